package org.resograph.parser.words.mandate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import org.resograph.resolution.SessionReference;

/**
 * What the clauses of texts in one language ask, by the table {@code mandates-{tag}.tsv}: who may
 * be addressed, what may be delivered, and the words around them. Immutable.
 */
public final class MandateTable {

    private static final String DECIDING = "decide";

    /** The value of a pronoun that stands for one alone. */
    private static final String ONE = "one";

    /** The value of a pronoun that stands behind the verb; an article can't. */
    private static final String BEHIND = "behind";

    /** What a verb is that decides and says itself on what. */
    private static final long DELIVERING = Signs.mask(Sign.Kind.EXTEND, Sign.Kind.ESTABLISH);

    /** What leads from somebody to what he is asked. */
    private static final long LEADING =
            Signs.mask(Sign.Kind.LEAD, Sign.Kind.INFINITIVE) | Signs.VERBS;

    private static final Set<String> CREATING =
            Set.of("decide", "request", "authorize", "recommend");

    private final LanguageProfile profile;
    private final Phrases<Signs> phrases;
    private final Set<String> rules;
    private final Obligations obligations;
    private final ListItems items;
    private final DescriptionWords descriptions;

    private MandateTable(LanguageProfile profile, PhraseTable table, States states) {
        this.profile = profile;
        this.items = ListItems.load(profile.language());
        this.descriptions = DescriptionWords.of(table);
        this.phrases = table.phrases(Signs::of, Set.of(), Signs::sum);
        for (State state : states.all()) {
            Signs sign = Signs.of(Sign.Kind.ADDRESSEE, state.code().value());
            for (StateName name : states.names(state.code())) {
                if (name.language().equals(profile.language())
                        && name.period().isOpen()
                        && name.use() != StateName.Use.AMBIGUOUS) {
                    table.joined(name.name()).forEach(n -> phrases.add(n, sign, Signs::sum));
                }
            }
        }
        this.rules =
                table.rows().stream()
                        .filter(row -> row.kind().equals("rule"))
                        .map(PhraseTable.Row::value)
                        .collect(Collectors.toUnmodifiableSet());
        this.obligations = Obligations.of(table);
    }

    /**
     * A clause that asks or decides.
     *
     * @param verb the key of its verb
     * @param asks whether somebody is asked; if not, the body decides for itself
     * @param addressees who is asked, where a text before says so
     * @param lead of an item of a list, how that leads to it
     * @param start its first character, in UTF-16 units of the text
     * @param content after its verb
     * @param end after its last character
     */
    public record Clause(
            String verb,
            boolean asks,
            List<Addressee> addressees,
            Optional<Ask.Lead> lead,
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
            return new Clause(further, true, addressees, lead, start, content, end);
        }

        /** What its verb asks of somebody else who is named at a place. */
        Clause from(int place) {
            return new Clause(verb, asks, List.of(), Optional.empty(), place, place, end);
        }

        /** The same up to a place. */
        Clause until(int place) {
            return new Clause(verb, asks, addressees, lead, start, content, place);
        }

        /**
         * Whether those whom it asks stand right behind its verb, or that of the list that it is an
         * item of: "calls on: (a) States to count bridges".
         */
        boolean mayName() {
            return addressees.isEmpty() && (lead.isEmpty() || lead.get() == Ask.Lead.ACTS);
        }

