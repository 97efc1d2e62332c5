package org.resograph.document.pdf;

import java.util.Arrays;
import java.util.List;
import org.resograph.document.pdf.PageParts.Numbered;

/**
 * Where full rows of a page end: at the margin of the document, but earlier in a quotation or a
 * column that is set narrower, and later where it is set wider.
 */
final class Margins {

    /** So many rows without room between them show how wide they are set. */
    private static final int TELLING = 5;

    private final float[] ends;

    private Margins(float[] ends) {
        this.ends = ends;
    }

    static Margins of(List<Numbered> rows, Measures measures) {
        float[] ends = new float[rows.size()];
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size()
                    || !isOneBlock(rows.get(i - 1).row(), rows.get(i).row(), measures)) {
                Arrays.fill(ends, from, i, end(rows.subList(from, i), measures));
                from = i;
            }
        }
        return new Margins(ends);
    }

    private static boolean isOneBlock(Row above, Row row, Measures measures) {
        return !measures.isSpaced(above, row) && Math.abs(above.size() - row.size()) < 0.8f;
    }

    private static float end(List<Numbered> block, Measures measures) {
        float most = 0;
        for (Numbered row : block) {
            most = Math.max(most, row.row().end());
        }
        return block.size() >= TELLING ? most : Math.max(most, measures.end());
    }

    /** Where a full row ends at the place of the row with this index. */
    float end(int index) {
        return ends[index];
    }
}
