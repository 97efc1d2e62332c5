package org.resograph.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period of days, open at either end or at both.
 *
 * @param from the first day
 * @param until the first day after it
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Without limits. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    public Period {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException(
                    "a period from " + from.get() + " until " + until.get());
        }
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get()))
                && (until.isEmpty() || day.isBefore(until.get()));
    }

    /** Whether there is a day that lies in both. */
    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return until.isEmpty();
    }

    private boolean startsBeforeEndOf(Period other) {
        return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get());
    }
}
