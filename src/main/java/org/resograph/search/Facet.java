package org.resograph.search;

/** What found documents can be filtered and counted by. */
public enum Facet {
    /** The body that adopted it, as an IRI. */
    BODY("body"),
    /** The session at which it was adopted, as an IRI. */
    SESSION("session"),
    /** The year of adoption, in four digits. */
    YEAR("year"),
    /** A language in which it is published, as a tag. */
    LANGUAGE("language"),
    /** How it was adopted, as the IRI of a concept. */
    ADOPTION("adoption"),
    /** A subject, as an IRI. */
    SUBJECT("subject"),
    /**
     * What a state chose: the IRI of the state, a space, the IRI of the choice. With nothing after
     * the space: whatever it chose.
     */
    CHOICE("choice");

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    /** Its name in the index and in addresses. */
    public String field() {
        return field;
    }
}
