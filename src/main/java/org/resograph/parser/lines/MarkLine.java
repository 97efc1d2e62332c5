package org.resograph.parser.lines;

import java.util.List;
import org.resograph.document.Line;

/** A line with nothing but the mark of a footnote, or what looks like one. */
final class MarkLine {

    private MarkLine() {}

    static boolean is(Line line) {
        return Furniture.isNumber(line.text().text()) && !line.text().text().startsWith("0");
    }

    static int number(Line mark) {
        return Integer.parseInt(mark.text().text());
    }

    /** Whether the lines of a page above a place have a mark. */
    static boolean isPromised(List<Line> page, int place, int number) {
        String mark = Integer.toString(number);
        return page.subList(0, place).stream()
                .anyMatch(line -> isIn(line.text().text(), mark, true));
    }

    /**
     * Whether a mark stands behind a word or a number in a line.
     *
     * @param apart whether it may also stand apart from the word
     */
    static boolean isIn(String line, String mark, boolean apart) {
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            boolean whole = end == line.length() || !Character.isDigit(line.charAt(end));
            boolean spaced = apart && at > 1 && ApartMarks.isSpace(line.charAt(at - 1));
            if (whole && (spaced || GluedMarks.isAtEnd(line, at, end))) {
                return true;
            }
        }
        return false;
    }
}
