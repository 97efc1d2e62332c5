package org.resograph.parser.outline;

import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/** What tells a heading, and words set apart, from running text. */
final class Headings {

    private static final int LONGEST = 200;
    private static final int LONGEST_PLAIN = 120;

    private Headings() {}

    /** A line without a mark at its end, short enough for a heading. */
    static boolean isShortLine(Item item) {
        int length = item.text().text().length();
        return length > 0 && length <= LONGEST_PLAIN && Ending.of(item.text()) == Ending.NONE;
    }

    /** A line set apart as a whole. */
    static boolean isSetApart(Item item) {
        String text = item.text().text();
        if (text.isEmpty() || text.length() > LONGEST || Ending.of(item.text()) != Ending.NONE) {
            return false;
        }
        for (Mark mark : item.text().marks()) {
            if (mark instanceof Mark.Emphasis e && e.start() <= 1 && e.end() >= text.length() - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text opens with words set apart, as operative paragraphs do. */
    static boolean opensSetApart(MarkedText text) {
        for (Mark mark : text.marks()) {
            if (mark instanceof Mark.Emphasis e) {
                return e.start() <= 1;
            }
        }
        return false;
    }
}
