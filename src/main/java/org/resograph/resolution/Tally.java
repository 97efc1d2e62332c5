package org.resograph.resolution;

import java.util.OptionalInt;

/** The totals of a vote as the document states them; each may be unstated. Never counted by us. */
public record Tally(OptionalInt inFavour, OptionalInt against, OptionalInt abstaining) {

    /** All three are stated. */
    public static Tally of(int inFavour, int against, int abstaining) {
        return new Tally(
                OptionalInt.of(inFavour), OptionalInt.of(against), OptionalInt.of(abstaining));
    }

    /** The total stated for a choice. */
    public OptionalInt of(Choice choice) {
        return switch (choice) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
            case ABSTAINING -> abstaining;
            case NON_VOTING -> OptionalInt.empty();
        };
    }
}
