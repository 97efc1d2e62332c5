package org.resograph.parser.outline;

import java.util.List;
import java.util.TreeSet;

/**
 * The levels of the headings of one text: the ranks that its styles use, counted from the highest,
 * so that one text has the same levels whatever styles its typist chose.
 */
final class HeadingLevels {

    private final List<Integer> ranks;

    private HeadingLevels(List<Integer> ranks) {
        this.ranks = ranks;
    }

    static HeadingLevels of(List<Item> items) {
        TreeSet<Integer> ranks = new TreeSet<>();
        for (Item item : items) {
            if (item.kind() == Item.Kind.HEADING && item.rank() > 0) {
                ranks.add(item.rank());
            }
        }
        return new HeadingLevels(List.copyOf(ranks));
    }

    /** The level of a rank; a heading without one has the lowest. */
    int of(int rank) {
        int place = ranks.indexOf(rank);
        return place >= 0 ? place + 1 : Math.max(1, ranks.size());
    }
}
