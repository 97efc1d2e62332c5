package org.resograph.parser.profile;

import java.util.Arrays;

/**
 * A word that is looked for in many texts, be it within longer ones: by Horspool's way, which looks
 * at one character in as many as the word has, where it does not stand. Immutable.
 */
public final class Sought {

    /** As many as the last bits of a character that tell how far to go on. */
    private static final int SLOTS = 256;

    private final String word;

    /** By the last character of a place where the word does not stand, how far the next one is. */
    private final int[] steps = new int[SLOTS];

    /**
     * @param word folded, and not empty
     */
    public Sought(String word) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("no word");
        }
        this.word = word;
        Arrays.fill(steps, word.length());
        for (int i = 0; i < word.length() - 1; i++) {
            steps[slot(word.charAt(i))] = word.length() - 1 - i;
        }
    }

    private static int slot(char c) {
        return c % SLOTS;
    }

    /** Whether the word stands somewhere in a text. */
    public boolean isIn(Folded text) {
        int end = word.length() - 1;
        char last = word.charAt(end);
        for (int at = end; at < text.length(); at += steps[slot(text.at(at))]) {
            if (text.at(at) == last && text.startsWith(word, at - end)) {
                return true;
            }
        }
        return false;
    }
}
