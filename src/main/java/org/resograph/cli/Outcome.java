package org.resograph.cli;

import java.util.Locale;

/** What became of a document that was to be published. */
enum Outcome {
    /** Its graph is in the store, new or in the place of an older one. */
    PUBLISHED,
    /** What the store had of it is what it says. */
    UNCHANGED,
    /** It is not in the store, or as it was before. */
    REJECTED;

    /** In words. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
