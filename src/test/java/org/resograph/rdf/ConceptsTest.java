package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.reference.Instrument;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Choice;
import org.resograph.resolution.Citation;
import org.resograph.resolution.DocumentType;
import org.resograph.resolution.Mandate;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Session;
import org.resograph.resolution.Subject;
import org.resograph.resolution.SymbolBasis;

/** {@link Concepts} and {@code ontology/}, both ways. */
class ConceptsTest {

    private static Graph concepts;

    @BeforeAll
    static void read() {
        JenaSystem.init();
        concepts = GraphMemFactory.createDefaultGraph();
        for (String file : List.of("concepts.ttl", "verbs.ttl", "mandates.ttl")) {
            RDFParser.source(Path.of("ontology", file))
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(concepts);
        }
    }

    @Test
    void everyConstantIsAConceptAndEveryConceptAConstant() throws IOException {
        List<Node> constants =
                Stream.of(
                                Stream.of(Choice.values()).map(Concepts::choice),
                                Stream.of(Adoption.Method.values()).map(Concepts::method),
                                Stream.of(Adoption.Outcome.values()).map(Concepts::outcome),
                                Stream.of(SymbolBasis.values()).map(Concepts::basis),
                                Stream.of(RecordedVote.Basis.values()).map(Concepts::basis),
                                Stream.of(Citation.Basis.values()).map(Concepts::basis),
                                Stream.of(Mandate.Basis.values()).map(Concepts::basis),
                                Stream.of(InferenceBasis.values()).map(Concepts::basis),
                                Stream.of(Subject.Assignment.values()).map(Concepts::assignment),
                                Stream.of(DocumentType.values()).map(Concepts::type),
                                Stream.of(Session.Kind.values()).map(Concepts::sessionKind),
                                Stream.of(Instrument.Kind.values()).map(Concepts::instrumentKind),
                                verbs().map(Concepts::verb),
                                keys("addressee").map(Concepts::addressee),
                                Stream.of("resources", "mandate-extended", "mandate-established")
                                        .map(Concepts::deliverable),
                                keys("noun").map(Concepts::deliverable),
                                keys("reporting").map(Concepts::deliverable))
                        .flatMap(s -> s)
                        .distinct()
                        .toList();
        assertThat(subjects(SKOS.Concept.asNode())).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void everyConceptIsInItsSchemeAndNamedInSixLanguages() {
        List<Node> schemes = subjects(SKOS.ConceptScheme.asNode());
        for (Node concept : subjects(SKOS.Concept.asNode())) {
            String iri = concept.getURI();
            List<Node> in = objects(concept, SKOS.inScheme.asNode());
            assertThat(in).hasSize(1).isSubsetOf(schemes);
            assertThat(in.get(0)).hasToString(iri.substring(0, iri.lastIndexOf('/')));
            assertThat(objects(concept, SKOS.prefLabel.asNode()))
                    .extracting(Node::getLiteralLanguage)
                    .as(iri)
                    .containsExactlyInAnyOrder("ar", "en", "es", "fr", "ru", "zh");
        }
    }

    @Test
    void aChoiceHasTheCodeOfTheDigitalLibrary() {
        for (Choice choice : Choice.values()) {
            assertThat(objects(Concepts.choice(choice), SKOS.notation.asNode()))
                    .extracting(Node::getLiteralLexicalForm)
                    .containsExactly(choice.code());
        }
    }

    /** The keys of verbs that the language profiles know. */
    private static Stream<String> verbs() throws IOException {
        Path keys = Path.of("src/main/resources/org/resograph/parser/profiles/verbs.tsv");
        return Files.readAllLines(keys).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')));
    }

    /** The values that the tables of mandates have for phrases of a kind, in any language. */
    private static Stream<String> keys(String kind) throws IOException {
        List<String> keys = new ArrayList<>();
        Path profiles = Path.of("src/main/resources/org/resograph/parser/profiles");
        try (DirectoryStream<Path> tables = Files.newDirectoryStream(profiles, "mandates-*.tsv")) {
            for (Path table : tables) {
                Files.readAllLines(table).stream()
                        .map(line -> line.split("\t"))
                        .filter(row -> row[0].equals(kind))
                        .map(row -> row[1].replaceFirst("[~=+]", ""))
                        // a form of the name of a state
                        .filter(key -> !Character.isUpperCase(key.charAt(0)))
                        .forEach(keys::add);
            }
        }
        return keys.stream();
    }

    @Test
    void aVerbIsNamedByItsKey() {
        assertThat(Concepts.verb("take-note"))
                .hasToString("https://w3id.org/resograph/concept/verb/take-note");
    }

    private static List<Node> subjects(Node type) {
        List<Node> subjects = new ArrayList<>();
        concepts.find(Node.ANY, RDF.Nodes.type, type).forEach(t -> subjects.add(t.getSubject()));
        return subjects;
    }

    private static List<Node> objects(Node subject, Node property) {
        List<Node> objects = new ArrayList<>();
        concepts.find(subject, property, Node.ANY).forEach(t -> objects.add(t.getObject()));
        return objects;
    }
}
