package org.resograph.search;

import java.util.List;
import java.util.Map;

/**
 * What is looked for.
 *
 * @param words that documents must have; any documents where it is empty
 * @param filters the values that documents must have, all of them
 * @param byDate the latest first, and not the best
 * @param offset how many are left out at the beginning
 * @param limit how many are wanted, at most
 */
public record Search(
        Words words, Map<Facet, List<String>> filters, boolean byDate, int offset, int limit) {

    /** Deeper pages are not found. */
    public static final int DEEPEST = 10_000;

    public Search {
        filters = Map.copyOf(filters);
        if (offset < 0 || limit < 1 || offset + limit > DEEPEST) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /** The first twenty documents with some words. */
    public static Search of(String typed) {
        return new Search(Words.of(typed), Map.of(), false, 0, 20);
    }
}
