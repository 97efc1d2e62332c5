package org.resograph.parser.words.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    /** Letters of three scripts, figures, marks and spaces: all that tells where a word ends. */
    private static final String CHARACTERS = "abA  -,1٢бм国人";

    @Test
    void findsTheLongestThatStandsThere() {
        Random random = new Random(1);
        Map<String, Integer> all = new HashMap<>();
        Phrases<Integer> phrases = new Phrases<>();
        for (int i = 0; i < 600; i++) {
            String phrase = characters(random, 6).strip();
            if (!phrase.isEmpty()) {
                all.put(phrase, i);
                phrases.add(phrase, i);
            }
        }
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = characters(random, 20);
            CasedText cased = CasedText.of(text);
            for (int at = 0; at < cased.length(); at++) {
                int end = longest(all.keySet(), cased.toString(), at);
                Phrases.Match<Integer> match = phrases.match(cased, at);
                assertThat(match == null ? at : match.end()).as(text + " at " + at).isEqualTo(end);
                found += match == null ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    /** Each phrase tried. */
    private static int longest(Set<String> phrases, String text, int at) {
        int longest = at;
        for (String phrase : phrases) {
            String folded = CasedText.of(phrase).toString();
            int end = at + folded.length();
            if (end > longest
                    && text.regionMatches(true, at, folded, 0, folded.length())
                    && (!Character.isUpperCase(folded.charAt(0))
                            || Character.isUpperCase(text.charAt(at))
                            || phrases.stream().anyMatch(other -> isSmall(other, folded)))
                    && (end == text.length()
                            || !Scripts.joins(text.charAt(end - 1), text.charAt(end)))) {
                longest = end;
            }
        }
        return longest;
    }

    private static boolean isSmall(String other, String folded) {
        String text = CasedText.of(other).toString();
        return text.equalsIgnoreCase(folded) && !Character.isUpperCase(text.charAt(0));
    }

    private static String characters(Random random, int most) {
        StringBuilder characters = new StringBuilder();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            characters.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return characters.toString();
    }

    @Test
    void wordsOfOneHeadAreTold() {
        List<String> alike = wordsOfOneHead();
        Phrases<String> phrases = new Phrases<>();
        for (String word : alike.subList(0, 2)) {
            phrases.add("in the " + word, word);
        }
        assertThat(meaning(phrases, "in the " + alike.get(0))).isEqualTo(alike.get(0));
        assertThat(meaning(phrases, "in the " + alike.get(1) + ".")).isEqualTo(alike.get(1));
        assertThat(meaning(phrases, "in the " + alike.get(2))).isNull();
        phrases.add("in the " + alike.get(0).toUpperCase(Locale.ROOT), "again");
        assertThat(meaning(phrases, "In The " + alike.get(0))).isEqualTo("again");
        assertThat(meaning(phrases, "in the " + alike.get(1))).isEqualTo(alike.get(1));
    }

    private static @Nullable String meaning(Phrases<String> phrases, String text) {
        Phrases.Match<String> match = phrases.match(CasedText.of(text), 0);
        return match == null ? null : match.meaning();
    }

    private static List<String> wordsOfOneHead() {
        Map<Character, Set<String>> byHead = new HashMap<>();
        Random random = new Random(2);
        while (true) {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            Set<String> alike =
                    byHead.computeIfAbsent(
                            CasedText.of(word.toString()).head(0), head -> new HashSet<>());
            alike.add(word.toString());
            if (alike.size() == 3) {
                return new ArrayList<>(alike);
            }
        }
    }

    @Test
    void aPhraseMayBeginWithinAWord() {
        Phrases<Integer> phrases = new Phrases<>();
        phrases.add("الدول الأعضاء", 1);
        CasedText text = CasedText.of("والدول الأعضاء");
        assertThat(phrases.match(text, 0)).isNull();
        assertThat(phrases.match(text, 1)).isEqualTo(new Phrases.Match<>(1, text.length()));
        assertThat(phrases.next(text, 0)).isEqualTo(text.starts());
    }

    @Test
    void aVeryLongWordIsOne() {
        CasedText text = CasedText.of("a".repeat(70_000) + " end");
        assertThat(text.starts()).isEqualTo(2);
        assertThat(text.wordEnd(0)).isEqualTo(70_000);
        assertThat(text.wordEnd(69_000)).isEqualTo(70_000);
    }
}
