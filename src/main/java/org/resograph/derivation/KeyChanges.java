package org.resograph.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.resograph.rdf.Vocabulary;

/** How many paragraphs have come to a key, and how many have gone, in one publication. */
final class KeyChanges {

    private static final int[] NONE = {0, 0};

    private final Map<Node, int[]> hashes = new HashMap<>();
    private final Map<Node, int[]> keys = new HashMap<>();

    /** Takes in a document; one that stands elsewhere in time has gone and come. */
    void add(Rekeyed document) {
        for (Node property : List.of(Vocabulary.textHash, Vocabulary.similarityKey)) {
            count(document.added(property), 0);
            count(document.removed(property), 1);
        }
    }

    private void count(List<Triple> triples, int column) {
        for (Triple triple : triples) {
            counts(triple.getPredicate())
                    .computeIfAbsent(triple.getObject(), key -> new int[2])[column]++;
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
