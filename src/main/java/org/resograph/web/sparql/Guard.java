package org.resograph.web.sparql;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/**
 * Stands by one query while it runs. The engine looks for an end between two rows only; what may
 * take long within one – a regular expression, a path, a text that grows – asks here.
 */
final class Guard {

    /** Characters of the longest text that an expression may make. */
    static final int MOST_CHARACTERS = 4 << 20;

    private final long end;
    private volatile Thread thread = Thread.currentThread();
    private volatile boolean cancelled;
    private volatile boolean outOfMemory;
    private volatile @Nullable QueryExec execution;

    /** A guard of a query that may take so long from now. */
    Guard(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** The execution that is to be told when memory is short. */
    void watch(QueryExec watched) {
        execution = watched;
    }

    /**
     * Asks whether to go on.
     *
     * @throws QueryCancelledException when the query has been given up, or its time is over
     */
    void check() {
        if (cancelled || System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }

    /** A text of an expression, unless it is too long. */
    static void checkLength(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw new LimitExceeded(
                    "text-limit",
                    "An expression makes a text of more than "
                            + MOST_CHARACTERS
                            + " characters, the most here.");
        }
    }

    /** Gives the query up, whose execution knows its time itself. */
    void cancel() {
        cancelled = true;
    }

    /** Gives the query up because there is no more memory for it. */
    void cancelForMemory() {
        outOfMemory = true;
        giveUp();
    }

    /** Gives the query up, and tells its execution. */
    void giveUp() {
        cancelled = true;
        QueryExec watched = execution;
        if (watched != null) {
            // It may have to wait until the engine has planned the query.
            Thread abort = new Thread(watched::abort, "abort");
            abort.setDaemon(true);
            abort.start();
        }
    }

    /** Whether it was given up for want of memory. */
    boolean isOutOfMemory() {
        return outOfMemory;
    }

    /** The query runs on this thread. */
    void begin() {
        thread = Thread.currentThread();
    }

    /** The thread that the query runs on. */
    Thread thread() {
        return thread;
    }
}
