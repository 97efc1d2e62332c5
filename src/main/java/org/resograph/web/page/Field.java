package org.resograph.web.page;

import java.util.List;

/**
 * A line of facts: a name and what is said.
 *
 * @param key of the message that names it
 * @param links what is said; a text that leads nowhere has an empty address
 */
public record Field(String key, List<Link> links) {

    private static final int SHOWN = 5;

    /** What is shown at once. */
    public List<Link> first() {
        return rest().isEmpty() ? links : links.subList(0, SHOWN);
    }

    /** What is shown when asked for: more than a few lines would push all else off the screen. */
    public List<Link> rest() {
        return links.size() <= SHOWN + 1 ? List.of() : links.subList(SHOWN, links.size());
    }
}
