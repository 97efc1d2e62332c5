package org.resograph.parser.words.mandate;

import java.util.ArrayList;
import java.util.List;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.resolution.SessionReference;

/**
 * What a text quotes: titles, themes, names. Their words ask nothing: "a report entitled “How to
 * convene a meeting”".
 *
 * <p>A mark that opens the text quotes all of it, as the paragraphs of a statement are, and one
 * that nothing closes is passed over.
 */
final class Quotations {

    /** None at all. */
    static final Quotations NONE = new Quotations(List.of());

    private static final String OPENING = "“«„《\"";
    private static final String CLOSING = "”»“》\"";

    /** The marks of each, by where they stand in the text, in UTF-16 units. */
    private final List<int[]> ranges;

    private Quotations(List<int[]> ranges) {
        this.ranges = ranges;
    }

    /** Those of a text, in one walk. */
    static Quotations of(CasedText text) {
        List<int[]> ranges = null;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c > '"' && c < '«') {
                begun = true;
                continue;
            }
            char closing = begun ? closing(text, i) : 0;
            int end = closing == 0 ? -1 : end(text, i, closing);
            begun |= Scripts.isLetterOrDigit(c);
            if (end > 0) {
                ranges = ranges == null ? new ArrayList<>() : ranges;
                ranges.add(new int[] {text.offset(i), text.offset(end)});
                i = end;
            }
        }
        return ranges == null ? NONE : new Quotations(ranges);
    }

    /** The mark that closes what the one at a place opens; 0 where that opens nothing. */
    private static char closing(CasedText text, int i) {
        char c = text.at(i);
        int mark = OPENING.indexOf(c);
        if (mark >= 0) {
            return CLOSING.charAt(mark);
        }
        boolean arabic = c == '”' && i + 1 < text.length() && Scripts.isArabic(text.at(i + 1));
        return arabic ? '“' : 0;
    }

    private static int end(CasedText text, int start, char closing) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.at(i) == closing) {
                return i;
            }
        }
        return -1;
    }

    /** The sessions that are named in none. */
    List<SessionReference> without(List<SessionReference> sessions) {
        return ranges.isEmpty() || sessions.isEmpty()
                ? sessions
                : sessions.stream().filter(session -> !covers(session.start())).toList();
    }

    /** Whether what starts somewhere in the text stands in one. */
    boolean covers(int start) {
        for (int i = 0; i < ranges.size(); i++) {
            if (start > ranges.get(i)[0] && start < ranges.get(i)[1]) {
                return true;
            }
        }
        return false;
    }
}
