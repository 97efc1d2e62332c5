package org.resograph.parser.words.mandate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
    static final Quotations NONE = new Quotations(new int[0]);

    private static final String OPENING = "“«„《\"";
    private static final String CLOSING = "”»“》\"“";

    /** The place of the Arabic closing mark, which opens as well: ”…“. */
    private static final int ARABIC = OPENING.length();

    /**
     * Where the marks of each stand in the text, in UTF-16 units: the opening one and the closing
     * one of the first, of the second, and so on.
     */
    private final int[] marks;

    private Quotations(int[] marks) {
        this.marks = marks;
    }

    /** Those of a text, in one walk. */
    static Quotations of(CasedText text) {
        IntStream.Builder marks = null;
        // Of each mark, the place from which on nothing closes it: it is not looked for twice.
        int[] unclosed = new int[OPENING.length() + 1];
        Arrays.fill(unclosed, text.length());
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c > '"' && c < '«' || Scripts.isLetterOrDigit(c)) {
                begun = true;
                continue;
            }
            int mark = begun ? mark(text, i) : -1;
            if (mark < 0 || i >= unclosed[mark]) {
                continue;
            }
            int end = end(text, i, CLOSING.charAt(mark));
            if (end < 0) {
                unclosed[mark] = i;
            } else {
                marks = marks == null ? IntStream.builder() : marks;
                marks.add(text.offset(i)).add(text.offset(end));
                i = end;
            }
        }
        return marks == null ? NONE : new Quotations(marks.build().toArray());
    }

    /** Which of the marks opens at a place; -1 for none. */
    private static int mark(CasedText text, int i) {
        char c = text.at(i);
        boolean arabic = c == '”' && i + 1 < text.length() && Scripts.isArabic(text.at(i + 1));
        return arabic ? ARABIC : OPENING.indexOf(c);
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
        return marks.length == 0 || sessions.isEmpty()
                ? sessions
                : sessions.stream().filter(session -> !covers(session.start())).toList();
    }

    /** Whether what starts somewhere in the text stands in one. */
    boolean covers(int start) {
        if (marks.length == 0) {
            return false;
        }
        int place = Arrays.binarySearch(marks, start);
        return place < 0 && -place % 2 == 0;
    }
}
