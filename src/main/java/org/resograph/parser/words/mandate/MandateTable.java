package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.PhraseTable;
import org.resograph.parser.words.phrase.Phrases;
import org.resograph.reference.State;
import org.resograph.reference.StateName;
import org.resograph.reference.States;
import org.resograph.resolution.Mandate;
import org.resograph.resolution.Mandate.Addressee;
import org.resograph.resolution.Mandate.Deliverable;
import org.resograph.resolution.SessionReference;

/**
 * What the clauses of texts in one language ask, by the table {@code mandates-{tag}.tsv}: who may
 * be addressed, what may be delivered, and the words around them. Immutable.
 */
public final class MandateTable {

    private static final String DECIDING = "decide";
    private static final String TIME_FIRST = "time-first";
    private static final Set<String> CREATING =
            Set.of("decide", "request", "authorize", "recommend");

    private final LanguageProfile profile;
    private final Phrases<Signs> phrases;
    private final Set<String> rules;

    private MandateTable(LanguageProfile profile, PhraseTable table, States states) {
        this.profile = profile;
        this.phrases = table.phrases(Signs::of, Set.of(), Signs::sum);
        for (State state : states.all()) {
            Signs sign = Signs.of(Sign.Kind.ADDRESSEE, state.code().value());
            for (StateName name : states.names(state.code())) {
                if (name.language().equals(profile.language())
                        && name.period().isOpen()
                        && name.use() != StateName.Use.AMBIGUOUS) {
                    phrases.add(name.name(), sign, Signs::sum);
                }
            }
        }
        this.rules =
                table.rows().stream()
                        .filter(row -> row.kind().equals("rule"))
                        .map(PhraseTable.Row::value)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A clause that asks or decides.
     *
     * @param verb the key of its verb
     * @param asks whether somebody is asked; if not, the body decides for itself
     * @param addressees who is asked, where a text before says so
     * @param start its first character, in UTF-16 units of the text
     * @param content after its verb
     * @param end after its last character
     */
    public record Clause(
            String verb,
            boolean asks,
            List<Addressee> addressees,
            int start,
            int content,
            int end) {

        public Clause {
            addressees = List.copyOf(addressees);
        }

        /**
         * "Decides: (a) To request the Secretary-General": whether it can ask by a further verb.
         */
        boolean canAsk() {
            return verb.equals(DECIDING);
        }

        /** The same with the verb by which it asks. */
        Clause asking(String further) {
            return new Clause(further, true, addressees, start, content, end);
        }

        /** Whether it can create an office: who urges a state to, does not. */
        boolean creates() {
            return CREATING.contains(verb);
        }
    }

    /** The table of a language; empty where it has none. */
    public static Optional<MandateTable> load(LanguageProfile profile, States states) {
        return PhraseTable.load("mandates", profile.language())
                .map(table -> new MandateTable(profile, table, states));
    }

    /**
     * Reads the clauses of a text.
     *
     * @param cased the same text, as its words are compared
     * @param folded the same text, as dates are read
     * @param adopted when it was
     */
    public MandateReading read(
            String text,
            CasedText cased,
            Folded folded,
            List<Clause> clauses,
            List<SessionReference> sessions,
            Adopted adopted) {
        List<Piece> pieces = Pieces.of(cased, phrases, sessions);
        List<DueDates.Place> dues =
                new DueDates(text, folded, profile, adopted).read(sessions, pieces);
        List<Mandate> mandates = new ArrayList<>();
        Optional<Ask> open = Optional.empty();
        for (Clause each : clauses) {
            Clause clause = each;
            int last = index(pieces, clause.end());
            int first = index(pieces, clause.content());
            if (clause.canAsk() && first < last && pieces.get(first).is(Sign.Kind.ASK)) {
                clause = clause.asking(pieces.get(first).value(Sign.Kind.ASK));
                first++;
            }
            Asked asked = asked(text, pieces, clause, first, last);
            List<Addressee> addressees = asked.addressees();
            ClauseReader reader =
                    new ClauseReader(
                            new ClausePieces(text, rules, pieces, first, asked.at(), last),
                            clause.creates(),
                            !addressees.isEmpty());
            int end = end(text, clause, pieces.subList(first, last));
            mandates.addAll(mandates(text, clause, end, addressees, reader.deliveries(), dues));
            open =
                    isList(pieces, first, last)
                            ? Optional.of(new Ask(clause.verb(), addressees))
                            : Optional.empty();
        }
        return new MandateReading(mandates, open);
    }

    /**
     * Whom a clause asks.
     *
     * @param at the piece after them
     */
    private record Asked(List<Addressee> addressees, int at) {}

    /**
     * Whom a clause asks. An item of a list asks those of the list, unless it names others and has
     * a list of its own: "(a) Governments are encouraged to: (i) …".
     */
    private static Asked asked(
            String text, List<Piece> pieces, Clause clause, int first, int last) {
        boolean reads = clause.asks() || mayOblige(pieces, first, last);
        if (reads && (clause.addressees().isEmpty() || isList(pieces, first, last))) {
            AddresseeReader reader = new AddresseeReader(text, pieces, first, last);
            List<Addressee> addressees = reader.addressees();
            boolean asked = clause.asks() || isObliged(pieces, reader.end(), last);
            if (asked && !addressees.isEmpty()) {
                return new Asked(addressees, reader.end());
            }
        }
        return new Asked(clause.addressees(), first);
    }

    private static boolean isList(List<Piece> pieces, int first, int last) {
        return last > first && pieces.get(last - 1).is(Sign.Kind.COLON);
    }

    /** "Decides that …", 决定所有国家: whether a decision can be on what somebody shall do. */
    private static boolean mayOblige(List<Piece> pieces, int first, int last) {
        return first < last
                && (pieces.get(first).is(Sign.Kind.SKIP)
                        || pieces.get(first).is(Sign.Kind.ADDRESSEE));
    }

    /** "Decides that the Panel shall …": whom a decision obliges is asked by it. */
    private static boolean isObliged(List<Piece> pieces, int at, int last) {
        return at < last && pieces.get(at).is(Sign.Kind.MODAL);
    }

    /** The first piece at an offset, or after it; or the addressee that starts before it. */
    private static int index(List<Piece> pieces, int offset) {
        int index = 0;
        int end = pieces.size();
        while (index < end) {
            int middle = (index + end) >>> 1;
            if (pieces.get(middle).start() < offset) {
                index = middle + 1;
            } else {
                end = middle;
            }
        }
        // A verb phrase may have taken the start of a name for an adverb: 特别 of 特别报告员.
        boolean cut =
                index > 0
                        && pieces.get(index - 1).end() > offset
                        && pieces.get(index - 1).is(Sign.Kind.ADDRESSEE);
        return cut ? index - 1 : index;
    }

    /** Where the words of a clause end: before the "and" that leads to the next one. */
    private static int end(String text, Clause clause, List<Piece> pieces) {
        int last = pieces.size();
        if (clause.end() < text.length()) {
            while (last > 0
                    && (pieces.get(last - 1).is(Sign.Kind.AND)
                            || pieces.get(last - 1).is(Sign.Kind.COMMA))) {
                last--;
            }
        }
        int end = clause.end();
        if (last < pieces.size()) {
            end =
                    last == 0
                            ? Math.max(clause.content(), pieces.get(0).start())
                            : pieces.get(last - 1).end();
        }
        return clause.start() + text.substring(clause.start(), end).stripTrailing().length();
    }

    private List<Mandate> mandates(
            String text,
            Clause clause,
            int end,
            List<Addressee> addressees,
            List<Delivery> deliveries,
            List<DueDates.Place> dues) {
        // An item of a list that opens with a verb of its own is all of it what the list asks.
        String asked = text.substring(clause.start(), end);
        String words = asked.isBlank() ? text.strip() : asked;
        if (words.isEmpty()) {
            return List.of();
        }
        List<Mandate> mandates = new ArrayList<>();
        if (deliveries.isEmpty() && !addressees.isEmpty()) {
            mandates.add(
                    new Mandate(
                            clause.verb(),
                            addressees,
                            Optional.empty(),
                            DueDates.deadlines(dues, clause.start(), clause.end()),
                            words,
                            clause.start()));
        }
        for (int i = 0; i < deliveries.size(); i++) {
            int from = i == 0 ? clause.start() : boundary(deliveries, i, dues);
            int to = i + 1 < deliveries.size() ? boundary(deliveries, i + 1, dues) : clause.end();
            Delivery delivery = deliveries.get(i);
            to = Math.min(to, delivery.until());
            Optional<Deliverable> deliverable = Optional.of(delivery.deliverable());
            mandates.add(
                    new Mandate(
                            clause.verb(),
                            addressees,
                            deliverable,
                            DueDates.between(dues, from, to, delivery.start(), delivery.end()),
                            words,
                            clause.start()));
        }
        for (int i = 1; i < mandates.size(); i++) {
            follow(mandates, i - 1, i, deliveries.get(i).follows());
        }
        return mandates;
    }

    /**
     * Where what is said of a delivery starts: at its verb, or in a language that says the time
     * before the verb, behind what the one before delivers; or, if it shares that with the one
     * before, at its own words, or behind those of the one before if that has its date before it.
     */
    private int boundary(List<Delivery> deliveries, int i, List<DueDates.Place> dues) {
        Delivery before = deliveries.get(i - 1);
        Delivery delivery = deliveries.get(i);
        if (delivery.verb() >= before.end()) {
            return rules.contains(TIME_FIRST) || isTimeFirst(deliveries, i, dues)
                    ? before.end()
                    : isSharedTime(deliveries, i, dues) ? delivery.start() : delivery.verb();
        }
        return DueDates.between(dues, before.verb(), before.start()).isEmpty()
                ? delivery.start()
                : before.end();
    }

    /**
     * "present at one session an update, followed by a dialogue, and, at another, a report": each
     * of what one verb delivers is said behind its time.
     */
    private static boolean isTimeFirst(
            List<Delivery> deliveries, int i, List<DueDates.Place> dues) {
        if (deliveries.get(i).verb() != deliveries.get(i).start()) {
            return false; // it has a verb of its own
        }
        int first = i - 1;
        while (first > 0 && deliveries.get(first).follows()) {
            first--;
        }
        Delivery before = deliveries.get(first);
        return !DueDates.between(dues, before.verb(), before.start()).isEmpty();
    }

    /**
     * "prepare a report and submit it at one session, and an update at another": the verb of the
     * second says when the first is due as well.
     */
    private boolean isSharedTime(List<Delivery> deliveries, int i, List<DueDates.Place> dues) {
        Delivery before = deliveries.get(i - 1);
        Delivery delivery = deliveries.get(i);
        int next = i + 1 < deliveries.size() ? deliveries.get(i + 1).verb() : Integer.MAX_VALUE;
        return DueDates.between(dues, before.verb(), delivery.verb()).isEmpty()
                && DueDates.between(dues, delivery.verb(), delivery.start()).size() == 1
                && !DueDates.between(dues, delivery.end(), next).isEmpty();
    }

    /**
     * The dialogue that follows a report is held when it is presented; one date is for both.
     *
     * @param said whether the words say that it follows
     */
    private static void follow(List<Mandate> mandates, int report, int dialogue, boolean said) {
        Mandate before = mandates.get(report);
        Mandate after = mandates.get(dialogue);
        if (isKind(before, "dialogue")) {
            return; // what it follows was not read
        }
        if (said && isKind(after, "dialogue") && !before.due().isEmpty()) {
            mandates.set(dialogue, after.dueOnly(before.due()));
        } else if (isKind(after, "dialogue") && before.due().isEmpty() != after.due().isEmpty()) {
            mandates.set(report, before.dueAlso(after.due()));
            mandates.set(dialogue, after.dueAlso(before.due()));
        }
    }

    private static boolean isKind(Mandate mandate, String kind) {
        return mandate.deliverable().filter(d -> d.kind().equals(kind)).isPresent();
    }
}
