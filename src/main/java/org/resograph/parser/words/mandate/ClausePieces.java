package org.resograph.parser.words.mandate;

import java.util.Set;

/**
 * The pieces of one clause, and what stands where in them.
 *
 * @param text all of it
 * @param rules of the language: {@code free-verbs}, the place of a verb doesn't tell whether it is
 *     what is asked, and each character is a piece; {@code free-first}, nor does that of the first
 *     one; {@code asked-others}, behind a verb by which others are asked only "and" leads back
 * @param pieces of the text
 * @param first the first piece of the clause after its verb
 * @param at the piece after those whom it addresses
 * @param last after its last piece
 */
record ClausePieces(String text, Set<String> rules, Pieces pieces, int first, int at, int last) {

    static final String FREE_VERBS = "free-verbs";

    /** A word that can lead to somebody: 通过. */
    private static final String NAME = "name";

    /** A verb of prolonging behind what is prolonged, or of holding behind what is held. */
    static final String AFTER = "after";

    /** How many pieces may stand between a verb and what it delivers. */
    private static final int REACH = 28;

    /** The same where each character is one. */
    private static final int REACH_OF_CHARACTERS = 60;

    /** How many pieces may stand between a term and the verb behind it. */
    private static final int NEAR = 3;

    Piece get(int i) {
        return pieces.get(i);
    }

    boolean is(int i, Sign.Kind kind) {
        return pieces.get(i).is(kind);
    }

    /** The last piece that starts before an offset. */
    int before(int offset) {
        int i = last - 1;
        while (i > first && pieces.get(i).start() >= offset) {
            i--;
        }
        return i;
    }

    /** Whether the place of a verb tells little. */
    boolean hasFreeVerbs() {
        return rules.contains(FREE_VERBS);
    }

    /** The piece before a verb and what leads to it: "at its next session to". */
    int beforeLeads(int verb) {
        int i = verb - 1;
        while (i >= at
                && !Sign.isJoint(pieces.get(i))
                && (pieces.get(i).is(Sign.Kind.LEAD) || isSession(i) || isAside(i))) {
            i--;
        }
        return i;
    }

    /** "in this regard". */
    boolean isAside(int i) {
        Piece piece = pieces.get(i);
        return piece.is(Sign.Kind.SKIP)
                && !piece.is(Sign.Kind.PREP)
                && !piece.is(Sign.Kind.DEFINITE)
                && !piece.is(Sign.Kind.INDEFINITE);
    }

    /** A session, or the preposition before it. */
    boolean isSession(int i) {
        return pieces.get(i).is(Sign.Kind.SESSION)
                || (pieces.get(i).is(Sign.Kind.PREP)
                        && i + 1 < last
                        && pieces.get(i + 1).is(Sign.Kind.SESSION));
    }

    /** "to" before a verb that the table does not have: what follows is the object of that one. */
    boolean isOtherInfinitive(int i) {
        if (pieces.get(i).is(Sign.Kind.ASK)) {
            return i > at;
        }
        return pieces.get(i).is(Sign.Kind.INFINITIVE)
                && i + 1 < last
                && pieces.get(i + 1).is(Sign.Kind.WORD)
                && Character.isLowerCase(text.charAt(pieces.get(i + 1).start()));
    }

    /**
     * "(a) To request the Board to report": an item in which those whom the list asks are to ask
     * others; what is delivered then is theirs.
     */
    boolean isOfOthers() {
        return at == first && at < last && is(at, Sign.Kind.ASK);
    }

    /** Whether a noun only says something of the one behind it: 报告的, 延长任期的. */
    boolean isModifying(int noun) {
        return noun + 1 < last
                && pieces.get(noun + 1).is(Sign.Kind.TAIL)
                && !pieces.get(noun + 1).is(Sign.Kind.AND);
    }

    boolean isJoinedWord(int i) {
        return text.charAt(pieces.get(i).start()) == 'و';
    }

    /** The Chinese mark between the members of a list, which ends no clause. */
    boolean isListed(int i) {
        return text.charAt(pieces.get(i).start()) == '、';
    }

    static boolean isVerb(Piece piece) {
        return piece.isAny(Signs.VERBS);
    }

    int reach() {
        return hasFreeVerbs() ? REACH_OF_CHARACTERS : REACH;
    }

    /** 将…任务延长: the term stands right before its verb. */
    boolean isProlonged(int verb) {
        return pieces.get(verb).is(Sign.Kind.EXTEND) && term(verb) >= 0;
    }

    /** "the mandate of … shall be extended": its term stands before it, however far. */
    boolean isPassive(int verb) {
        return get(verb).value(Sign.Kind.EXTEND).equals(AFTER);
    }

    /** "a meeting … shall be held". */
    static boolean isHeld(Piece verb) {
        return verb.value(Sign.Kind.PRODUCE).equals(AFTER);
    }

    int term(int verb) {
        boolean far = hasFreeVerbs() || isPassive(verb);
        int nearest = Math.max(at, verb - (far ? reach() : NEAR));
        for (int i = verb - 1; i >= nearest && !isEnd(i, far); i--) {
            if (pieces.get(i).is(Sign.Kind.TERM)) {
                return i;
            }
        }
        return -1;
    }

    boolean isEnd(int i, boolean far) {
        return pieces.get(i).is(Sign.Kind.HALT) || (!far && Sign.isJoint(pieces.get(i)));
    }

    private boolean isSomebody(int i) {
        return i < last && (is(i, Sign.Kind.ADDRESSEE) || is(i, Sign.Kind.SHORT));
    }

    /**
     * 为独立专家提供资源: the word leads to whom it is given, and not to what it is for; 通过委员会向大会报告: to him
     * through whom something is reported, and not to how it is done.
     */
    boolean isGovernedBy(int halt, int verb) {
        String value = pieces.get(halt).value(Sign.Kind.HALT);
        if (value.equals(NAME)) {
            return is(verb, Sign.Kind.REPORTING) && isSomebody(halt + 1);
        }
        return !value.isEmpty() && value.equals(pieces.get(verb).value(Sign.Kind.PRODUCE));
    }
}
