package org.resograph.document.pdf;

import java.util.List;
import org.resograph.text.MarkedText;

/**
 * Turns brackets in rows read from right to left the right way round. A page shows the mirror image
 * of such a bracket; some files name what is shown, others what is meant, and the pairs tell which.
 */
final class Brackets {

    private Brackets() {}

    /** The rows of a document's pages with their brackets the right way round. */
    static List<List<Row>> mended(List<List<Row>> pages) {
        int balance = 0;
        boolean any = false;
        for (List<Row> page : pages) {
            for (Row row : page) {
                if (row.rightToLeft()) {
                    any = true;
                    balance += VisualOrder.bracketBalance(row.plain());
                }
            }
        }
        if (!any || balance > 0) {
            return pages;
        }
        return pages.stream().map(page -> page.stream().map(Brackets::mirrored).toList()).toList();
    }

    private static Row mirrored(Row row) {
        if (!row.rightToLeft()) {
            return row;
        }
        String text = VisualOrder.mirrorBrackets(row.plain());
        return text.equals(row.plain()) ? row : row.with(new MarkedText(text, row.text().marks()));
    }
}
