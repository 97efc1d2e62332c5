package org.resograph.web.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;

/**
 * A part of a document with the parts in it, in the order of the text.
 *
 * @param node the part
 * @param parts directly in it
 */
public record Outline(Node node, List<Outline> parts) {

    /** The parts of a whole, in order. */
    public static List<Outline> of(Facts facts, Node whole) {
        List<Node> nodes = new ArrayList<>(facts.all(whole, Vocabulary.part));
        nodes.sort(
                Comparator.<Node>comparingInt(
                                n -> facts.integer(n, Vocabulary.order).orElse(Integer.MAX_VALUE))
                        .thenComparing(Facts.ORDER));
        return nodes.stream().map(node -> new Outline(node, of(facts, node))).toList();
    }

    /** Gives this part and those in it, in the order of the text. */
    public void walk(Consumer<Node> visitor) {
        visitor.accept(node);
        parts.forEach(part -> part.walk(visitor));
    }
}
