package org.resograph.document;

import java.util.List;

/**
 * A source as lines of text.
 *
 * @param lines those that are not blank, in reading order
 * @param flow how lines make paragraphs
 */
public record TextDocument(List<Line> lines, Flow flow) {

    /** How lines make paragraphs. */
    public enum Flow {
        /** A paragraph is cut into lines of about one width. */
        WRAPPED,
        /** A line is a paragraph, or the piece of one that stands on a page. */
        WHOLE_PARAGRAPHS
    }

    public TextDocument {
        lines = List.copyOf(lines);
    }
}
