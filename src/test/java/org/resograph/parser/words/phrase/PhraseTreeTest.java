package org.resograph.parser.words.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseTreeTest {

    private final PhraseTree<Integer> tree = new PhraseTree<>();

    @Test
    void holdsWhatAMapHolds() {
        Map<String, Integer> all = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 3_000; i++) {
            String phrase = letters(random);
            all.put(phrase, i);
            tree.mean(tree.grow(phrase), i);
        }
        for (int i = 0; i < 10_000; i++) {
            String phrase = letters(random);
            assertThat(meaning(phrase)).as(phrase).isEqualTo(Optional.ofNullable(all.get(phrase)));
        }
    }

    private Optional<Integer> meaning(String phrase) {
        int node = PhraseTree.ROOT;
        for (int i = 0; i < phrase.length() && tree.leaf(node) == null; i++) {
            node = tree.next(node, phrase.charAt(i));
            if (node == PhraseTree.NONE) {
                return Optional.empty();
            }
        }
        String leaf = tree.leaf(node);
        return leaf == null || leaf.equals(phrase)
                ? Optional.ofNullable(tree.meaning(node))
                : Optional.empty();
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(4)));
        }
        return letters.toString();
    }
}
