package org.resograph.document.pdf;

import java.util.List;

/** Marks that are drawn on their own above or below a letter: they belong behind it. */
final class Diacritics {

    private Diacritics() {}

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
