package org.resograph.parser.words.mandate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.resograph.parser.words.phrase.PhraseTable;

/**
 * All that a phrase of the table can mean.
 *
 * @param all each of its meanings
 * @param kinds their kinds: a bit for each
 */
record Signs(List<Sign> all, long kinds) {

    static final Signs WORD = of(Sign.Kind.WORD, "");
    static final Signs COMMA = of(Sign.Kind.COMMA, "");
    static final Signs SESSION = of(Sign.Kind.SESSION, "");
    static final Signs COLON = of(Sign.Kind.COLON, "");

    private static Signs of(List<Sign> all) {
        long kinds = 0;
        for (Sign sign : all) {
            kinds |= bit(sign.kind());
        }
        return new Signs(all, kinds);
    }

    static Signs of(Sign.Kind kind, String value) {
        return of(List.of(new Sign(kind, value)));
    }

    static Signs of(PhraseTable.Row row) {
        return of(Sign.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)), row.value());
    }

    /** What a phrase means that stands in two lines. */
    static Signs sum(Signs before, Signs now) {
        return of(Stream.concat(before.all.stream(), now.all.stream()).distinct().toList());
    }

    boolean has(Sign.Kind kind) {
        return (kinds & bit(kind)) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // the bits are kept nowhere
    private static long bit(Sign.Kind kind) {
        return 1L << kind.ordinal();
    }
}
