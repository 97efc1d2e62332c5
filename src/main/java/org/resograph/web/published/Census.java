package org.resograph.web.published;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * How much there is in the data, each triple counted once in however many graphs it is.
 *
 * @param triples distinct
 * @param subjects distinct
 * @param classes things by the IRI of their class
 * @param properties triples by the IRI of their property
 */
public record Census(
        long triples, long subjects, Map<String, Long> classes, Map<String, Long> properties) {

    public Census {
        classes = Map.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** The things of a class. */
    public long of(Node type) {
        return classes.getOrDefault(type.getURI(), 0L);
    }
}
