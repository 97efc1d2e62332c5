package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class OntologyTest {

    @Test
    void termsConceptsAndVerbsAreThereWithoutBlankNodes() {
        Graph graph = Ontology.read();
        for (Node thing : new Node[] {Vocabulary.Paragraph, Concepts.IN_FAVOUR}) {
            assertThat(graph.contains(thing, RDF.type.asNode(), Node.ANY))
                    .as(thing.toString())
                    .isTrue();
        }
        assertThat(graph.find().toList())
                .noneMatch(OntologyTest::hasBlank)
                .anyMatch(t -> t.getSubject().getURI().contains("/concept/verb/"));
    }

    private static boolean hasBlank(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }
}
