package org.resograph.web.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/**
 * A piece of text in its language.
 *
 * @param html the text with its marks, escaped
 * @param lang its tag; empty where none is known
 * @param dir its direction of writing
 */
public record Passage(SafeString html, String lang, String dir) {

    /** A passage of HTML that is safe. */
    static Passage of(String html, String lang) {
        return new Passage(new SafeString(html), lang, lang.equals("ar") ? "rtl" : "ltr");
    }
}
