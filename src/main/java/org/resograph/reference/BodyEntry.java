package org.resograph.reference;

import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Body;

/**
 * What the reference knows of a body.
 *
 * @param body which body
 * @param parent the body that it belongs or reports to
 * @param symbolPrefixes how the symbols of its documents start: {@code E/CN.6/}
 * @param wikidata {@code Q37470}
 */
public record BodyEntry(
        Body body, Optional<Body> parent, List<String> symbolPrefixes, Optional<String> wikidata) {

    public BodyEntry {
        symbolPrefixes = List.copyOf(symbolPrefixes);
    }
}
