package org.resograph.text;

import java.util.ArrayList;
import java.util.Collections;
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
        if (marks.size() > 1) {
            List<Mark> sorted = new ArrayList<>(marks);
            sorted.sort(ORDER);
            marks = sorted;
        }
        marks = List.copyOf(marks);
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

    /**
     * A part of the text with the marks in it; a mark that reaches beyond is cut.
     *
     * @param start the first character
     * @param end after the last character
     */
    public MarkedText part(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Typography.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Typography.isSpace(text.charAt(to - 1))) {
            to--;
        }
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            boolean note = mark instanceof Mark.NoteReference;
            // A footnote mark at a seam belongs to the text before it.
            if (note
                    ? (mark.start() > start && mark.start() <= end)
                            || (start == 0 && mark.start() == 0)
                    : (mark.end() > from && mark.start() < to)) {
                int first = Math.max(0, Math.min(mark.start(), to) - from);
                int last = Math.max(first, Math.min(mark.end(), to) - from);
                kept.add(mark.at(first, last));
            }
        }
        return from == to && kept.isEmpty()
                ? EMPTY
                : new MarkedText(text.substring(from, to), kept);
    }

    /** The marks of one kind, in order. */
    public <M extends Mark> List<M> marks(Class<M> kind) {
        List<M> found = List.of();
        for (Mark mark : marks) {
            if (kind.isInstance(mark)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(marks.size());
                }
                found.add(kind.cast(mark));
            }
        }
        return found.isEmpty() ? found : Collections.unmodifiableList(found);
    }

    @Override
    public String toString() {
        return text;
    }
}
