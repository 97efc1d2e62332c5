package org.resograph.web.page;

import java.util.List;

/**
 * A list of things under a heading.
 *
 * @param id of its heading on the page
 * @param title of the list
 * @param entries shown
 * @param total how many there are
 * @param before the page with those before; empty at the first
 * @param after the page with those after; empty at the last
 */
public record Listing(
        String id, String title, List<Entry> entries, long total, String before, String after) {

    /** How many entries a page shows. */
    static final int ON_A_PAGE = 100;

    /** A list that is shown as a whole. */
    static Listing whole(String id, String title, List<Entry> entries) {
        return new Listing(id, title, entries, entries.size(), "", "");
    }
}
