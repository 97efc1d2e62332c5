package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.resolution.Symbol;

/** A symbol of a document at the start of a text. */
record SymbolToken(Symbol symbol, int end) {

    private static final String SERIES = "ASETCGDIPU";

    /** The symbol with which a text starts at an offset, with its year in parentheses. */
    static Optional<SymbolToken> at(String text, int from) {
        if (from >= text.length() || SERIES.indexOf(text.charAt(from)) < 0) {
            return Optional.empty();
        }
        int slash = text.indexOf('/', from);
        if (slash < 0 || slash - from > 6) {
            return Optional.empty();
        }
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end)) && end - from < 60) {
            end++;
        }
        int paren = end;
        while (paren < text.length() && isSpace(text.charAt(paren))) {
            paren++;
        }
        // S/RES/1325 (2000)
        int close = text.indexOf(')', paren);
        if (paren < text.length()
                && text.charAt(paren) == '('
                && close - paren > 1
                && close - paren <= 8) {
            Optional<SymbolToken> whole = parse(text, from, close + 1);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return parse(text, from, end);
    }

    private static Optional<SymbolToken> parse(String text, int from, int to) {
        int end = to;
        while (end > from && ".,;:*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String token = text.substring(from, end);
        if (token.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return Symbol.parse(token).map(s -> new SymbolToken(s, to));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
