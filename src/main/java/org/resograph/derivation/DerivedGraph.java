package org.resograph.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;

/** A graph of what is derived, being filled: each statement with its basis. */
final class DerivedGraph {

    static final Node WAS_DERIVED_FROM =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private final Graph graph = GraphMemFactory.createDefaultGraph();
    private final Iris iris;
    private final Node name;

    DerivedGraph(Iris iris, Node name) {
        this.iris = iris;
        this.name = name;
    }

    /** Its triples; none if nothing was derived. */
    Graph graph() {
        return graph;
    }

    void add(Node subject, Node predicate, Node object) {
        if (graph.isEmpty()) {
            graph.add(name, RDF.Nodes.type, Vocabulary.DerivedGraph);
        }
        graph.add(subject, predicate, object);
    }

    /** That the graph follows from another graph, or from a document. */
    void from(Node source) {
        add(name, WAS_DERIVED_FROM, source);
    }

    /**
     * A statement and why it is made.
     *
     * @param key of the inference among those of the subject
     * @param words from which it is inferred
     * @return the inference
     */
    Node infer(
            Node subject,
            Node predicate,
            Node object,
            String key,
            InferenceBasis basis,
            List<Node> words) {
        Node inference = iris.inference(subject, key);
        add(subject, predicate, object);
        add(inference, RDF.Nodes.type, Vocabulary.Inference);
        add(inference, RDF.subject.asNode(), subject);
        add(inference, RDF.predicate.asNode(), predicate);
        add(inference, RDF.object.asNode(), object);
        add(inference, Vocabulary.inferenceBasis, Concepts.basis(basis));
        words.forEach(text -> add(inference, Vocabulary.exactText, text));
        return inference;
    }

    /** A share from 0 to 1, to two places at most, in the canonical form: 0.77, 0.8, 1.0. */
    static Node share(double share) {
        BigDecimal places = BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_EVEN);
        BigDecimal shortest = places.stripTrailingZeros();
        String text = shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }
}
