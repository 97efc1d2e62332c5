package org.resograph.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A cut of a text around what was looked for.
 *
 * @param pieces in order
 */
public record Marked(List<Piece> pieces) {

    private static final int LENGTH = 240;
    private static final int BEFORE = 70;

    /** A stretch of text, found or not. */
    public record Piece(String text, boolean isFound) {}

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** Cuts a text around the first of the words in it. */
    public static Marked of(String text, String language, Words words) {
        Set<String> wanted = new HashSet<>();
        words.groups()
                .forEach(
                        group ->
                                Analyzers.terms(language, group.text())
                                        .forEach(term -> wanted.add(term.text())));
        List<Analyzers.Term> found =
                Analyzers.terms(language, text).stream()
                        .filter(term -> wanted.contains(term.text()))
                        .toList();
        int start = found.isEmpty() ? 0 : border(text, found.get(0).start() - BEFORE, -1);
        int end = border(text, start + LENGTH, 1);
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (Analyzers.Term term : found) {
            // Pairs of characters overlap in Chinese.
            int begin = Math.max(from, term.start());
            if (term.end() > begin && term.end() <= end) {
                pieces.add(new Piece(text.substring(from, begin), false));
                pieces.add(new Piece(text.substring(begin, term.end()), true));
                from = term.end();
            }
        }
        pieces.add(new Piece(text.substring(from, end), false));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Marked(pieces);
    }

    /** The next place between two words, or an end of the text. */
    private static int border(String text, int place, int step) {
        int at = Math.max(0, Math.min(place, text.length()));
        for (int i = 0; i < 30 && at > 0 && at < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return step < 0 ? at + 1 : at;
            }
            at += step;
        }
        boolean inPair = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return inPair ? at - 1 : at;
    }
}
