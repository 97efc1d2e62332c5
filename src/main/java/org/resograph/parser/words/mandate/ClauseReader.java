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

    /** How many pieces may stand before a verb whose subject is not known. */
    private static final int OPENING = 14;

    /** How many words may stand between a determiner and its noun. */
    private static final int ADJECTIVES = 5;

    private static final String FREE_VERBS = "free-verbs";

    /** How many pieces make a noun near its verb. */
    private static final int NEAR = 6;

    private static final String EXTENDED = "mandate-extended";

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
    private final List<Piece> pieces;
    private final int first;
    private final int last;
    private final int at;

    /**
     * What a clause delivers.
     *
     * @param verb where its verb starts, in UTF-16 units of the text
     * @param start where its words start
     * @param end where they end
     * @param follows whether its verb says that it follows on the one before: "followed by"
     */
    record Delivery(Deliverable deliverable, int verb, int start, int end, boolean follows) {}

    /**
     * @param rules of the language: {@code free-verbs}, the place of a verb doesn't tell whether it
     *     is what is asked; {@code free-first}, nor does that of the first one
     * @param creates whether the clause can create an office
     * @param first its first piece after the verb
     * @param at the piece after those whom it addresses
     * @param last after its last piece
     */
    ClauseReader(
            String text,
            Set<String> rules,
            boolean creates,
            List<Piece> pieces,
            int first,
            int at,
            int last) {
        this.text = text;
        this.rules = rules;
        this.creates = creates;
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
            if (isReporting(i, firstVerb, verb)) {
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
            } else if (isVerb(piece)) {
                again = -1;
                verb = isAsked(i, firstVerb) ? i : -1;
                if (verb == i && isProlonged(i)) {
                    Piece term = pieces.get(term(i));
                    deliveries.add(delivery(EXTENDED, term.start(), term.end(), term(i), i));
                    verb = -1;
                }
            } else if (piece.is(Sign.Kind.HALT)) {
                verb = -1;
                again = -1;
            }
        }
        return deliveries;
    }

    /**
     * Whether a verb is what the clause asks, and not what some other verb or noun in it is for:
     * "to submit", but not "resources to prepare". It follows the addressee, a comma or "and"; or
     * the first of a clause whose addressee is not known follows a word that leads to it.
     */
    private boolean isAsked(int verb, boolean firstVerb) {
        int i = verb - 1;
        while (i >= at
                && !Sign.isJoint(pieces.get(i))
                && (pieces.get(i).is(Sign.Kind.LEAD) || isSession(i) || isAside(i))) {
            i--;
        }
        if (i < at) {
            return true;
        }
        if (rules.contains(FREE_VERBS)) {
            return !isHalted(verb);
        }
        Piece before = pieces.get(i);
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
        boolean first =
                firstVerb
                        && (rules.contains("free-first")
                                || (at == this.first && i < verb - 1 && isNearStart(verb)));
        return joint || first;
    }

    /** وأن يقدم, ويقدم: Arabic "and" is one with the word after it. */
    private boolean isJoinedVerb(int i) {
        String word = text.substring(pieces.get(i).start(), pieces.get(i).end());
        return word.startsWith("وأن") || word.startsWith("وي") || word.startsWith("وت");
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
            if (pieces.get(i).is(Sign.Kind.HALT) && !isGovernedBy(i, verb)) {
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
            return verb < 0 && at > first && isToSomebody(i);
        }
        return isReportingPlace(i);
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
        if (!pieces.get(i).is(Sign.Kind.NOUN) || !pieces.get(verb).is(Sign.Kind.PRODUCE)) {
            return Optional.empty();
        }
        int determiner = determiner(verb, i);
        return determiner > verb && pieces.get(determiner - 1).is(Sign.Kind.AND)
                ? Optional.of(delivery(kind(i), determiner, i, i))
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
        if (i - verb > REACH) {
            return Optional.empty();
        }
        if (noun.is(Sign.Kind.TERM) && by.is(Sign.Kind.EXTEND)) {
            return Optional.of(delivery(EXTENDED, noun.start(), noun.end(), verb, i));
        }
        if (rules.contains(FREE_VERBS) && !isCompact(verb, i)) {
            return Optional.empty();
        }
        boolean office = creates && isOffice(noun) && by.is(Sign.Kind.ESTABLISH);
        if (!office && !(noun.is(Sign.Kind.NOUN) && by.is(Sign.Kind.PRODUCE))) {
            return Optional.empty();
        }
        int determiner = determiner(verb, i);
        if (determiner < 0) {
            return Optional.empty();
        }
        String kind = office ? "mandate-established" : kind(i);
        return Optional.of(delivery(kind, determiner, verb, i));
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
                        || pieces.get(i + 1).is(Sign.Kind.LEAD);
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
        for (int i = verb - 1; i >= Math.max(at, verb - 3); i--) {
            if (pieces.get(i).is(Sign.Kind.TERM)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Where the words of an object start: at its determiner. -1 where that points back, where a
     * preposition governs the noun, or where the noun only qualifies another.
     */
    private int determiner(int verb, int i) {
        if (i + 1 < last
                && pieces.get(i + 1).is(Sign.Kind.TAIL)
                && !pieces.get(i + 1).is(Sign.Kind.AND)) {
            return -1;
        }
        boolean any = pieces.get(i).value(Sign.Kind.NOUN).startsWith("~");
        boolean free = pieces.get(i).value(Sign.Kind.NOUN).startsWith("=");
        for (int j = i - 1; j > verb && i - j <= ADJECTIVES; j--) {
            Piece piece = pieces.get(j);
            if (piece.is(Sign.Kind.INDEFINITE) || (any && piece.is(Sign.Kind.DEFINITE))) {
                return free || isObject(verb, j) ? j : -1;
            }
            if (piece.is(Sign.Kind.DEFINITE) || (!free && isPreposition(piece))) {
                return -1;
            }
            if (!piece.is(Sign.Kind.WORD) && !piece.is(Sign.Kind.SKIP)) {
                return i;
            }
        }
        return i;
    }

    private static boolean isPreposition(Piece piece) {
        return piece.is(Sign.Kind.PREP) || piece.is(Sign.Kind.JOIN);
    }

    /** Whether no preposition governs the noun whose determiner this is, and it is a new one. */
    private boolean isObject(int verb, int determiner) {
        int first = determiner;
        while (first - 1 > verb && pieces.get(first - 1).is(Sign.Kind.INDEFINITE)) {
            first--;
        }
        Piece before = pieces.get(first - 1);
        return first - 1 == verb || (!before.is(Sign.Kind.PREP) && !before.is(Sign.Kind.DEFINITE));
    }

    private Delivery delivery(String kind, int determiner, int verb, int noun) {
        return delivery(kind, pieces.get(determiner).start(), pieces.get(noun).end(), verb, noun);
    }

    private Delivery delivery(String kind, int start, int end, int from, int to) {
        return new Delivery(
                new Deliverable(kind, text.substring(start, end)),
                pieces.get(from).start(),
                start,
                Math.max(end, pieces.get(to).end()),
                Sign.isJoint(pieces.get(from)));
    }
}
