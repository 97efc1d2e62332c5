package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/**
 * Arabic letters in the order in which they were drawn, as programs leave them that take text out
 * of PDF files.
 *
 * <pre>
 * "ةدحتملا مملأا"    ; all turned around: words begin with letters that only end them, ة and ى
 * "األمم المتحدة"    ; of a ligature only: "األ" for "الأ", "اإل" for "الإ", "اال" for "الا"
 * </pre>
 *
 * <p>Neither can be put right with certainty: in "عالم", which is a word, and in "إعالن", which is
 * none, the same letters stand.
 */
final class ArabicOrder {

    private static final String ENDS_ONLY = "ةى";

    private static final char ALEF = 'ا';
    private static final char LAM = 'ل';

    /** What stands between {@link #ALEF} and {@link #LAM} where the two have changed places. */
    private static final String TURNED = "أإاآ";

    /** So many lines are looked at. */
    private static final int SAMPLE = 400;

    /** So many words of a kind are no slip of the pen. */
    private static final int LEAST = 5;

    private int backwards;
    private int turned;
    private int words;
    private int firstTurned;

    private ArabicOrder() {}

    /** What is wrong with the order of letters; empty if nothing is, or the text is not Arabic. */
    static Optional<Diagnostic> check(List<Line> lines) {
        ArabicOrder order = new ArabicOrder();
        for (Line line : lines.subList(0, Math.min(SAMPLE, lines.size()))) {
            order.add(line);
        }
        if (order.backwards >= LEAST && order.backwards * 50 > order.words) {
            return Optional.of(Diagnostic.of(Issue.BACKWARD_TEXT, Span.of(1), ""));
        }
        return order.turned >= LEAST
                ? Optional.of(Diagnostic.of(Issue.TURNED_LETTERS, Span.of(order.firstTurned), "لا"))
                : Optional.empty();
    }

    private void add(Line line) {
        String text = line.text().text();
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isArabic(c);
            if (letter && !inWord) {
                words++;
                boolean wordGoesOn = i + 1 < text.length() && isArabic(text.charAt(i + 1));
                backwards += wordGoesOn && ENDS_ONLY.indexOf(c) >= 0 ? 1 : 0;
                if (c == ALEF && isTurned(text, i)) {
                    turned++;
                    firstTurned = firstTurned == 0 ? line.number() : firstTurned;
                }
            }
            inWord = letter;
        }
    }

    /** "األ": an alef, and its ligature turned around. */
    private static boolean isTurned(String text, int alef) {
        return alef + 2 < text.length()
                && text.charAt(alef + 2) == LAM
                && TURNED.indexOf(text.charAt(alef + 1)) >= 0;
    }

    private static boolean isArabic(char c) {
        return c >= '\u0621' && c <= '\u0652';
    }
}
