package org.resograph.store.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Quads of which each id is replaced by its rank among those of its column. The ranks of a quad fit
 * in one long, so that each order is a sort of longs.
 */
final class Ranks {

    private static final int BITS = 63;

    /** Turns the order of unsigned numbers into that of signed ones. */
    private static final long FLIP = Long.MIN_VALUE;

    private final int size;
    private final long[][] values = new long[IndexOrder.COLUMNS][];
    private final int[] bits = new int[IndexOrder.COLUMNS];
    private final int[][] ranks = new int[IndexOrder.COLUMNS][];

    private Ranks(long[][] columns, int from, int to) {
        size = to - from;
        for (int c = 0; c < IndexOrder.COLUMNS; c++) {
            values[c] = distinct(columns[c], from, to);
            bits[c] = Integer.SIZE - Integer.numberOfLeadingZeros(values[c].length - 1);
        }
    }

    /** The quads of a part of columns; in several parts where the ranks of one don't fit. */
    static List<Ranks> of(long[][] columns, int from, int to) {
        Ranks all = new Ranks(columns, from, to);
        if (Arrays.stream(all.bits).sum() <= BITS) {
            for (int c = 0; c < IndexOrder.COLUMNS; c++) {
                all.ranks[c] = ranks(columns[c], from, to, all.values[c]);
            }
            return List.of(all);
        }
        int middle = (from + to) >>> 1;
        List<Ranks> parts = new ArrayList<>(of(columns, from, middle));
        parts.addAll(of(columns, middle, to));
        return parts;
    }

    private static long[] distinct(long[] column, int from, int to) {
        long[] sorted = new long[to - from];
        int count = 0;
        for (int i = from; i < to; i++) {
            // What comes one after the other is often the same.
            if (i == from || column[i] != column[i - 1]) {
                sorted[count++] = column[i] ^ FLIP;
            }
        }
        Arrays.sort(sorted, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static int[] ranks(long[] column, int from, int to, long[] values) {
        int[] ranks = new int[to - from];
        for (int i = from; i < to; i++) {
            ranks[i - from] =
                    i > from && column[i] == column[i - 1]
                            ? ranks[i - from - 1]
                            : Arrays.binarySearch(values, column[i] ^ FLIP);
        }
        return ranks;
    }

    /** The quads in an order. */
    Cursor sorted(IndexOrder order) {
        int[] column = new int[IndexOrder.COLUMNS];
        long[] keys = new long[size];
        for (int position = 0; position < IndexOrder.COLUMNS; position++) {
            int c = order.column(position);
            column[position] = c;
            for (int i = 0; i < size; i++) {
                keys[i] = keys[i] << bits[c] | ranks[c][i];
            }
        }
        Arrays.sort(keys);
        return new Cursor() {
            private int at;

            @Override
            public boolean next(long[] record) {
                if (at == size) {
                    return false;
                }
                long key = keys[at++];
                for (int position = IndexOrder.COLUMNS - 1; position >= 0; position--) {
                    int c = column[position];
                    record[position] = values[c][(int) (key & ((1L << bits[c]) - 1))] ^ FLIP;
                    key >>>= bits[c];
                }
                return true;
            }
        };
    }
}
