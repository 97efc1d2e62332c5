package org.resograph.shacl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Values of a property, as the rules look them up. */
final class Siblings {

    private Siblings() {}

    /** The objects of a property by their subject: the parts of each parent. */
    static Map<Node, List<Node>> of(Graph graph, Node property) {
        Map<Node, List<Node>> siblings = new LinkedHashMap<>();
        graph.find(Node.ANY, property, Node.ANY)
                .forEach(
                        t ->
                                siblings.computeIfAbsent(t.getSubject(), s -> new ArrayList<>())
                                        .add(t.getObject()));
        return siblings;
    }

    /** The values of a property of one thing. */
    static List<Node> values(Graph graph, Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(Triple::getObject).toList();
    }

    /** Those of a thing's values that a function understands. */
    static <T> List<T> values(
            Graph graph, Node thing, Node property, Function<Node, Optional<T>> read) {
        return values(graph, thing, property).stream().map(read).flatMap(Optional::stream).toList();
    }

    /** The IRI of a thing; the label of one that somebody left without. */
    static String name(Node thing) {
        return thing.isURI() ? thing.getURI() : thing.getBlankNodeLabel();
    }

    /** An integer, if it is a small one; the shapes of single properties see to all others. */
    static Optional<Integer> integer(Node node) {
        if (!node.isLiteral()
                || !node.getLiteralDatatypeURI().equals(XSDDatatype.XSDinteger.getURI())
                || !node.getLiteralLexicalForm().matches("-?[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(node.getLiteralLexicalForm()));
    }
}
