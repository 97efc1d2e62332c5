package org.resograph.web.page;

import java.util.List;
import java.util.Locale;
import org.resograph.web.http.Request;

/**
 * The language of a page of the site.
 *
 * @param tag one that the interface has
 * @param isNegotiated whether the browser's wishes decided, as they do on the pages where people
 *     arrive, and not the address
 */
record Language(String tag, boolean isNegotiated) {

    /** The language that the address names, or else the browser prefers. */
    static Language of(Request request) {
        String named = request.query().one("lang").orElse("");
        if (!named.isEmpty()) {
            return new Language(Messages.of(named).locale().getLanguage(), false);
        }
        return new Language(preferred(request), true);
    }

    private static String preferred(Request request) {
        String header = request.header("Accept-Language").orElse("");
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            String found = Locale.lookupTag(ranges, Messages.LANGUAGES);
            return found == null ? "en" : found;
        } catch (IllegalArgumentException e) {
            return "en"; // a header that names no languages
        }
    }
}
