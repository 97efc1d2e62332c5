package org.resograph.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Vocabulary;
import org.resograph.text.Language;

/** Each shape with a graph that conforms and one that breaks all it says. */
class ShapesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/shapes");

    private static Graph shapes;

    @BeforeAll
    static void read() {
        shapes = ShapesGraph.bundled().graph();
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<String> names =
                    folders.map(f -> f.getFileName().toString())
                            // the shapes of the reference have samples and a test of their own
                            .filter(name -> Character.isUpperCase(name.charAt(0)))
                            .sorted()
                            .toList();
            assertThat(names).isNotEmpty();
            return names.stream();
        }
    }

    @Test
    void everyShapeHasSamples() throws IOException {
        assertThat(
                        shapes.find(Node.ANY, RDF.Nodes.type, SHACL.NodeShape)
                                .mapWith(t -> t.getSubject().getURI())
                                .mapWith(iri -> iri.substring(ShapesGraph.NAMESPACE.length()))
                                .toList())
                .containsExactlyInAnyOrderElementsOf(names().toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theValidSampleConformsToAllShapes(String name) {
        assertThat(Validator.bundled().validate(sample(name, "valid")).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theInvalidSampleIsReportedAsExpected(String name) throws IOException {
        Report report = Validator.bundled().validate(sample(name, "invalid"));
        Path golden = SAMPLES.resolve(name).resolve("expected.report");
        String actual =
                report.findings().stream()
                        .map(f -> f.format("invalid.ttl", Language.ENGLISH) + "\n")
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden)).isNotEmpty();
    }

    @Test
    void everyRuleIsSeenToBeBrokenInASample() throws IOException {
        Set<String> reported = new TreeSet<>();
        for (String name : names().toList()) {
            Validator.bundled().validate(sample(name, "invalid")).findings().stream()
                    .filter(f -> f.shape().equals(ShapesGraph.NAMESPACE + name))
                    .forEach(f -> reported.add(f.message()));
        }
        assertThat(reported).containsExactlyInAnyOrderElementsOf(messages("en"));
    }

    @Test
    void everyRuleIsExplainedInSixLanguages() {
        Set<Node> rules = new HashSet<>();
        shapes.find(Node.ANY, SHACL.property, Node.ANY).forEach(t -> rules.add(t.getObject()));
        shapes.find(Node.ANY, SHACL.sparql, Node.ANY).forEach(t -> rules.add(t.getSubject()));
        assertThat(rules).hasSizeGreaterThan(50);
        for (Node rule : rules) {
            assertThat(shapes.find(rule, SHACL.message, Node.ANY).toList())
                    .extracting(t -> t.getObject().getLiteralLanguage())
                    .as(rule.toString())
                    .containsExactlyInAnyOrder("ar", "en", "es", "fr", "ru", "zh");
        }
    }

    @Test
    void everyTermOfTheShapesIsDefined() {
        Set<Node> defined = new TreeSet<>(Comparator.comparing(Node::toString));
        for (String file : List.of("resograph.ttl", "concepts.ttl")) {
            RDFParser.source(Path.of("ontology", file))
                    .toGraph()
                    .find(Node.ANY, RDF.Nodes.type, Node.ANY)
                    .mapWith(Triple::getSubject)
                    .forEach(defined::add);
        }
        assertThat(
                        shapes.stream()
                                .map(Triple::getObject)
                                .filter(Node::isURI)
                                .filter(
                                        n ->
                                                n.getURI().startsWith(Vocabulary.NAMESPACE)
                                                        || n.getURI()
                                                                .startsWith(Concepts.NAMESPACE)))
                .isNotEmpty()
                .isSubsetOf(defined);
    }

    private static Set<String> messages(String language) {
        return shapes.find(Node.ANY, SHACL.message, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(m -> m.getLiteralLanguage().equals(language))
                .mapWith(Node::getLiteralLexicalForm)
                .toSet();
    }

    private static Graph sample(String name, String which) {
        JenaSystem.init();
        return RDFParser.source(SAMPLES.resolve(name).resolve(which + ".ttl"))
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toGraph();
    }
}
