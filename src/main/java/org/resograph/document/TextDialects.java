package org.resograph.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What converters write where Markdown has another sign, said in Markdown. No line is added and
 * none is taken away.
 *
 * <pre>
 * [1]                     [^1]            ; where a line starts with "[1] ", as word processors
 * [1] See A/85/1.         [^1]: See …     ; and converters to plain text write footnotes
 * [\\[1\\]](#footnote-1)   [^1]            ; where a footnote ends with a link back, as Word's do
 * 1. See … [↑](#ref-1)    [^1]: See …     ; when they come by way of HTML
 * [1](#ref-1) See …       [^1]: See …     ; or starts with one
 * [1]words                words           ; where "References" lists the addresses of links
 * $^{1}$ / \\( ^{1} \\)     &lt;sup&gt;1&lt;/sup&gt;    ; as readers of scanned pages write what is raised
 * [words]{dir="rtl"}      words           ; spans, and those of HTML
 * &lt;table&gt; … &lt;/table&gt;     | cell | cell |  ; tables of more than one line a cell
 * | words                 words           ; where all lines are quoted so
 * [^1]: ::: {…}           ::: {…}         ; a division that is all of a footnote, and
 *     See …               [^1]: See …     ; its text
 * </pre>
 */
final class TextDialects {

    private static final Pattern NOTE =
            Pattern.compile("(?m)^ {0,80}\\[([1-9]\\d{0,2})\\] {1,4}(?=\\S)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?<=[^\\s\\[(]) ?\\[([1-9]\\d{0,2})\\]");
    private static final String ANCHOR = "(?:<a id=\"[^\"<>]{0,80}\"></a>)?";

    /** A link to a place on the same page; converters escape what they may. */
    private static final String TO_PLACE = "\\(\\\\?#[^()\\s]{1,80}\\)";

    private static final Pattern LINKED_NOTE =
            Pattern.compile(
                    "(?m)^ {0,3}([1-9]\\d{0,2})\\. +"
                            + ANCHOR
                            + "\\s?(\\S.{0,6000}?) ?\\[[↑↩⏎^\\uFE0E]{1,2}\\]"
                            + TO_PLACE
                            + " *$");
    private static final String LINKED =
            ANCHOR + "\\[\\\\?\\[?([1-9]\\d{0,2})\\\\?\\]?\\]" + TO_PLACE;
    private static final Pattern LINKED_REFERENCE = Pattern.compile(LINKED);

    /** A footnote whose mark is the link back. */
    private static final Pattern LINKED_MARK =
            Pattern.compile("(?m)^ {0,3}" + LINKED + "[ \\t]{1,8}(?=\\S)");

    /** The list of addresses that some browsers print below a page. */
    private static final Pattern ADDRESSES =
            Pattern.compile("(?m)^References$\\s+1\\. (?=\\w{3,6}:)");

    private static final Pattern ADDRESS =
            Pattern.compile("(?m)^((?:References| *\\d{1,4}\\. \\w{3,6}:).*)$");

    private static final Pattern LINK_NUMBER = Pattern.compile("\\[\\d{1,4}\\](?=\\S)");

    /** What is raised, as TeX says it; a space before it is of the formula. */
    private static final Pattern RAISED =
            Pattern.compile(
                    "(?:(?<=[^\\s|]) )?(?:\\$|\\\\\\() ?(?:\\{ ?\\})?\\^\\{? ?"
                            + "(\\d{1,3}|\\p{L}{1,3}|\\*{1,3}) ?\\}? ?(?:\\$|\\\\\\))");

    /** One of them stands in each such formula. */
    private static final List<String> FORMULA = List.of("$^", "$ ^", "}^", "(^", "( ^");

    private static final Pattern SPAN =
            Pattern.compile("\\[([^\\[\\]]{0,2000})\\]\\{(?:dir=|lang=|[.#])[^{}\\n]{0,80}\\}");
    private static final Pattern HTML_SPAN = Pattern.compile("</?span\\b[^<>]{0,200}>");
    private static final Pattern FENCED_NOTE =
            Pattern.compile(
                    "(?m)^(\\[\\^[^\\]\\s]{1,9}\\]: ?)(:::+ ?\\{[^{}\\n]{0,80}\\})(\\r?\\n) *");
    private static final Pattern BAR = Pattern.compile("(?m)^\\|(?: |$)");
    private static final Pattern TABLE = Pattern.compile("(?m)^<table\\b");
    private static final String TABLE_END = "</table>";

    /** A converter's table at the head of a text that is no page. */
    private static final Pattern LEADING_TABLE =
            Pattern.compile("^<table\\b[^>]*>[\\s\\S]*?</table>\\s*\\n\\s*(?:<span\\b|[^<\\s])");

    private static final String WHOLE = "<html";

    private TextDialects() {}

    /** Whether a text that starts with a tag is Markdown with a table at its head. */
    static boolean startsWithTable(String start) {
        return start.startsWith("<table")
                && LEADING_TABLE.matcher(start).lookingAt()
                && !start.contains(WHOLE);
    }

    /** The text in Markdown. */
    static String inMarkdown(String text) {
        String read = isQuotedByBars(text) ? BAR.matcher(text).replaceAll("") : text;
        if (has(read, "]: :::")) {
            read = FENCED_NOTE.matcher(read).replaceAll("$2$3$1");
        }
        if (has(read, "]{")) {
            read = SPAN.matcher(read).replaceAll("$1");
        }
        if (read.indexOf('^') >= 0 && FORMULA.stream().anyMatch(read::contains)) {
            read = RAISED.matcher(read).replaceAll("<sup>$1</sup>");
        }
        boolean tagged = read.indexOf('<') >= 0;
        if (tagged && has(read, "<span")) {
            read = HTML_SPAN.matcher(read).replaceAll("");
        }
        if (tagged && has(read, "<table")) {
            read = tables(read);
        }
        if (has(read, "](#") || has(read, "](\\#")) {
            read = linkedNotes(read);
        }
        Matcher addresses = ADDRESSES.matcher(read);
        if (read.contains("References") && addresses.find()) {
            String page = read.substring(0, addresses.start());
            String list = read.substring(addresses.start());
            read =
                    LINK_NUMBER.matcher(page).replaceAll("")
                            + ADDRESS.matcher(list).replaceAll("<!-- $1 -->");
        }
        return has(read, "[1] ") ? notes(read) : read;
    }

    /** Whether a sign stands in a text: its first character is rare, and found faster alone. */
    private static boolean has(String text, String sign) {
        int first = text.indexOf(sign.charAt(0));
        return first >= 0 && text.indexOf(sign, first) >= 0;
    }

    /** Whether every line starts with a bar, as some quote, and no row of a table ends with one. */
    private static boolean isQuotedByBars(String text) {
        return text.startsWith("|")
                && text.lines().allMatch(l -> l.isBlank() || l.startsWith("|"))
                && text.lines().noneMatch(l -> l.length() > 1 && l.stripTrailing().endsWith("|"));
    }

    private static String linkedNotes(String text) {
        Set<String> marks = new HashSet<>();
        Matcher note = LINKED_NOTE.matcher(text);
        while (note.find()) {
            marks.add(note.group(1));
        }
        Matcher atMark = LINKED_MARK.matcher(note.replaceAll("[^$1]: $2"));
        while (atMark.find()) {
            marks.add(atMark.group(1));
        }
        if (marks.isEmpty()) {
            return text;
        }
        return LINKED_REFERENCE
                .matcher(atMark.replaceAll("[^$1]: "))
                .replaceAll(r -> marks.contains(r.group(1)) ? "[^" + r.group(1) + "]" : "$0");
    }

    private static String notes(String text) {
        Set<String> marks = new HashSet<>();
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            marks.add(note.group(1));
        }
        if (!marks.contains("1")) {
            return text;
        }
        String told = note.replaceAll("[^$1]: ");
        return REFERENCE
                .matcher(told)
                .replaceAll(r -> marks.contains(r.group(1)) ? "[^" + r.group(1) + "]" : r.group());
    }

    private static String tables(String text) {
        StringBuilder read = new StringBuilder(text.length());
        Matcher table = TABLE.matcher(text);
        int from = 0;
        while (table.find(from)) {
            int end = text.indexOf(TABLE_END, table.start());
            if (end < 0) {
                break;
            }
            end += TABLE_END.length();
            read.append(text, from, table.start()).append(rows(text.substring(table.start(), end)));
            from = end;
        }
        return read.append(text, from, text.length()).toString();
    }

    /** The rows of a table, each line of its cells one; as many lines as before. */
    private static String rows(String table) {
        List<String> rows = new ArrayList<>();
        for (Element row : Jsoup.parseBodyFragment(table).select("tr")) {
            List<List<String>> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                List<String> lines = cell.select("p").eachText();
                cells.add(lines.isEmpty() ? List.of(cell.text()) : lines);
            }
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                StringBuilder line = new StringBuilder("|");
                for (List<String> cell : cells) {
                    String text = i < cell.size() ? cell.get(i).replace("|", "\\|") : "";
                    line.append(' ').append(text).append(" |");
                }
                rows.add(line.toString());
            }
        }
        int lines = (int) table.chars().filter(c -> c == '\n').count() + 1;
        if (rows.isEmpty() || rows.size() > lines) {
            return table;
        }
        return String.join("\n", rows) + "\n".repeat(lines - rows.size());
    }
}
