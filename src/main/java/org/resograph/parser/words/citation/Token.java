package org.resograph.parser.words.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.resograph.resolution.Symbol;

/**
 * A piece of a folded text.
 *
 * @param kind what it is
 * @param cue what is known of it
 * @param start its first character
 * @param end after its last character
 * @param numeral of a {@link Cue.Kind#NUMBER} only
 * @param value of an {@link Cue.Kind#INTEGER}; the year of a {@link Cue.Kind#DATE}; 0 for others
 * @param symbols of a {@link Cue.Kind#SYMBOL}: one, or those of a range
 */
record Token(
        Cue.Kind kind,
        Cue cue,
        int start,
        int end,
        @Nullable Numeral numeral,
        int value,
        List<Symbol> symbols) {

    private static final Cue NUMBER = Cue.of(Cue.Kind.NUMBER);
    private static final Cue SYMBOL = Cue.of(Cue.Kind.SYMBOL);

    private Token(
            Cue cue,
            int start,
            int end,
            @Nullable Numeral numeral,
            int value,
            List<Symbol> symbols) {
        this(cue.kind(), cue, start, end, numeral, value, symbols);
    }

    static Token of(Cue cue, int start, int end) {
        return new Token(cue, start, end, null, 0, List.of());
    }

    static Token valued(Cue cue, int start, int end, int value) {
        return new Token(cue, start, end, null, value, List.of());
    }

    static Token of(Numeral numeral, int start, int end) {
        return new Token(NUMBER, start, end, numeral, 0, List.of());
    }

    static Token of(List<Symbol> symbols, int start, int end) {
        return new Token(SYMBOL, start, end, null, 0, List.copyOf(symbols));
    }

    /** The Latin letter that a {@link Cue.Kind#LETTER} stands for; empty for other tokens. */
    String letter() {
        return is(Cue.Kind.LETTER) ? cue.detail().iterator().next() : "";
    }

    boolean is(Cue.Kind other) {
        return kind == other;
    }
}
