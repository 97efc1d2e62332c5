package org.resograph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Records of four longs, to be had in ascending order, as unsigned numbers; those that are equal
 * come once. What is more than fits in memory is in files.
 */
public final class SortedRecords {

    private static final IndexOrder ORDER = new IndexOrder("GSPO");

    private final QuadRuns runs;

    /**
     * No records yet.
     *
     * @param scratch a folder for temporary files, which stay there
     * @param inMemory the most records to hold in memory, of 90 bytes
     */
    public SortedRecords(Path scratch, int inMemory) {
        runs = new QuadRuns(List.of(ORDER), scratch, inMemory);
    }

    /** Adds a record. */
    public void add(long first, long second, long third, long fourth) throws IOException {
        runs.add(first, second, third, fourth);
    }

    /** What takes the records. */
    public interface Consumer {

        /**
         * The next one.
         *
         * @param record is written over for the one after
         */
        void accept(long[] record);

        /** There are no more. */
        void end();
    }

    /** Gives all records, in order. Then no more is added. */
    public void forEach(Consumer consumer) throws IOException {
        try (Cursor sorted = runs.sorted(ORDER)) {
            long[] record = new long[IndexOrder.COLUMNS];
            while (sorted.next(record)) {
                consumer.accept(record);
            }
            consumer.end();
        }
    }
}
