package org.resograph.store;

/**
 * What a release did to a graph. Its name tells the document and the language: {@code
 * iris.name(change.graph())}.
 *
 * @param kind what it did
 * @param graph the IRI of the graph: that of a document's version, of something derived, or of what
 *     comes with the program; not of provenance
 */
public record GraphChange(Kind kind, String graph) {

    /** What may happen to a graph. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
