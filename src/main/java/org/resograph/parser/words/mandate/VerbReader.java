package org.resograph.parser.words.mandate;

/**
 * Tells the verbs of a clause that say what is asked from those that say what something is for: "to
 * submit", but not "resources to prepare".
 */
final class VerbReader {

    /** How many pieces may stand before a verb whose subject is not known. */
    private static final int OPENING = 14;

    /** How many pieces lead from "decides" to the mandate that is decided on: "that the". */
    private static final int THAT = 3;

    /** The rule of a language whose verbs do not say themselves that they lead back. */
    private static final String ASKED_OTHERS = "asked-others";

    /** How many pieces lead from the verb by which others are asked to what they are asked. */
    private static final int OTHERS = 60;

    /** A word for what something is done for: "afin de". */
    private static final String PURPOSE = "purpose";

    /** A word for what somebody else is to be able to do: "to enable". */
    private static final String ENABLING = "enable";

    /** How many pieces a word for a purpose or a means may be before the 的 of what it is in. */
    private static final int ATTRIBUTE = 8;

    /** A verb in a form that says what else is done with it: "providing". */
    private static final String MEANS = "means";

    /** A word that denies a verb although something stands between: 不再向. */
    private static final String FAR = "far";

    /** What ends what can be said before the verb. */
    private static final long ENDS = Signs.mask(Sign.Kind.COMMA, Sign.Kind.HALT);

    private static final long ASKING = Signs.mask(Sign.Kind.ASK);

    private final ClausePieces clause;
    private final String text;
    private final Pieces pieces;
    private final int first;
    private final int at;
    private final int last;
    private final boolean addressed;

    /**
     * @param addressed whether it is known whom the clause asks
     */
    VerbReader(ClausePieces clause, boolean addressed) {
        this.clause = clause;
        this.text = clause.text();
        this.pieces = clause.pieces();
        this.first = clause.first();
        this.at = clause.at();
        this.last = clause.last();
        this.addressed = addressed;
    }

    /**
     * Whether a verb is what the clause asks, and not what some other verb or noun in it is for:
     * "to submit", but not "resources to prepare". It follows the addressee, a comma or "and"; or
     * the first of a clause whose addressee is not known follows a word that leads to it.
     */
    boolean isAsked(int verb, boolean firstVerb) {
        int i = clause.beforeLeads(verb);
        if (isDenied(i, verb)) {
            return false;
        }
        if (clause.isPassive(verb)) {
            return clause.isProlonged(verb) && clause.term(verb) - first <= THAT;
        }
        if (i < at) {
            return true;
        }
        if (i == verb - 1 && pieces.get(verb).value(Sign.Kind.PRODUCE).equals(MEANS)) {
            return false;
        }
        if (clause.hasFreeVerbs()) {
            return clause.isProlonged(verb) || !isHalted(verb);
        }
        Piece before = pieces.get(i);
        if (isOfOthers(i, verb)) {
            return false;
        }
        if ((i == verb - 1 && before.is(Sign.Kind.AND) && isPurpose(i))
                || (isJoinedNoun(verb) && isPurpose(verb))) {
            return false;
        }
        if (before.is(Sign.Kind.AND) && isEnabled(i)) {
            return false;
        }
        boolean joint =
                Sign.isJoint(before)
                        || before.is(Sign.Kind.COLON)
                        || Sign.isJoint(pieces.get(verb)); // "followed by"
        for (int j = i + 1; j <= verb; j++) {
            joint |= isJoinedVerb(j);
        }
        // "… in consultation with States d'établir": the last of those consulted
        joint |=
                firstVerb
                        && at > first
                        && i < verb - 1
                        && before.is(Sign.Kind.ADDRESSEE)
                        && !isHalted(verb);
        joint |= firstVerb && at > first && isFirstInfinitive(verb);
        boolean leading =
                firstVerb
                        && (clause.rules().contains("free-first")
                                || (at == first && i < verb - 1 && isNearStart(verb)));
        return joint || leading;
    }

    /**
     * "to urge the bodies that …, to undertake a study": what those are to do who are to be asked,
     * unless "and" leads back to who is asked here.
     */
    private boolean isOfOthers(int before, int verb) {
        boolean back = pieces.get(before).is(Sign.Kind.AND) || clause.isJoinedWord(before + 1);
        int from = Math.max(at, verb - OTHERS);
        return clause.rules().contains(ASKED_OTHERS) && !back && pieces.hasAny(from, verb, ASKING);
    }

    /** "report" as a verb: what leads to it, or what follows it, tells it from the noun. */
    boolean isReporting(int i, boolean firstVerb, int verb) {
        if (!pieces.get(i).is(Sign.Kind.REPORTING) || !isAsked(i, firstVerb)) {
            return false;
        }
        if (clause.hasFreeVerbs() && pieces.get(i).is(Sign.Kind.NOUN)) {
            return (verb < 0 || isBehindComma(verb, i))
                    && addressed
                    && (isToSomebody(i) || isJoinedReport(i));
        }
        boolean modifies =
                clause.hasFreeVerbs()
                        && i + 1 < last
                        && (pieces.get(i + 1).is(Sign.Kind.TAIL)
                                || pieces.get(i + 1).is(Sign.Kind.HALT));
        return !modifies && isReportingPlace(i);
    }

