package org.resograph.document;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.Line.Role;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * Footnotes whose marks are raised figures as characters, which people type and converters write
 * where a format has other means to raise a figure.
 *
 * <pre>
 * "… of the coast,¹²"    the mark 12
 * "¹² See A/85/1."       its footnote
 * "3 × 10⁶ m²"           powers and units stay
 * </pre>
 */
public final class RaisedFigures {

    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** No paragraph has more marks: what comes after stays as it is. */
    private static final int MOST = 500;

    /** No mark has more figures. */
    private static final int LONGEST = 3;

    private RaisedFigures() {}

    /** Whether a character is a raised figure. */
    static boolean is(char c) {
        return c == '¹' || c == '²' || c == '³' || c == '⁰' || c >= '⁴' && c <= '⁹';
    }

    /** The figure that is raised. */
    static char figure(char raised) {
        return (char) ('0' + FIGURES.indexOf(raised));
    }

    /** Whether the figure at a place of a text belongs to a unit or to a power of ten. */
    static boolean isOfNumber(String text, int at) {
        return at > 0
                && (isPowerOfTen(text, at)
                        || text.charAt(at - 1) == 'm'
                                && (at < 2 || isUnitStart(text.charAt(at - 2))));
    }

    /** "3 × 10⁶"; but "en 2020¹" and "article 10¹" have a note. */
    private static boolean isPowerOfTen(String text, int at) {
        int ten = at - 2;
        if (ten < 2 || !text.startsWith("10", ten) || Character.isDigit(text.charAt(ten - 1))) {
            return false;
        }
        int before = ten - 1;
        while (before > 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00A0')) {
            before--;
        }
        return "×x·*".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isUnitStart(char c) {
        return !Character.isLetter(c) || c == 'k' || c == 'c' || c == 'd';
    }

    /** The lines with such figures as marks; one that starts with a mark is a footnote. */
    public static List<Line> told(List<Line> lines) {
        List<Line> told = new ArrayList<>(lines.size());
        for (Line line : lines) {
            told.add(told(line));
        }
        return told;
    }

    private static Line told(Line line) {
        boolean raised = holds(line.text());
        if (!raised && line.cells().stream().noneMatch(c -> holds(c.text()))) {
            return line;
        }
        MarkedText text = told(line.text());
        boolean note =
                line.role() != Role.FURNITURE
                        && raised
                        && text.marks(Mark.NoteReference.class).stream()
                                .anyMatch(n -> n.start() == 0);
        List<Cell> cells =
                line.cells().stream().map(c -> new Cell(told(c.text()), c.columns())).toList();
        return new Line(
                line.number(),
                line.page(),
                text,
                note ? Role.FOOTNOTE : line.role(),
                line.style(),
                line.indent(),
                line.spaced(),
                cells);
    }

    private static boolean holds(MarkedText text) {
        return next(text.text(), 0) < text.text().length();
    }

    private static MarkedText told(MarkedText text) {
        if (!holds(text)) {
            return text;
        }
        String words = text.text();
        int at = next(words, 0);
        MarkedTextBuilder builder = new MarkedTextBuilder();
        int from = 0;
        for (int count = 0; at < words.length() && count < MOST; count++) {
            int end = at;
            StringBuilder marker = new StringBuilder();
            while (end < words.length() && is(words.charAt(end))) {
                marker.append(figure(words.charAt(end++)));
            }
            if (marker.length() <= LONGEST && !isNumber(words, at)) {
                builder.append(text.part(from, at)).note(marker.toString());
                boolean spaced = end < words.length() && words.charAt(end) == ' ';
                if (spaced && at > 0) {
                    builder.space();
                }
                from = end;
            }
            at = next(words, end);
        }
        return builder.append(text.part(from, words.length())).build();
    }

    private static boolean isNumber(String words, int at) {
        return isOfNumber(words, at)
                || NoteMarks.isAfterUnit(words.substring(Math.max(0, at - 4), at));
    }

    private static int next(String words, int from) {
        int at = from;
        while (at < words.length() && !is(words.charAt(at))) {
            at++;
        }
        return at;
    }
}
