package org.resograph.parser.words.mandate;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.resograph.resolution.Mandate.Deliverable;

/** Reads the objects of the verbs of a clause: what they deliver. */
final class ObjectReader {

    /** How many words may stand between a determiner and its noun. */
    private static final int ADJECTIVES = 5;

    /** How many pieces words between commas can have. */
    private static final int ASIDE = 80;

    /** How many pieces make a noun near its verb. */
    private static final int NEAR = 6;

    /** The verbs by which somebody is brought together: a meeting, and nothing else. */
    private static final String GATHERING = "gather";

    private static final Set<String> GATHERINGS = Set.of("meeting", "panel", "dialogue", "seminar");

    /** What can be given together with what a verb says itself: "inform it, and an oral update". */
    private static final String ORAL = "oral-update";

    /** The verbs by which means are given, and nothing else. */
    private static final String SUPPLYING = "supply";

    /** The verbs by which means are given, and other things too. */
    private static final String GIVING = "give";

    private static final String MEANS = "means";

    /** The verbs of writing what another verb then says to be handed over. */
    private static final String DRAFTING = "draft";

    /** The verbs by which a body that decides for itself hands on what others have written. */
    private static final String FORWARDING = "forward";

    private static final String RESOURCES = "resources";

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

    private static final long TAIL = Signs.mask(Sign.Kind.TAIL);
    private static final long NOUN = Signs.mask(Sign.Kind.NOUN);

    /** What leads to words on the meeting before it: "that will be held". */
    private static final long BEFORE_RELATIVE = Signs.mask(Sign.Kind.SKIP, Sign.Kind.LEAD);

    /** What ends the words on somebody or something that a verb behind it is said of. */
    private static final long ENDS =
            Signs.JOINTS
                    | Signs.mask(Sign.Kind.HALT, Sign.Kind.STOP, Sign.Kind.COLON, Sign.Kind.EXTEND);

    private static final long INDEFINITE = Signs.mask(Sign.Kind.INDEFINITE);

    private final ClausePieces clause;
    private final String text;
    private final Pieces pieces;
    private final int last;
    private final boolean creates;
    private final boolean own;

    /**
     * @param creates whether the clause can create an office
     * @param own whether it says what the body does itself
     */
    ObjectReader(ClausePieces clause, boolean creates, boolean own) {
        this.clause = clause;
        this.text = clause.text();
        this.pieces = clause.pieces();
        this.last = clause.last();
        this.creates = creates;
        this.own = own;
    }

    /** That a mandate is extended. */
    Delivery extension(int term, int from, int to) {
        return delivery(
                Delivery.EXTENDED, pieces.get(term).start(), pieces.get(term).end(), from, to);
    }

    /** A verb that says what it delivers: "report". */
    Delivery reporting(int verb) {
        Piece piece = pieces.get(verb);
        String kind = piece.value(Sign.Kind.REPORTING);
        return delivery(kind, piece.start(), piece.end(), verb, verb);
    }

