package org.resograph.resolution;

import java.util.Optional;

/**
 * A place in a text that cites a document or an instrument.
 *
 * @param document the cited document, where it is one with a symbol
 * @param instrument the key of the cited instrument in the reference, such as {@code iccpr}
 * @param text the words that cite, as printed
 * @param start where they start in the text, in UTF-16 units from 0
 * @param basis how the citation is known
 */
public record Citation(
        Optional<Symbol> document,
        Optional<String> instrument,
        String text,
        int start,
        Basis basis) {

    /** How a citation is known. */
    public enum Basis {
        /** The source links the words. */
        MARKUP,
        /** The words themselves say so. */
        TEXT,
        /** Both. */
        BOTH
    }

    public Citation {
        if (document.isEmpty() == instrument.isEmpty()) {
            throw new IllegalArgumentException("cites one thing, not none or two: " + text);
        }
    }
}
