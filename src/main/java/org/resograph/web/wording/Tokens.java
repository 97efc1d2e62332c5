package org.resograph.web.wording;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into words, each with the spaces behind it, and the stops between them, as a language
 * has it. The symbol of a document is a word.
 */
final class Tokens {

    private Tokens() {}

    /** All of a text, piece by piece: together they are the text. */
    static List<String> of(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        List<String> tokens = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(start, end);
            String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
            boolean isSymbol = piece.startsWith("/") || last.endsWith("/");
            if (!last.isEmpty() && (isSymbol || word(piece).isEmpty())) {
                tokens.set(tokens.size() - 1, last + piece);
            } else {
                add(tokens, piece);
            }
            start = end;
        }
        return tokens;
    }

    /** A token without the spaces behind it, be they of no width or not to be broken at. */
    static String word(String token) {
        int end = token.length();
        while (end > 0 && isSpace(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(0, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    /** Chinese has no spaces: each character is a word to us. */
    private static void add(List<String> tokens, String piece) {
        if (Character.isIdeographic(piece.codePointAt(0))) {
            piece.codePoints().mapToObj(Character::toString).forEach(tokens::add);
        } else {
            tokens.add(piece);
        }
    }
}
