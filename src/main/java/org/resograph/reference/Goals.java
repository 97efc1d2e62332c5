package org.resograph.reference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Sustainable Development Goals and the numbers of their targets. Immutable. */
public final class Goals {

    private final Map<Integer, List<String>> targets;
    private final Names<Integer> names;

    private Goals(Map<Integer, List<String>> targets, Names<Integer> names) {
        this.targets = targets;
        this.names = names;
    }

    static Goals bundled() {
        return read(
                Table.bundled("goals.tsv", "goal", "targets"),
                Table.bundled("goal-names.tsv", "goal", "language", "name", "use", "basis"));
    }

    static Goals read(Table goals, Table names) {
        Map<Integer, List<String>> targets = new TreeMap<>();
        goals.by(row -> row.number("goal"))
                .forEach((goal, row) -> targets.put(goal, row.words("targets")));
        return new Goals(
                Collections.unmodifiableMap(targets),
                Names.read(
                        names,
                        "goal",
                        number -> {
                            int goal = Integer.parseInt(number);
                            if (!targets.containsKey(goal)) {
                                throw new IllegalArgumentException(
                                        "add it to goals.tsv, or correct it");
                            }
                            return goal;
                        }));
    }

    /** The goals by number, each with the numbers of its targets: {@code 17.9}, {@code 1.a}. */
    public Map<Integer, List<String>> targets() {
        return targets;
    }

    /** The names of the goals. */
    public Names<Integer> names() {
        return names;
    }
}
