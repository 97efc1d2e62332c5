package org.resograph.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resograph.reference.StateName.Basis;
import org.resograph.reference.StateName.Use;
import org.resograph.resolution.StateCode;
import org.resograph.text.Language;

/** Reads the states and their names, and refuses tables that contradict themselves. */
final class StateTables {

    private static final String[] STATES = {
        "code",
        "status",
        "iso2",
        "iso3",
        "m49",
        "wikidata",
        "geonames",
        "group",
        "admission",
        "left",
        "back",
        "end",
        "successors"
    };
    private static final String[] NAMES = {
        "state", "language", "name", "use", "from", "until", "basis"
    };

    private StateTables() {}

    static States bundled() {
        return read(Table.bundled("states.tsv", STATES), Table.bundled("state-names.tsv", NAMES));
    }

    static States read(Table stateTable, Table nameTable) {
        Map<StateCode, State> states = new HashMap<>();
        List<State> inOrder = new ArrayList<>();
        stateTable
                .by(row -> row.convert("code", StateCode::new))
                .forEach(
                        (code, row) -> {
                            State state = state(code, row);
                            states.put(code, state);
                            inOrder.add(state);
                        });
        refuseSharedCodes(stateTable, states);
        for (Table.Row row : stateTable.rows()) {
            for (StateCode successor :
                    row.words("successors").stream().map(StateCode::new).toList()) {
                require(states, successor, row);
            }
        }
        Map<String, StateCode> codes = new HashMap<>();
        states.keySet().forEach(code -> codes.put(code.value(), code));
        Map<StateCode, List<StateName>> names = new HashMap<>();
        Map<Language, StateNameIndex.Builder> indices = new LinkedHashMap<>();
        for (Table.Row row : nameTable.rows()) {
            StateName name = name(row, codes);
            names.computeIfAbsent(name.state(), code -> new ArrayList<>()).add(name);
            indices.computeIfAbsent(name.language(), StateNameIndex.Builder::new).add(name, row);
        }
        return new States(inOrder, names, indices);
    }

    private static State state(StateCode code, Table.Row row) {
        try {
            return new State(
                    code,
                    row.constant("status", State.Status.class),
                    row.optional("iso2"),
                    row.optional("iso3"),
                    row.optional("m49"),
                    row.optional("wikidata"),
                    row.optional("geonames"),
                    row.optional("group"),
                    row.date("admission"),
                    absence(row),
                    row.date("end"),
                    row.words("successors").stream().map(StateCode::new).toList());
        } catch (InvalidTableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.problem(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Period> absence(Table.Row row) {
        Optional<LocalDate> left = row.date("left");
        Optional<LocalDate> back = row.date("back");
        return left.isEmpty() && back.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(left, back));
    }

    private static StateName name(Table.Row row, Map<String, StateCode> codes) {
        String key = row.text("state");
        StateCode code = codes.get(key);
        if (code == null) {
            throw unknown(key, row);
        }
        Period period;
        try {
            period = new Period(row.date("from"), row.date("until"));
        } catch (InvalidTableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.problem("the name must hold from a day before the one until it held");
        }
        return new StateName(
                code,
                row.language("language"),
                row.text("name"),
                row.constant("use", Use.class),
                period,
                row.constant("basis", Basis.class));
    }

    private static void require(Map<StateCode, State> states, StateCode code, Table.Row row) {
        if (!states.containsKey(code)) {
            throw unknown(code.value(), row);
        }
    }

    private static InvalidTableException unknown(String code, Table.Row row) {
        return row.problem("no state " + code + ": add it to states.tsv, or correct the code");
    }

    /** A code may come back for another state when the first is no more, as CS did. */
    private static void refuseSharedCodes(Table table, Map<StateCode, State> states) {
        for (String column : List.of("iso2", "iso3", "m49", "wikidata", "geonames")) {
            Map<String, List<Table.Row>> seen = new HashMap<>();
            for (Table.Row row : table.rows()) {
                Optional<String> value = row.optional(column);
                if (value.isEmpty()) {
                    continue;
                }
                List<Table.Row> bearers =
                        seen.computeIfAbsent(value.get(), v -> new ArrayList<>(1));
                for (Table.Row earlier : bearers) {
                    boolean reused = column.equals("iso2") && !overlap(states, row, earlier);
                    if (!reused) {
                        throw row.problem(
                                column
                                        + " "
                                        + value.get()
                                        + " is the one of line "
                                        + earlier.line()
                                        + " too: correct one of them");
                    }
                }
                bearers.add(row);
            }
        }
    }

    private static boolean overlap(Map<StateCode, State> states, Table.Row a, Table.Row b) {
        State first = states.get(new StateCode(a.text("code")));
        State second = states.get(new StateCode(b.text("code")));
        return first == null || second == null || first.life().overlaps(second.life());
    }
}
