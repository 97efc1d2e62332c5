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

    /** What joins what stands before it and after it. */
    static final long JOINTS = mask(Sign.Kind.AND, Sign.Kind.COMMA);

    /** The verbs of which something is the object. */
    static final long VERBS = mask(Sign.Kind.PRODUCE, Sign.Kind.EXTEND, Sign.Kind.ESTABLISH);

    /** What can be the object of a verb. */
    static final long OBJECTS =
            mask(Sign.Kind.NOUN, Sign.Kind.TERM, Sign.Kind.OFFICE, Sign.Kind.ADDRESSEE);

    private static Signs of(List<Sign> all) {
        return new Signs(all, mask(all.stream().map(Sign::kind).toArray(Sign.Kind[]::new)));
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

    /** Whether it has one of the kinds of a {@link #mask}. */
    boolean hasAny(long mask) {
        return (kinds & mask) != 0;
    }

    /** Some kinds, a bit for each: one look tells whether a phrase is of any of them. */
    static long mask(Sign.Kind... kinds) {
        long mask = 0;
        for (Sign.Kind kind : kinds) {
            mask |= bit(kind);
        }
        return mask;
    }

    @SuppressWarnings("EnumOrdinal") // the bits are kept nowhere
    private static long bit(Sign.Kind kind) {
        return 1L << kind.ordinal();
    }
}
