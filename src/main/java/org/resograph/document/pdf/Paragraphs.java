package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.resograph.document.pdf.PageParts.Numbered;
import org.resograph.document.pdf.TableFinder.TableRow;
import org.resograph.text.Mark;

/**
 * Puts rows together to paragraphs. A row starts a new one if there is room above it, if it is set
 * otherwise, if it is moved in, if it is labelled, or if the row above stops where a word more
 * would have fitted.
 */
final class Paragraphs {

    /** How far a row is moved in at least to count, in parts of its size. */
    private static final float INDENT = 0.7f;

    /** How much room a row may leave at its end, in parts of its size. */
    private static final float SLACK = 0.4f;

    private static final Pattern STOPPED = Pattern.compile(".*[;؛；]");

    // number = 1*3 digit ( "." / " -" ) " " letter    ; letters are listed within sentences, too
    private static final Pattern NUMBERED =
            Pattern.compile("[0-9]{1,3}(?:\\.| [-–])[ \\u00A0]\\p{L}");

    private static final String PAUSES = ";:,؛،；：，";

    private final Measures measures;

    Paragraphs(Measures measures) {
        this.measures = measures;
    }

    /** Rows that are one paragraph. */
    static final class Paragraph {
        private final List<Numbered> rows = new ArrayList<>();
        private final boolean spaced;
        private final List<List<Numbered>> cells;
        private float hanging = Float.MAX_VALUE;

        /**
         * A paragraph of one row.
         *
         * @param spaced whether there is room above it
         */
        Paragraph(Numbered first, boolean spaced) {
            this.rows.add(first);
            this.spaced = spaced;
            this.cells = List.of();
        }

        /** The row of a table. */
        Paragraph(TableRow row, boolean spaced) {
            row.cells().forEach(rows::addAll);
            this.spaced = spaced;
            this.cells = row.cells();
        }

        /** The cells of the row of a table; empty for a paragraph. */
        List<List<Numbered>> cells() {
            return cells;
        }

        void add(Numbered row) {
            rows.add(row);
            hanging = Math.min(hanging, row.row().start());
        }

        List<Numbered> rows() {
            return rows;
        }

        /** Whether there is room above the first row. */
        boolean spaced() {
            return spaced;
        }

        Row first() {
            return rows.get(0).row();
        }

        Row last() {
            return rows.get(rows.size() - 1).row();
        }

        /** Where its rows start, but for the first. */
        Optional<Float> hanging() {
            return rows.size() < 2 ? Optional.empty() : Optional.of(hanging);
        }
    }