    /** "not to extend": whether what leads to a verb says that it shall not be done. */
    private boolean isDenied(int before, int verb) {
        for (int i = verb - 1; i >= at && (i > before || !isJoint(i)); i--) {
            Piece piece = pieces.get(i);
            if (piece.is(Sign.Kind.NOT) && (i > before || piece.value(Sign.Kind.NOT).equals(FAR))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece joins; the Chinese mark between the members of a list ends no clause. */
    private boolean isJoint(int i) {
        return Sign.isJoint(pieces.get(i)) && !clause.isListed(i);
    }

    /** "the Special Rapporteur on bridges to submit": the first verb behind a long name. */
    private boolean isFirstInfinitive(int verb) {
        if (!pieces.get(verb - 1).is(Sign.Kind.INFINITIVE) || verb - at > OPENING) {
            return false;
        }
        for (int i = at; i < verb - 1; i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Sign.Kind.INFINITIVE)
                    || piece.is(Sign.Kind.COMMA)
                    || piece.is(Sign.Kind.HALT)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "practices to monitor and report": the verb behind "and" is for what the one before it is
     * for, and that is not what is asked.
     */
    private boolean isPurpose(int and) {
        for (int i = and - 1; i >= at && !Sign.isJoint(pieces.get(i)); i--) {
            if (clause.isOtherInfinitive(i)) {
                return i > at && !Sign.isJoint(pieces.get(i - 1));
            }
            String halt = pieces.get(i).value(Sign.Kind.HALT);
            if (halt.equals(PURPOSE) || halt.equals(ENABLING)) {
                return true; // "afin de … et faire rapport"
            }
        }
        return false;
    }

    /** "to enable him to act and to report": what he is to be able to do is his, up to a comma. */
    private boolean isEnabled(int and) {
        for (int i = and - 1; i >= at && !pieces.get(i).is(Sign.Kind.COMMA); i--) {
            if (pieces.get(i).value(Sign.Kind.HALT).equals(ENABLING)) {
                return true;
            }
        }
        return false;
    }

    /** وأن يقدم, ويقدم: Arabic "and" is one with the word after it. وضع only begins like that. */
    private boolean isJoinedVerb(int i) {
        return clause.isJoinedWord(i) && !text.startsWith("وضع", pieces.get(i).start());
    }

    /** وإعداد: a verb in the form of a noun, with the "and" that is one with it. */
    private boolean isJoinedNoun(int verb) {
        int start = pieces.get(verb).start();
        return clause.isJoinedWord(verb)
                && pieces.get(verb).is(Sign.Kind.PRODUCE)
                && !text.startsWith("وي", start)
                && !text.startsWith("وأن", start);
    }

    /** Whether a verb can be the one of the clause, although whom it asks is not known. */
    private boolean isNearStart(int verb) {
        return verb - first <= OPENING && !pieces.hasAny(first, verb, ENDS);
    }

    /**
     * Whether a word for a purpose or a means stands before a verb, after the last comma; the
     * Chinese mark between the members of a list is none: 包括加强合作、提供资源.
     */
    private boolean isHalted(int verb) {
        for (int i = verb - 1; i >= at && !isJoint(i); i--) {
            if (pieces.get(i).is(Sign.Kind.HALT)
                    && !clause.isGovernedBy(i, verb)
                    && (pieces.get(i).value(Sign.Kind.HALT).equals(PURPOSE)
                            || !isAttribute(i, verb))) {
                return true;
            }
        }
        return false;
    }

    /** 举行的互动对话: what is done with the thing behind it already. */
    boolean isQualifying(int verb) {
        return clause.hasFreeVerbs()
                && ClausePieces.isVerb(pieces.get(verb))
                && verb + 1 < last
                && text.charAt(pieces.get(verb + 1).start()) == '的';
    }

    /** 已查明的差距: the word is in what qualifies a noun. */
    private boolean isAttribute(int halt, int verb) {
        for (int i = halt + 1; i < Math.min(verb, halt + ATTRIBUTE); i++) {
            if (text.charAt(pieces.get(i).start()) == '的') {
                return true;
            }
        }
        return false;
    }

    /** 向大会第七十八届会议报告…: after the body or its session, before what is reported on. */
    private boolean isToSomebody(int i) {
        Piece before = pieces.get(i - 1);
        boolean to =
                i == at
                        || before.is(Sign.Kind.SESSION)
                        || before.is(Sign.Kind.ADDRESSEE)
                        // 第五十七届和第六十届会议: only one of the two is read as a session
                        || before.value(Sign.Kind.NOUN).equals("meeting");
        return to && i + 1 < last && !pieces.get(i + 1).is(Sign.Kind.TAIL);
    }

    /** Whether a verb has nothing to say of what stands behind the comma after it. */
    private boolean isBehindComma(int verb, int i) {
        for (int j = verb + 1; j < i; j++) {
            if (pieces.get(j).is(Sign.Kind.COMMA) && !clause.isListed(j)) {
                return true;
            }
        }
        return false;
    }

    /** 并报告…情况. */
    private boolean isJoinedReport(int i) {
        return i > at
                && pieces.get(i - 1).is(Sign.Kind.LEAD)
                && i + 1 < last
                && !pieces.get(i + 1).is(Sign.Kind.TAIL);
    }

    /** "and report annually", "and report thereon": what stands behind it is said of a verb. */
    private boolean isQualifiedVerb(int i) {
        return i > at
                && i + 1 < last
                && pieces.get(i - 1).is(Sign.Kind.AND)
                && (pieces.get(i + 1).is(Sign.Kind.EVERY) || pieces.get(i + 1).is(Sign.Kind.LEAD));
    }

    private boolean isReportingPlace(int i) {
        boolean led = i > at && pieces.get(i - 1).is(Sign.Kind.LEAD);
        boolean asked = i == at && at > first;
        boolean alone = !pieces.get(i).is(Sign.Kind.NOUN);
        boolean governs = i + 1 < last && pieces.get(i + 1).is(Sign.Kind.PREP);
        return led || alone || asked || governs || isQualifiedVerb(i);
    }
}
