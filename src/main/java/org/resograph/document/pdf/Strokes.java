package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The strokes (U+0640) that draw out words to fill a row: they belong to the page, not to the text.
 * One at the end of a word stays, since it may be meant: "هـ" is the letter of a list.
 */
final class Strokes {

    private static final char STROKE = '\u0640';

    private Strokes() {}

    /** The glyphs of a row, in the order of reading, without strokes between two letters. */
    static List<Glyph> without(List<Glyph> read) {
        List<Glyph> kept = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            Glyph glyph = read.get(i);
            if (glyph.text().charAt(0) != STROKE || kept.isEmpty() || !isInWord(read, i)) {
                kept.add(glyph);
                continue;
            }
            int last = kept.size() - 1;
            String marks = glyph.text().substring(1);
            if (!marks.isEmpty()) {
                kept.set(last, kept.get(last).with(kept.get(last).text() + marks));
            }
        }
        return kept;
    }

    private static boolean isInWord(List<Glyph> read, int at) {
        int next = at + 1;
        while (next < read.size() && read.get(next).text().charAt(0) == STROKE) {
            next++;
        }
        int before = at - 1;
        while (before >= 0 && read.get(before).text().charAt(0) == STROKE) {
            before--;
        }
        return next < read.size()
                && before >= 0
                && isLetter(read.get(next))
                && isLetter(read.get(before));
    }

    private static boolean isLetter(Glyph glyph) {
        return VisualOrder.isRightToLeft(glyph.text().codePointAt(0));
    }
}
