package org.resograph.web.sparql;

import java.time.Duration;

/**
 * What one query may use, and what is kept of answers. What a query may use is announced: in
 * headers of every answer and in the service description.
 *
 * @param time from the start of a query to its last result
 * @param rows results of a SELECT, triples of a CONSTRUCT or DESCRIBE
 * @param bytes of the answer as written
 * @param query bytes of the query
 * @param concurrent queries that run at once
 * @param waiting queries that wait for a place, at most {@link #patience} each
 * @param patience how long one waits before it is told to come back later
 * @param kept bytes of memory for answers that are kept until the data change; 0 keeps none
 */
public record Limits(
        Duration time,
        long rows,
        long bytes,
        int query,
        int concurrent,
        int waiting,
        Duration patience,
        long kept) {

    private static final long MOST_KEPT = 64L << 20;

    /** For a public endpoint on a small machine. */
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(20),
                1_000_000,
                512L << 20,
                256 << 10,
                Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
                64,
                Duration.ofSeconds(2),
                Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / 16));
    }

    public Limits {
        if (time.isNegative()
                || time.isZero()
                || rows < 1
                || bytes < 1
                || concurrent < 1
                || kept < 0) {
            throw new IllegalArgumentException("limits that let nothing through");
        }
    }

    /** These limits with another time. */
    public Limits withTime(Duration other) {
        return new Limits(other, rows, bytes, query, concurrent, waiting, patience, kept);
    }

    /** These limits with another number of rows. */
    public Limits withRows(long other) {
        return new Limits(time, other, bytes, query, concurrent, waiting, patience, kept);
    }

    /** These limits with another number of concurrent and waiting queries. */
    public Limits withConcurrent(int running, int queued, Duration longest) {
        return new Limits(time, rows, bytes, query, running, queued, longest, kept);
    }

    /** These limits with other room for answers that are kept. */
    public Limits withKept(long other) {
        return new Limits(time, rows, bytes, query, concurrent, waiting, patience, other);
    }
}
