package org.resograph.web.resource;

import org.resograph.web.http.Bytes;
import org.resograph.web.published.Snapshot;

/** Makes pages about things. */
@FunctionalInterface
public interface Pages {

    /**
     * What of a page is not the thing itself.
     *
     * @param language of the interface; another one than it has is English
     * @param number of the part of its lists, from 1
     */
    record Wish(String language, int number) {}

    /**
     * The page about a thing.
     *
     * @param data for what the description leaves out, such as all votes of a state
     */
    Bytes page(Description description, Snapshot data, Wish wish);
}
