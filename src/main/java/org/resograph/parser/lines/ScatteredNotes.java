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

    private final LanguageProfile profile;
    private final FootCutter cutter;
    private final List<Line> gathered = new ArrayList<>();

    private ScatteredNotes(LanguageProfile profile) {
        this.profile = profile;
        this.cutter = new FootCutter(profile);
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

    /**
     * The footnotes of a page.
     *
     * @param from where they and their marks begin
     * @param to where they end
     * @param notes in order
     * @param between what else stands there: the number of the page, which goes behind them
     */
    private record Foot(int from, int to, List<Note> notes, List<Line> between) {}

    private void page(List<Line> page) {
        Optional<Foot> foot = Optional.empty();
        MarkHeap heap = MarkHeap.lastAbove(page, page.size());
        while (foot.isEmpty() && heap != null) {
            if (heap.isPromised()) {
                foot = below(heap);
                foot = foot.isPresent() ? foot : above(heap);
            }
            heap = MarkHeap.lastAbove(page, heap.from());
        }
        foot = foot.or(() -> ownMarks(page));
        if (foot.isEmpty()) {
            gathered.addAll(page);
            return;
        }
        gathered.addAll(page.subList(0, foot.get().from()));
        foot.get().notes().forEach(note -> gathered.addAll(marked(note)));
        gathered.addAll(foot.get().between());
        gathered.addAll(page.subList(foot.get().to(), page.size()));
    }

    private boolean isFurniture(Line line) {
        return Furniture.is(line, profile);
    }

    private static boolean isRule(Line line) {
        return line.style().equals("rule");
    }

    /** The footnotes below a heap, with room between, and with the number of the page perhaps. */
    private Optional<Foot> below(MarkHeap heap) {
        List<Line> page = heap.page();
        int from = heap.to();
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
                        && (FootCutter.isOver(page.get(to - 1))
                                || Script.isComma(Para.lastSign(page.get(to - 1).text().text())))
                        && !FootCutter.startsSmall(page.get(from));
        if (!over || page.subList(from, to).stream().anyMatch(MarkLine::is)) {
            return Optional.empty();
        }
        List<Line> lines = page.subList(from, to);
        List<Note> notes = new ArrayList<>();
        List<List<Line>> split = cutter.ruled(lines, heap.size());
        boolean known =
                split.stream().anyMatch(note -> cutter.opens(note.get(0)))
                        || lines.size() <= FootCutter.MOST_LINES_OF_NOTE && !heap.isPageNumber();
        if (split.isEmpty() || !known) {
            return Optional.empty();
        }
        for (List<Line> note : split) {
            notes.add(new Note(heap.first() + notes.size(), note));
        }
        return Optional.of(new Foot(heap.from(), to, notes, page.subList(heap.to(), from)));
    }

    /** The footnotes above a heap. */
    private Optional<Foot> above(MarkHeap heap) {
        List<Line> page = heap.page();
        int top = heap.from();
        while (top > 0 && heap.from() - top < MOST_LINES && !isRule(page.get(top - 1))) {
            top--;
        }
        boolean ruled = top > 0 && isRule(page.get(top - 1));
        int next = heap.next();
        int first = heap.from();
        for (int i = heap.from() - 1; i >= top && first == heap.from(); i--) {
            if (MarkLine.is(page.get(i)) && MarkLine.number(page.get(i)) == next) {
                first = i;
            }
        }
        List<Line> lines = page.subList(top, first);
        List<List<Line>> split =
                ruled
                        ? cutter.ruled(lines, heap.size())
                        : cutter.unruled(lines, heap.size(), heap.isPageNumber());
        List<Note> notes = new ArrayList<>();
        for (List<Line> note : split) {
            notes.add(new Note(heap.first() + notes.size(), note));
        }
        for (int i = first; i < heap.from(); i++) {
            if (MarkLine.is(page.get(i)) && MarkLine.number(page.get(i)) == next) {
                notes.add(new Note(next++, new ArrayList<>()));
            } else {
                notes.get(notes.size() - 1).lines().add(page.get(i));
            }
        }
        boolean whole = notes.stream().noneMatch(note -> note.lines().isEmpty());
        return split.isEmpty() || !whole
                ? Optional.empty()
                : Optional.of(new Foot(first - size(split), heap.to(), notes, List.of()));
    }

    /** Footnotes without a heap and without a rule above: each below its mark. */
    private Optional<Foot> ownMarks(List<Line> page) {
        for (int i = 1; i + 1 < page.size(); i++) {
            if (MarkLine.is(page.get(i)) && !isRule(page.get(i - 1))) {
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
        int next = MarkLine.number(page.get(from));
        int to = from;
        while (to < page.size() && (to == from || !page.get(to).spaced())) {
            if (MarkLine.is(page.get(to)) && MarkHeap.isFootEnd(page, to)) {
                break; // the number of the page
            }
            if (MarkLine.is(page.get(to)) && MarkLine.number(page.get(to)) == next) {
                notes.add(new Note(next++, new ArrayList<>()));
            } else {
                notes.get(notes.size() - 1).lines().add(page.get(to));
            }
            to++;
        }
        boolean are =
                !notes.isEmpty()
                        && notes.stream().noneMatch(note -> note.lines().isEmpty())
                        && notes.stream().anyMatch(note -> cutter.opens(note.lines().get(0)))
                        && notes.stream()
                                .allMatch(note -> MarkLine.isPromised(page, from, note.number()));
        return are ? Optional.of(new Foot(from, to, notes, List.of())) : Optional.empty();
    }

    private static int size(List<List<Line>> split) {
        return split.stream().mapToInt(List::size).sum();
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
