package org.resograph.parser.lines;

import java.util.ArrayDeque;
import java.util.Deque;

/** The marks in the last lines of the text, those of a page: they promise footnotes. */
final class PromisedMarks {

    private static final int MOST_LINES = 120;

    private final Deque<String> lines = new ArrayDeque<>();

    /** Takes up a line of the text. */
    void add(String line) {
        if (lines.size() == MOST_LINES) {
            lines.remove();
        }
        lines.add(line);
    }

    /** Whether a mark stands in the text above, behind a word or a number. */
    boolean has(String mark) {
        return lines.stream().anyMatch(line -> MarkLine.isIn(line, mark, false));
    }
}
