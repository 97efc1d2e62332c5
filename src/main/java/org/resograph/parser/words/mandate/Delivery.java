package org.resograph.parser.words.mandate;

import org.resograph.resolution.Mandate.Deliverable;

/**
 * What a clause delivers.
 *
 * @param verb where its verb starts, with what leads to it, in UTF-16 units of the text
 * @param start where its words start
 * @param end where they end
 * @param follows whether its verb says that it follows on the one before: "followed by"
 * @param until where the next verb starts, of a mandate that is extended: what is due then is not
 *     its end
 */
record Delivery(Deliverable deliverable, int verb, int start, int end, boolean follows, int until) {

    static final String EXTENDED = "mandate-extended";

    static final String CREATED = "mandate-established";

    /** Whether an office is created by it. */
    boolean isCreation() {
        return deliverable.kind().equals(CREATED);
    }

    /** Whether a mandate is extended by it. */
    boolean isExtension() {
        return deliverable.kind().equals(EXTENDED);
    }

    /** The same, named again in words that end at a place. */
    Delivery again(int place) {
        return new Delivery(deliverable, verb, start, place, follows, until);
    }

    /** The same, of which what stands behind a place says nothing. */
    Delivery until(int place) {
        return new Delivery(deliverable, verb, start, end, follows, place);
    }
}
