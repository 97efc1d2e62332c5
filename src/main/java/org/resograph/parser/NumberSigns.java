package org.resograph.parser;

/** What the signs in the label of a paragraph are. */
final class NumberSigns {

    private NumberSigns() {}

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }

    static boolean isWordChar(char c) {
        return isDigit(c)
                || Character.isLetter(c)
                || c == '\u0640'
                || c >= '\u064B' && c <= '\u0652';
    }

    static boolean couldStart(char c) {
        return c == '('
                || c == '\uFF08'
                || isQuote(c)
                || isDigit(c)
                || Character.isLetter(c)
                || isCircled(c);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u3000' || c == '\u2009';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9'
                || c >= '\u0660' && c <= '\u0669'
                || c >= '\u06F0' && c <= '\u06F9'
                || c >= '\uFF10' && c <= '\uFF19';
    }

    static int digit(char c) {
        return c <= '9' ? c - '0' : Character.digit(c, 10);
    }

    static boolean isQuote(char c) {
        return c == '\u2018' || c == '\u2019' || c == '\'' || c == '\u201B';
    }

    /** ㈠ … ㈩, ① … ⑳, ⑴ … ⒇. */
    static boolean isCircled(char c) {
        return c >= '\u3220' && c <= '\u3229' || c >= '\u2460' && c <= '\u2487';
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
