package org.resograph.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of figures on a page. Text in the column beside them may come so near that the gap
 * before a figure is no wider than between words that are spaced out; it parts columns all the
 * same, if the figure stands where those of other rows do.
 */
final class FigureColumns {

    /** So many figures one below the other show that there is a column. */
    private static final int TELLING = 3;

    /** How far the figures of one column may stand from one line, in half points. */
    private static final int ALIGNED = 2;

    /** How many figures start or end at a place, in half points. */
    private final Map<Integer, Integer> starts = new HashMap<>();

    private final Map<Integer, Integer> ends = new HashMap<>();

    /**
     * Takes note of what stands beside other text.
     *
     * @param columns of a row, which wide gaps part
     */
    void observe(List<List<Glyph>> columns) {
        if (columns.size() < 2) {
            return;
        }
        for (List<Glyph> column : columns) {
            if (areFigures(column)) {
                starts.merge(place(column.get(0).x()), 1, Integer::sum);
                ends.merge(place(column.get(column.size() - 1).right()), 1, Integer::sum);
            }
        }
    }

    /** Whether glyphs are a figure that stands in a column of others. */
    boolean has(List<Glyph> glyphs) {
        return areFigures(glyphs)
                && (isTelling(starts, glyphs.get(0).x())
                        || isTelling(ends, glyphs.get(glyphs.size() - 1).right()));
    }

    private static boolean isTelling(Map<Integer, Integer> edges, float edge) {
        int aligned = 0;
        for (int near = -ALIGNED; near <= ALIGNED; near++) {
            aligned += edges.getOrDefault(place(edge) + near, 0);
        }
        return aligned >= TELLING;
    }

    private static int place(float edge) {
        return Math.round(2 * edge);
    }

    private static boolean areFigures(List<Glyph> glyphs) {
        boolean digit = false;
        for (Glyph glyph : glyphs) {
            char c = glyph.text().charAt(0);
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && "(),.-–—%".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
