package org.resograph.web.resource;

import org.resograph.web.http.Bytes;
import org.resograph.web.published.Snapshot;

/** Makes pages about things. */
@FunctionalInterface
public interface Pages {

    /**
     * What of a page is not the thing itself.
     *
     * @param language of the page; of the text, where only that can be chosen
     * @param number of the part of its lists, from 1
     * @param beside the language of a text that is to stand beside; empty for none
     */
    record Wish(Language language, int number, String beside) {

        /** A page as it is without wishes. */
        static final Wish NONE = new Wish(Language.DEFAULT, 1, "");
    }

    /**
     * The page about a thing.
     *
     * @param data for what the description leaves out, such as all votes of a state
     */
    Bytes page(Description description, Snapshot data, Wish wish);
}
