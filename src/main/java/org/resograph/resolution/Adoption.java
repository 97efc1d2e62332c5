package org.resograph.resolution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the body did with the document.
 *
 * @param outcome whether it was adopted
 * @param method how, where the document says so
 * @param date on which day
 * @param meeting at which meeting
 * @param vote the roll call, if one is recorded
 */
public record Adoption(
        Outcome outcome,
        Optional<Method> method,
        Optional<LocalDate> date,
        Optional<Meeting> meeting,
        Optional<RecordedVote> vote) {

    /** What became of the document. */
    public enum Outcome {
        ADOPTED,
        /** It did not obtain the votes it needed. */
        NOT_ADOPTED,
        /** It was not adopted because a permanent member of the Security Council voted against. */
        VETOED,
        /** The document, a draft, does not say. */
        NOT_STATED
    }

    /** How a document was adopted. */
    public enum Method {
        WITHOUT_VOTE,
        RECORDED_VOTE,
        /** By a vote whose positions were not recorded by state. */
        NON_RECORDED_VOTE,
        /** By a vote in which all members voted in favour. */
        UNANIMOUS,
        /** By a vote in writing: of the Security Council by mail in 2020. */
        WRITTEN_VOTE
    }
}
