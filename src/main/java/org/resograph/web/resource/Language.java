package org.resograph.web.resource;

import java.util.List;
import java.util.Locale;
import org.resograph.web.http.Request;

/**
 * The language of a page around its data.
 *
 * @param tag one of {@link #ALL}
 * @param isNamed whether the address names it, so that links keep it; else the browser's wishes
 *     decided, as they will for the next page
 */
public record Language(String tag, boolean isNamed) {

    /** The official languages of the United Nations, in their order. */
    public static final List<String> ALL = List.of("ar", "zh", "en", "fr", "ru", "es");

    /**
     * In what order languages stand in for one that a thing has no text in: that which more readers
     * read comes first.
     */
    public static final List<String> NEXT_BEST = List.of("en", "fr", "es", "ru", "zh", "ar");

    /** The language that an address gets when nobody wishes for another. */
    public static final Language DEFAULT = new Language("en", false);

    /** The language that the address names, or else the browser likes best; English before none. */
    public static Language of(Request request) {
        String named = request.query().one("lang").orElse("");
        return named.isEmpty()
                ? new Language(preferred(request.header("Accept-Language").orElse("")), false)
                : new Language(ALL.contains(named) ? named : "en", true);
    }

    private static String preferred(String header) {
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(header), ALL);
            return found == null ? "en" : found;
        } catch (IllegalArgumentException e) {
            return "en"; // a header that names no languages
        }
    }
}
