package org.resograph.parser.words.mandate;

import java.util.List;
import org.resograph.resolution.Mandate.Addressee;

/**
 * A verb and whom it addresses: what the sub-paragraphs of a list that follows share.
 *
 * @param verb the key of the verb
 * @param addressees who is asked
 * @param lead how the words before the list lead to it
 */
public record Ask(String verb, List<Addressee> addressees, Lead lead) {

    /** What the words before a list say of its items. */
    public enum Lead {
        /** Each is what is asked: "Requests the Secretary-General:". */
        ACTS,
        /** Nothing: the form of each tells. "Calls upon States to take measures, including:". */
        OPEN,
        /** None is asked: "those who:". */
        THINGS
    }

    public Ask {
        addressees = List.copyOf(addressees);
    }
}
