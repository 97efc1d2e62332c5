package org.resograph.parser.outline;

import org.resograph.text.MarkedText;

/** How a text ends: it tells what follows, in all languages alike. */
enum Ending {
    /** ":" — a list, a table, a draft follows. */
    COLON,
    /** "," — as a preambular paragraph ends. */
    COMMA,
    /** ";" — another of its kind follows. */
    SEMICOLON,
    /** "." or another mark that ends a sentence. */
    STOP,
    /** No mark: a heading, or a misprint. */
    NONE;

    static Ending of(MarkedText text) {
        String words = text.text();
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            switch (c) {
                case ':', '\uFF1A', '\uFE13' -> {
                    return COLON;
                }
                case ',', '\u060C', '\uFF0C', '\u3001' -> {
                    return COMMA;
                }
                case ';', '\u061B', '\uFF1B' -> {
                    return SEMICOLON;
                }
                case '.',
                        '!',
                        '?',
                        '\u061F',
                        '\u3002',
                        '\uFF0E',
                        '\uFF01',
                        '\uFF1F',
                        '\u2026',
                        '\u06D4' -> {
                    return STOP;
                }
                default -> {
                    if (!isClosing(c)) {
                        return NONE;
                    }
                }
            }
        }
        return NONE;
    }

    /** What may stand after the mark that ends a sentence. */
    private static boolean isClosing(char c) {
        return c == '"'
                || c == '\u201D'
                || c == '\u201C'
                || c == '\u00BB'
                || c == '\u2019'
                || c == '\''
                || c == '\u300D'
                || c == '\u300F'
                || c == ' '
                || c == '\u00A0'
                || c == ')'
                || c == ']'
                || c == '\uFF09'
                || c == '\u300B'
                || c == '*';
    }
}
