package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.resolution.Mandate.Deliverable;

/**
 * Reads what one clause wants to be delivered.
 *
 * <pre>
 * clause      = verb [ addressees ] *( words / delivery )   ; see AddresseeReader
 * delivery    = produce few-words [ indefinite ] few-words noun   ; "submit … a written report"
 *             / reporting                                         ; "report to the Council"
 *             / extend few-words term                             ; "extend the mandate of"
 *             / establish few-words [ indefinite ] office         ; "establish … a forum"
 * </pre>
 *
 * <p>A noun with a determiner that points back ("the report") is nothing new, and is left out.
 */
final class ClauseReader {

    /** How many pieces may stand between a verb and what it delivers. */
    private static final int REACH = 28;

    /** The same where each character is one. */
    private static final int REACH_OF_CHARACTERS = 60;

    /** How many pieces may stand before a verb whose subject is not known. */
    private static final int OPENING = 14;

    /** How many words may stand between a determiner and its noun. */
    private static final int ADJECTIVES = 5;

    private static final String FREE_VERBS = "free-verbs";

    /** How many pieces make a noun near its verb. */
    private static final int NEAR = 6;

    private static final String EXTENDED = "mandate-extended";

    /** The verbs by which somebody is brought together: a meeting, and nothing else. */
    private static final String GATHERING = "gather";

    private static final Set<String> GATHERINGS = Set.of("meeting", "panel", "dialogue", "seminar");

    /** The verbs by which means are given, and nothing else. */
    private static final String SUPPLYING = "supply";

    /** The verbs by which means are given, and other things too. */
    private static final String GIVING = "give";

    private static final String RESOURCES = "resources";

    /** A verb in a form that says what else is done with it: "providing". */
    private static final String MEANS = "means";

    /** Who may be addressed, and may be created too. */
    private static final Set<String> OFFICES =
            Set.of(
                    "fact-finding-mission",
                    "commission-of-inquiry",
                    "special-rapporteur",
                    "independent-expert",
                    "special-envoy",
                    "working-group",
                    "expert-mechanism",
                    "panel-of-experts",
                    "committee");

    private final String text;
    private final Set<String> rules;
    private final boolean creates;
    private final boolean addressed;
    private final List<Piece> pieces;
    private final int first;
    private final int last;
    private final int at;

    /**
     * What a clause delivers.
     *
     * @param verb where its verb starts, with what leads to it, in UTF-16 units of the text
     * @param start where its words start
     * @param end where they end
     * @param follows whether its verb says that it follows on the one before: "followed by"
     * @param until where the next verb starts, of a mandate that is extended: what is due then is
     *     not its end
     */
    record Delivery(
            Deliverable deliverable, int verb, int start, int end, boolean follows, int until) {

        /** The same, of which what stands behind a place says nothing. */
        Delivery until(int place) {
            return new Delivery(deliverable, verb, start, end, follows, place);
        }
    }

    /**
     * @param rules of the language: {@code free-verbs}, the place of a verb doesn't tell whether it
     *     is what is asked; {@code free-first}, nor does that of the first one
     * @param creates whether the clause can create an office
     * @param addressed whether it is known whom it asks
     * @param first its first piece after the verb
     * @param at the piece after those whom it addresses
     * @param last after its last piece
     */
    ClauseReader(
            String text,
            Set<String> rules,
            boolean creates,
            boolean addressed,
            List<Piece> pieces,
            int first,
            int at,
            int last) {
        this.text = text;
        this.rules = rules;
        this.creates = creates;
        this.addressed = addressed;
        this.pieces = pieces;
        this.first = first;
        this.last = last;
        this.at = at;
    }

