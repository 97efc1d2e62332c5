package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resograph.parser.words.mandate.MandateTable.Clause;
import org.resograph.resolution.Mandate;
import org.resograph.resolution.Mandate.Addressee;
import org.resograph.resolution.Mandate.Deliverable;

/** Puts together what was read of one clause: its mandates, each with its words and due dates. */
final class ClauseMandates {

    private static final String TIME_FIRST = "time-first";

    private final String text;
    private final Pieces pieces;
    private final Set<String> rules;
    private final List<DueDates.Place> dues;

    /**
     * @param pieces of the text
     * @param rules of the language: {@code time-first}, it says the time before the verb
     * @param dues all that the text says of times
     */
    ClauseMandates(String text, Pieces pieces, Set<String> rules, List<DueDates.Place> dues) {
        this.text = text;
        this.pieces = pieces;
        this.rules = rules;
        this.dues = dues;
    }

    /** Where the words of a clause end: before the "and" that leads to the next one. */
    private int end(Clause clause, int first, int after) {
        int last = after;
        if (clause.end() < text.length()) {
            while (last > first
                    && (pieces.get(last - 1).is(Sign.Kind.AND)
                            || pieces.get(last - 1).is(Sign.Kind.COMMA))) {
                last--;
            }
        }
        int end = clause.end();
        if (last < after) {
            end =
                    last == first
                            ? Math.max(clause.content(), pieces.get(first).start())
                            : pieces.get(last - 1).end();
        }
        return clause.start() + text.substring(clause.start(), end).stripTrailing().length();
    }

    /**
     * The mandates of a clause, in order.
     *
     * @param first its first piece after its verb
     * @param after the piece after its last one
     * @param addressees whom it asks
     * @param deliveries what it wants to be delivered
     */
    List<Mandate> of(
            Clause clause,
            int first,
            int after,
            List<Addressee> addressees,
            List<Delivery> deliveries) {
        int end = end(clause, first, after);
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
            int from = i == 0 ? clause.start() : boundary(deliveries, i);
            int to = i + 1 < deliveries.size() ? boundary(deliveries, i + 1) : clause.end();
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
    private int boundary(List<Delivery> deliveries, int i) {
        Delivery before = deliveries.get(i - 1);
        Delivery delivery = deliveries.get(i);
        if (delivery.verb() >= before.end()) {
            return rules.contains(TIME_FIRST) || isTimeFirst(deliveries, i)
                    ? before.end()
                    : isSharedTime(deliveries, i) ? delivery.start() : delivery.verb();
        }
        return DueDates.between(dues, before.verb(), before.start()).isEmpty()
                ? delivery.start()
                : before.end();
    }

    /**
     * "present at one session an update, followed by a dialogue, and, at another, a report": each
     * of what one verb delivers is said behind its time.
     */
    private boolean isTimeFirst(List<Delivery> deliveries, int i) {
        if (!isVerbShared(deliveries, i)) {
            return false;
        }
        int first = i - 1;
        while (first > 0 && (deliveries.get(first).follows() || isVerbShared(deliveries, first))) {
            first--;
        }
        Delivery before = deliveries.get(first);
        return !DueDates.between(dues, before.verb(), before.start()).isEmpty();
    }

    /** Whether one is delivered by the verb of the one before, and has none of its own. */
    private static boolean isVerbShared(List<Delivery> deliveries, int i) {
        return deliveries.get(i).verb() == deliveries.get(i).start();
    }

    /**
     * "prepare a report and submit it at one session, and an update at another": the verb of the
     * second says when the first is due as well.
     */
    private boolean isSharedTime(List<Delivery> deliveries, int i) {
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
