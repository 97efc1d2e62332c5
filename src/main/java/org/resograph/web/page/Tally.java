package org.resograph.web.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often what was chosen, in rows with a bar each.
 *
 * @param id of its heading on the page
 * @param title of the table
 * @param first the heading of the first column
 * @param rows in order
 */
public record Tally(String id, String title, String first, List<Row> rows) {

    private static final int WIDTH = 160;

    /**
     * A row.
     *
     * @param name what it counts
     * @param counts in favour, against, abstaining
     * @param most the greatest sum of all rows, which fills the bar
     */
    public record Row(Link name, List<Integer> counts, int most) {

        public Row {
            counts = List.copyOf(counts);
        }

        /** The sum. */
        public int sum() {
            return counts.get(0) + counts.get(1) + counts.get(2);
        }

        /** Where the stretch of a choice begins in the bar. */
        public int start(long choice) {
            int before = 0;
            for (int i = 0; i < choice; i++) {
                before += counts.get(i);
            }
            return before * WIDTH / Math.max(1, most);
        }

        /** How long the stretch of a choice is. */
        public int length(long choice) {
            return start(choice + 1) - start(choice);
        }
    }

    static List<Row> rows(List<Link> names, List<int[]> counts) {
        int most = counts.stream().mapToInt(c -> c[0] + c[1] + c[2]).max().orElse(1);
        return IntStream.range(0, names.size())
                .mapToObj(i -> row(names.get(i), counts.get(i), most))
                .toList();
    }

    private static Row row(Link name, int[] counts, int most) {
        return new Row(name, IntStream.of(counts).boxed().toList(), most);
    }
}
