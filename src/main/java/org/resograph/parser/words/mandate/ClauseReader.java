package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.resolution.Mandate.Addressee;
import org.resograph.resolution.Mandate.Deliverable;
import org.resograph.resolution.StateCode;

/**
 * Reads one clause.
 *
 * <pre>
 * clause      = verb [ addressees ] *( words / delivery )
 * addressees  = *skip addressee *( ( "," / "and" ) *skip addressee )
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
    private static final int NEAR = 5;

    private static final String GOVERNMENT = "government";
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
    private int at;

    /**
     * What a clause delivers.
     *
     * @param verb where its verb starts, in UTF-16 units of the text
     * @param start where its words start
     * @param end where they end
     */
    record Delivery(Deliverable deliverable, int verb, int start, int end) {}

    /**
     * @param rules of the language: {@code free-verbs}, the place of a verb doesn't tell whether it
     *     is what is asked; {@code free-first}, nor does that of the first one
     * @param creates whether the clause can create an office
     * @param first its first piece after the verb
     * @param last after its last piece
     */
    ClauseReader(
            String text,
            Set<String> rules,
            boolean creates,
            List<Piece> pieces,
            int first,
            int last) {
        this.text = text;
        this.rules = rules;
        this.creates = creates;
        this.pieces = pieces;
        this.first = first;
        this.last = last;
        this.at = first;
    }

    /** Who is addressed, right after the verb. */
    List<Addressee> addressees() {
        List<Addressee> addressees = new ArrayList<>();
        int i = first;
        boolean joined = true;
        while (joined) {
            int start = i;
            while (i < last
                    && pieces.get(i).is(Sign.Kind.SKIP)
                    && !pieces.get(i).is(Sign.Kind.ADDRESSEE)) {
                i++;
            }
            if (i == last || !pieces.get(i).is(Sign.Kind.ADDRESSEE) || isPartOfName(i)) {
                return addressees;
            }
            int from = quantified(start, i);
            int name = i;
            i = named(i);
            addressees.add(
                    new Addressee(
                            key(name, i),
                            state(name, i),
                            text.substring(from, pieces.get(i - 1).end())));
            at = i;
            while (i < last && pieces.get(i).is(Sign.Kind.POST)) {
                i++;
            }
            int joint = i;
            while (i < last && isJoint(pieces.get(i))) {
                i++;
            }
            joined = i > joint || isJoinedWord(i);
        }
        return addressees;
    }

    /** Arabic "and" is one with the word after it. */
    private boolean isJoinedWord(int i) {
        return i < last
                && (pieces.get(i).is(Sign.Kind.ADDRESSEE) || pieces.get(i).is(Sign.Kind.SKIP))
                && text.charAt(pieces.get(i).start()) == 'و';
    }

    /**
     * The piece after a name: a government and its state are one, in either order, and so are a
     * state and the power that it is said to be.
     */
    private int named(int i) {
        boolean state = isState(i);
        int apposed = i + 1;
        while (state
                && apposed < last
                && (pieces.get(apposed).is(Sign.Kind.COMMA)
                        || pieces.get(apposed).is(Sign.Kind.SKIP))) {
            apposed++;
        }
        if (state && apposed < last && isApposition(apposed)) {
            return apposed + 1;
        }
        if (i + 1 < last && pieces.get(i + 1).is(Sign.Kind.ADDRESSEE)) {
            return state != isState(i + 1) && isPower(state ? i + 1 : i) ? i + 2 : i + 1;
        }
        boolean of =
                i + 2 < last
                        && isPower(i)
                        && pieces.get(i + 1).is(Sign.Kind.JOIN)
                        && isState(i + 2);
        return of ? i + 3 : i + 1;
    }

    /**
     * Whether the words after a name go on with it, so that it is the name of somebody else: "the
     * United Nations Environment Programme", 南苏丹特派团.
     */
    private boolean isPartOfName(int i) {
        int next = named(i);
        if (next == last) {
            return false;
        }
        Piece after = pieces.get(next);
        if (after.is(Sign.Kind.LONGER)) {
            return true;
        }
        boolean touching = after.start() == pieces.get(next - 1).end();
        if (touching && after.is(Sign.Kind.ADDRESSEE)) {
            return true;
        }
        return pieces.get(i).value(Sign.Kind.ADDRESSEE).equals("united-nations")
                && (isCapital(after) || (after.is(Sign.Kind.PREP) && !after.is(Sign.Kind.LEAD)));
    }

    private boolean isCapital(Piece piece) {
        return piece.is(Sign.Kind.WORD) && Character.isUpperCase(text.charAt(piece.start()));
    }

    /** The key of a name; of a government and its state, that of the government. */
    private String key(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isPower(i)) {
                return pieces.get(i).value(Sign.Kind.ADDRESSEE);
            }
        }
        return isState(from) ? GOVERNMENT : pieces.get(from).value(Sign.Kind.ADDRESSEE);
    }

    /** The state in a name. */
    private Optional<StateCode> state(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isState(i)) {
                return Optional.of(new StateCode(pieces.get(i).value(Sign.Kind.ADDRESSEE)));
            }
        }
        return Optional.empty();
    }

    /** What a state can be, or have. */
    private boolean isPower(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return key.equals(GOVERNMENT)
                || key.equals("authorities")
                || key.equals("parties")
                || isApposition(i);
    }

    private boolean isApposition(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return key.equals("occupying-power") || key.equals("administering-power");
    }

    private boolean isState(int i) {
        String key = pieces.get(i).value(Sign.Kind.ADDRESSEE);
        return !key.isEmpty() && Character.isUpperCase(key.charAt(0));
    }

    private static boolean isJoint(Piece piece) {
        return piece.is(Sign.Kind.AND) || piece.is(Sign.Kind.COMMA);
    }

    /** Where the words of an addressee start: with its article and its "all", not a preposition. */
    private int quantified(int start, int end) {
        for (int i = start; i < end; i++) {
            if (pieces.get(i).value(Sign.Kind.SKIP).equals("kept")) {
                return pieces.get(i).start();
            }
        }
        return pieces.get(end).start();
    }

    /** What is to be delivered, in order. */
    List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        int verb = -1;
        for (int i = at; i < last; i++) {
            Piece piece = pieces.get(i);
            boolean firstVerb = deliveries.isEmpty() && verb < 0;
            if (isReporting(i, firstVerb)) {
                String kind = piece.value(Sign.Kind.REPORTING);
                deliveries.add(delivery(kind, piece.start(), piece.end(), i, i));
                verb = -1;
                continue;
            }
            Optional<Delivery> found = verb < 0 ? Optional.empty() : object(verb, i);
            if (found.isPresent()) {
                deliveries.add(found.get());
                verb = goesOn(i) ? verb : -1;
            } else if (isVerb(piece)) {
                verb = isAsked(i, firstVerb) ? i : -1;
                if (verb == i && isProlonged(i)) {
                    Piece term = pieces.get(term(i));
                    deliveries.add(delivery(EXTENDED, term.start(), term.end(), term(i), i));
                    verb = -1;
                }
            } else if (piece.is(Sign.Kind.HALT)) {
                verb = -1;
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
        while (i >= at && (pieces.get(i).is(Sign.Kind.LEAD) || isSession(i))) {
            i--;
        }
        if (i < at) {
            return true;
        }
        if (rules.contains(FREE_VERBS)) {
            return !isHalted(verb);
        }
        Piece before = pieces.get(i);
        boolean joint = isJoint(before) || before.is(Sign.Kind.COLON);
        boolean first =
                firstVerb
                        && (rules.contains("free-first")
                                || (at == this.first && i < verb - 1 && isNearStart(verb)));
        return joint || first;
    }

    /** Whether a verb can be the one of the clause, although whom it asks is not known. */
    private boolean isNearStart(int verb) {
        return verb - first <= OPENING
                && pieces.subList(first, verb).stream()
                        .noneMatch(p -> p.is(Sign.Kind.COMMA) || p.is(Sign.Kind.HALT));
    }

    /** Whether a word for a purpose or a means stands before a verb, after the last comma. */
    private boolean isHalted(int verb) {
        for (int i = verb - 1; i >= at && !isJoint(pieces.get(i)); i--) {
            if (pieces.get(i).is(Sign.Kind.HALT)) {
                return true;
            }
        }
        return false;
    }

    /** A session, or the preposition before it. */
    private boolean isSession(int i) {
        return pieces.get(i).is(Sign.Kind.SESSION)
                || (pieces.get(i).is(Sign.Kind.PREP)
                        && i + 1 < last
                        && pieces.get(i + 1).is(Sign.Kind.SESSION));
    }

    /** "report" as a verb: what leads to it, or what follows it, tells it from the noun. */
    private boolean isReporting(int i, boolean firstVerb) {
        if (!pieces.get(i).is(Sign.Kind.REPORTING) || !isAsked(i, firstVerb)) {
            return false;
        }
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

    /** "an oral update at its … session and a report": another object of the same verb follows. */
    private boolean goesOn(int i) {
        int next = i + 1;
        while (next < last && isSession(next)) {
            next++;
        }
        return next + 1 < last
                && pieces.get(next).is(Sign.Kind.AND)
                && (pieces.get(next + 1).is(Sign.Kind.INDEFINITE)
                        || pieces.get(next + 1).is(Sign.Kind.NOUN));
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
        String kind =
                office
                        ? "mandate-established"
                        : noun.value(Sign.Kind.NOUN).replaceFirst("[~=]", "");
        return Optional.of(delivery(kind, pieces.get(determiner).start(), noun.end(), verb, i));
    }

    /**
     * Where a noun stands far behind its verb, and its place tells little: there is no comma
     * between, it is near or of an indefinite number, and nothing is qualified by it.
     */
    private boolean isCompact(int verb, int i) {
        boolean near = i - verb <= NEAR;
        for (int j = verb + 1; j < i; j++) {
            if (pieces.get(j).is(Sign.Kind.COMMA) || pieces.get(j).is(Sign.Kind.DEFINITE)) {
                return false;
            }
            near |= pieces.get(j).is(Sign.Kind.INDEFINITE);
        }
        boolean ends =
                i + 1 == last || isJoint(pieces.get(i + 1)) || pieces.get(i + 1).is(Sign.Kind.LEAD);
        return near && ends;
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
        if (i + 1 < last && pieces.get(i + 1).is(Sign.Kind.TAIL)) {
            return -1;
        }
        boolean any = pieces.get(i).value(Sign.Kind.NOUN).startsWith("~");
        boolean free = pieces.get(i).value(Sign.Kind.NOUN).startsWith("=");
        for (int j = i - 1; j > verb && i - j <= ADJECTIVES; j--) {
            Piece piece = pieces.get(j);
            if (piece.is(Sign.Kind.INDEFINITE) || (any && piece.is(Sign.Kind.DEFINITE))) {
                return free || isObject(verb, j) ? j : -1;
            }
            if (piece.is(Sign.Kind.DEFINITE) || (!free && piece.is(Sign.Kind.PREP))) {
                return -1;
            }
            if (!piece.is(Sign.Kind.WORD)) {
                return i;
            }
        }
        return i;
    }

    /** Whether no preposition governs the noun whose determiner this is. */
    private boolean isObject(int verb, int determiner) {
        return determiner - 1 == verb || !pieces.get(determiner - 1).is(Sign.Kind.PREP);
    }

    private Delivery delivery(String kind, int start, int end, int from, int to) {
        return new Delivery(
                new Deliverable(kind, text.substring(start, end)),
                pieces.get(from).start(),
                start,
                Math.max(end, pieces.get(to).end()));
    }
}
