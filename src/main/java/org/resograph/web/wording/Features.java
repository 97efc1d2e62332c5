package org.resograph.web.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * By what a paragraph is known again: its pairs of words that follow each other, without capitals,
 * spaces and stops; and how often it has each.
 *
 * @param counts by pair; of a single word, by that
 * @param total of the counts
 */
record Features(Map<String, Integer> counts, int total) {

    static Features of(String text, Locale language) {
        List<String> words =
                Tokens.of(text, language).stream()
                        .filter(t -> Character.isLetterOrDigit(t.codePointAt(0)))
                        .map(t -> Tokens.word(t).toLowerCase(language))
                        .toList();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < words.size() - 1; i++) {
            counts.merge(words.get(i) + " " + words.get(i + 1), 1, Integer::sum);
        }
        if (words.size() == 1) {
            counts.put(words.get(0), 1);
        }
        return new Features(counts, Math.max(words.size() - 1, counts.size()));
    }

    /** How alike two are: twice what they share of what both have (Dice), 0 to 1. */
    double likeness(Features other) {
        int shared = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            shared += Math.min(count.getValue(), other.counts.getOrDefault(count.getKey(), 0));
        }
        return total + other.total == 0 ? 0 : 2.0 * shared / (total + other.total);
    }
}
