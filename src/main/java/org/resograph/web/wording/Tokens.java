package org.resograph.web.wording;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.resograph.text.Typography;

/**
 * Cuts a text into words, each with the spaces behind it, and the stops between them, as a language
 * has it. The symbol of a document is a word.
 */
final class Tokens {

    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private Tokens() {}

    /** All of a text, piece by piece: together they are the text. */
    static List<String> of(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        Tokens tokens = new Tokens();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            tokens.add(text.substring(start, end));
            start = end;
        }
        tokens.close();
        return tokens.tokens;
    }

    private void add(String piece) {
        boolean isSymbol = piece.startsWith("/") || endsWithSlash();
        if (open.length() > 0 && (isSymbol || word(piece).isEmpty())) {
            open.append(piece);
        } else if (Character.isIdeographic(piece.codePointAt(0))) {
            // Chinese has no spaces: each character is a word to us.
            piece.codePoints().forEach(c -> start(Character.toString(c)));
        } else {
            start(piece);
        }
    }

    private boolean endsWithSlash() {
        return open.length() > 0 && open.charAt(open.length() - 1) == '/';
    }

    private void start(String piece) {
        close();
        open.append(piece);
    }

    private void close() {
        if (open.length() > 0) {
            tokens.add(open.toString());
            open.setLength(0);
        }
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
        return Typography.isSpace(c) || Typography.isInvisible(c);
    }
}
