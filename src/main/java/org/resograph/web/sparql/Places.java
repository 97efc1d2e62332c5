package org.resograph.web.sparql;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.resograph.web.http.Problem;

/** The places for queries that run at once, and a short queue before them. */
final class Places {

    private final Limits limits;
    private final Semaphore running;
    private final Semaphore waiting;

    Places(Limits limits) {
        this.limits = limits;
        this.running = new Semaphore(limits.concurrent(), true);
        this.waiting = new Semaphore(limits.waiting());
    }

    /**
     * Takes a place.
     *
     * @throws Problem 503 when none comes free in time
     */
    void take() {
        if (running.tryAcquire()) {
            return;
        }
        if (!waiting.tryAcquire()) {
            throw full();
        }
        try {
            if (!running.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw full();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw full();
        } finally {
            waiting.release();
        }
    }

    /** Gives a place back. */
    void free() {
        running.release();
    }

    private Problem full() {
        return Problem.of(
                        503,
                        "too-many-queries",
                        "Too many queries",
                        "%d queries run at once here, and all places are taken."
                                .formatted(limits.concurrent()))
                .with("Retry-After", "5");
    }
}
