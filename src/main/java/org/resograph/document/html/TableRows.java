package org.resograph.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The rows of a table, without those of tables within it. */
record TableRows(Element table, List<Element> rows) {

    /** A cell with more text than this is a piece of a page. */
    private static final int LONG = 600;

    private static final int LONGEST_LABEL = 20;
    private static final int MAX_COLUMNS = 100;

    // label = [ "(" ] 1*6 ( letter / digit ) ( "." / ")" ) / bullet
    private static final Pattern LABEL =
            Pattern.compile("\\s*(?:\\(?[\\p{L}\\p{M}\\p{N}]{1,6}[.)]|[•–—·-])\\s*");

    static TableRows of(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.children().stream().filter(c -> c.nameIs("tr")).forEach(rows::add);
            }
        }
        return new TableRows(table, rows);
    }

    /** The words above the rows. */
    Optional<Element> caption() {
        return table.children().stream().filter(c -> c.nameIs("caption")).findFirst();
    }

    static List<Element> cells(Element row) {
        return row.children().stream().filter(c -> c.nameIs("td") || c.nameIs("th")).toList();
    }

    /** How many columns a cell takes. */
    static int columns(Element cell) {
        return span(cell, "colspan");
    }

    /** How many rows a cell takes; 1 for most. */
    static int height(Element cell) {
        return span(cell, "rowspan");
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute).strip();
        int columns = span.matches("[0-9]{1,4}") ? Integer.parseInt(span) : 1;
        return Math.max(1, Math.min(columns, MAX_COLUMNS));
    }

    static boolean isHeader(Element row) {
        boolean head = row.parent() != null && row.parent().nameIs("thead");
        return head
                || !row.children().isEmpty()
                        && row.children().stream().allMatch(c -> c.nameIs("th"));
    }

    /** Whether a cell holds but the number of what follows it. */
    static boolean isLabel(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.filter(
                (node, depth) -> {
                    if (node instanceof TextNode characters) {
                        text.append(characters.getWholeText().strip());
                    }
                    return text.length() > LONGEST_LABEL
                            ? NodeFilter.FilterResult.STOP
                            : NodeFilter.FilterResult.CONTINUE;
                });
        return LABEL.matcher(text).matches();
    }

    /** Whether but the last cell with words holds more than a number, or than nothing. */
    private static boolean isLabelled(List<Element> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && !cells.get(last).hasText()) {
            last--;
        }
        return last < 1
                || cells.subList(0, last).stream().allMatch(c -> isLabel(c) || !c.hasText());
    }

    private static boolean startsWithLabel(List<Element> cells) {
        return cells.size() > 1 && isLabel(cells.get(0)) && cells.get(1).hasText();
    }

    /** Whether the table only lays out what is no table: a page, or paragraphs with numbers. */
    boolean isLayout() {
        if (table.attr("role").equals("presentation") || table.select("table").size() > 1) {
            return true;
        }
        boolean single = true;
        boolean labelled = rows.stream().anyMatch(r -> startsWithLabel(cells(r)));
        for (Element row : rows) {
            List<Element> cells = cells(row);
            single &= cells.size() <= 1;
            labelled &= isLabelled(cells);
            if (cells.stream().anyMatch(c -> c.text().length() > LONG)) {
                return true;
            }
        }
        return single || labelled;
    }
}
