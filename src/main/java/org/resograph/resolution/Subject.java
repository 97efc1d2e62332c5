package org.resograph.resolution;

import java.util.Optional;

/**
 * What a document is about, as its source says.
 *
 * @param label the heading as written
 * @param concept the IRI of the concept, where the source gives one
 * @param scheme the vocabulary: {@code UNBIS}, {@code EuroVoc}, {@code SDG}, {@code DHLAUTH}
 * @param assignment who assigned it
 */
public record Subject(
        String label, Optional<String> concept, String scheme, Assignment assignment) {

    /** Who assigned a subject. */
    public enum Assignment {
        /** A librarian of the United Nations. */
        LIBRARIAN,
        /** A program, in fixed bundles that go with a Sustainable Development Goal. */
        MACHINE,
        /** The publisher of this data. */
        PUBLISHER
    }
}
