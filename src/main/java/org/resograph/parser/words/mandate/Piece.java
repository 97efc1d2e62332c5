package org.resograph.parser.words.mandate;

import java.util.Optional;

/**
 * A piece of a text: a phrase of the table, a word that is none, or a mark.
 *
 * @param signs what it can mean, by the place where it stands
 * @param start its first character, in UTF-16 units of the text
 * @param end after its last character
 */
record Piece(Signs signs, int start, int end) {

    boolean is(Sign.Kind kind) {
        return signs.has(kind);
    }

    /** What it means as a phrase of one kind. */
    Optional<Sign> sign(Sign.Kind kind) {
        if (signs.has(kind)) {
            for (Sign sign : signs.all()) {
                if (sign.kind() == kind) {
                    return Optional.of(sign);
                }
            }
        }
        return Optional.empty();
    }

    /** The value it has as a phrase of one kind; empty if it is none. */
    String value(Sign.Kind kind) {
        return sign(kind).map(Sign::value).orElse("");
    }
}
