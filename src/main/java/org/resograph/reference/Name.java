package org.resograph.reference;

import org.resograph.text.Language;

/**
 * A name of a body, a group, an instrument or a goal.
 *
 * @param text without a leading article
 * @param language in which language
 * @param use what kind of name it is
 * @param basis how it is known
 */
public record Name(String text, Language language, Use use, Basis basis) {

    /** The kinds of name. */
    public enum Use {
        /** The name in full; one in each language. */
        OFFICIAL,
        /** A short or another name. */
        VARIANT,
        /** A name in another case, or with words that grammar asks for in running text. */
        INFLECTED
    }

    /** How a name is known. */
    public enum Basis {
        /** It stands in official documents that were looked through. */
        DOCUMENTS,
        /** The editors know it; not checked in print. */
        EDITOR
    }
}
