package org.resograph.parser.words.mandate;

import java.util.List;
import org.resograph.resolution.Mandate.Addressee;

/**
 * A verb and whom it addresses: what the sub-paragraphs of a list that follows share.
 *
 * @param verb the key of the verb
 * @param addressees who is asked
 */
public record Ask(String verb, List<Addressee> addressees) {

    public Ask {
        addressees = List.copyOf(addressees);
    }
}
