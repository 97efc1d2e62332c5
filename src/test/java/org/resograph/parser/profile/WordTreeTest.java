package org.resograph.parser.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTreeTest {

    private static final WordTree<Integer> NUMBERS =
            WordTree.of(Map.of("six", 6, "sixty", 60, "sixty-four", 64));

    @Test
    void theLongestWordIsFound() {
        assertThat(NUMBERS.longest(Folded.of("Sixty-four votes"), 0)).isEqualTo(10);
        assertThat(NUMBERS.longest(Folded.of("sixty-five"), 0)).isEqualTo(5);
        assertThat(NUMBERS.longest(Folded.of("seven"), 0)).isEqualTo(-1);
    }

    @Test
    void aWholeWordEndsWhereOneOfTheTextEnds() {
        assertThat(NUMBERS.longest(Folded.of("sixtieth"), 0)).isEqualTo(3);
        assertThat(NUMBERS.longestWhole(Folded.of("sixtieth"), 0)).isEqualTo(-1);
        assertThat(NUMBERS.longestWhole(Folded.of("six votes"), 0)).isEqualTo(3);
    }

    @Test
    void aPartOfATextMeansWhatTheWordMeans() {
        Folded text = Folded.of("some sixty");
        assertThat(NUMBERS.meaning(text, 5, 10)).isEqualTo(60);
        assertThat(NUMBERS.meaning(text, 5, 9)).isNull();
    }

    @Test
    void theEndOfTheTextIsNoCharacter() {
        assertThat(NUMBERS.longest(Folded.of("six"), 3)).isEqualTo(-1);
        assertThat(NUMBERS.longest(Folded.of(""), 0)).isEqualTo(-1);
    }

    /** Few keys, many close together, and many far apart are searched in different ways. */
    @Test
    void everyWordIsFoundHoweverManyStartApart() {
        Map<String, Integer> words = new LinkedHashMap<>();
        for (char c = 'я'; c >= 'а'; c--) {
            words.put(c + "x", (int) c);
        }
        for (char c = '一'; c < '一' + 4000; c += 97) {
            words.put(Folded.fold(c + "y"), (int) c);
        }
        words.put("az", 1);
        WordTree<Integer> tree = WordTree.of(words);
        BitSet starts = new BitSet();
        tree.addStarts(starts);
        words.forEach(
                (word, meaning) -> {
                    Folded text = Folded.of(word);
                    assertThat(tree.longest(text, 0)).isEqualTo(2);
                    assertThat(tree.meaning(text, 0, 2)).isEqualTo(meaning);
                    assertThat(starts.get(word.charAt(0))).isTrue();
                });
        assertThat(starts.cardinality()).isEqualTo(words.size());
        assertThat(tree.longest(Folded.of("丁y"), 0)).isEqualTo(-1);
    }
}
