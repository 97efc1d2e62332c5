package org.resograph.bench.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes of the results in a file a picture beside it, and tables. With {@code bench.readme} the
 * tables take their places in that file, each between {@code <!-- bench: NAME -->} and {@code <!--
 * bench -->}; without it they are printed. What was not measured has no table, and its place stays
 * as it is.
 *
 * <p>The file is that of {@code bench.results}, by default {@code docs/bench.tsv}.
 */
public final class Report {

    private static final String END = "<!-- bench -->";

    private Report() {}

    /** Makes them; the arguments say nothing to it. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(System.getProperty("bench.results", "docs/bench.tsv"));
        Results results = Results.of(file);
        Path picture = file.resolveSibling(name(file) + ".svg");
        Files.writeString(picture, new Picture(results).svg());
        System.out.println(picture);
        Tables tables = new Tables(results);
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("machine", () -> "Measured on: " + results.machine() + ".\n");
        all.put("stages", tables::stages);
        all.put("stores", tables::stores);
        all.put("formats", tables::formats);
        all.put("paths", tables::paths);
        all.put("questions", tables::questions);
        all.keySet().removeIf(name -> !name.equals("machine") && !tables.has(name));
        String readme = System.getProperty("bench.readme");
        if (readme == null) {
            all.values().forEach(table -> System.out.println(table.get()));
            return;
        }
        String text = Files.readString(Path.of(readme));
        for (Map.Entry<String, Supplier<String>> table : all.entrySet()) {
            text = placed(text, table.getKey(), table.getValue().get());
        }
        Files.writeString(Path.of(readme), text);
        System.out.println(readme);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    /** The text with a table in its place; the same where it has none. */
    static String placed(String text, String name, String table) {
        String begin = "<!-- bench: " + name + " -->";
        int from = text.indexOf(begin);
        int to = from < 0 ? -1 : text.indexOf(END, from);
        return to < 0
                ? text
                : text.substring(0, from + begin.length()) + "\n" + table + text.substring(to);
    }
}
