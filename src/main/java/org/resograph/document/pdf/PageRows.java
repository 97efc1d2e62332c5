package org.resograph.document.pdf;

import java.util.List;

/** What is kept of a page once its glyphs are rows. */
record PageRows(int number, float height, List<Row> rows, List<Page.Rule> rules) {

    static PageRows of(Page page) {
        return new PageRows(page.number(), page.height(), Rows.of(page), page.rules());
    }
}
