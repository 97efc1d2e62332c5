package org.resograph.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Text as the official document reads, with what the layout says of its parts kept beside it: the
 * asterisks of {@code *Demande*} and the digit of a footnote mark are not in the text.
 *
 * @param text the text: no line ends, no run of spaces, none at its ends; in NFC
 * @param marks by start, then by end; all within the text
 */
public record MarkedText(String text, List<Mark> marks) {

    private static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end);

    /** No text. */
    public static final MarkedText EMPTY = new MarkedText("", List.of());

    public MarkedText {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(ORDER);
        marks = List.copyOf(sorted);
        for (Mark mark : marks) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException(mark + " ends outside of: " + text);
            }
        }
    }

    /** Text without a mark. */
    public static MarkedText of(String text) {
        return text.isEmpty() ? EMPTY : new MarkedText(text, List.of());
    }

    /** Whether there is no text. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The marks of one kind, in order. */
    public <M extends Mark> List<M> marks(Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
