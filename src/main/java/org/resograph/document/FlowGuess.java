package org.resograph.document;

import java.util.List;
import org.resograph.document.TextDocument.Flow;

/** Tells from the lengths of lines whether a line is a paragraph. */
final class FlowGuess {

    private static final int LONG = 150;
    private static final String STOPS = ".;:,!?)]»”\"。；：，、）」”》…؛،";

    private FlowGuess() {}

    /**
     * Wrapped, if hardly a line is longer than a page is wide, and many lines of some length stop
     * in mid-sentence; also if some are longer, as converters leave items of lists, and most of the
     * others stop so.
     */
    static Flow of(List<Line> lines) {
        int over = 0;
        int full = 0;
        int cut = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.role() != Line.Role.BODY && line.role() != Line.Role.LIST_ITEM) {
                continue;
            }
            int width = width(line.text().text());
            if (width > LONG) {
                over++;
            } else if (width > LONG / 4) {
                full++;
                boolean flowsOn = i + 1 < lines.size() && !lines.get(i + 1).spaced();
                if (flowsOn && !isStopped(line.text().text())) {
                    cut++;
                }
            }
        }
        boolean wrapped = over * 20 <= full ? cut * 4 >= full : over < full && cut * 2 >= full;
        return wrapped ? Flow.WRAPPED : Flow.WHOLE_PARAGRAPHS;
    }

    private static boolean isStopped(String text) {
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** In columns: ideographs take two. */
    private static int width(String text) {
        int wide = 0;
        int end = Math.min(text.length(), 400);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u2E80' && c <= '\uFFE6') {
                wide++;
            }
        }
        return text.length() + wide;
    }
}
