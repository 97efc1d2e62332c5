package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * Footnotes whose marks a program has set on lines of their own, and some of them in a heap above
 * or below the footnotes: each is given its mark again.
 *
 * <pre>
 * foot    = [ rule ] 1*text *( mark 1*text ) 1*mark  ; of one page, down to an empty line
 *         / 1*mark empty-line [ page empty-line ] 1*text
 *
 * Resolution 70/1.                                   ; 1
 * Resolution 69/313, annex.                          ; 2
 * 3
 * See A/73/3.
 * 1
 * 2
 * </pre>
 *
 * <p>The marks in the heap are as many as the footnotes that lack one, and end where the first that
 * has its own begins to count. Where a rule stands above, these footnotes are the lines below it;
 * else the first of them begins as {@link NoteOpening} tells, or behind the end of a paragraph. If
 * their number is not that of the marks, nothing is changed: which is whose, then, is not known.
 */
final class ScatteredNotes {

    /** No page has more lines; a text without page breaks may. */
    private static final int MOST_LINES_OF_PAGE = 300;

    /** No page has more lines of footnotes. */
    private static final int MOST_LINES = 60;

    /** Without a rule above, no footnote is taken to be longer. */
    private static final int MOST_LINES_OF_NOTE = 5;

    private static final String ENDS = ".。．";

    private final LanguageProfile profile;
    private final NoteOpening opening;
    private final List<Line> gathered = new ArrayList<>();

    private ScatteredNotes(LanguageProfile profile) {
        this.profile = profile;
        this.opening = new NoteOpening(profile);
    }

