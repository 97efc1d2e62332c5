package org.resograph.search;

import java.util.List;
import java.util.Map;

/**
 * What a search finds.
 *
 * @param total how many documents there are
 * @param documents the IRIs of those that were wanted
 * @param counts how many of all have which value of a facet, those with most first
 */
public record Found(long total, List<String> documents, Map<Facet, List<Count>> counts) {

    /** How many documents have a value. */
    public record Count(String value, long documents) {}
}
