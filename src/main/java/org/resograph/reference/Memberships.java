package org.resograph.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;

/**
 * Who sat when in the General Assembly, in the Security Council and in the Human Rights Council.
 * The members of the General Assembly are the members of the United Nations.
 */
public final class Memberships {

    private final Map<Body, List<Membership>> byBody;

    private Memberships(Map<Body, List<Membership>> byBody) {
        this.byBody = byBody;
    }

    static Memberships bundled(States states, Bodies bodies) {
        return read(
                Table.bundled(
                        "memberships.tsv",
                        "body",
                        "state",
                        "from",
                        "until",
                        "kind",
                        "basis",
                        "note"),
                states,
                bodies);
    }

    static Memberships read(Table table, States states, Bodies bodies) {
        Map<Body, List<Membership>> byBody = new HashMap<>();
        Map<String, List<Line>> earlier = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Membership term = membership(row);
            if (states.find(term.state()).isEmpty() || bodies.find(term.body()).isEmpty()) {
                throw row.problem("no state " + term.state() + " or no body " + term.body());
            }
            List<Line> others =
                    earlier.computeIfAbsent(
                            term.body() + " " + term.state(), k -> new ArrayList<>(1));
            for (Line other : others) {
                if (term.overlaps(other.term)) {
                    throw row.problem(
                            term.state()
                                    + " sits there by line "
                                    + other.number
                                    + " on the same days: correct from or until");
                }
            }
            others.add(new Line(term, row.line()));
            byBody.computeIfAbsent(term.body(), b -> new ArrayList<>()).add(term);
        }
        byBody.put(Body.GENERAL_ASSEMBLY, new ArrayList<>(ofTheUnitedNations(states)));
        byBody.replaceAll((body, list) -> List.copyOf(list));
        return new Memberships(byBody);
    }

    /** A membership and where it stands. */
    private record Line(Membership term, int number) {}

    private static Membership membership(Table.Row row) {
        try {
            return new Membership(
                    row.convert("body", Body::new),
                    row.convert("state", StateCode::new),
                    row.date("from").orElseThrow(() -> row.problem("from must be filled")),
                    row.date("until"),
                    row.constant("kind", Membership.Kind.class),
                    row.constant("basis", Membership.Basis.class),
                    row.optional("note"));
        } catch (InvalidTableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.problem(String.valueOf(e.getMessage()));
        }
    }

    private static List<Membership> ofTheUnitedNations(States states) {
        return states.all().stream()
                .flatMap(
                        state ->
                                state.memberships().stream()
                                        .map(time -> admitted(state.code(), time)))
                .sorted(Comparator.comparing(Membership::from).thenComparing(Membership::state))
                .toList();
    }

    private static Membership admitted(StateCode state, Period time) {
        return new Membership(
                Body.GENERAL_ASSEMBLY,
                state,
                time.from().orElseThrow(),
                time.until().map(day -> day.minusDays(1)),
                Membership.Kind.ADMITTED,
                Membership.Basis.LISTS,
                Optional.empty());
    }

    /** All terms in a body, by their first day; none for a body that is not covered. */
    public List<Membership> of(Body body) {
        return byBody.getOrDefault(body, List.of());
    }

    /** The terms that run in a body on a day, each of another state. */
    public List<Membership> of(Body body, LocalDate day) {
        return of(body).stream().filter(term -> term.includes(day)).toList();
    }

    /** The states that sit in a body on a day, by code; none for a body that is not covered. */
    public List<StateCode> members(Body body, LocalDate day) {
        return of(body, day).stream().map(Membership::state).sorted().toList();
    }
}