    /** What is to be delivered, in order. */
    List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        int verb = -1;
        int again = -1;
        for (int i = at; i < last; i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Sign.Kind.STOP)) {
                break;
            }
            boolean firstVerb = deliveries.isEmpty() && verb < 0;
            if (isReporting(i, firstVerb, verb) && !isTask(deliveries, i)) {
                String kind = piece.value(Sign.Kind.REPORTING);
                deliveries.add(delivery(kind, piece.start(), piece.end(), i, i));
                verb = -1;
                again = -1;
                continue;
            }
            Optional<Delivery> found =
                    verb >= 0 ? object(verb, i) : again >= 0 ? further(again, i) : Optional.empty();
            if (found.isPresent()) {
                deliveries.add(found.get());
                again = verb >= 0 ? verb : again;
                verb = -1;
            } else if (isOtherInfinitive(i) || isExtendedOther(verb, i)) {
                verb = -1;
            } else if (isVerb(piece)) {
                again = -1;
                verb = isAsked(i, firstVerb) ? i : -1;
                if (verb == i) {
                    endExtension(deliveries, piece.start());
                }
                if (verb == i && isProlonged(i)) {
                    Piece term = pieces.get(term(i));
                    deliveries.add(delivery(EXTENDED, term.start(), term.end(), term(i), i));
                    verb = -1;
                }
            } else if (piece.is(Sign.Kind.HALT) && !(verb >= 0 && isGovernedBy(i, verb))) {
                verb = -1;
                again = -1;
            }
        }
        return deliveries;
    }

    /** The piece before a verb and what leads to it: "at its next session to". */
    private int beforeLeads(int verb) {
        int i = verb - 1;
        while (i >= at
                && !Sign.isJoint(pieces.get(i))
                && (pieces.get(i).is(Sign.Kind.LEAD) || isSession(i) || isAside(i))) {
            i--;
        }
        return i;
    }

    /**
     * Whether a verb is what the clause asks, and not what some other verb or noun in it is for:
     * "to submit", but not "resources to prepare". It follows the addressee, a comma or "and"; or
     * the first of a clause whose addressee is not known follows a word that leads to it.
     */
    private boolean isAsked(int verb, boolean firstVerb) {
        int i = beforeLeads(verb);
        if (i < at) {
            return true;
        }
        if (i == verb - 1 && pieces.get(verb).value(Sign.Kind.PRODUCE).equals(MEANS)) {
            return false;
        }
        if (rules.contains(FREE_VERBS)) {
            return isProlonged(verb) || !isHalted(verb);
        }
        Piece before = pieces.get(i);
        if (i == verb - 1 && before.is(Sign.Kind.AND) && isPurpose(i)) {
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
                        && at > this.first
                        && i < verb - 1
                        && before.is(Sign.Kind.ADDRESSEE)
                        && !isHalted(verb);
        joint |= firstVerb && at > this.first && isFirstInfinitive(verb);
        boolean first =
                firstVerb
                        && (rules.contains("free-first")
                                || (at == this.first && i < verb - 1 && isNearStart(verb)));
        return joint || first;
    }

    /** "extend the mandate …, to assess and report": what the mandate is, and not what is asked. */
    private boolean isTask(List<Delivery> deliveries, int verb) {
        return !deliveries.isEmpty()
                && deliveries.get(deliveries.size() - 1).deliverable().kind().equals(EXTENDED)
                && !(verb > at && pieces.get(verb - 1).is(Sign.Kind.LEAD));
    }

    private static void endExtension(List<Delivery> deliveries, int place) {
        int last = deliveries.size() - 1;
        if (last >= 0
                && deliveries.get(last).deliverable().kind().equals(EXTENDED)
                && deliveries.get(last).until() == Integer.MAX_VALUE) {
            deliveries.set(last, deliveries.get(last).until(place));
        }
    }

    /** 延长任期的专家小组: what was extended before. */
    private boolean isExtendedOther(int verb, int i) {
        return verb >= 0
                && pieces.get(verb).is(Sign.Kind.EXTEND)
                && pieces.get(i).is(Sign.Kind.TERM)
                && isModifying(i);
    }

    /** "to" before a verb that the table does not have: what follows is the object of that one. */
    private boolean isOtherInfinitive(int i) {
        if (pieces.get(i).is(Sign.Kind.ASK)) {
            return i > at;
        }
        return pieces.get(i).is(Sign.Kind.INFINITIVE)
                && i + 1 < last
                && pieces.get(i + 1).is(Sign.Kind.WORD)
                && Character.isLowerCase(text.charAt(pieces.get(i + 1).start()));
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
            if (isOtherInfinitive(i)) {
                return i > at && !Sign.isJoint(pieces.get(i - 1));
            }
        }
        return false;
    }

    /** وأن يقدم, ويقدم: Arabic "and" is one with the word after it. وضع only begins like that. */
    private boolean isJoinedVerb(int i) {
        return isJoinedWord(i) && !text.startsWith("وضع", pieces.get(i).start());
    }

    private boolean isJoinedWord(int i) {
        return text.charAt(pieces.get(i).start()) == 'و';
    }

    /** Whether a verb can be the one of the clause, although whom it asks is not known. */
    private boolean isNearStart(int verb) {
        return verb - first <= OPENING
                && pieces.subList(first, verb).stream()
                        .noneMatch(p -> p.is(Sign.Kind.COMMA) || p.is(Sign.Kind.HALT));
    }

    /** Whether a word for a purpose or a means stands before a verb, after the last comma. */
    private boolean isHalted(int verb) {
        for (int i = verb - 1; i >= at && !Sign.isJoint(pieces.get(i)); i--) {
            if (pieces.get(i).is(Sign.Kind.HALT)
                    && !isGovernedBy(i, verb)
                    && !isAttribute(i, verb)) {
                return true;
            }
        }
        return false;
    }

    /** 已查明的差距: the word is in what qualifies a noun. */
    private boolean isAttribute(int halt, int verb) {
        for (int i = halt + 1; i < verb; i++) {
            if (text.charAt(pieces.get(i).start()) == '的') {
                return true;
            }
        }
        return false;
    }

    /** 为独立专家提供资源: the word leads to whom it is given, and not to what it is for. */
    private boolean isGovernedBy(int halt, int verb) {
        String value = pieces.get(halt).value(Sign.Kind.HALT);
        return !value.isEmpty() && value.equals(pieces.get(verb).value(Sign.Kind.PRODUCE));
    }

    /** "in this regard". */
    private boolean isAside(int i) {
        Piece piece = pieces.get(i);
        return piece.is(Sign.Kind.SKIP)
                && !piece.is(Sign.Kind.PREP)
                && !piece.is(Sign.Kind.DEFINITE)
                && !piece.is(Sign.Kind.INDEFINITE);
    }

    /** A session, or the preposition before it. */
    private boolean isSession(int i) {
        return pieces.get(i).is(Sign.Kind.SESSION)
                || (pieces.get(i).is(Sign.Kind.PREP)
                        && i + 1 < last
                        && pieces.get(i + 1).is(Sign.Kind.SESSION));
    }

    /** "report" as a verb: what leads to it, or what follows it, tells it from the noun. */
    private boolean isReporting(int i, boolean firstVerb, int verb) {
        if (!pieces.get(i).is(Sign.Kind.REPORTING) || !isAsked(i, firstVerb)) {
            return false;
        }
        if (rules.contains(FREE_VERBS) && pieces.get(i).is(Sign.Kind.NOUN)) {
            return verb < 0 && addressed && (isToSomebody(i) || isJoinedReport(i));
        }
        boolean modifies =
                rules.contains(FREE_VERBS)
                        && i + 1 < last
                        && (pieces.get(i + 1).is(Sign.Kind.TAIL)
                                || pieces.get(i + 1).is(Sign.Kind.HALT));
        return !modifies && isReportingPlace(i);
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

    /** 并报告…情况. */
    private boolean isJoinedReport(int i) {
        return i > at
                && pieces.get(i - 1).is(Sign.Kind.LEAD)
                && i + 1 < last
                && !pieces.get(i + 1).is(Sign.Kind.TAIL);
    }

    private boolean isReportingPlace(int i) {
        boolean led = i > at && pieces.get(i - 1).is(Sign.Kind.LEAD);
        boolean asked = i == at && at > first;
        boolean alone = !pieces.get(i).is(Sign.Kind.NOUN);
        boolean governs = i + 1 < last && pieces.get(i + 1).is(Sign.Kind.PREP);
        return led || alone || asked || governs;
    }

    private static boolean isVerb(Piece piece) {
        return piece.is(Sign.Kind.PRODUCE)
                || piece.is(Sign.Kind.EXTEND)
                || piece.is(Sign.Kind.ESTABLISH);
    }

    /** "an oral update at its … session, and a report": another object of the same verb. */
    private Optional<Delivery> further(int verb, int i) {
        if (!isThing(i) || !isDeliveredBy(verb, i)) {
            return Optional.empty();
        }
        int determiner = determiner(verb, i);
        if (determiner <= verb) {
            return Optional.empty();
        }
        int start = adjectives(verb, determiners(verb, determiner));
        Piece before = pieces.get(start - 1);
        boolean listed = before.is(Sign.Kind.COMMA) && pieces.get(start).is(Sign.Kind.INDEFINITE);
        return before.is(Sign.Kind.AND) || listed || isJoinedWord(start) || isDash(before)
                ? Optional.of(delivery(kind(i), start, i, i))
                : Optional.empty();
    }

    private String kind(int noun) {
        String value = pieces.get(noun).value(Sign.Kind.NOUN);
        boolean marked = value.startsWith("~") || value.startsWith("=");
        return marked ? value.substring(1) : value;
    }

    /** What a verb delivers, if the piece is its object. */
    private Optional<Delivery> object(int verb, int i) {
        Piece noun = pieces.get(i);
        Piece by = pieces.get(verb);
        if (i - verb > reach()) {
            return Optional.empty();
        }
        if (noun.is(Sign.Kind.TERM) && by.is(Sign.Kind.EXTEND) && !isModifying(i)) {
            return Optional.of(delivery(EXTENDED, noun.start(), noun.end(), verb, i));
        }
        if (rules.contains(FREE_VERBS) && !isCompact(verb, i)) {
            return Optional.empty();
        }
        boolean office = creates && isOffice(noun) && by.is(Sign.Kind.ESTABLISH);
        if (!office && !(isThing(i) && isDeliveredBy(verb, i))) {
            return Optional.empty();
        }
        int determiner = determiner(verb, i);
        if (determiner < 0) {
            return Optional.empty();
        }
        String kind = office ? "mandate-established" : kind(i);
        return Optional.of(delivery(kind, determiner, verb, i));
    }

    /** Something that can be delivered; with a capital, it is a part of a name: "Study Series". */
    private boolean isThing(int i) {
        return pieces.get(i).is(Sign.Kind.NOUN)
                && !Character.isUpperCase(text.charAt(pieces.get(i).start()));
    }

    private boolean isDeliveredBy(int verb, int noun) {
        if (!pieces.get(verb).is(Sign.Kind.PRODUCE)) {
            return false;
        }
        return switch (pieces.get(verb).value(Sign.Kind.PRODUCE)) {
            case GATHERING -> GATHERINGS.contains(kind(noun));
            case SUPPLYING -> kind(noun).equals(RESOURCES);
            case GIVING, MEANS -> true;
            default -> !kind(noun).equals(RESOURCES);
        };
    }

    private int reach() {
        return rules.contains(FREE_VERBS) ? REACH_OF_CHARACTERS : REACH;
    }

    /**
     * Where a noun stands far behind its verb, and its place tells little: there is no comma
     * between, it is near or of an indefinite number, and nothing is qualified by it.
     */
    private boolean isCompact(int verb, int i) {
        boolean near = i - verb <= NEAR;
        for (int j = verb + 1; j < i; j++) {
            if (pieces.get(j).is(Sign.Kind.COMMA)
                    || (pieces.get(j).is(Sign.Kind.DEFINITE) && !isModifier(j, i))) {
                return false;
            }
            near |= pieces.get(j).is(Sign.Kind.INDEFINITE) || pieces.get(j).is(Sign.Kind.TAIL);
        }
        boolean ends =
                i + 1 == last
                        || Sign.isJoint(pieces.get(i + 1))
                        || pieces.get(i + 1).is(Sign.Kind.LEAD)
                        || kind(i).equals(RESOURCES);
        return near && ends;
    }

    /** Whether a word belongs to what qualifies a noun: 该决议执行情况的报告. */
    private boolean isModifier(int word, int noun) {
        return pieces.subList(word, noun).stream().anyMatch(p -> p.is(Sign.Kind.TAIL));
    }

    private static boolean isOffice(Piece piece) {
        return piece.is(Sign.Kind.OFFICE) || OFFICES.contains(piece.value(Sign.Kind.ADDRESSEE));
    }

    /** 将…任务延长: the term stands right before its verb. */
    private boolean isProlonged(int verb) {
        return pieces.get(verb).is(Sign.Kind.EXTEND) && term(verb) >= 0;
    }

    private int term(int verb) {
        boolean far = rules.contains(FREE_VERBS);
        int nearest = Math.max(at, verb - (far ? reach() : NEAR / 2));
        for (int i = verb - 1; i >= nearest && !isEnd(i, far); i--) {
            if (pieces.get(i).is(Sign.Kind.TERM)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isEnd(int i, boolean far) {
        return pieces.get(i).is(Sign.Kind.HALT) || (!far && Sign.isJoint(pieces.get(i)));
    }

    /**
     * Where the words of an object start: at its determiner. -1 where that points back, where a
     * preposition governs the noun, or where the noun only qualifies another.
     */
    private int determiner(int verb, int i) {
        if (isModifying(i)) {
            return -1;
        }
        boolean any = pieces.get(i).value(Sign.Kind.NOUN).startsWith("~");
        boolean free = pieces.get(i).value(Sign.Kind.NOUN).startsWith("=");
        for (int j = i - 1; j > verb && i - j <= ADJECTIVES; j--) {
            Piece piece = pieces.get(j);
            if (piece.is(Sign.Kind.INDEFINITE) || (any && piece.is(Sign.Kind.DEFINITE))) {
                return free || isObject(verb, j, any) ? j : -1;
            }
            if (piece.is(Sign.Kind.DEFINITE) || (!free && isPreposition(piece))) {
                return -1;
            }
            if (piece.is(Sign.Kind.AND) && j - 1 > verb && isThing(j - 1)) {
                j--; // "to its studies and reports"
                continue;
            }
            if (!piece.is(Sign.Kind.WORD) && !piece.is(Sign.Kind.SKIP)) {
                return i;
            }
        }
        return i;
    }

    /** Whether a noun only says something of the one behind it: 报告的, 延长任期的. */
    private boolean isModifying(int noun) {
        return noun + 1 < last
                && pieces.get(noun + 1).is(Sign.Kind.TAIL)
                && !pieces.get(noun + 1).is(Sign.Kind.AND);
    }

    private static boolean isPreposition(Piece piece) {
        return piece.is(Sign.Kind.PREP) || piece.is(Sign.Kind.JOIN);
    }

    /**
     * Whether no preposition governs the noun whose determiner this is, and it is a new one.
     *
     * @param any whether it need not be new
     */
    private boolean isObject(int verb, int determiner, boolean any) {
        int first = determiners(verb, determiner);
        if (any && first - 1 > verb && isArticle(first - 1)) {
            first--;
        }
        Piece before = pieces.get(first - 1);
        return first - 1 == verb || (!before.is(Sign.Kind.PREP) && !before.is(Sign.Kind.DEFINITE));
    }

    /** The first of the adjectives before a noun without a determiner. */
    private int adjectives(int verb, int noun) {
        int first = noun;
        while (first - 1 > verb
                && noun - first < ADJECTIVES
                && pieces.get(first - 1).is(Sign.Kind.WORD)
                && !isDash(pieces.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** "at its next session – a report": the verb is not said again. */
    private boolean isDash(Piece piece) {
        return "–—―⸺".indexOf(text.charAt(piece.start())) >= 0;
    }

    private boolean isArticle(int i) {
        return pieces.get(i).is(Sign.Kind.DEFINITE) && !isPreposition(pieces.get(i));
    }

    /** The first of the determiners that stand before one: "another two". */
    private int determiners(int verb, int determiner) {
        int first = determiner;
        while (first - 1 > verb && pieces.get(first - 1).is(Sign.Kind.INDEFINITE)) {
            first--;
        }
        return first;
    }

    private Delivery delivery(String kind, int determiner, int verb, int noun) {
        return delivery(kind, pieces.get(determiner).start(), pieces.get(noun).end(), verb, noun);
    }

    private Delivery delivery(String kind, int start, int end, int from, int to) {
        return new Delivery(
                new Deliverable(kind, text.substring(start, end)),
                isVerb(pieces.get(from))
                        ? pieces.get(beforeLeads(from) + 1).start()
                        : pieces.get(from).start(),
                start,
                Math.max(end, pieces.get(to).end()),
                Sign.isJoint(pieces.get(from)),
                Integer.MAX_VALUE);
    }
}
