package org.resograph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line.Role;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Parsed;
import org.resograph.text.Span;
import org.resograph.text.Typography;

/**
 * Plain text and Markdown as lines. The two are read alike: people paste Markdown into text files,
 * and programs that extract text write half of it.
 */
public final class PlainText {

    /** How many lines that are not blank are read. */
    static final int MAX_LINES = 200_000;

    private final List<Line> lines = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final TextColumns.Apart text;
    private final String source;
    private int page = 1;

    /** The next carriage return, or the end; most texts have none. */
    private int nextReturn = -1;

    private boolean spaced;
    private boolean starReferred;

    private PlainText(TextColumns.Apart text) {
        this.text = text;
        this.source = text.text();
    }

    /** The lines of a source; empty with an error if it is too large or holds nothing. */
    public static Parsed<Optional<TextDocument>> read(Source source) {
        if (source.bytes().length > Formats.MAX_TEXT_BYTES) {
            String detail =
                    "%d bytes; %d are read"
                            .formatted(source.bytes().length, Formats.MAX_TEXT_BYTES);
            return failed(Issue.SOURCE_TOO_LARGE, 1, detail);
        }
        Parsed<String> text = Encoding.decode(source.bytes());
        PlainText reader = new PlainText(TextColumns.of(TextDialects.inMarkdown(text.value())));
        reader.diagnostics.addAll(text.diagnostics());
        int over = reader.readLines();
        if (over > 0) {
            String detail = "more than " + MAX_LINES + " lines";
            return failed(Issue.SOURCE_TOO_LARGE, over, detail);
        }
        if (reader.lines.isEmpty()) {
            return failed(Issue.EMPTY_SOURCE, 1, "it holds white space only");
        }
        List<Line> lines = TypedNotes.toldByMarks(reader.lines);
        TextDocument document = new TextDocument(lines, FlowGuess.of(lines));
        return new Parsed<>(Optional.of(document), reader.diagnostics);
    }

