package org.resograph.store.bulk;

import java.util.Arrays;

/**
 * In which order an index has the columns of a quad.
 *
 * @param name as TDB2 names it: {@code POSG}
 */
record IndexOrder(String name) {

    static final int COLUMNS = 4;
    private static final String NAMES = "GSPO";

    /** Refuses what does not name each column once. */
    IndexOrder {
        char[] sorted = name.toCharArray();
        Arrays.sort(sorted);
        if (!new String(sorted).equals("GOPS")) {
            throw new IllegalArgumentException("no index of quads: " + name);
        }
    }

    /** Which column of graph, subject, predicate and object, from 0, comes at a position. */
    int column(int position) {
        return NAMES.indexOf(name.charAt(position));
    }
}
