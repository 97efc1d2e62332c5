package org.resograph.rdf;

/** From what something is inferred that no source says. */
public enum InferenceBasis {
    /** The documents have the same title, and the later one cites the earlier. */
    SAME_TITLE_CITED,
    /** The documents have the same title, which no other of those sessions has. */
    SAME_TITLE,
    /** The titles have most of their words in common, and the later document cites the earlier. */
    SIMILAR_TITLE_CITED,
    /** The librarians gave both the same subjects, and the later one recalls the earlier first. */
    SAME_SUBJECTS_RECALLED,
    /** The texts are the same but for typography. */
    SAME_TEXT,
    /** Most of the words of the texts are the same. */
    SIMILAR_TEXT,
    /** The state sat in the body on the day of the vote, and the record does not list it. */
    MEMBERSHIP,
    /** A label of the concept stands in the title. */
    LABEL
}
