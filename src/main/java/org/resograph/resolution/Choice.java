package org.resograph.resolution;

/** What a state chose in a recorded vote. Not voting is not abstaining. */
public enum Choice {
    IN_FAVOUR("Y"),
    AGAINST("N"),
    ABSTAINING("A"),
    /** A member that did not take part. */
    NON_VOTING("X");

    private final String code;

    Choice(String code) {
        this.code = code;
    }

    /** The letter that the United Nations Digital Library uses. */
    public String code() {
        return code;
    }
}
