package org.resograph.store.bulk;

/**
 * Ids by hashes of 128 bits, in memory. A hash has its place by its first bits, and moves up where
 * that is taken, so that the table is sorted but for what stands close together.
 */
final class HashTable {

    /** Room above the last place, for what has to move up. */
    private static final int ABOVE = 1 << 10;

    private static final int FIRST_BITS = 14;

    private final int maxBits;
    private int bits;
    private long[] high = new long[0];
    private long[] low = new long[0];
    // 0: free; else the id + 1, negative where the pair is in the file, too.
    private long[] ids = new long[0];
    private int size;

    /**
     * An empty table.
     *
     * @param maxBits 2 to the power of that is the most places that it grows to
     */
    HashTable(int maxBits) {
        this.maxBits = maxBits;
        this.bits = Math.min(FIRST_BITS, maxBits);
        clear();
    }

    /** Forgets all pairs. */
    void clear() {
        high = new long[(1 << bits) + ABOVE];
        low = new long[high.length];
        ids = new long[high.length];
        size = 0;
    }

    /** Whether it can take no more. */
    boolean isFull() {
        return size >= (1 << bits) * 5L / 8 && bits == maxBits;
    }

    /** The id of a hash; negative if it is not there. */
    long find(long h, long l) {
        int at = place(h);
        while (ids[at] != 0) {
            if (high[at] == h && low[at] == l) {
                return Math.abs(ids[at]) - 1;
            }
            at++;
        }
        return -1;
    }

    /** Adds a hash that is not there. */
    void add(long h, long l, long id, boolean isInFile) {
        if (size >= (1 << bits) * 5L / 8 && bits < maxBits) {
            grow();
        }
        put(h, l, isInFile ? -id - 1 : id + 1);
    }

    private void put(long h, long l, long marked) {
        int at = place(h);
        while (ids[at] != 0) {
            at++;
        }
        // The last place stays free, to end each search.
        if (at == ids.length - 1) {
            throw new IllegalStateException("hashes that are not spread evenly");
        }
        high[at] = h;
        low[at] = l;
        ids[at] = marked;
        size++;
    }

    private void grow() {
        long[] highs = high;
        long[] lows = low;
        long[] marked = ids;
        bits++;
        clear();
        for (int i = 0; i < marked.length; i++) {
            if (marked[i] != 0) {
                put(highs[i], lows[i], marked[i]);
            }
        }
    }

    /**
     * Those that are not in the file, by their hashes as unsigned numbers. The table is used up.
     */
    Cursor drain() {
        int count = 0;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] > 0) {
                insert(high[i], low[i], ids[i] - 1, count++);
            }
        }
        int end = count;
        return new Cursor() {
            private int at;

            @Override
            public boolean next(long[] record) {
                if (at == end) {
                    return false;
                }
                record[0] = high[at];
                record[1] = low[at];
                record[2] = ids[at++];
                return true;
            }
        };
    }

    // Nearly in order already.
    private void insert(long h, long l, long id, int count) {
        int at = count;
        while (at > 0 && compare(high[at - 1], low[at - 1], h, l) > 0) {
            high[at] = high[at - 1];
            low[at] = low[at - 1];
            ids[at] = ids[at - 1];
            at--;
        }
        high[at] = h;
        low[at] = l;
        ids[at] = id;
    }

    static int compare(long high1, long low1, long high2, long low2) {
        int byHigh = Long.compareUnsigned(high1, high2);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low1, low2);
    }

    private int place(long h) {
        return (int) (h >>> (Long.SIZE - bits));
    }
}
