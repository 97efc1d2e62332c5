package org.resograph.web.page;

import java.util.List;

/**
 * A line of facts: a name and what is said.
 *
 * @param key of the message that names it
 * @param links what is said; a text that leads nowhere has an empty address
 */
public record Field(String key, List<Link> links) {}
