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
        return page.subList(0, place).stream().anyMatch(line -> isIn(line, mark));
    }

    /** Whether a figure stands behind a word in a line, or apart from it. */
    private static boolean isIn(Line line, String mark) {
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
}
