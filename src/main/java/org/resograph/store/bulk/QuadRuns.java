package org.resograph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Quads of ids, to be had in the order of each index. What is more than fits is in files. */
final class QuadRuns {

    private static final int FIRST_CAPACITY = 1 << 12;

    private final Path scratch;
    private final List<IndexOrder> orders;
    private final int capacity;
    private final long[][] columns = new long[IndexOrder.COLUMNS][FIRST_CAPACITY];
    private final List<Path[]> files = new ArrayList<>();
    private int size;

    /**
     * No quads yet.
     *
     * @param scratch the folder for temporary files
     * @param capacity the most quads to hold in memory
     */
    QuadRuns(List<IndexOrder> orders, Path scratch, int capacity) {
        this.orders = orders;
        this.scratch = scratch;
        this.capacity = capacity;
    }

    void add(long graph, long subject, long predicate, long object) throws IOException {
        if (size == capacity) {
            spill();
        }
        if (size == columns[0].length) {
            for (int c = 0; c < columns.length; c++) {
                columns[c] = Arrays.copyOf(columns[c], Math.min(2 * size, capacity));
            }
        }
        columns[0][size] = graph;
        columns[1][size] = subject;
        columns[2][size] = predicate;
        columns[3][size] = object;
        size++;
    }

    /** All quads in an order, each once. */
    Cursor sorted(IndexOrder order) throws IOException {
        if (!files.isEmpty() && size > 0) {
            spill();
        }
        List<Cursor> runs = new ArrayList<>();
        for (Path[] run : files) {
            runs.add(RunFile.read(run[orders.indexOf(order)]));
        }
        if (size > 0) {
            for (Ranks part : Ranks.of(columns, 0, size)) {
                runs.add(part.sorted(order));
            }
        }
        return new MergedCursor(runs, IndexOrder.COLUMNS);
    }

    private void spill() throws IOException {
        for (Ranks part : Ranks.of(columns, 0, size)) {
            Path[] run = new Path[orders.size()];
            for (int i = 0; i < run.length; i++) {
                run[i] = scratch.resolve(orders.get(i).name() + "-" + files.size());
                RunFile.write(run[i], part.sorted(orders.get(i)));
            }
            files.add(run);
        }
        size = 0;
    }
}
