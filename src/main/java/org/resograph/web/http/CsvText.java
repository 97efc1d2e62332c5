package org.resograph.web.http;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows of comma-separated values, RFC 4180. */
public final class CsvText {

    private final StringBuilder out = new StringBuilder();

    /** Writes a row. */
    public void row(String... cells) {
        row(List.of(cells));
    }

    /** Writes a row. */
    public void row(List<String> cells) {
        out.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> ",\"\n\r".indexOf(c) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** The rows so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
