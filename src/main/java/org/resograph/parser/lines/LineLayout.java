package org.resograph.parser.lines;

import java.util.List;
import org.resograph.document.Line;
import org.resograph.document.TextDocument.Flow;

/**
 * How the lines of a text are set: whether a page has wrapped them, to which width, and above which
 * of them empty lines stand.
 */
final class LineLayout {

    /** So many columns a line may stay short of the page's width, for words are not cut. */
    private static final int RAGGED = 3;

    /** No line that a page has wrapped is wider. */
    private static final int WIDEST = 170;

    private static final int MANY_TIMES = 3;

    /** A line of so many has an empty one above it in dense text, at most. */
    private static final int DENSE = 20;

    private final boolean wrapped;
    private final int width;
    private final boolean dense;
    private final boolean labelsAreSpaced;

    LineLayout(List<Line> lines, Flow flow) {
        this.wrapped = flow == Flow.WRAPPED;
        this.width = wrapped ? pageWidth(lines) : 0;
        this.dense = wrapped && isDense(lines);
        this.labelsAreSpaced = wrapped && areLabelsSpaced(lines);
    }

    /** Whether lines end where a page ends; else each is a whole paragraph. */
    boolean isWrapped() {
        return wrapped;
    }

    /** Whether no empty lines stand between paragraphs: text from the clipboard. */
    boolean isDense() {
        return dense;
    }

    /**
     * Whether an empty line stands above each number, so that one without begins a line by chance:
     * "paragraph 2 above; and / 3) the results".
     */
    boolean areLabelsSpaced() {
        return labelsAreSpaced;
    }

    /** Numbers, and what stands below them or at the head of a page, may have room above. */
    private static boolean isDense(List<Line> lines) {
        int spaced = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line above = lines.get(i - 1);
            boolean paragraph =
                    line.page() == above.page()
                            && above.text().text().length() >= Labels.LONGEST
                            && !Labels.isLabelled(line.text().text());
            spaced += line.spaced() && paragraph ? 1 : 0;
        }
        return spaced * DENSE < lines.size();
    }

    private static boolean areLabelsSpaced(List<Line> lines) {
        int spaced = 0;
        int dense = 0;
        for (Line line : lines) {
            if (line.role() == Line.Role.BODY && Labels.isLabelled(line.text().text())) {
                spaced += line.spaced() ? 1 : 0;
                dense += line.spaced() ? 0 : 1;
            }
        }
        return spaced > MANY_TIMES * dense;
    }

    /** The width that nine lines of ten stay within, of those that are no whole paragraph. */
    private static int pageWidth(List<Line> lines) {
        int[] widths =
                lines.stream()
                        .filter(l -> l.role() == Line.Role.BODY || l.role() == Line.Role.LIST_ITEM)
                        .mapToInt(l -> Script.width(l.text().text()))
                        .filter(w -> w > 20 && w <= WIDEST)
                        .sorted()
                        .toArray();
        return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
    }

    /** Whether the last line of a paragraph had room for the first word of a text. */
    boolean endedShort(Para para, String text) {
        int used = Script.width(para.last().text().text());
        int space = text.indexOf(' ');
        int word =
                text.isEmpty() || Script.isEastAsian(text.charAt(0))
                        ? 2
                        : space < 0 ? text.length() : space;
        return used + 1 + word < width - RAGGED;
    }

    /** Whether a text takes more than half of a line. */
    boolean isWide(String text) {
        return Script.width(text) > width / 2;
    }
}
