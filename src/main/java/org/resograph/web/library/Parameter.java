package org.resograph.web.library;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A parameter of a query: the variable of its name is replaced by the value.
 *
 * @param name of the variable
 * @param kind what values it takes
 * @param required whether the query means nothing without it
 * @param example a value
 * @param description by language
 */
public record Parameter(
        String name, Kind kind, boolean required, String example, Map<String, String> description) {

    /** The kinds of values. */
    public enum Kind {
        /** A state by its ISO 3166-1 code of three letters. */
        STATE,
        /** A document by its symbol, in any spelling. */
        DOCUMENT,
        /** A body by its key. */
        BODY,
        /** A body by its key, of which the members are known. */
        COUNCIL,
        /** A session by body and number: {@code HRC/43}. */
        SESSION,
        /** An opening verb by its key. */
        VERB,
        /** Who can be asked: a concept by its key, or a state by its code. */
        ADDRESSEE,
        /** A paragraph of the document that is named before it: {@code pp7}, {@code op8/a}. */
        PART,
        /** A label of a concept in any language, in any case. */
        LABEL,
        /** A day: {@code 2020-06-22}. */
        DATE,
        /** The language in which words and titles are wished for: {@code fr}. */
        LANGUAGE;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Parameter {
        description = Map.copyOf(description);
    }

    /** This with its description in a further language. */
    Parameter described(String language, String text) {
        Map<String, String> all = new HashMap<>(description);
        all.put(language, text);
        return new Parameter(name, kind, required, example, all);
    }

    /** The description in a language, or in English. */
    public String description(String language) {
        return description.getOrDefault(language, description.getOrDefault("en", name));
    }
}
