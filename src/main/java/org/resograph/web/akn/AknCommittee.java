package org.resograph.web.akn;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/**
 * The Main Committee that the bracket line of a resolution names, or that there was none, as the
 * Secretariat's files refer to it.
 *
 * @param id of the reference: {@code thirdCommittee}
 * @param name in English
 */
record AknCommittee(String id, String name) {

    private static final AknCommittee NONE =
            new AknCommittee("noMainCommittee", "Without reference to a Main Committee");

    private static final Map<String, AknCommittee> BY_BODY =
            Map.of(
                    "C1", new AknCommittee("firstCommittee", "First Committee"),
                    "C2", new AknCommittee("secondCommittee", "Second Committee"),
                    "C3", new AknCommittee("thirdCommittee", "Third Committee"),
                    "C4", new AknCommittee("fourthCommittee", "Fourth Committee"),
                    "C5", new AknCommittee("fifthCommittee", "Fifth Committee"),
                    "C6", new AknCommittee("sixthCommittee", "Sixth Committee"));

    /** The committee of a document; empty if it says nothing of one, or names another body. */
    static Optional<AknCommittee> of(Facts facts, Node document) {
        if (facts.string(document, Vocabulary.withoutCommittee).equals(Optional.of("true"))) {
            return Optional.of(NONE);
        }
        return facts.one(document, Vocabulary.committee).map(LocalName::of).map(BY_BODY::get);
    }
}
