package org.resograph.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Footnote;

/**
 * The footnotes of one document, and which of them a mark in the text means. Marks may start anew,
 * in an annex say: the n-th mark {@code *} means the n-th footnote {@code *}, and further ones the
 * last.
 */
final class Footnotes {

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Deque<Node>> byMarker = new HashMap<>();

    Footnotes(Iris iris, Node document, List<Footnote> footnotes) {
        Set<Node> used = new HashSet<>();
        for (Footnote footnote : footnotes) {
            Node first = iris.part(document, PartNames.footnote(footnote.marker()));
            Node node = first;
            for (int n = 2; !used.add(node); n++) {
                node = iris.again(first, n);
            }
            nodes.add(node);
            byMarker.computeIfAbsent(footnote.marker(), m -> new ArrayDeque<>()).add(node);
        }
    }

    /** The footnote at an index. */
    Node get(int index) {
        return nodes.get(index);
    }

    /** The footnote that the next mark in the text means; empty if there is none of that marker. */
    Optional<Node> next(String marker) {
        Deque<Node> waiting = byMarker.get(marker);
        if (waiting == null) {
            return Optional.empty();
        }
        return Optional.of(waiting.size() > 1 ? waiting.remove() : waiting.element());
    }
}