    /** The paragraphs of a page's body; its first may go on that of the page before. */
    List<Paragraph> of(List<Numbered> rows, List<TableRow> tables) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Margins margins = Margins.of(rows, measures);
        Paragraph current = null;
        int table = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i).row();
            if (table < tables.size() && tables.get(table).from() == i) {
                boolean spaced = i == 0 || isSpaced(rows.get(i - 1).row(), row);
                paragraphs.add(new Paragraph(tables.get(table), spaced));
                i = tables.get(table).to() - 1;
                table++;
                current = null;
                continue;
            }
            if (current != null
                    && goesOn(current, row, margins.end(i - 1))
                    && isInColumn(rows, i)) {
                current.add(rows.get(i));
            } else {
                boolean spaced = current == null || isSpaced(current.last(), row);
                current = new Paragraph(rows.get(i), spaced);
                paragraphs.add(current);
            }
        }
        return paragraphs;
    }

    /** Whether a row stands below the one before it, if they are of two columns. */
    private static boolean isInColumn(List<Numbered> rows, int at) {
        Row row = rows.get(at).row();
        Row last = rows.get(at - 1).row();
        return Math.abs(row.start() - last.start()) < INDENT * row.size()
                || !isBeside(rows, at) && !isBeside(rows, at - 1);
    }

    private static boolean isBeside(List<Numbered> rows, int at) {
        return at > 0 && isOnOneBaseline(rows.get(at - 1).row(), rows.get(at).row())
                || at + 1 < rows.size()
                        && isOnOneBaseline(rows.get(at).row(), rows.get(at + 1).row());
    }

    static boolean isOnOneBaseline(Row one, Row other) {
        return Math.abs(one.y() - other.y()) < 0.3f * one.size();
    }

    private boolean isSpaced(Row above, Row row) {
        return measures.isSpaced(above, row) || row.y() < above.y();
    }

    private boolean goesOn(Paragraph paragraph, Row row, float end) {
        Row last = paragraph.last();
        return !isOnOneBaseline(last, row)
                && !isPart(last)
                && !isPart(row)
                && !measures.isSpaced(last, row)
                && isSetAlike(last, row)
                && (!row.isLabelled() || isLabelledByChance(last, row))
                && !isNumbered(last, row)
                && (isTitle(row) || isFull(last, row, end))
                && isAligned(paragraph, row);
    }

    /**
     * "subparagraphs (c) and / (e) of paragraph 3": a row in the midst of a sentence, of which the
     * row above has no stop, and which goes on with a small letter.
     */
    private static boolean isLabelledByChance(Row above, Row row) {
        String before = above.plain();
        String text = row.plain();
        int label = text.indexOf(')');
        int word = label + 1;
        while (word < text.length() && Character.isSpaceChar(text.charAt(word))) {
            word++;
        }
        return label > 0
                && word < text.length()
                && Character.isLowerCase(text.charAt(word))
                && !before.isEmpty()
                && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    /** "… session;" and "4. Decides": a number with but a space behind it, below a pause. */
    private static boolean isNumbered(Row above, Row row) {
        String before = above.plain();
        return !before.isEmpty()
                && PAUSES.indexOf(before.charAt(before.length() - 1)) >= 0
                && NUMBERED.matcher(row.plain()).lookingAt();
    }

    /** The letter of a resolution of a composite, which stands alone. */
    private static boolean isPart(Row row) {
        String text = row.plain();
        return text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z';
    }

    /** Whether the first row of a page goes on the last paragraph of the page before. */
    boolean goesOnOverPage(Paragraph paragraph, Row row) {
        if (!paragraph.cells().isEmpty()) {
            return false;
        }
        Row last = paragraph.last();
        float start = paragraph.hanging().orElse(Math.min(last.start(), measures.start()));
        return isSetAlike(last, row)
                && (!row.isLabelled() || isLabelledByChance(last, row))
                && isFull(last, row, measures.end())
                && Math.abs(row.start() - start) < INDENT * row.size()
                && !STOPPED.matcher(last.plain()).matches()
                && !isNumbered(last, row)
                && !isNextPreamble(paragraph, row);
    }

    /** After a comma and in italics like the first: "Recalling …," "Noting …,". */
    private static boolean isNextPreamble(Paragraph paragraph, Row row) {
        String text = paragraph.last().plain();
        boolean comma = !text.isEmpty() && ",،，".indexOf(text.charAt(text.length() - 1)) >= 0;
        return comma && startsInItalics(paragraph.first()) && startsInItalics(row);
    }

    private static boolean startsInItalics(Row row) {
        return row.text().marks(Mark.Emphasis.class).stream()
                .anyMatch(e -> e.start() == 0 && e.style() == Mark.Style.ITALIC);
    }

    /** A title is cut into rows as it looks best. */
    private boolean isTitle(Row row) {
        return row.bold() && row.size() > measures.size() + 1;
    }

    private static boolean isSetAlike(Row above, Row row) {
        return Math.abs(above.size() - row.size()) < 0.8f
                && (above.bold() == row.bold() || endsBold(above) && startsBold(row));
    }

    private static boolean startsBold(Row row) {
        return row.text().marks(Mark.Emphasis.class).stream()
                .anyMatch(e -> e.start() == 0 && e.style() == Mark.Style.BOLD);
    }

    private static boolean endsBold(Row row) {
        int end = row.plain().length();
        return row.text().marks(Mark.Emphasis.class).stream()
                .anyMatch(e -> e.end() == end && e.style() == Mark.Style.BOLD);
    }

    /** Whether the first word of a row had no room at the end of the row above. */
    private static boolean isFull(Row above, Row row, float end) {
        float space = RowBuilder.isIdeograph(row.plain().codePointAt(0)) ? 0 : 0.25f;
        float needed = row.firstWord() + (space + SLACK) * row.size();
        return above.end() + needed > end;
    }

    private static boolean isAligned(Paragraph paragraph, Row row) {
        float indent = INDENT * row.size();
        Row first = paragraph.first();
        Optional<Float> hanging = paragraph.hanging();
        if (hanging.isPresent()) {
            return Math.abs(row.start() - hanging.get()) < indent || isCentred(first, row);
        }
        return row.start() < first.start() + indent
                || first.isLabelled() && Math.abs(row.start() - first.textStart()) < indent
                || isCentred(first, row);
    }

    private static boolean isCentred(Row first, Row row) {
        float moved = (first.start() + first.end()) - (row.start() + row.end());
        return Math.abs(moved) < row.size() && first.start() != row.start();
    }
}
