package org.resograph.web.page;

import java.util.List;

/**
 * One of a list of things.
 *
 * @param link to it
 * @param title beside its name; may be empty
 * @param titleLang the language of the title
 * @param notes what else is said of it, in few words
 */
public record Entry(Link link, String title, String titleLang, List<String> notes) {

    /** An entry that is no more than a link. */
    static Entry of(Link link) {
        return new Entry(link, "", "", List.of());
    }
}
