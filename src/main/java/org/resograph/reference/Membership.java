package org.resograph.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;

/**
 * A time in which a state sits in a body.
 *
 * @param body which body
 * @param state which state
 * @param from its first day
 * @param until its last day; empty if it goes on
 * @param kind how it comes to sit there
 * @param basis how it is known
 * @param note what is to be said of it
 */
public record Membership(
        Body body,
        StateCode state,
        LocalDate from,
        Optional<LocalDate> until,
        Kind kind,
        Basis basis,
        Optional<String> note) {

    /** How a state comes to sit in a body. */
    public enum Kind {
        ELECTED,
        PERMANENT,
        /** As a member of the United Nations. */
        ADMITTED
    }

    /** How a term is known. */
    public enum Basis {
        /** The elections were checked in press releases. */
        PRESS,
        /** Published lists of the members agree. */
        LISTS,
        /** The state stands in the roll calls of that time that were looked through. */
        DOCUMENTS,
        /** The editors know it; not checked in print. */
        EDITOR
    }

    public Membership {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("a term from " + from + " until " + until.get());
        }
    }

    /** Whether the state sits there on that day. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    boolean overlaps(Membership other) {
        return includes(other.from) || other.includes(from);
    }
}