    /** What a verb delivers, if the piece is its object. */
    Optional<Delivery> object(int verb, int i) {
        Piece noun = pieces.get(i);
        Piece by = pieces.get(verb);
        if (!noun.isAny(Signs.OBJECTS) || i - verb > clause.reach()) {
            return Optional.empty();
        }
        if (noun.is(Sign.Kind.TERM) && by.is(Sign.Kind.EXTEND) && !clause.isModifying(i)) {
            return Optional.of(extension(i, verb, i));
        }
        if (clause.hasFreeVerbs() && !isCompact(verb, i)) {
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
        String kind = office ? Delivery.CREATED : kind(i);
        return Optional.of(delivery(kind, determiner, verb, i));
    }

    /**
     * "Decides that a panel discussion on bridges shall be held at …": what is decided on before
     * the verb, which nothing else stands before. Where no time is said, it may be decided how it
     * is held.
     */
    Optional<Delivery> held(int verb) {
        if (!own || !isTimed() || pieces.get(verb - 1).isAny(BEFORE_RELATIVE)) {
            return Optional.empty();
        }
        int noun = clause.first();
        while (noun < verb && !pieces.get(noun).isAny(NOUN | ENDS)) {
            noun++;
        }
        boolean meeting =
                noun < verb
                        && noun - clause.first() <= ADJECTIVES
                        && isThing(noun)
                        && GATHERINGS.contains(kind(noun))
                        && !pieces.hasAny(noun, verb, ENDS);
        int determiner = meeting ? determiner(clause.first() - 1, noun) : -1;
        return determiner < 0
                ? Optional.empty()
                : Optional.of(delivery(kind(noun), determiner, noun, noun));
    }

    /** Whether the clause names a session, or a limit that can be nothing else. */
    private boolean isTimed() {
        return IntStream.range(clause.first(), last)
                .mapToObj(pieces::get)
                .anyMatch(piece -> piece.is(Sign.Kind.SESSION) || DueDates.isDeadline(piece));
    }

    /**
     * « Decide que en su próximo período de sesiones se celebre …»: the meeting is named behind it.
     */
    boolean isFirstHeld(int verb) {
        for (int i = clause.first(); i < verb; i++) {
            if (!clause.isSession(i) && !clause.isAside(i) && !pieces.get(i).is(Sign.Kind.LEAD)) {
                return false;
            }
        }
        return own;
    }

    /**
     * "an oral update at its … session, and a report": another object of the same verb; also right
     * behind its time, "and at its … session a report".
     */
    Optional<Delivery> further(int verb, int i) {
        boolean told = pieces.get(verb).is(Sign.Kind.REPORTING);
        if (!isThing(i) || !(told ? kind(i).equals(ORAL) : isDeliveredBy(verb, i))) {
            return Optional.empty();
        }
        int determiner = determiner(verb, i);
        if (determiner <= verb) {
            return Optional.empty();
        }
        int start = adjectives(verb, determiners(verb, determiner));
        Piece before = pieces.get(start - 1);
        boolean listed =
                (before.is(Sign.Kind.COMMA) || before.is(Sign.Kind.SESSION))
                        && pieces.get(start).is(Sign.Kind.INDEFINITE);
        if (told && !(before.is(Sign.Kind.AND) && pieces.get(start).is(Sign.Kind.INDEFINITE))) {
            return Optional.empty();
        }
        return before.is(Sign.Kind.AND) || listed || clause.isJoinedWord(start) || isDash(before)
                ? Optional.of(delivery(kind(i), start, start, i))
                : Optional.empty();
    }

    /**
     * What a verb delivers that stands behind words between commas, however long: "to prepare, with
     * the support of those that …, a report".
     */
    Optional<Delivery> behindAside(int verb) {
        if (clause.hasFreeVerbs() || verb + 1 >= last || !clause.is(verb + 1, Sign.Kind.COMMA)) {
            return Optional.empty();
        }
        for (int i = verb + 2; i < Math.min(last - 1, verb + ASIDE); i++) {
            if (clause.is(i, Sign.Kind.COLON) || clause.is(i, Sign.Kind.STOP) || isNextVerb(i)) {
                break;
            }
            boolean begun = clause.is(i + 1, Sign.Kind.INDEFINITE) || isFree(i + 1);
            if (clause.is(i, Sign.Kind.COMMA) && begun) {
                int noun = isFree(i + 1) ? i + 1 : i + 2;
                while (noun < last && noun < i + ADJECTIVES && clause.is(noun, Sign.Kind.WORD)) {
                    noun++;
                }
                if (noun < last && isThing(noun) && isDeliveredBy(verb, noun)) {
                    return Optional.of(delivery(kind(noun), i + 1, verb, noun));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a verb is joined to the one before it: ", and to submit". */
    private boolean isNextVerb(int i) {
        int before = clause.beforeLeads(i);
        return ClausePieces.isVerb(pieces.get(i))
                && before < i - 1
                && Sign.isJoint(pieces.get(before));
    }

    /**
     * 编写一份报告，提交报告, «подготовить доклад и представить доклад»: whether what a verb delivers is what
     * was written for it, and is only named again.
     *
     * @param drafted the verb of what was delivered before
     * @param last what that was
     */
    boolean isAgain(int drafted, Delivery last, int verb, Delivery delivery) {
        return isDrafting(drafted)
                && !isDrafting(verb)
                && delivery.deliverable().kind().equals(last.deliverable().kind())
                && !pieces.hasAny(verb, clause.before(delivery.end()), INDEFINITE);
    }

    private boolean isDrafting(int verb) {
        return verb >= 0 && pieces.get(verb).value(Sign.Kind.PRODUCE).equals(DRAFTING);
    }

    private String kind(int noun) {
        String value = pieces.get(noun).value(Sign.Kind.NOUN);
        boolean marked = !value.isEmpty() && "~=+".indexOf(value.charAt(0)) >= 0;
        return marked ? value.substring(1) : value;
    }

    /** Something that can be delivered; with a capital, it is a part of a name: "Study Series". */
    private boolean isThing(int i) {
        return pieces.get(i).is(Sign.Kind.NOUN)
                && !Character.isUpperCase(text.charAt(pieces.get(i).start()));
    }

    /** تقريرا: whether a noun is in a form that no preposition can govern. */
    private boolean isFree(int i) {
        return pieces.get(i).value(Sign.Kind.NOUN).startsWith("=");
    }

    private boolean isDeliveredBy(int verb, int noun) {
        if (!pieces.get(verb).is(Sign.Kind.PRODUCE)) {
            return false;
        }
        return switch (pieces.get(verb).value(Sign.Kind.PRODUCE)) {
            case GATHERING, ClausePieces.AFTER -> GATHERINGS.contains(kind(noun));
            case SUPPLYING -> kind(noun).equals(RESOURCES);
            case GIVING, MEANS -> true;
            case FORWARDING -> !own && !kind(noun).equals(RESOURCES);
            default -> !kind(noun).equals(RESOURCES);
        };
    }

    /**
     * Where a noun stands far behind its verb, and its place tells little: there is no comma
     * between, it is near or of an indefinite number, and nothing is qualified by it.
     */
    private boolean isCompact(int verb, int i) {
        boolean near = i - verb <= NEAR;
        for (int j = verb + 1; j < i; j++) {
            if ((pieces.get(j).is(Sign.Kind.COMMA) && !clause.isListed(j))
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
        return pieces.hasAny(word, noun, TAIL);
    }

    private static boolean isOffice(Piece piece) {
        return piece.is(Sign.Kind.OFFICE) || OFFICES.contains(piece.value(Sign.Kind.ADDRESSEE));
    }

    /**
     * Where the words of an object start: at its determiner. -1 where that points back, where a
     * preposition governs the noun, or where the noun only qualifies another.
     */
    private int determiner(int verb, int i) {
        if (clause.isModifying(i)) {
            return -1;
        }
        if (pieces.get(i).value(Sign.Kind.NOUN).startsWith("+")) {
            return i;
        }
        boolean any = pieces.get(i).value(Sign.Kind.NOUN).startsWith("~");
        boolean free = isFree(i);
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

    private static boolean isPreposition(Piece piece) {
        return piece.is(Sign.Kind.PREP) || piece.is(Sign.Kind.JOIN);
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
                ClausePieces.isVerb(pieces.get(from))
                        ? pieces.get(clause.beforeLeads(from) + 1).start()
                        : pieces.get(from).start(),
                start,
                Math.max(end, pieces.get(to).end()),
                Sign.isJoint(pieces.get(from)),
                Integer.MAX_VALUE);
    }
}
