package org.resograph.bench.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The results as tables of Markdown. */
final class Tables {

    /** The part that the cost of questions is in, by the size of the store. */
    static final String QUESTIONS = "question CPU ms";

    private final Results results;
    private final StringBuilder out = new StringBuilder();

    Tables(Results results) {
        this.results = results;
    }

    /** Whether something was measured for a table. */
    boolean has(String table) {
        String part = Map.of("stores", "store", "paths", "hot paths").getOrDefault(table, table);
        return !results.names(part).isEmpty();
    }

    /** What stages cost against floors. */
    String stages() {
        row("stage", "its floor", "CPU of stage / floor", "should be at most");
        line(4);
        for (String name : results.names("stages")) {
            row(
                    name,
                    results.text("stages", name, "floor").orElse(""),
                    figure(results.number("stages", name, "ratio")),
                    exact(results.number("stages", name, "target")));
        }
        return taken();
    }

    /** What it costs to read a document in each format. */
    String formats() {
        row("format", "documents/s", "MB/s", "library alone", "documents/s", "MB/s", "CPU ratio");
        line(7);
        for (String name : results.names("formats")) {
            row(
                    name,
                    whole(results.number("formats", name, "documents/s")),
                    figure(results.number("formats", name, "MB/s")),
                    library(results, name),
                    whole(results.number("formats", name, "bare documents/s")),
                    figure(results.number("formats", name, "bare MB/s")),
                    figure(results.number("formats", name, "ratio")));
        }
        return taken();
    }

    /** What stores of growing size cost. */
    String stores() {
        row(
                "made-up documents",
                "quads",
                "store",
                "published",
                "again, nothing changed",
                "one changed, while served",
                "bulk loader on the same quads",
                "heap");
        line(8);
        for (String name : results.names("store")) {
            row(
                    name.replace(" documents", ""),
                    whole(results.number("store", name, "quads")),
                    figure(results.number("store", name, "GB with texts")) + " GB",
                    seconds(name, "publish"),
                    seconds(name, "again"),
                    seconds(name, "one changed"),
                    seconds(name, "bulk load"),
                    whole(results.number("store", name, "MB of heap")) + " MB");
        }
        return taken();
    }

    private String seconds(String store, String what) {
        return figure(results.number("store", store, what + ", s of CPU")) + " s";
    }

    /** What each of the hot paths costs. */
    String paths() {
        List<String> names = results.names("hot paths");
        row(names.toArray(String[]::new));
        line(names.size());
        row(
                names.stream()
                        .map(name -> figure(results.number("hot paths", name, "CPU µs")))
                        .toArray(String[]::new));
        return taken();
    }

    /** What questions cost on stores of growing size. */
    String questions() {
        List<Long> sizes = sizes(results);
        String heads =
                sizes.stream()
                        .map(size -> String.format(Locale.ROOT, " %,d |", size))
                        .collect(Collectors.joining());
        out.append("| question |").append(heads).append('\n');
        line(1 + sizes.size());
        for (String name : results.names(QUESTIONS)) {
            boolean ofOne = results.text("questions", name, "of one").orElse("").equals("true");
            out.append(ofOne ? "| **" + name + "** |" : "| " + name + " |");
            for (long size : sizes) {
                OptionalDouble ms = results.number(QUESTIONS, name, Long.toString(size));
                out.append(' ').append(figure(ms)).append(" |");
            }
            out.append('\n');
        }
        return taken();
    }

    /** The sizes of the stores that were asked, the smallest first. */
    static List<Long> sizes(Results results) {
        return results.names(QUESTIONS).stream()
                .flatMap(name -> results.measures(QUESTIONS, name).stream())
                .map(Long::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    static String library(Results results, String format) {
        return results.text("formats", format, "library").orElse("");
    }

    /** A number to two figures, or as many as it has before the point. */
    static String figure(double value) {
        BigDecimal exact = new BigDecimal(value);
        return value >= 100
                ? Long.toString(Math.round(value))
                : exact.round(new MathContext(2)).stripTrailingZeros().toPlainString();
    }

    /** A number that was not measured, as it is. */
    static String exact(OptionalDouble value) {
        return value.isPresent()
                ? BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString()
                : "–";
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? figure(value.getAsDouble()) : "–";
    }

    private static String whole(OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.ROOT, "%,d", Math.round(value.getAsDouble()))
                : "–";
    }

    private void row(String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void line(int columns) {
        out.append("|---".repeat(columns)).append("|\n");
    }

    private String taken() {
        String table = out.toString();
        out.setLength(0);
        return table;
    }
}
