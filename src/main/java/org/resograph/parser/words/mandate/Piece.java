package org.resograph.parser.words.mandate;

import java.util.List;

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

    /** Whether it is of one of the kinds of a {@link Signs#mask}. */
    boolean isAny(long mask) {
        return signs.hasAny(mask);
    }

    /** The value it has as a phrase of one kind; empty if it is none. */
    String value(Sign.Kind kind) {
        if (signs.has(kind)) {
            List<Sign> all = signs.all();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).kind() == kind) {
                    return all.get(i).value();
                }
            }
        }
        return "";
    }
}
