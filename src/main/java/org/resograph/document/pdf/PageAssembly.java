package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.document.TextDocument;
import org.resograph.document.TypedNotes;
import org.resograph.document.pdf.PageParts.Numbered;
import org.resograph.document.pdf.Paragraphs.Paragraph;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/**
 * The lines of a document from the rows of its pages, in the order in which they are read: the
 * footnotes of a page come after the last paragraph that starts on it, and what only adorns it
 * after them.
 */
final class PageAssembly {

    private final Measures measures;
    private final Paragraphs paragraphs;
    private final LineEnds lineEnds;
    private final Set<String> markers = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();
    private boolean inBracket;

    private PageAssembly(Measures measures, LineEnds lineEnds) {
        this.measures = measures;
        this.paragraphs = new Paragraphs(measures);
        this.lineEnds = lineEnds;
    }

    static TextDocument lines(List<PageRows> pages) {
        List<List<Row>> rows = Brackets.mended(pages.stream().map(PageRows::rows).toList());
        Measures measures = Measures.of(rows);
        PageAssembly assembly = new PageAssembly(measures, new LineEnds(rows));
        assembly.add(parts(pages, rows, measures), pages);
        return new TextDocument(
                TypedNotes.toldByMarks(assembly.lines), TextDocument.Flow.WHOLE_PARAGRAPHS);
    }

    private static List<PageParts> parts(
            List<PageRows> pages, List<List<Row>> rows, Measures measures) {
        Furniture furniture = Furniture.of(measures, rows);
        Footnotes footnotes = new Footnotes(measures);
        List<PageParts> parts = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < pages.size(); i++) {
            List<Row> page = rows.get(i);
            boolean[] adorns = furniture.on(page, i == 0, pages.get(i).height());
            parts.add(PageParts.of(page, number, adorns, footnotes, pages.get(i)));
            number += page.size();
        }
        return parts;
    }

    /** A footnote, which may go on at the foot of the next page. */
    private record Note(List<Numbered> rows, boolean marked) {}

    private void add(List<PageParts> pages, List<PageRows> sheets) {
        List<List<Note>> notes = new ArrayList<>();
        Note lastNote = null;
        boolean raised =
                pages.stream().flatMap(p -> p.notes().stream()).anyMatch(r -> isRaised(r.row()));
        for (PageParts page : pages) {
            List<Note> here = new ArrayList<>();
            for (Numbered row : page.notes()) {
                // Where marks are raised, a figure that is not is a word of the row before.
                boolean starts =
                        Footnotes.marker(row.row())
                                .filter(m -> !raised || isRaised(row.row()) || m.startsWith("*"))
                                .isPresent();
                if (starts || lastNote == null) {
                    lastNote = new Note(new ArrayList<>(), starts);
                    here.add(lastNote);
                    if (starts) {
                        Footnotes.marker(row.row()).ifPresent(markers::add);
                    }
                }
                lastNote.rows.add(row);
            }
            notes.add(here);
        }
        addBodies(pages, notes, sheets);
    }

    private static boolean isRaised(Row row) {
        return row.text().marks(Mark.NoteReference.class).stream().anyMatch(n -> n.start() == 0);
    }

    private void addBodies(List<PageParts> pages, List<List<Note>> notes, List<PageRows> sheets) {
        TableFinder tables = new TableFinder(measures);
        @Nullable Paragraph open = null;
        List<Runnable> waiting = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageParts page = pages.get(i);
            waiting.add(() -> page.head().forEach(this::addFurniture));
            List<Paragraph> body =
                    paragraphs.of(page.body(), tables.find(page.body(), sheets.get(i), i == 0));
            int from = 0;
            if (open != null && !body.isEmpty()) {
                Paragraph first = body.get(0);
                if (first.cells().isEmpty() && paragraphs.goesOnOverPage(open, first.first())) {
                    first.rows().forEach(open::add);
                    from = 1;
                }
            }
            for (int p = from; p < body.size(); p++) {
                open = closed(open, waiting);
                open = body.get(p);
            }
            List<Note> here = notes.get(i);
            waiting.add(() -> here.forEach(this::addNote));
            waiting.add(() -> page.foot().forEach(this::addFurniture));
        }
        closed(open, waiting);
        waiting.forEach(Runnable::run);
    }

    /** Adds a paragraph that is whole, and what was to come after it. */
    private @Nullable Paragraph closed(@Nullable Paragraph open, List<Runnable> waiting) {
        if (open != null) {
            addParagraph(open);
        }
        if (!inBracket) {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
        return null;
    }

    /** What a vote says is not interrupted by the foot of a page: "[Adopted by …" to "…]". */
    private void followBracket(Row first, String text) {
        if (text.indexOf(']') >= 0 || first.isLabelled() || first.bold()) {
            inBracket = false;
        } else if (text.startsWith("[")) {
            inBracket = true;
        }
    }

    private void addParagraph(Paragraph paragraph) {
        if (!paragraph.cells().isEmpty()) {
            addTableRow(paragraph);
            return;
        }
        Row first = paragraph.first();
        List<MarkedText> texts = new ArrayList<>();
        boolean bold = true;
        for (Numbered row : paragraph.rows()) {
            texts.add(Footnotes.withoutFalseNotes(row.row().text(), markers));
            bold &= row.row().bold();
        }
        int indent = Math.round((first.start() - measures.start()) * 2 / measures.size());
        MarkedText text = lineEnds.join(texts);
        followBracket(first, text.text());
        add(
                paragraph.rows().get(0),
                text,
                bold ? Role.HEADING : Role.BODY,
                Math.max(0, indent),
                paragraph.spaced());
    }

    private void addTableRow(Paragraph row) {
        List<Cell> cells = new ArrayList<>();
        for (List<Numbered> cell : row.cells()) {
            List<MarkedText> texts = new ArrayList<>();
            for (Numbered piece : cell) {
                texts.add(Footnotes.withoutFalseNotes(piece.row().text(), markers));
            }
            cells.add(new Cell(lineEnds.join(texts), 1));
        }
        Numbered first = row.rows().get(0);
        lines.add(
                new Line(
                        first.number(),
                        first.row().page(),
                        MarkedText.EMPTY,
                        Role.TABLE_ROW,
                        "",
                        0,
                        row.spaced(),
                        cells));
    }

    private void addNote(Note note) {
        List<MarkedText> texts = new ArrayList<>();
        for (Numbered row : note.rows) {
            boolean first = texts.isEmpty() && note.marked;
            texts.add(first ? Footnotes.firstRow(row.row()) : row.row().text());
        }
        add(note.rows.get(0), lineEnds.join(texts), Role.FOOTNOTE, 0, false);
    }

    private void addFurniture(Numbered row) {
        add(row, MarkedText.of(row.row().printed()), Role.FURNITURE, 0, true);
    }

    private void add(Numbered row, MarkedText text, Role role, int indent, boolean spaced) {
        if (!text.isEmpty()) {
            int page = row.row().page();
            lines.add(new Line(row.number(), page, text, role, "", indent, spaced, List.of()));
        }
    }
}
