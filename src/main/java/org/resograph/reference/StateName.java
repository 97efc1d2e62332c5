package org.resograph.reference;

import org.resograph.resolution.StateCode;
import org.resograph.text.Language;

/**
 * A name of a state in one language.
 *
 * @param state whose name it is
 * @param language in which language
 * @param name without a leading article, but where the article belongs to it
 * @param use what kind of name it is
 * @param period when it held
 * @param basis how it is known
 */
public record StateName(
        StateCode state, Language language, String name, Use use, Period period, Basis basis) {

    /** The kinds of name. */
    public enum Use {
        /** The short name that the United Nations used in the period. */
        OFFICIAL,
        /** The long name. */
        FORMAL,
        /** Another form, or one of other times, that means the same state. */
        VARIANT,
        /** A misprint that stands in documents. */
        MISPRINT,
        /** It may mean this state, but another one as well: nobody can be told from it. */
        AMBIGUOUS
    }

    /** How a name is known. */
    public enum Basis {
        /** It stands in official documents. */
        DOCUMENTS,
        /** It stands in a terminology list of the United Nations. */
        TERMINOLOGY,
        /** It stands in the Unicode locale data. */
        CLDR,
        /** It stands in another list. */
        LIST,
        /** The editors know it; not checked in print. */
        EDITOR
    }
}
