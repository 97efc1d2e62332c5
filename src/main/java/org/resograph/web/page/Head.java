package org.resograph.web.page;

import java.util.List;

/**
 * What a page says of itself beside its content.
 *
 * @param title of the page, without the name of the site
 * @param description for search engines; may be empty
 * @param path of the page on the site, for the links to its other languages
 * @param query its parameters, as sent
 * @param canonical the address that stands for all spellings; empty where there is none
 * @param document the path of which the other formats have suffixes; empty where there are none
 * @param jsonLd the content as schema.org sees it; empty where it sees nothing
 */
public record Head(
        String title,
        String description,
        String path,
        String query,
        String canonical,
        String document,
        String jsonLd) {

    /** The head of a page that is about nothing in the data. */
    static Head of(String title, String path, String query) {
        return new Head(title, "", path, query, "", "", "");
    }

    /** The suffixes of the formats of data, with their media types. */
    public static List<Format> formats() {
        return Format.ALL;
    }
}