    /** The lines of a document; those of scattered footnotes in order, each with its mark. */
    static List<Line> gather(List<Line> lines, LanguageProfile profile) {
        ScatteredNotes notes = new ScatteredNotes(profile);
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
                to++;
            }
            if (to - from > MOST_LINES_OF_PAGE) {
                notes.gathered.addAll(lines.subList(from, to));
            } else {
                notes.page(lines.subList(from, to));
            }
            from = to;
        }
        return notes.gathered;
    }

    /** A footnote: its number, and its lines. */
    private record Note(int number, List<Line> lines) {}

    /** The footnotes of a page, in order, and the lines from the first of them to the last. */
    private record Foot(int from, int to, List<Note> notes) {}

    private void page(List<Line> page) {
        Optional<Foot> foot = Optional.empty();
        int below = page.size();
        while (foot.isEmpty() && below > 0) {
            int end = heapEnd(page, below);
            below = end;
            while (below > 1 && counts(page, below - 1)) {
                below--;
            }
            int heap = --below;
            if (heap > 0 && arePromised(page, heap, end)) {
                foot = below(page, heap, end).or(() -> above(page, heap, end));
            }
        }
        foot = foot.or(() -> ownMarks(page));
        if (foot.isEmpty()) {
            gathered.addAll(page);
            return;
        }
        gathered.addAll(page.subList(0, foot.get().from()));
        foot.get().notes().forEach(note -> gathered.addAll(marked(note)));
        gathered.addAll(page.subList(foot.get().to(), page.size()));
    }

    /** The end of the last marks below a text with an empty line below; 0 for none. */
    private static int heapEnd(List<Line> page, int before) {
        for (int i = before - 1; i > 0; i--) {
            if (isMark(page.get(i)) && !page.get(i).spaced() && endsFoot(page, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the text above has each of the marks. */
    private static boolean arePromised(List<Line> page, int heap, int end) {
        for (int i = heap; i < end; i++) {
            if (!isPromised(page, heap, number(page.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPromised(List<Line> page, int end, int number) {
        String mark = Integer.toString(number);
        return page.subList(0, end).stream().anyMatch(line -> hasMark(line, mark));
    }

    /** Whether a figure stands behind a word in a line, or apart from it. */
    private static boolean hasMark(Line line, String mark) {
        String text = line.text().text();
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            boolean whole = end == text.length() || !Character.isDigit(text.charAt(end));
            boolean apart = at > 1 && ApartMarks.isSpace(text.charAt(at - 1));
            if (whole && (apart || GluedMarks.isAtEnd(text, at, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line goes on counting, directly below the one before. */
    private static boolean counts(List<Line> page, int line) {
        return isMark(page.get(line))
                && isMark(page.get(line - 1))
                && !page.get(line).spaced()
                && number(page.get(line)) == number(page.get(line - 1)) + 1;
    }

    private static boolean isMark(Line line) {
        return Furniture.isNumber(line.text().text()) && !line.text().text().startsWith("0");
    }

    private static int number(Line mark) {
        return Integer.parseInt(mark.text().text());
    }

    /** Whether what looks like a heap may be the number of the page. */
    private static boolean isPage(List<Line> page, int heap, int end) {
        return end == heap + 1 && number(page.get(heap)) == page.get(heap).page();
    }

    private boolean isFurniture(Line line) {
        return Furniture.is(line, profile);
    }

    private static boolean isRule(Line line) {
        return line.style().equals("rule");
    }

    /** The footnotes below a heap, with room between, and with the number of the page perhaps. */
    private Optional<Foot> below(List<Line> page, int heap, int end) {
        int from = end;
        while (from < page.size() && page.get(from).spaced() && isFurniture(page.get(from))) {
            from++;
        }
        int to = from;
        while (to < page.size()
                && (to == from || !page.get(to).spaced() && !isFurniture(page.get(to)))) {
            to++;
        }
        // one that ends with a comma goes on at the next foot
        boolean over =
                from < to
                        && (isOver(page.get(to - 1))
                                || Script.isComma(Para.lastSign(page.get(to - 1).text().text())))
                        && !startsSmall(page.get(from));
        if (!over || page.subList(from, to).stream().anyMatch(ScatteredNotes::isMark)) {
            return Optional.empty();
        }
        List<Line> lines = page.subList(from, to);
        List<Note> notes = new ArrayList<>();
        List<List<Line>> split = ruled(lines, end - heap);
        boolean known =
                opens(lines.get(0))
                        || lines.size() <= MOST_LINES_OF_NOTE && !isPage(page, heap, end);
        if (split.isEmpty() || !known) {
            return Optional.empty();
        }
        for (List<Line> note : split) {
            notes.add(new Note(number(page.get(heap)) + notes.size(), note));
        }
        // a number of the page between them stands behind them then
        return Optional.of(new Foot(heap, to, notes));
    }

    /** The footnotes above a heap. */
    private Optional<Foot> above(List<Line> page, int heap, int end) {
        int top = heap;
        while (top > 0 && heap - top < MOST_LINES && !isRule(page.get(top - 1))) {
            top--;
        }
        boolean ruled = top > 0 && isRule(page.get(top - 1));
        int next = number(page.get(heap)) + end - heap;
        int first = heap;
        for (int i = heap - 1; i >= top && first == heap; i--) {
            if (isMark(page.get(i)) && number(page.get(i)) == next) {
                first = i;
            }
        }
        List<Line> lines = page.subList(top, first);
        List<List<Line>> split =
                ruled
                        ? ruled(lines, end - heap)
                        : unruled(lines, end - heap, isPage(page, heap, end));
        List<Note> notes = new ArrayList<>();
        for (List<Line> note : split) {
            notes.add(new Note(number(page.get(heap)) + notes.size(), note));
        }
        for (int i = first; i < heap; i++) {
            if (isMark(page.get(i)) && number(page.get(i)) == next) {
                notes.add(new Note(next++, new ArrayList<>()));
            } else {
                notes.get(notes.size() - 1).lines().add(page.get(i));
            }
        }
        boolean whole = notes.stream().noneMatch(note -> note.lines().isEmpty());
        return split.isEmpty() || !whole
                ? Optional.empty()
                : Optional.of(new Foot(first - size(split), end, notes));
    }

    /** Footnotes without a heap and without a rule above: each below its mark. */
    private Optional<Foot> ownMarks(List<Line> page) {
        for (int i = 1; i + 1 < page.size(); i++) {
            if (isMark(page.get(i)) && !isRule(page.get(i - 1))) {
                Optional<Foot> foot = ownMarks(page, i);
                if (foot.isPresent()) {
                    return foot;
                }
            }
        }
        return Optional.empty();
    }

    /** The footnotes from a mark on, as far as they count and no line stands apart. */
    private Optional<Foot> ownMarks(List<Line> page, int from) {
        List<Note> notes = new ArrayList<>();
        int next = number(page.get(from));
        int to = from;
        while (to < page.size() && (to == from || !page.get(to).spaced())) {
            if (isMark(page.get(to)) && endsFoot(page, to)) {
                break; // the number of the page
            }
            if (isMark(page.get(to)) && number(page.get(to)) == next) {
                notes.add(new Note(next++, new ArrayList<>()));
            } else {
                notes.get(notes.size() - 1).lines().add(page.get(to));
            }
            to++;
        }
        boolean are =
                !notes.isEmpty()
                        && notes.stream().noneMatch(note -> note.lines().isEmpty())
                        && notes.stream().anyMatch(note -> opens(note.lines().get(0)))
                        && notes.stream().allMatch(note -> isPromised(page, from, note.number()));
        return are ? Optional.of(new Foot(from, to, notes)) : Optional.empty();
    }

    private static boolean endsFoot(List<Line> page, int line) {
        if (line + 1 == page.size() || page.get(line + 1).spaced()) {
            return true;
        }
        // the head of the next page; a footnote would have a stop
        String next = page.get(line + 1).text().text();
        return !isOver(page.get(line + 1))
                && SymbolToken.at(next, 0)
                        .filter(symbol -> symbol.end() == next.length())
                        .isPresent();
    }

    private static int size(List<List<Line>> split) {
        return split.stream().mapToInt(List::size).sum();
    }

    /** All lines as so many footnotes; empty if they are more or less. */
    private List<List<Line>> ruled(List<Line> lines, int count) {
        if (lines.isEmpty() || count == 1) {
            return lines.isEmpty() ? List.of() : List.of(lines);
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < lines.size(); i++) {
            if (isOver(lines.get(i - 1))) {
                starts.add(i);
            }
        }
        if (starts.size() > count) {
            // a footnote of several sentences: only its first begins as one
            starts.removeIf(i -> i > 0 && !opens(lines.get(i)));
        }
        return starts.size() == count ? split(lines, starts) : List.of();
    }

    /** The last lines as so many footnotes; empty if it is not known where the first begins. */
    private List<List<Line>> unruled(List<Line> lines, int count, boolean isPage) {
        List<Integer> starts = new ArrayList<>();
        int below = lines.size();
        int behindParagraph = -1;
        for (int i = below - 1; i > 0 && below - i <= MOST_LINES_OF_NOTE; i--) {
            if (isMark(lines.get(i)) || isMark(lines.get(i - 1))) {
                return List.of(); // the text below has its mark
            }
            boolean first = starts.size() == count - 1;
            if (first && opens(lines.get(i))) {
                starts.add(0, i);
                return split(lines, starts);
            }
            char before = Para.lastSign(lines.get(i - 1).text().text());
            boolean afterParagraph = Script.isComma(before) || ";；؛".indexOf(before) >= 0;
            if (first && afterParagraph && behindParagraph < 0 && !startsSmall(lines.get(i))) {
                behindParagraph = i;
            }
            if (isOver(lines.get(i - 1))) {
                if (first) {
                    break;
                }
                starts.add(0, i);
                below = i;
            }
        }
        if (behindParagraph < 0 || isPage) {
            return List.of();
        }
        starts.add(0, behindParagraph);
        return split(lines, starts);
    }

    private boolean opens(Line line) {
        return !startsSmall(line) && opening.is(line.text().text(), 0);
    }

    private static boolean startsSmall(Line line) {
        return Script.startsSmall(line.text().text());
    }

    private static boolean isOver(Line line) {
        String text = line.text().text();
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static List<List<Line>> split(List<Line> lines, List<Integer> starts) {
        List<List<Line>> split = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            split.add(lines.subList(starts.get(i), end));
        }
        return split;
    }

    /**
     * The lines of a footnote: its mark at the beginning of the first, and no room between them.
     */
    private static List<Line> marked(Note note) {
        List<Line> lines = new ArrayList<>();
        for (Line line : note.lines()) {
            MarkedText text = line.text();
            if (lines.isEmpty()) {
                List<Mark> marks = new ArrayList<>(text.marks());
                marks.add(0, new Mark.NoteReference(0, Integer.toString(note.number())));
                text = new MarkedText(text.text(), marks);
            }
            lines.add(
                    new Line(
                            line.number(),
                            line.page(),
                            text,
                            Role.FOOTNOTE,
                            line.style(),
                            line.indent(),
                            false,
                            List.of()));
        }
        return lines;
    }
}
