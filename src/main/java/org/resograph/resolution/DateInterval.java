package org.resograph.resolution;

import java.time.LocalDate;

/**
 * A run of days, both ends inclusive. A session may have several.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record DateInterval(LocalDate first, LocalDate last) {

    public DateInterval {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it starts: " + first + " to " + last);
        }
    }

    /** Whether a day is in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
