package org.resograph.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import org.resograph.document.StyleNames;
import org.resograph.document.word.WordBlock.NoteKey;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Reads the paragraphs and tables of a story of Word 97: the text, a header, a note. */
final class Word97Story {

    private static final int MAX_BLOCKS = 200_000;

    /** The formats of numbers, by the code that Word 97 has for them. */
    private static final Map<Integer, String> FORMATS =
            Map.of(
                    0, "decimal",
                    1, "upperRoman",
                    2, "lowerRoman",
                    3, "upperLetter",
                    4, "lowerLetter",
                    22, "decimalZero",
                    23, "bullet",
                    255, "none");

    private final HWPFDocument document;
    private final ListCounters counters = new ListCounters();
    private final Map<Integer, NoteKey> anchors = new HashMap<>();
    private int blocks;

    Word97Story(HWPFDocument document) {
        this.document = document;
        addAnchors(document.getFootnotes(), false);
        addAnchors(document.getEndnotes(), true);
    }

    private void addAnchors(Notes notes, boolean endnote) {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            NoteKey key = new NoteKey(endnote, Integer.toString(i), Optional.empty());
            anchors.put(notes.getNoteAnchorPosition(i), key);
        }
    }

    /** The content of a range; nothing, if the document has none. */
    List<WordBlock> read(@Nullable Range range) {
        List<WordBlock> read = new ArrayList<>();
        if (range == null) {
            return read;
        }
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (++blocks > MAX_BLOCKS) {
                throw new WordContext.TooLargeException("more than " + MAX_BLOCKS + " paragraphs");
            }
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                read.add(table(table));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                read.add(paragraph(paragraph));
            }
        }
        return read;
    }

    private WordBlock table(Table table) {
        List<WordBlock.Row> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<WordBlock.Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                List<WordBlock> inside = new ArrayList<>();
                for (int p = 0; p < cell.numParagraphs(); p++) {
                    inside.add(paragraph(cell.getParagraph(p)));
                }
                cells.add(new WordBlock.Cell(inside, 1));
            }
            rows.add(new WordBlock.Row(cells, row.isTableHeader()));
        }
        return new WordBlock.Table(rows);
    }

    private WordBlock.Paragraph paragraph(Paragraph paragraph) {
        Word97Runs runs = new Word97Runs(anchors);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                runs.add(run);
            }
        }
        List<MarkedText> pieces = runs.pieces();
        boolean empty = pieces.stream().allMatch(MarkedText::isEmpty);
        String label = empty || !paragraph.isInList() ? "" : label(paragraph);
        boolean bulleted = label.equals("•");
        if (!label.isEmpty() && !bulleted) {
            MarkedTextBuilder first = new MarkedTextBuilder();
            pieces.set(0, first.append(label).space().append(pieces.get(0)).build());
        }
        pieces.removeIf(p -> p.isEmpty() && p.marks().isEmpty());
        String style = style(paragraph);
        return new WordBlock.Paragraph(
                pieces,
                style,
                StyleNames.isHeading(style),
                bulleted,
                Math.max(0, paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()),
                runs.notes());
    }

    private String style(Paragraph paragraph) {
        StyleDescription style =
                document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name = style == null || style.getName() == null ? "" : style.getName();
        // A style may have further names after a comma.
        String first = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
        return first.equals("Normal") ? "" : StyleNames.normalize(first);
    }

    private String label(Paragraph paragraph) {
        HWPFList list;
        try {
            list = paragraph.getList();
        } catch (RuntimeException e) {
            // Files name lists that they do not define.
            return "";
        }
        return counters.next(list.getLsid(), paragraph.getIlvl(), level -> level(list, level))
                .orElse("");
    }

    private static ListCounters.@Nullable Level level(HWPFList list, int level) {
        String text = list.getNumberText((char) level);
        if (text == null) {
            return null;
        }
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The number of a level stands as the character with that code.
            pattern.append(c < 9 ? "%" + (c + 1) : Character.toString(c));
        }
        int format = list.getNumberFormat((char) level) & 0xFF;
        return new ListCounters.Level(
                FORMATS.getOrDefault(format, "decimal"),
                pattern.toString(),
                list.getStartAt((char) level));
    }
}
