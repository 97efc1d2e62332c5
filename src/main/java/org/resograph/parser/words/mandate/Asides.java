package org.resograph.parser.words.mandate;

/**
 * Words that stand between a verb and whom it asks, or between two of those, and are passed over.
 *
 * <pre>
 * opening      = "," words ","                       ; "requests that, in accordance with …, the"
 * abbreviation = "(" few-words ")"                   ; "(UNHCR)"
 * treaty       = "to" "the" instrument               ; "States parties to the Convention on …"
 * aside        = ", including" few-words             ; where a name follows it
 * </pre>
 */
final class Asides {

    /** How many pieces lead from him to that: "to the". */
    private static final int LINKS = 3;

    /** How many pieces an abbreviation in parentheses can have. */
    private static final int ABBREVIATION = 10;

    /** How many pieces may be said of somebody before the next one is named. */
    private static final int ASIDE = 25;

    /** The same before somebody of whom it is said at once what he shall do. */
    private static final int LONG_ASIDE = 80;

    private final String text;
    private final Pieces pieces;
    private final int first;
    private final int last;
    private final AddresseeNames names;

    /**
     * @param first the first piece after the verb of the clause
     * @param last after its last piece
     */
    Asides(String text, Pieces pieces, int first, int last, AddresseeNames names) {
        this.text = text;
        this.pieces = pieces;
        this.first = first;
        this.last = last;
        this.names = names;
    }

    /**
     * The name behind words between commas, or behind a session, that stand before whom is
     * addressed: "requests that, in accordance with its mandate, the Committee"; else the first
     * piece.
     */
    int behindOpening() {
        int start = first;
        while (start < last && isSkipped(start)) {
            start++;
        }
        boolean comma = start < last && pieces.get(start).is(Sign.Kind.COMMA);
        int from = comma ? start + 1 : start;
        for (int i = from; i < Math.min(last, from + (comma ? ASIDE : LINKS)); i++) {
            boolean session = pieces.get(i).is(Sign.Kind.SESSION);
            if (pieces.get(i).is(Sign.Kind.COMMA) ? comma : session && !comma) {
                int next = session && isMark(i + 1, ",،，") ? i + 2 : i + 1;
                return isName(next) ? next : comma ? behindLongOpening(i) : first;
            }
            if (ClausePieces.isVerb(pieces.get(i)) || pieces.get(i).is(Sign.Kind.COLON)) {
                break;
            }
        }
        return comma ? behindLongOpening(from) : first;
    }

    /**
     * "that, without prejudice to entry that is necessary, as …, States shall": the name behind a
     * later comma, if it is at once said what he shall do; else the first piece.
     */
    private int behindLongOpening(int from) {
        for (int i = from; i < Math.min(last, from + LONG_ASIDE); i++) {
            if (pieces.get(i).is(Sign.Kind.COLON)) {
                return first;
            }
            if (pieces.get(i).is(Sign.Kind.COMMA) && isName(i + 1)) {
                int name = i + 1;
                while (isSkipped(name)) {
                    name++;
                }
                int verb = names.named(name);
                if (verb < last && pieces.get(verb).is(Sign.Kind.MODAL)) {
                    return i + 1;
                }
            }
        }
        return first;
    }

    /** The piece behind "(UNHCR)"; the same where there is none. */
    int behindParentheses(int i) {
        if (i < last && isMark(i, "(（")) {
            for (int j = i + 1; j < Math.min(last, i + ABBREVIATION); j++) {
                if (isMark(j, ")）")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    /**
     * The comma or "and" behind "to the Convention on …": where a name follows it at once, it is
     * one of those addressed; else the same piece.
     */
    int behindTreaty(int i) {
        int treaty = i;
        while (treaty < last && treaty < i + LINKS && names.isLink(treaty)) {
            treaty++;
        }
        if (treaty == last || !names.isTreaty(treaty, treaty > i)) {
            return i;
        }
        for (int j = treaty + 1; j < Math.min(last, treaty + ASIDE) && !isEndOfAside(j); j++) {
            if (isJoinedWord(j) && isName(j)) {
                return j;
            }
            if (Sign.isJoint(pieces.get(j))) {
                return isName(j + 1) ? j : i;
            }
        }
        return i;
    }

    /** Whether somebody is named at a piece, or behind what leads to him. */
    private boolean isName(int i) {
        int name = i;
        while (name < last && isSkipped(name)) {
            name++;
        }
        return name < last && !names.name(name).isEmpty() && !names.isPartOfName(name);
    }

    /**
     * The comma and the "and" behind ", including those that …": where a name follows them at once,
     * it is one of those addressed; else the same piece.
     */
    int behindAside(int i) {
        if (i + 1 >= last
                || !pieces.get(i).is(Sign.Kind.COMMA)
                || !pieces.get(i + 1).is(Sign.Kind.ASIDE)) {
            return i;
        }
        for (int j = i + 2; j < Math.min(last, i + ASIDE) && !isEndOfAside(j); j++) {
            boolean and =
                    pieces.get(j).is(Sign.Kind.COMMA)
                            && j + 2 < last
                            && (pieces.get(j + 1).is(Sign.Kind.AND) || isJoinedWord(j + 1));
            if (and) {
                return isName(pieces.get(j + 1).is(Sign.Kind.AND) ? j + 2 : j + 1) ? j : i;
            }
        }
        return i;
    }

    /** Whether a piece can be the verb of what is asked, or lead to it or to words within words. */
    private boolean isEndOfAside(int i) {
        return pieces.get(i).is(Sign.Kind.INFINITIVE)
                || pieces.get(i).is(Sign.Kind.ASIDE)
                || ClausePieces.isVerb(pieces.get(i));
    }

    private boolean isMark(int i, String marks) {
        return i < last && marks.indexOf(text.charAt(pieces.get(i).start())) >= 0;
    }

    /** Whether a piece leads to a name, and is none itself: 双方 of 双方秘书处. */
    boolean isSkipped(int i) {
        boolean leads =
                i + 1 < last
                        && pieces.get(i + 1).is(Sign.Kind.ADDRESSEE)
                        && pieces.get(i + 1).start() == pieces.get(i).end();
        return pieces.get(i).is(Sign.Kind.SKIP)
                && (leads || !pieces.get(i).is(Sign.Kind.ADDRESSEE));
    }

    /** Arabic "and" is one with the word after it. */
    boolean isJoinedWord(int i) {
        return text.charAt(pieces.get(i).start()) == 'و';
    }
}
