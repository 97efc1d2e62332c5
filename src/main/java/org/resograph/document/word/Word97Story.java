package org.resograph.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.resograph.document.NumberFormats;
import org.resograph.document.StyleNames;
import org.resograph.document.word.WordBlock.NoteKey;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Reads the paragraphs and tables of a story of Word 97: the text, a header, a note. */
final class Word97Story {

    private static final int MAX_BLOCKS = 200_000;

    /** Stands where a drawing is anchored. */
    private static final char DRAWING = '\b';

    /** Stands for the number of a note. */
    private static final char NOTE = '\u0002';

    /** The formats of numbers, by the code that Word 97 has for them (MS-OSHARED, MSONFC). */
    private static final Map<Integer, String> FORMATS =
            Map.ofEntries(
                    Map.entry(0, "decimal"),
                    Map.entry(1, "upperRoman"),
                    Map.entry(2, "lowerRoman"),
                    Map.entry(3, "upperLetter"),
                    Map.entry(4, "lowerLetter"),
                    Map.entry(9, "chicago"),
                    Map.entry(10, "ideographDigital"),
                    Map.entry(11, "japaneseCounting"),
                    Map.entry(14, "decimalFullWidth"),
                    Map.entry(18, "decimalEnclosedCircle"),
                    Map.entry(19, "decimalFullWidth2"),
                    Map.entry(22, "decimalZero"),
                    Map.entry(23, "bullet"),
                    Map.entry(27, "decimalEnclosedParen"),
                    Map.entry(28, "decimalEnclosedCircleChinese"),
                    Map.entry(29, "ideographEnclosedCircle"),
                    Map.entry(33, "taiwaneseCounting"),
                    Map.entry(35, "taiwaneseCountingThousand"),
                    Map.entry(37, "chineseCounting"),
                    Map.entry(39, "chineseCountingThousand"),
                    Map.entry(46, "arabicAlpha"),
                    Map.entry(48, "arabicAbjad"),
                    Map.entry(51, "hindiNumbers"),
                    Map.entry(58, "russianLower"),
                    Map.entry(59, "russianUpper"),
                    Map.entry(255, "none"));

    private final HWPFDocument document;
    private final ListCounters counters = new ListCounters();

    /** The lists with a start of their own, and the levels on which they have begun. */
    private final Set<Integer> restarted = new HashSet<>();

    private final Map<Integer, NoteKey> anchors = new HashMap<>();
    private int blocks;
    private int automaticNumbers;

    /** The text boxes that were not read yet. */
    private @Nullable Range boxes;

    Word97Story(HWPFDocument document) {
        this.document = document;
        this.boxes = document.getMainTextboxRange();
        addAnchors(document.getFootnotes(), false);
        addAnchors(document.getEndnotes(), true);
    }

    private void addAnchors(Notes notes, boolean endnote) {
        int counted = 0;
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int place = notes.getNoteAnchorPosition(i);
            // One with a mark of its own does not count.
            boolean counts = new Range(place, place + 1, document).text().indexOf(NOTE) >= 0;
            String mark = NumberFormats.format(endnote ? "lowerRoman" : "decimal", counted + 1);
            counted += counts ? 1 : 0;
            anchors.put(place, new NoteKey(endnote, Integer.toString(i), Optional.of(mark)));
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
                if (paragraph.text().indexOf(DRAWING) >= 0) {
                    read.addAll(boxes());
                }
                read.add(paragraph(paragraph));
            }
        }
        return read;
    }

    /** What stands in text boxes, all together, since nothing tells which is anchored where. */
    List<WordBlock> boxes() {
        Range unread = boxes;
        boxes = null;
        return read(unread);
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
        Word97Runs runs = new Word97Runs(anchors, () -> ++automaticNumbers);
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                runs.add(run);
            }
        }
        List<MarkedText> pieces = runs.pieces();
        pieces.removeIf(p -> p.isEmpty() && p.marks().isEmpty());
        boolean empty = pieces.stream().allMatch(MarkedText::isEmpty);
        // One without text counts, too.
        String label = paragraph.isInList() ? label(paragraph) : "";
        boolean bulleted = label.equals("•");
        if (!label.isEmpty() && !bulleted && !empty) {
            MarkedTextBuilder first = new MarkedTextBuilder();
            pieces.set(0, first.append(label).space().append(pieces.get(0)).build());
        }
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
        int level = paragraph.getIlvl();
        if (list.isStartAtOverridden((char) level)
                && restarted.add(paragraph.getIlfo() * ListCounters.LEVELS + level)) {
            counters.restart(list.getLsid(), level);
        }
        return counters.next(list.getLsid(), level, i -> level(list, i)).orElse("");
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
