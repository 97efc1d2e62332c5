package org.resograph.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many documents became what, by body and language, and what was said of them how often.
 *
 * @param counts by what is counted, as a line of the summary names it
 */
record Tally(Map<String, Long> counts) implements Serializable {

    static final Tally NONE = new Tally(Map.of());

    Tally {
        counts = new TreeMap<>(counts);
    }

    static Tally of(Mapped document) {
        Map<String, Long> counts = new TreeMap<>();
        String outcome = document.outcome().name().toLowerCase(Locale.ROOT);
        counts.put("documents\t" + outcome, 1L);
        if (!document.is(Mapped.Outcome.SKIPPED)) {
            counts.put(
                    "by body\t"
                            + known(document.body())
                            + "\t"
                            + known(document.language())
                            + "\t"
                            + outcome,
                    1L);
        }
        document.kinds().forEach(kind -> counts.merge("remarks\t" + kind, 1L, Long::sum));
        return new Tally(counts);
    }

    private static String known(String value) {
        return value.isEmpty() ? "-" : value;
    }

    Tally plus(Tally other) {
        Map<String, Long> sum = new TreeMap<>(counts);
        other.counts.forEach((what, count) -> sum.merge(what, count, Long::sum));
        return new Tally(sum);
    }

    long documents(Mapped.Outcome outcome) {
        return counts.getOrDefault(
                "documents\t" + outcome.name().toLowerCase(Locale.ROOT), 0L);
    }

    /** A line each: what is counted, in columns, and how many. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((what, count) -> lines.add(what + "\t" + count));
        return lines;
    }
}
