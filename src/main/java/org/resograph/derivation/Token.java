package org.resograph.derivation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text, and where it stands there.
 *
 * @param word as {@link Words} has it
 * @param start of its characters in the text
 * @param end after the last of them
 */
record Token(String word, int start, int end) {

    private static final int TATWEEL = 0x640;

    /**
     * What is left of a character of the alphabets, once it was asked for. Threads may write a
     * place twice, always the same.
     */
    private static final @Nullable String[] PLAIN = new String[0x700];

    /** The words of a text. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int start = 0;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c >= 0x80 && Character.isIdeographic(c)) {
                add(word, start, end, tokens);
                tokens.add(new Token(Character.toString(c), i, next));
            } else if (Character.isLetterOrDigit(c) && c != TATWEEL) {
                if (word.length() == 0) {
                    start = i;
                }
                append(c, word);
                end = next;
            } else if (c != TATWEEL && Character.getType(c) != Character.NON_SPACING_MARK) {
                add(word, start, end, tokens);
            }
            i = next;
        }
        add(word, start, end, tokens);
        return tokens;
    }

    private static void append(int c, StringBuilder word) {
        if (c < 0x80) {
            word.append((char) Character.toLowerCase(c));
            return;
        }
        if (c >= PLAIN.length) {
            word.append(plain(c));
            return;
        }
        String plain = PLAIN[c];
        if (plain == null) {
            plain = plain(c);
            PLAIN[c] = plain;
        }
        word.append(plain);
    }

    private static String plain(int c) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static void add(StringBuilder word, int start, int end, List<Token> tokens) {
        if (word.length() > 0) {
            tokens.add(new Token(word.toString(), start, end));
            word.setLength(0);
        }
    }
}
