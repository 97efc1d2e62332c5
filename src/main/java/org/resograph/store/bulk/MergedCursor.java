package org.resograph.store.bulk;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Several cursors as one; what is equal in all columns comes once. */
final class MergedCursor implements Cursor {

    private static final class Source implements Comparable<Source> {

        final Cursor cursor;
        final long[] head;

        Source(Cursor cursor, int columns) {
            this.cursor = cursor;
            this.head = new long[columns];
        }

        boolean advance() throws IOException {
            return cursor.next(head);
        }

        @Override
        public int compareTo(Source other) {
            for (int i = 0; i < head.length; i++) {
                if (head[i] != other.head[i]) {
                    return Long.compareUnsigned(head[i], other.head[i]);
                }
            }
            return 0;
        }
    }

    private final List<Cursor> cursors;
    private final PriorityQueue<Source> sources;
    private final long[] last;
    private boolean isStarted;

    /** Merges cursors, which it closes. */
    MergedCursor(List<Cursor> cursors, int columns) throws IOException {
        this.cursors = cursors;
        this.sources = new PriorityQueue<>(Math.max(1, cursors.size()));
        this.last = new long[columns];
        for (Cursor cursor : cursors) {
            Source source = new Source(cursor, columns);
            if (source.advance()) {
                sources.add(source);
            }
        }
    }

    @Override
    public boolean next(long[] record) throws IOException {
        while (true) {
            Source first = sources.poll();
            if (first == null) {
                return false;
            }
            boolean isNew = !isStarted || !Arrays.equals(first.head, last);
            System.arraycopy(first.head, 0, last, 0, last.length);
            isStarted = true;
            if (first.advance()) {
                sources.add(first);
            }
            if (isNew) {
                System.arraycopy(last, 0, record, 0, last.length);
                return true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Cursor cursor : cursors) {
            cursor.close();
        }
    }
}
