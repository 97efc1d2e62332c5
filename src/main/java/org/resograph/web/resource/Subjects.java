package org.resograph.web.resource;

import java.util.Optional;
import org.resograph.web.published.Snapshot;

/** Finds what a document is about. */
@FunctionalInterface
public interface Subjects {

    /**
     * The description of what a path names; empty when nothing is known of it.
     *
     * @param path of the document, decoded, from the first slash and without a suffix
     */
    Optional<Description> describe(Snapshot data, String path);
}
