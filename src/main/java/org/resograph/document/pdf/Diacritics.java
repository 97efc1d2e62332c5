package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks that are drawn on their own above or below a letter: they belong behind it. */
final class Diacritics {

    /** A mark and its letter are drawn not farther apart, in parts of the size. */
    private static final float NEAR = 1.2f;

    private Diacritics() {}

    /**
     * Gives marks to the letters beside which they are drawn. Programs draw a mark next to its
     * letter: behind it, or, where they draw from left to right what is read from the right, before
     * it. What stands far from both is left as it is.
     *
     * @param drawn in the order in which the page draws them
     */
    static List<Glyph> joined(List<Glyph> drawn) {
        if (drawn.stream().noneMatch(Glyph::isCombining)) {
            return drawn;
        }
        List<Glyph> joined = new ArrayList<>(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            if (!drawn.get(i).isCombining()) {
                joined.add(drawn.get(i));
                continue;
            }
            int end = i + 1;
            while (end < drawn.size() && drawn.get(end).isCombining()) {
                end++;
            }
            List<Glyph> marks = drawn.subList(i, end);
            Glyph before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            Glyph after = end < drawn.size() ? drawn.get(end) : null;
            Glyph next = end + 1 < drawn.size() ? drawn.get(end + 1) : null;
            if (after != null && isSeenFromLeft(before, after, next) && isNear(marks, after)) {
                joined.add(after.with(after.text() + reversed(marks)));
                i = end;
            } else if (before != null && isNear(marks, before)) {
                joined.set(joined.size() - 1, before.with(before.text() + text(marks)));
                i = end - 1;
            } else {
                joined.addAll(marks);
                i = end - 1;
            }
        }
        return joined;
    }

    /** Whether letters that are read from the right are drawn from the left. */
    private static boolean isSeenFromLeft(
            @Nullable Glyph before, Glyph letter, @Nullable Glyph next) {
        if (!VisualOrder.isRightToLeft(letter.text().codePointAt(0))) {
            return false;
        }
        if (before != null && isBeside(before, letter)) {
            return before.middle() < letter.middle();
        }
        return next == null
                || !isBeside(next, letter)
                || next.isCombining()
                || next.middle() > letter.middle();
    }

    private static boolean isBeside(Glyph one, Glyph other) {
        float gap = Math.max(one.x(), other.x()) - Math.min(one.right(), other.right());
        return isOnRow(one, other) && gap < NEAR * other.size();
    }

    private static boolean isOnRow(Glyph one, Glyph other) {
        return Math.abs(one.y() - other.y()) < 0.5f * other.size();
    }

    private static boolean isNear(List<Glyph> marks, Glyph letter) {
        float near = NEAR * letter.size();
        return !letter.isBlank()
                && marks.stream()
                        .allMatch(
                                m ->
                                        isOnRow(m, letter)
                                                && m.right() > letter.x() - near
                                                && m.x() < letter.right() + near);
    }

    private static String text(List<Glyph> marks) {
        StringBuilder text = new StringBuilder();
        marks.forEach(m -> text.append(m.text()));
        return text.toString();
    }

    private static String reversed(List<Glyph> marks) {
        StringBuilder text = new StringBuilder();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.append(marks.get(i).text());
        }
        return text.toString();
    }

    /** Gives each mark to the letter below which or above which it stands. */
    static void attach(List<Glyph> marks, List<Glyph> letters) {
        if (letters.isEmpty()) {
            return;
        }
        for (Glyph mark : marks) {
            int best = nearest(letters, mark.middle());
            Glyph letter = letters.get(best);
            letters.set(best, letter.with(letter.text() + mark.text()));
        }
    }

    private static int nearest(List<Glyph> letters, float x) {
        int low = 0;
        int high = letters.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (letters.get(middle).right() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0
                && Math.abs(letters.get(low - 1).middle() - x)
                        < Math.abs(letters.get(low).middle() - x)) {
            return low - 1;
        }
        return low;
    }
}