    private static Parsed<Optional<TextDocument>> failed(Issue issue, int line, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, Span.of(line), detail)));
    }

    /** Reads all lines; answers the first that is too many, or 0. */
    private int readLines() {
        int number = 1;
        int from = 0;
        while (from < source.length()) {
            int end = lineEnd(from);
            if (lines.size() >= MAX_LINES) {
                return number;
            }
            int read = readLine(number, from, end);
            // An emphasis that spans lines was read to its end.
            for (int i = 1; i < read; i++) {
                end = lineEnd(next(end));
            }
            number += read;
            from = next(end);
        }
        return 0;
    }

    /** Where the line ends that a place is in; asked for one place after the other. */
    private int lineEnd(int from) {
        if (nextReturn < from) {
            nextReturn = orEnd(source.indexOf('\r', from));
        }
        return Math.min(nextReturn, orEnd(source.indexOf('\n', from)));
    }

    private int orEnd(int place) {
        return place < 0 ? source.length() : place;
    }

    private int next(int end) {
        boolean pair =
                end + 1 < source.length()
                        && source.charAt(end) == '\r'
                        && source.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    /** Reads the line from one place to another; answers how many lines it took. */
    private int readLine(int number, int from, int end) {
        int begin = from;
        int indent = 0;
        while (begin < end && isBlank(source.charAt(begin))) {
            char c = source.charAt(begin++);
            indent = c == '\t' ? (indent / 8 + 1) * 8 : c == '\f' ? 0 : indent + 1;
            if (c == '\f') {
                page++;
                spaced = true;
            }
        }
        begin = afterQuoteMarks(begin, end);
        int stop = end;
        while (stop > begin && isBlank(source.charAt(stop - 1))) {
            stop--;
        }
        if (stop > begin + 1 && isHardBreak(stop - 1)) {
            stop--;
        }
        if (begin == stop) {
            spaced = true;
            return 1;
        }
        return readText(number, begin, stop, indent);
    }

    /** A backslash at the end of a line, with which Markdown keeps the line end. */
    private boolean isHardBreak(int last) {
        return source.charAt(last) == '\\' && source.charAt(last - 1) != '\\';
    }

    /** "> ", with which mail and Markdown mark what they quote; it is not of the text. */
    private int afterQuoteMarks(int begin, int end) {
        int at = begin;
        while (at < end && source.charAt(at) == '>') {
            at++;
            while (at < end && isBlank(source.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c <= 0x20 || Typography.isSpace(c) || Typography.isInvisible(c);
    }

    private int readText(int number, int begin, int stop, int indent) {
        LineStart start = LineStart.of(source, begin, stop, starReferred);
        if (start.kind() == LineStart.Kind.TABLE_RULE && endTableHeader(number)) {
            return 1;
        }
        if (isGridRule(begin, stop)) {
            return 1;
        }
        if (start.kind() == LineStart.Kind.TABLE_ROW) {
            add(number, MarkedText.EMPTY, Role.TABLE_ROW, "", indent, cells(begin, stop));
            return 1;
        }
        if (start.role() == Role.FURNITURE) {
            String text = source.substring(begin, stop).replace("\\", "");
            add(number, MarkedText.of(text), Role.FURNITURE, start.style(), indent, List.of());
            return 1;
        }
        Inline inline = new Inline(source, start.textBegin(), stop);
        List<MarkedText> texts = inline.read();
        for (int i = 0; i < texts.size(); i++) {
            MarkedText text =
                    start.marker().isEmpty() || i > 0
                            ? texts.get(i)
                            : Inline.withMarker(start.marker(), texts.get(i));
            if (!text.isEmpty()) {
                boolean note = i == 0 && startsWithNote(text);
                if (note && start.marker().isEmpty() && goesOn(text)) {
                    text = withoutFirstMark(text);
                    note = false;
                }
                Role role = note ? Role.FOOTNOTE : start.role();
                add(number + i, text, role, start.style(), indent, List.of());
            }
        }
        return texts.size();
    }

    /** "+-----+-----+", between the rows of a table that is drawn. */
    private boolean isGridRule(int begin, int stop) {
        if (stop - begin < 5 || source.charAt(begin) != '+' || source.charAt(stop - 1) != '+') {
            return false;
        }
        for (int i = begin; i < stop; i++) {
            if ("+-=:".indexOf(source.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void add(
            int number, MarkedText text, Role role, String style, int indent, List<Cell> cells) {
        starReferred |= Inline.endsInStar(text);
        int printed = this.text.number(number);
        lines.add(new Line(printed, page, text, role, style, indent, spaced, cells));
        spaced = false;
    }

    private static boolean startsWithNote(MarkedText text) {
        for (Mark mark : text.marks()) {
            if (mark instanceof Mark.NoteReference note && note.start() == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark refers to a footnote from the end of the line above: its sentence goes on. */
    private boolean goesOn(MarkedText text) {
        String words = text.text().strip();
        boolean small =
                !words.isEmpty()
                        && (Character.isLowerCase(words.charAt(0))
                                || ",;:.".indexOf(words.charAt(0)) >= 0);
        Role above = lines.isEmpty() ? Role.HEADING : lines.get(lines.size() - 1).role();
        return small && !spaced && (above == Role.BODY || above == Role.LIST_ITEM);
    }

    /** A text without the mark that it starts with, which goes to the end of the line above. */
    private MarkedText withoutFirstMark(MarkedText text) {
        Mark.NoteReference first = text.marks(Mark.NoteReference.class).get(0);
        Line above = lines.remove(lines.size() - 1);
        MarkedText marked =
                new MarkedTextBuilder().append(above.text()).note(first.marker()).build();
        lines.add(
                new Line(
                        above.number(),
                        above.page(),
                        marked,
                        above.role(),
                        above.style(),
                        above.indent(),
                        above.spaced(),
                        above.cells()));
        List<Mark> marks = new ArrayList<>(text.marks());
        marks.remove(first);
        return new MarkedText(text.text(), marks).part(0, text.text().length());
    }

    /** Makes the row above a header, if there is one. */
    private boolean endTableHeader(int number) {
        if (lines.isEmpty() || spaced) {
            return false;
        }
        int last = lines.size() - 1;
        Line row = lines.get(last);
        if (row.role() != Role.TABLE_ROW || row.number() != text.number(number - 1)) {
            return row.isTableRow();
        }
        lines.set(
                last,
                new Line(
                        row.number(),
                        row.page(),
                        row.text(),
                        Role.TABLE_HEADER,
                        row.style(),
                        row.indent(),
                        row.spaced(),
                        row.cells()));
        return true;
    }

    private List<Cell> cells(int begin, int stop) {
        List<Cell> cells = new ArrayList<>();
        int from = begin + 1;
        for (int i = from; i < stop; i++) {
            if (source.charAt(i) == '|' && source.charAt(i - 1) != '\\') {
                cells.add(cell(from, i));
                from = i + 1;
            }
        }
        if (from < stop) {
            cells.add(cell(from, stop));
        }
        return cells;
    }

    private Cell cell(int from, int end) {
        return new Cell(new Inline(source.substring(from, end), 0, end - from).read().get(0), 1);
    }
}