        /** What the list of an item asks that is not asked itself: "(a) Of bridges: (i) To …". */
        Optional<Ask> heading() {
            return lead.map(
                    l ->
                            new Ask(
                                    verb,
                                    addressees,
                                    l == Ask.Lead.THINGS ? Ask.Lead.THINGS : Ask.Lead.OPEN));
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

    /** Whether neither the place of a verb nor its form tells whether it is what is asked. */
    public boolean hasFreeVerbs() {
        return rules.contains(ClausePieces.FREE_VERBS);
    }

    /** Who is named in a document of these texts. */
    public DocumentNames names(Supplier<List<String>> texts) {
        return new DocumentNames(phrases, texts);
    }

    /**
     * Reads the clauses of a text.
     *
     * @param cased the same text, as its words are compared
     * @param folded the same text, as dates are read
     * @param around what else of the document it is understood by
     */
    public MandateReading read(
            String text,
            CasedText cased,
            Folded folded,
            List<Clause> clauses,
            List<SessionReference> sessions,
            Surroundings around) {
        Quotations quotations = Quotations.of(cased);
        List<SessionReference> said = quotations.without(sessions);
        Pieces pieces = Pieces.of(cased, phrases, said, quotations);
        List<DueDates.Place> dues =
                new DueDates(text, folded, profile, around.adopted()).read(said, pieces);
        List<Mandate> mandates = new ArrayList<>();
        Optional<Ask> open = Optional.empty();
        ClauseMandates made = new ClauseMandates(text, pieces, rules, dues);
        List<Addressee> before = List.of();
        int beforeEnd = -1;
        Deque<Clause> rest = new ArrayDeque<>(clauses);
        while (!rest.isEmpty()) {
            Clause clause = rest.remove();
            int last = index(pieces, clause.end());
            boolean opens = beforeEnd < 0 && isDelivering(pieces, clause);
            int first = index(pieces, opens ? clause.start() : clause.content());
            if (clause.canAsk() && first < last && pieces.get(first).is(Sign.Kind.ASK)) {
                clause = clause.asking(pieces.get(first).value(Sign.Kind.ASK));
                first++;
            }
            boolean list = isList(pieces, first, last);
            int pronoun = pronoun(pieces, clause, first, last);
            Asked asked;
            if (pronoun >= 0) {
                boolean same = beforeEnd == clause.start() && isFor(pieces.get(pronoun), before);
                asked = new Asked(same ? before : List.of(), Math.max(first, pronoun + 1));
            } else {
                asked = asked(text, pieces, clause, first, last, around.names());
            }
            int gap =
                    asked.addressees().isEmpty()
                            ? -1
                            : gap(text, pieces, asked.at(), last, dues, around.names());
            if (gap >= 0) {
                rest.addFirst(clause.from(pieces.get(gap + 1).start()));
                clause = clause.until(pieces.get(gap + 1).start());
                last = gap + 1;
                list = false;
            }
            before = asked.addressees();
            beforeEnd = clause.end();
            if (isThing(cased, clause, asked, first)) {
                open = list ? clause.heading() : Optional.empty();
                continue;
            }
            List<Addressee> addressees = asked.addressees();
            ClauseReader reader =
                    new ClauseReader(
                            new ClausePieces(text, rules, pieces, first, asked.at(), last),
                            clause.creates(),
                            !addressees.isEmpty(),
                            clause.canAsk() && addressees.isEmpty());
            List<Delivery> deliveries = reader.deliveries();
            mandates.addAll(made.of(clause, first, last, addressees, deliveries));
            open = Optional.empty();
            if (list) {
                Ask.Lead lead = items.lead(cased, pieces, asked.at(), last - 1);
                // "to create a panel to carry out these tasks:" are tasks of the panel
                boolean created = deliveries.stream().anyMatch(Delivery::isCreation);
                List<Addressee> further = created ? List.of() : addressees;
                open = Optional.of(new Ask(clause.verb(), further, lead));
            }
        }
        return new MandateReading(mandates, open);
    }

    /**
     * "Extends the mandate": whether the verb with which a paragraph opens is what it decides, too.
     */
    private static boolean isDelivering(Pieces pieces, Clause clause) {
        return clause.canAsk()
                && clause.start() == 0
                && clause.content() > 0
                && pieces.size() > 0
                && pieces.get(0).isAny(DELIVERING);
    }

    /**
     * "requests him to report at one session, and her to report at another": the "and" behind a
     * time that leads to somebody else who is asked by the same verb; -1 for none.
     */
    private int gap(
            String text,
            Pieces pieces,
            int at,
            int last,
            List<DueDates.Place> dues,
            DocumentNames names) {
        for (DueDates.Place due : dues) {
            int and = index(pieces, due.end());
            if (and > at && and < last && pieces.get(and).is(Sign.Kind.COMMA)) {
                and++;
            }
            if (and <= at || and + 1 >= last || !pieces.get(and).is(Sign.Kind.AND)) {
                continue;
            }
            AddresseeReader reader =
                    new AddresseeReader(text, pieces, and + 1, last, names, descriptions);
            boolean asked = !reader.addressees().isEmpty() && reader.end() + 1 < last;
            if (asked && pieces.get(reader.end()).isAny(LEADING)) {
                return and;
            }
        }
        return -1;
    }

    /**
     * The pronoun before or behind the verb of a clause: « et le prie », "and requests it to"; -1
     * for none.
     */
    private static int pronoun(Pieces pieces, Clause clause, int first, int last) {
        if (!clause.asks() || clause.content() == clause.start()) {
            return -1;
        }
        int before = index(pieces, clause.start());
        if (before < pieces.size() && pieces.get(before).is(Sign.Kind.PRONOUN)) {
            return before;
        }
        boolean behind =
                first < last && pieces.get(first).value(Sign.Kind.PRONOUN).contains(BEHIND);
        return behind ? first : -1;
    }

    /** Whether a pronoun can stand for those: one alone, or several. */
    private static boolean isFor(Piece pronoun, List<Addressee> asked) {
        return asked.size() == 1 || !pronoun.value(Sign.Kind.PRONOUN).startsWith(ONE);
    }

    /**
     * Whom a clause asks.
     *
     * @param at the piece after them
     */
    private record Asked(List<Addressee> addressees, int at) {}

    /**
     * Whether a clause is an item of a list that is not asked: a topic, a reason, a name. One that
     * says itself who shall do it is: "(a) States should count bridges".
     */
    private boolean isThing(CasedText cased, Clause clause, Asked asked, int first) {
        if (clause.lead().isEmpty() || asked.at() > first) {
            return false;
        }
        return !items.isAct(cased, clause.lead().get());
    }

    /**
     * Whom a clause asks. An item of a list asks those of the list, unless it names others and has
     * a list of its own: "(a) Governments are encouraged to: (i) …".
     */
    private Asked asked(
            String text, Pieces pieces, Clause clause, int first, int last, DocumentNames names) {
        boolean list = isList(pieces, first, last);
        boolean may = mayOblige(pieces, first, last);
        boolean named = clause.asks() && (list || clause.mayName());
        if (named || may) {
            AddresseeReader reader =
                    new AddresseeReader(text, pieces, first, last, names, descriptions);
            List<Addressee> addressees = reader.addressees();
            boolean asked =
                    (named && !Obligations.isPassive(pieces, reader.end(), last))
                            || obligations.isObliged(text, pieces, reader.end(), last)
                            || isOther(text, clause, reader);
            if (asked && !addressees.isEmpty()) {
                return new Asked(addressees, reader.end());
            }
        }
        return new Asked(clause.addressees(), first);
    }

    /**
     * تقرر أن يقدم الأمين العام: a verb of another gender than that of the body's own is what
     * somebody else shall do; one of the same may be the body's, and the name its object.
     */
    private static boolean isOther(String text, Clause clause, AddresseeReader reader) {
        int verb = clause.start() + (text.charAt(clause.start()) == 'و' ? 1 : 0);
        return reader.subjectVerb().filter(letter -> letter != text.charAt(verb)).isPresent();
    }

    private static boolean isList(Pieces pieces, int first, int last) {
        return last > first && pieces.get(last - 1).is(Sign.Kind.COLON);
    }

    /** "Decides that …", 决定所有国家: whether a decision can be on what somebody shall do. */
    private static boolean mayOblige(Pieces pieces, int first, int last) {
        return first < last
                && (pieces.get(first).is(Sign.Kind.SKIP)
                        || pieces.get(first).is(Sign.Kind.COMMA)
                        || pieces.get(first).is(Sign.Kind.LEAD)
                        || pieces.get(first).is(Sign.Kind.SHORT)
                        || pieces.get(first).is(Sign.Kind.ADDRESSEE));
    }

    /** The first piece at an offset, or after it; or the addressee that starts before it. */
    private static int index(Pieces pieces, int offset) {
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
}
