package org.resograph.web.resource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Request;

/**
 * The language of a page around its data.
 *
 * @param tag one of {@link #ALL}
 * @param isNamed whether the address names it, so that links keep it; else the browser's wishes
 *     decided, as they will for the next page
 * @param isMissed whether the address names one that no page comes in
 */
public record Language(String tag, boolean isNamed, boolean isMissed) {

    /** The official languages of the United Nations, in their order. */
    public static final List<String> ALL = List.of("ar", "zh", "en", "fr", "ru", "es");

    /**
     * In what order languages stand in for one that a thing has no text in: that which more readers
     * read comes first.
     */
    public static final List<String> NEXT_BEST = List.of("en", "fr", "es", "ru", "zh", "ar");

    /** The language that an address gets when nobody wishes for another. */
    public static final Language DEFAULT = new Language("en", false, false);

    /**
     * The language that the address names, be it in capitals or with a country ({@code fr-CA}), or
     * else the browser likes best; English before none.
     */
    public static Language of(Request request) {
        Optional<String> asked = request.query().one("lang");
        return asked.flatMap(Language::among)
                .map(tag -> new Language(tag, true, false))
                .orElseGet(() -> new Language(preferred(request), false, asked.isPresent()));
    }

    /**
     * This language, for data, which have no place for a remark.
     *
     * @throws Problem 400 when the address names one that there is not
     */
    public Language met() {
        if (isMissed) {
            throw Problem.badRequest(
                            "The parameter “lang” is none of " + String.join(", ", ALL) + ".")
                    .told("told-no-language");
        }
        return this;
    }

    private static String preferred(Request request) {
        return request.header("Accept-Language").flatMap(Language::among).orElse("en");
    }

    /** The one of all that a list of wishes prefers (RFC 4647); empty for what names none. */
    private static Optional<String> among(String wishes) {
        try {
            return Optional.ofNullable(
                    Locale.lookupTag(Locale.LanguageRange.parse(wishes.strip()), ALL));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
