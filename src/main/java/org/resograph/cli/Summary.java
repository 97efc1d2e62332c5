package org.resograph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.resograph.resolution.Body;
import org.resograph.text.Language;

/** How many documents became what, by body and language, and what was said of them how often. */
final class Summary {

    private static final String UNKNOWN = "-";

    /** A line of the table. */
    private record Row(String body, String language) {}

    private final Map<Row, Map<Outcome, Integer>> documents =
            new TreeMap<>(Comparator.comparing(Row::body).thenComparing(Row::language));
    private final Map<String, Integer> kinds = new TreeMap<>();
    private int skipped;

    /** One document more. */
    void add(Optional<Body> body, Optional<Language> language, Outcome outcome) {
        Row row =
                new Row(
                        body.map(Body::key).orElse(UNKNOWN),
                        language.map(Language::tag).orElse(UNKNOWN));
        documents
                .computeIfAbsent(row, r -> new EnumMap<>(Outcome.class))
                .merge(outcome, 1, Integer::sum);
    }

    /** One file more that is no document. */
    void addSkipped() {
        skipped++;
    }

    /** One remark more on a document. */
    void addRemark(String kind) {
        kinds.merge(kind, 1, Integer::sum);
    }

    /** The number of documents with that outcome. */
    int count(Outcome outcome) {
        return documents.values().stream().mapToInt(row -> row.getOrDefault(outcome, 0)).sum();
    }

    /** The table, the remarks by their number, and the total. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String form = "%-8s %-8s %11s %11s %11s";
        lines.add(line(form, "body", "language", "published", "unchanged", "rejected"));
        documents.forEach(
                (row, counts) ->
                        lines.add(
                                line(
                                        form,
                                        row.body(),
                                        row.language(),
                                        number(counts, Outcome.PUBLISHED),
                                        number(counts, Outcome.UNCHANGED),
                                        number(counts, Outcome.REJECTED))));
        lines.add(
                line(
                        form,
                        "all",
                        "",
                        number(count(Outcome.PUBLISHED)),
                        number(count(Outcome.UNCHANGED)),
                        number(count(Outcome.REJECTED))));
        if (skipped > 0) {
            lines.add(number(skipped) + " files skipped: in no format that is read");
        }
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(kind -> lines.add(line("%8s %s", number(kind.getValue()), kind.getKey())));
        return lines;
    }

    private static String number(Map<Outcome, Integer> counts, Outcome outcome) {
        return number(counts.getOrDefault(outcome, 0));
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values).stripTrailing();
    }
}
