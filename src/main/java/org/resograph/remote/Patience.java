package org.resograph.remote;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often, and after how long, a request is made again: at once is never; the pauses double, with
 * some chance in them, so that those who wait for one store do not all come back together.
 *
 * @param attempts at the most; at least 1
 * @param unheard attempts at the most where nobody has ever listened; at least 1
 * @param firstPause before the second attempt
 * @param longestPause between two attempts
 * @param answer how long one attempt may take
 * @param altogether after which there is no further attempt
 */
record Patience(
        int attempts,
        int unheard,
        Duration firstPause,
        Duration longestPause,
        Duration answer,
        Duration altogether) {

    /**
     * Two minutes of pauses: a store may restart in them. At an address where nobody listens, not
     * even at first, some three seconds: it is wrong, or the store was not started.
     */
    static final Patience LONG =
            new Patience(
                    10, 4, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(2));

    /**
     * Somebody waits for a page: a broken connection is made anew, a slow answer not waited for
     * twice.
     */
    static final Patience BRIEF =
            new Patience(
                    3,
                    2,
                    Duration.ofMillis(100),
                    Duration.ofMillis(400),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(10));

    /** Patience without an end of its own. */
    Patience(int attempts, int unheard, Duration firstPause, Duration longest, Duration answer) {
        this(attempts, unheard, firstPause, longest, answer, Duration.ofDays(1));
    }

    Patience {
        if (attempts < 1 || unheard < 1) {
            throw new IllegalArgumentException("attempts: " + attempts + ", " + unheard);
        }
    }

    /** The same, where one attempt may take so long. */
    Patience answeringWithin(Duration time) {
        return new Patience(attempts, unheard, firstPause, longestPause, time, altogether);
    }

    /** How long to wait after the n-th attempt, from 1. */
    Duration pauseAfter(int attempt) {
        long longest = longestPause.toMillis();
        long doubled = Math.min(longest, firstPause.toMillis() << Math.min(attempt - 1, 20));
        return Duration.ofMillis(
                doubled / 2 + ThreadLocalRandom.current().nextLong(doubled / 2 + 1));
    }
}
