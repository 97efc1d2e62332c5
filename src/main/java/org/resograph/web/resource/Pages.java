package org.resograph.web.resource;

import java.util.Optional;
import org.resograph.web.http.Bytes;
import org.resograph.web.published.Snapshot;

/** Makes pages about things. */
@FunctionalInterface
public interface Pages {

    /**
     * The page about a thing.
     *
     * @param data for what the description leaves out, such as all votes of a state
     * @param language of the page around the texts, where the address names one
     */
    Bytes page(Description description, Snapshot data, Optional<String> language);
}
