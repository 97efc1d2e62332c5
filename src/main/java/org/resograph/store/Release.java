package org.resograph.store;

import java.time.Instant;

/**
 * A state of a store that a publication has left: all that it changed became visible at once.
 *
 * @param number 1 for the first, then one more each time
 * @param at when it was put in place, to the second
 * @param graphs how many graphs there are in it, without those of provenance
 */
public record Release(long number, Instant at, long graphs) {

    /** Refuses what can't be. */
    public Release {
        if (number < 1 || graphs < 0) {
            throw new IllegalArgumentException("no release: " + number + ", " + graphs);
        }
    }
}
