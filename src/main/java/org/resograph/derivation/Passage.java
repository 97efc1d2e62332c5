package org.resograph.derivation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * The text of a paragraph in one language.
 *
 * @param part the paragraph
 * @param language the tag of the language
 * @param hash the same for the same words
 * @param sketch to compare it with others
 */
record Passage(Node part, String language, long hash, Sketch sketch) {

    /** Texts with fewer words are the same by chance; of Chinese characters twice as many. */
    private static final int LEAST_WORDS = 6;

    static Optional<Passage> of(Node part, Node text) {
        Words words = Words.of(text.getLiteralLexicalForm());
        String language = text.getLiteralLanguage();
        return words.areAtLeast(LEAST_WORDS)
                ? Optional.of(new Passage(part, language, words.key(language), Sketch.of(words)))
                : Optional.empty();
    }

    /** One for each part and language, in order; of several the one with the least hash. */
    static List<Passage> oneOfEach(List<Passage> passages) {
        TreeMap<String, Passage> each = new TreeMap<>();
        for (Passage passage : passages) {
            each.merge(
                    passage.part().getURI() + " " + passage.language(),
                    passage,
                    (one, other) -> one.hash() <= other.hash() ? one : other);
        }
        return List.copyOf(each.values());
    }
}
