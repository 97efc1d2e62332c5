package org.resograph.derivation;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;

/** The keys by which the paragraphs of a graph are compared with others, for benches and tests. */
public final class TextKeys {

    /**
     * Those of one paragraph in one language.
     *
     * @param hash the same for the same words
     * @param similar one of which similar texts are likely to share
     */
    public record Of(String language, long hash, List<Long> similar) {

        public Of {
            similar = List.copyOf(similar);
        }
    }

    private TextKeys() {}

    /** The keys of all paragraphs that are long enough to have any. */
    public static List<Of> in(Graph graph) {
        List<Of> keys = new ArrayList<>();
        for (Passage passage : Passage.oneOfEach(Passage.in(graph))) {
            List<Long> similar = new ArrayList<>();
            for (long key : passage.sketch().keys()) {
                similar.add(key);
            }
            keys.add(new Of(passage.language(), passage.hash(), similar));
        }
        return keys;
    }
}
