package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@link Vocabulary} and {@code ontology/resograph.ttl}, both ways. */
class VocabularyTest {

    private static Graph ontology;

    @BeforeAll
    static void read() {
        JenaSystem.init();
        ontology =
                RDFParser.source(Path.of("ontology/resograph.ttl"))
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .toGraph();
    }

    @Test
    void everyConstantIsATermAndEveryTermAConstant() throws IllegalAccessException {
        assertThat(constants()).isNotEmpty().isEqualTo(terms());
    }

    @Test
    void aConstantIsNamedAsItsTerm() throws IllegalAccessException {
        for (Field field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Node term) {
                assertThat(term).hasToString(Vocabulary.NAMESPACE + field.getName());
            }
        }
    }

    @Test
    void everyTermHasItsTypeALabelInSixLanguagesAndAnExplanationInEnglishAndFrench() {
        for (String term : terms()) {
            List<Node> types = objects(term, RDF.Nodes.type);
            assertThat(types)
                    .as(term)
                    .hasSize(1)
                    .containsAnyOf(
                            OWL.Class.asNode(),
                            OWL.ObjectProperty.asNode(),
                            OWL.DatatypeProperty.asNode());
            assertThat(types.contains(OWL.Class.asNode()))
                    .as("%s: classes have a capital", term)
                    .isEqualTo(Character.isUpperCase(local(term).charAt(0)));
            assertThat(languages(term, RDFS.Nodes.label))
                    .as("label of %s", term)
                    .containsExactlyInAnyOrder("ar", "en", "es", "fr", "ru", "zh");
            assertThat(languages(term, RDFS.Nodes.comment))
                    .as("comment of %s", term)
                    .containsExactlyInAnyOrder("en", "fr");
        }
    }

    @Test
    void whatIsOursIsDefined() {
        assertThat(
                        ontology.stream()
                                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                                .filter(
                                        n ->
                                                n.isURI()
                                                        && n.getURI()
                                                                .startsWith(Vocabulary.NAMESPACE))
                                .map(Node::getURI))
                .isSubsetOf(terms());
    }

    @Test
    void nothingIsImported() {
        assertThat(ontology.find(Node.ANY, OWL.imports.asNode(), Node.ANY).toList()).isEmpty();
    }

    private static Set<String> terms() {
        Set<String> terms = new TreeSet<>();
        ontology.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .mapWith(t -> t.getSubject().getURI())
                .filterKeep(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .forEach(terms::add);
        return terms;
    }

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Node term) {
                constants.add(term.getURI());
            }
        }
        return constants;
    }

    private static List<Node> objects(String term, Node property) {
        List<Node> objects = new ArrayList<>();
        ontology.find(NodeFactory.createURI(term), property, Node.ANY)
                .forEach(t -> objects.add(t.getObject()));
        return objects;
    }

    private static List<String> languages(String term, Node property) {
        return objects(term, property).stream().map(Node::getLiteralLanguage).toList();
    }

    private static String local(String term) {
        return term.substring(Vocabulary.NAMESPACE.length());
    }
}
