package org.resograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class MappedGraphTest {

    private static final List<Node> TERMS = terms();

    /** Among them such as are equal in value and written otherwise. */
    private static List<Node> terms() {
        List<Node> terms = new ArrayList<>();
        for (String end : List.of("a", "b", "c")) {
            terms.add(NodeFactory.createURI("http://example.org/" + end));
            terms.add(NodeFactory.createLiteralString(end));
            terms.add(NodeFactory.createLiteralLang(end, "en"));
        }
        for (String number : List.of("1", "01", "1.0")) {
            terms.add(NodeFactory.createLiteralDT(number, XSDDatatype.XSDinteger));
            terms.add(NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal));
        }
        return terms;
    }

    @Test
    void answersAsJenasGraph() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Set<Triple> triples = new HashSet<>();
            for (int i = random.nextInt(60); i > 0; i--) {
                triples.add(Triple.create(iri(random), iri(random), any(random)));
            }
            Graph jena = GraphMemFactory.createDefaultGraph();
            triples.forEach(jena::add);
            Graph mapped = new MappedGraph(List.copyOf(triples));
            for (int asked = 0; asked < 100; asked++) {
                Node subject = orAny(random, iri(random));
                Node predicate = orAny(random, iri(random));
                Node object = orAny(random, any(random));
                assertEquals(
                        sorted(jena, subject, predicate, object),
                        sorted(mapped, subject, predicate, object));
                assertEquals(
                        jena.contains(subject, predicate, object),
                        mapped.contains(subject, predicate, object));
            }
            assertEquals(jena.size(), mapped.size());
        }
    }

    private static List<Triple> sorted(Graph graph, Node subject, Node predicate, Node object) {
        List<Triple> found = graph.find(subject, predicate, object).toList();
        found.sort(Comparator.comparing(Triple::toString));
        return found;
    }

    private static Node orAny(Random random, Node node) {
        return random.nextBoolean() ? node : Node.ANY;
    }

    private static Node any(Random random) {
        return TERMS.get(random.nextInt(TERMS.size()));
    }

    private static Node iri(Random random) {
        Node node = any(random);
        return node.isURI() ? node : iri(random);
    }
}
