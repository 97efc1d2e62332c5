package org.resograph.parser.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.resolution.Symbol;

/** A symbol of a document at the start of a text. */
record SymbolToken(Symbol symbol, int end) {

    /** The letters of resolutions of a composite; or one letter, after which the line ends. */
    private static final Pattern PART =
            Pattern.compile(
                    "[ \\u00A0](?:([A-Z] ?[-\\u2010-\\u2013] ?[A-Z])(?=\\s|\\*|$)|([A-Z])\\s*\\*?$)");

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
        while (end < text.length() && !isEnd(text.charAt(end)) && end - from < 60) {
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
            int tail = close + 1;
            while (tail < text.length() && !isSpace(text.charAt(tail))) {
                tail++; // S/RES/1325 (2000)/Corr.1
            }
            Optional<SymbolToken> whole =
                    parse(text, from, tail).or(() -> parse(text, from, close + 1));
            if (whole.isPresent()) {
                return whole;
            }
        }
        // A/RES/77/264 A-C
        Matcher part = PART.matcher(text).region(end, text.length());
        if (part.lookingAt()) {
            int letters = part.group(1) == null ? part.end(2) : part.end(1);
            Optional<SymbolToken> whole = parse(text, from, letters);
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

    /** A space, or a stop that no space follows. */
    private static boolean isEnd(char c) {
        return isSpace(c) || "，。；：、،؛".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
