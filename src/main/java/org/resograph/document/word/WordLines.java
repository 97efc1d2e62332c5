package org.resograph.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.document.LineBreaks;
import org.resograph.document.word.WordBlock.Embedded;
import org.resograph.document.word.WordBlock.NoteKey;
import org.resograph.document.word.WordBlock.Paragraph;
import org.resograph.document.word.WordBlock.Table;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Typography;

/**
 * The lines of a document from its paragraphs and tables, in the order in which they are read:
 * footnotes follow the paragraph that refers to them. The table at the head of the first page lays
 * out the masthead; its cells are lines.
 */
final class WordLines {

    /** In twentieths of a point: about a letter. */
    private static final int COLUMN = 120;

    /** A paragraph of this length is no line of a masthead. */
    private static final int LONG = 100;

    private final Map<String, List<WordBlock>> footnotes;
    private final Map<String, List<WordBlock>> endnotes;
    private final Set<String> furniture = new HashSet<>();
    private final Set<List<WordBlock>> printed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Line> lines = new ArrayList<>();
    private boolean inBody;
    private boolean spaced = true;

    /**
     * @param footnotes by their identifiers
     * @param endnotes by their identifiers
     */
    WordLines(Map<String, List<WordBlock>> footnotes, Map<String, List<WordBlock>> endnotes) {
        this.footnotes = footnotes;
        this.endnotes = endnotes;
    }

    List<Line> lines() {
        return lines;
    }

    /** Adds a story. */
    void add(List<WordBlock> blocks) {
        for (WordBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                addParagraph(paragraph);
            } else if (block instanceof Table table) {
                if (!inBody || isBox(table)) {
                    addCells(table);
                } else {
                    addRows(table);
                }
            } else if (block instanceof Embedded embedded) {
                embedded.lines().forEach(this::addLine);
            }
        }
    }

    /** Adds headers and footers that are repeated, each once. */
    void addFurniture(List<WordBlock> blocks) {
        for (WordBlock block : blocks) {
            MarkedText text = text(List.of(block));
            if (!text.isEmpty() && furniture.add(text.text())) {
                add(MarkedText.of(text.text()), Role.FURNITURE, "", 0, List.of());
            }
        }
    }

    private void addLine(Line line) {
        inBody |= line.text().text().length() > LONG;
        spaced = line.spaced();
        add(line.text(), line.role(), line.style(), line.indent(), line.cells());
        spaced = true;
    }

    private void addParagraph(Paragraph paragraph) {
        Role role =
                paragraph.heading()
                        ? Role.HEADING
                        : paragraph.bulleted() ? Role.LIST_ITEM : Role.BODY;
        List<MarkedText> texts = LineBreaks.lines(paragraph.pieces(), paragraph.heading());
        for (MarkedText text : texts) {
            inBody |= paragraph.heading() || text.text().length() > LONG;
            int indent = paragraph.indent() / COLUMN;
            add(text, role, paragraph.style(), indent, List.of());
            spaced = false;
        }
        spaced = true;
        addNotes(paragraph.notes());
    }

    /** Whether a table is but a frame around paragraphs. */
    private static boolean isBox(Table table) {
        return table.rows().stream().allMatch(row -> row.cells().size() <= 1);
    }

    private void addCells(Table table) {
        for (WordBlock.Row row : table.rows()) {
            row.cells().forEach(cell -> add(cell.blocks()));
        }
    }

    private void addRows(Table table) {
        for (WordBlock.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            List<NoteKey> notes = new ArrayList<>();
            for (WordBlock.Cell cell : row.cells()) {
                cells.add(new Cell(text(cell.blocks()), cell.columns()));
                collectNotes(cell.blocks(), notes);
            }
            if (cells.stream().anyMatch(c -> !c.text().isEmpty())) {
                Role role = row.header() ? Role.TABLE_HEADER : Role.TABLE_ROW;
                add(MarkedText.EMPTY, role, "", 0, cells);
                spaced = false;
            }
            addNotes(notes);
        }
        spaced = true;
    }

    private static void collectNotes(List<WordBlock> blocks, List<NoteKey> notes) {
        for (WordBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                notes.addAll(paragraph.notes());
            } else if (block instanceof Table table) {
                table.rows().forEach(r -> r.cells().forEach(c -> collectNotes(c.blocks(), notes)));
            }
        }
    }

    private void addNotes(List<NoteKey> notes) {
        for (NoteKey note : notes) {
            Map<String, List<WordBlock>> texts = note.endnote() ? endnotes : footnotes;
            List<WordBlock> blocks = texts.getOrDefault(note.id(), List.of());
            // A note that two marks refer to is printed once.
            if (!printed.add(blocks)) {
                continue;
            }
            MarkedText text = withoutMark(text(blocks), note);
            List<Mark> marks = new ArrayList<>(text.marks());
            note.marker().ifPresent(m -> marks.add(new Mark.NoteReference(0, m)));
            if (!text.isEmpty()) {
                MarkedText marked = new MarkedText(text.text(), marks);
                add(marked, Role.FOOTNOTE, "FootnoteText", 0, List.of());
            }
        }
    }

    /** The text of a note; a mark of one's own is typed at its head, too. */
    private static MarkedText withoutMark(MarkedText text, NoteKey note) {
        String mark = note.marker().orElse("");
        int end = mark.length();
        String words = text.text();
        boolean typed =
                end > 0
                        && words.startsWith(mark)
                        && words.length() > end
                        && isApart(mark, words.charAt(end));
        return typed ? text.part(end, words.length()) : text;
    }

    /** Whether a mark ends before a character: at a space, or a sign at a letter. */
    private static boolean isApart(String mark, char next) {
        boolean sign = !Character.isLetterOrDigit(mark.charAt(mark.length() - 1));
        return Typography.isSpace(next) || sign && Character.isLetter(next);
    }

    /** All text of a story as one. */
    private static MarkedText text(List<WordBlock> blocks) {
        MarkedTextBuilder text = new MarkedTextBuilder();
        append(blocks, text);
        return text.build();
    }

    private static void append(List<WordBlock> blocks, MarkedTextBuilder text) {
        for (WordBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraph.pieces().forEach(piece -> text.space().append(piece));
            } else if (block instanceof Table table) {
                table.rows().forEach(r -> r.cells().forEach(c -> append(c.blocks(), text)));
            } else if (block instanceof Embedded embedded) {
                embedded.lines().forEach(line -> append(line, text));
            }
        }
    }

    private static void append(Line line, MarkedTextBuilder text) {
        text.space().append(line.text());
        line.cells().forEach(cell -> text.space().append(cell.text()));
    }

    private void add(MarkedText text, Role role, String style, int indent, List<Cell> cells) {
        if (!text.isEmpty() || !cells.isEmpty()) {
            lines.add(new Line(lines.size() + 1, 0, text, role, style, indent, spaced, cells));
        }
    }
}
