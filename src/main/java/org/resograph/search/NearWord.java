package org.resograph.search;

import java.util.Optional;

/**
 * A word of the texts that differs little from one that they do not have.
 *
 * @param subject the part in whose text it stands
 * @param language of that text
 * @param term as the index has it, which is its stem in most languages
 */
public record NearWord(String subject, String language, String term) {

    /** The word as the text has it. */
    public Optional<String> in(String text) {
        return Analyzers.terms(language, text).stream()
                .filter(t -> t.text().equals(term))
                .map(t -> text.substring(t.start(), t.end()))
                .findFirst();
    }
}
