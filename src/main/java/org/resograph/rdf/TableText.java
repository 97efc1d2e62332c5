package org.resograph.rdf;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.MarkedText;

/** A table as the literals of {@code reso:text} and {@code reso:html} carry it. */
final class TableText {

    private TableText() {}

    /** Cells by tabs, rows by line ends; no marks. */
    static String plain(Table table) {
        StringJoiner rows = new StringJoiner("\n");
        for (List<Cell> row : table.rows()) {
            StringJoiner cells = new StringJoiner("\t");
            row.forEach(cell -> cells.add(cell.text().text()));
            rows.add(cells.toString());
        }
        return rows.toString();
    }

    /**
     * A plain {@code table} element: no attribute but {@code colspan}, no address but of the web.
     */
    static String html(Table table) {
        StringBuilder out = new StringBuilder("<table>");
        for (int i = 0; i < table.rows().size(); i++) {
            boolean header = i < table.headerRows();
            if (i == 0) {
                out.append(header ? "<thead>" : "<tbody>");
            } else if (i == table.headerRows()) {
                out.append("</thead><tbody>");
            }
            row(table.rows().get(i), header ? "th" : "td", out);
        }
        if (!table.rows().isEmpty()) {
            out.append(table.rows().size() <= table.headerRows() ? "</thead>" : "</tbody>");
        }
        return out.append("</table>").toString();
    }

    private static void row(List<Cell> cells, String element, StringBuilder out) {
        out.append("<tr>");
        for (Cell cell : cells) {
            out.append('<').append(element);
            if (cell.columns() > 1) {
                out.append(" colspan=\"").append(cell.columns()).append('"');
            }
            out.append('>');
            marked(cell.text(), out);
            out.append("</").append(element).append('>');
        }
        out.append("</tr>");
    }

    private static void marked(MarkedText text, StringBuilder out) {
        for (Run run : Run.of(text)) {
            for (String marker : run.notes()) {
                escape(marker, out.append("<sup>"));
                out.append("</sup>");
            }
            boolean linked = run.href().filter(TableText::isOfTheWeb).isPresent();
            if (linked) {
                escape(run.href().orElseThrow(), out.append("<a href=\""));
                out.append("\">");
            }
            out.append(run.bold() ? "<strong>" : "").append(run.italic() ? "<em>" : "");
            escape(run.text(), out);
            out.append(run.italic() ? "</em>" : "").append(run.bold() ? "</strong>" : "");
            out.append(linked ? "</a>" : "");
        }
    }

    private static boolean isOfTheWeb(String href) {
        String lower = href.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
