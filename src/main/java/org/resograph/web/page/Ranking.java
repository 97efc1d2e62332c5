package org.resograph.web.page;

import java.util.List;

/**
 * States by how often they agree with one.
 *
 * @param id of its heading on the page
 * @param title of the list
 * @param rows in order
 */
public record Ranking(String id, String title, List<Row> rows) {

    /**
     * A state.
     *
     * @param link to the comparison with it
     * @param percent of the votes on which both chose alike
     * @param common the number of votes on which both chose
     */
    public record Row(Link link, int percent, int common) {}
}
