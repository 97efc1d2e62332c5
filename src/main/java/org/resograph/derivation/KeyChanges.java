package org.resograph.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.resograph.rdf.Vocabulary;

/** How many paragraphs have come to a key, and how many have gone, in one publication. */
final class KeyChanges {

    private static final int[] NONE = {0, 0};

    private final Map<Node, int[]> hashes = new HashMap<>();
    private final Map<Node, int[]> keys = new HashMap<>();

    /** Takes in the keys of a document, before and after. */
    void add(Graph before, Graph now) {
        count(now, before, 0);
        count(before, now, 1);
    }

    private void count(Graph of, Graph without, int column) {
        for (Node property : List.of(Vocabulary.textHash, Vocabulary.similarityKey)) {
            Map<Node, int[]> counts = counts(property);
            of.find(Node.ANY, property, Node.ANY)
                    .filterDrop(without::contains)
                    .mapWith(Triple::getObject)
                    .forEach(key -> counts.computeIfAbsent(key, k -> new int[2])[column]++);
        }
    }

    private Map<Node, int[]> counts(Node property) {
        return property.equals(Vocabulary.textHash) ? hashes : keys;
    }

    int added(Node property, Node key) {
        return counts(property).getOrDefault(key, NONE)[0];
    }

    int removed(Node property, Node key) {
        return counts(property).getOrDefault(key, NONE)[1];
    }
}
