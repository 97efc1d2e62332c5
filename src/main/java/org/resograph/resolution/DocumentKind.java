package org.resograph.resolution;

/** What a document is. */
public enum DocumentKind {
    RESOLUTION,
    DECISION,
    PRESIDENTIAL_STATEMENT,
    /** A draft put to the vote that was not adopted, or not yet. */
    DRAFT_RESOLUTION
}
