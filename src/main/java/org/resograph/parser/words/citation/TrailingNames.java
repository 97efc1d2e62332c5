package org.resograph.parser.words.citation;

import java.util.List;
import java.util.Optional;

/**
 * What stands before one number of a Chinese text, of what {@link TrailingGrammar} reads: whose it
 * is, and of which year.
 *
 * @param tokens of the text
 * @param from the token from which the names of bodies count
 * @param at the place of the number, or of a key without one
 * @param first whether no other number waits for the same key
 */
record TrailingNames(List<Token> tokens, int from, int at, boolean first) {

    /** Nothing stands there. */
    static final Naming NONE = Naming.NONE;

    /** Few characters: 麻醉药品委员会通过了第65/2号决议. */
    private static final int NEAR = 7;

    /**
     * What stands before a number.
     *
     * @param body the body, or a possessive; empty for neither
     * @param before the body before a possessive
     * @param near whether that body stands directly before
     * @param led whether a preposition leads the possessive
     * @param instance whether "including" stands between the last key and the number
     */
    record Naming(
            Optional<Cue> body, Optional<Cue> before, boolean near, boolean led, boolean instance) {
        static final Naming NONE =
                new Naming(Optional.empty(), Optional.empty(), false, false, false);
        static final Naming INSTANCE =
                new Naming(Optional.empty(), Optional.empty(), false, false, true);
    }

    /** The year of the date before a number, before or behind its description. */
    int year() {
        int j = beforeDescription();
        if (j > from && tokens.get(j).cue().is("subject")) {
            j--;
        }
        return j >= from && tokens.get(j).is(Cue.Kind.DATE) ? tokens.get(j).value() : 0;
    }

    /** The last token before a number and the description that qualifies it. */
    private int beforeDescription() {
        int j = at - 1;
        while (j >= from && tokens.get(j).is(Cue.Kind.ARTICLE)) {
            j--;
        }
        return beforeTopic(j);
    }

    /** The last token before a description that ends at a place; the same place for none. */
    private int beforeTopic(int end) {
        if (end < from || !tokens.get(end).is(Cue.Kind.TOPIC_END)) {
            return end;
        }
        for (int k = end - 1; k >= from; k = opening(k) - 1) {
            if (tokens.get(k).is(Cue.Kind.TOPIC)) {
                return k - 1;
            }
        }
        return end;
    }

    /** Where the quotation or parenthesis starts that ends at {@code j}; {@code j} if none does. */
    private int opening(int j) {
        int depth = 0;
        boolean quotation = tokens.get(j).is(Cue.Kind.QUOTE);
        if (!quotation && !tokens.get(j).is(Cue.Kind.CLOSE)) {
            return j;
        }
        for (int k = j - 1; k >= from; k--) {
            if (quotation ? tokens.get(k).is(Cue.Kind.QUOTE) : tokens.get(k).is(Cue.Kind.OPEN)) {
                if (depth-- == 0) {
                    return k;
                }
            } else if (!quotation && tokens.get(k).is(Cue.Kind.CLOSE)) {
                depth++;
            }
        }
        return from;
    }

    /**
     * What stands directly before a number, its date and its description; a body that stands
     * farther off is only the one named last before.
     */
    Naming naming() {
        boolean adjacent = true;
        for (int j = beforeDescription(); j >= from; j = opening(j) - 1) {
            if (tokens.get(j).is(Cue.Kind.OWN)) {
                return owned(j);
            }
            if (isBody(j) && (adjacent || tokens.get(j).is(Cue.Kind.ORGAN) || at - j < NEAR)) {
                return adjacent ? named(j) : remote(j);
            }
            adjacent &= isQualifier(j);
        }
        return isInstance() ? Naming.INSTANCE : Naming.NONE;
    }

    /** A date, a quotation, or a sign that stands with a number. */
    private boolean isQualifier(int j) {
        return switch (tokens.get(j).kind()) {
            case DATE, ARTICLE, QUOTE, CLOSE, TOPIC -> true;
            case IN -> tokens.get(j).cue().is("subject");
            default -> false;
        };
    }

    private Naming named(int j) {
        return new Naming(Optional.of(tokens.get(j).cue()), Optional.empty(), false, false, false);
    }

    private Naming remote(int j) {
        return new Naming(
                Optional.empty(), Optional.of(tokens.get(j).cue()), false, false, isInstance());
    }

    private Naming owned(int j) {
        int k = j - 1;
        boolean led = k >= from && tokens.get(k).is(Cue.Kind.IN);
        k = led ? k - 1 : k;
        int direct = k;
        while (k >= from && !isBody(k)) {
            k--;
        }
        return new Naming(
                Optional.of(tokens.get(j).cue()),
                k < from ? Optional.empty() : Optional.of(tokens.get(k).cue()),
                k >= from && k == direct,
                led,
                false);
    }

    private boolean isBody(int k) {
        return tokens.get(k).is(Cue.Kind.ORGAN) || tokens.get(k).is(Cue.Kind.OTHER);
    }

    /** Whether "including" stands between the last key and the number, or nothing but "and". */
    private boolean isInstance() {
        boolean joined = from < at && isJoint(tokens.get(from)) && first;
        int described = beforeDescription();
        if (described > from && tokens.get(described).is(Cue.Kind.DATE)) {
            described = beforeTopic(described - 1); // 关于桥梁的2005年4月21日第2005/81号
        }
        for (int j = at - 1; j >= from; j--) {
            if (tokens.get(j).is(Cue.Kind.INCLUDING)) {
                return true;
            }
            joined &= j > described || j == from || isQualifier(j);
        }
        return joined;
    }

    private static boolean isJoint(Token token) {
        return token.is(Cue.Kind.AND) || token.is(Cue.Kind.SEPARATOR);
    }
}
