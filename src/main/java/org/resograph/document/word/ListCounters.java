package org.resograph.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.resograph.document.NumberFormats;

/** Counts the paragraphs of lists, level by level, and writes their labels. */
final class ListCounters {

    /** How many levels a list has. */
    static final int LEVELS = 9;

    private static final int MAX_LISTS = 20_000;

    /** No label is longer; "1.1.1.1.1.1.1.1.1." is among the longest. */
    private static final int LONGEST = 80;

    /**
     * A level of a list.
     *
     * @param format such as {@code lowerLetter}, or {@code bullet}
     * @param text with {@code %1} for the number on the first level: {@code (%2)}
     * @param start the first number
     * @param restart it starts anew after each number of the levels above, the first so many of
     *     them; 0 if it counts on through all
     * @param decimal whether it shows all numbers in decimal digits, whatever their levels do
     */
    record Level(String format, String text, int start, int restart, boolean decimal) {

        /** A level that starts anew after a number of any level above. */
        Level(String format, String text, int start) {
            this(format, text, start, LEVELS, false);
        }

        /** The same with another first number. */
        Level startingWith(int other) {
            return new Level(format, text, other, restart, decimal);
        }
    }

    /** The next number of each level; 0 for one that has not begun. */
    private final Map<Integer, int[]> counters = new HashMap<>();

    /**
     * The label of the next paragraph of a list, such as {@code (a)}; empty if the list has none.
     *
     * @param list the same for lists that count on together
     * @param level of the paragraph, from 0
     * @param levels those of the list, by their number
     */
    Optional<String> next(int list, int level, IntFunction<@Nullable Level> levels) {
        Level own = level < 0 || level >= LEVELS ? null : levels.apply(level);
        if (own == null || counters.size() > MAX_LISTS) {
            return Optional.empty();
        }
        int[] counts = counters.computeIfAbsent(list, k -> new int[LEVELS]);
        for (int i = 0; i <= level; i++) {
            Level above = levels.apply(i);
            int start = above == null ? 1 : above.start;
            if (counts[i] == 0) {
                counts[i] = i < level ? start + 1 : start;
            }
        }
        int number = counts[level]++;
        for (int i = level + 1; i < LEVELS; i++) {
            Level below = levels.apply(i);
            if (below == null || level < below.restart) {
                counts[i] = 0;
            }
        }
        String label =
                own.format.equals("bullet")
                        ? own.text.isEmpty() ? "" : NumberFormats.bullet(own.text)
                        : label(own, counts, level, number, levels);
        return Optional.of(label).filter(l -> !l.isEmpty());
    }

    /** Lets a level start anew: one of the lists that count on together has a start of its own. */
    void restart(int list, int level) {
        int[] counts = counters.get(list);
        if (counts != null && level >= 0 && level < LEVELS) {
            counts[level] = 0;
        }
    }

    private static String label(
            Level own, int[] counts, int level, int number, IntFunction<@Nullable Level> levels) {
        String text = own.text;
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < text.length() && label.length() < LONGEST; i++) {
            char c = text.charAt(i);
            int place = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (c == '%' && place >= 0 && place <= level) {
                Level named = levels.apply(place);
                String format = named == null || own.decimal ? "decimal" : named.format;
                int value = place == level ? number : counts[place] - 1;
                label.append(NumberFormats.format(format, value));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }
}
