package org.resograph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Opening;

/**
 * Under which verb the words of a text stand: that of the last opening before them, or else of the
 * clause whose list the text is an item of.
 *
 * @param openings of the text, in order
 * @param outer the verb of the clause that the text is in
 */
record Clauses(List<Opening> openings, Optional<Node> outer) {

    /** Of a text without verbs. */
    static final Clauses NONE = new Clauses(List.of(), Optional.empty());

    /** The verb of the clause at a place of the text; empty where it is not known. */
    Optional<Node> at(int place) {
        Optional<Node> verb = outer;
        for (Opening opening : openings) {
            if (opening.start() <= place) {
                verb = opening.verb().map(Concepts::verb);
            }
        }
        return verb;
    }

    /** Of the texts of the list that the text ends in. */
    Clauses ofList() {
        return new Clauses(List.of(), at(Integer.MAX_VALUE));
    }
}
