package org.resograph.store;

import java.util.List;

/**
 * What a publication derives from what it publishes.
 *
 * @param version a name that differs whenever the same graphs may give others; a store that another
 *     version derived is derived anew as a whole
 * @param steps in order: each sees what the ones before it have put
 */
public record Derivations(String version, List<Derivation> steps) {

    /** Nothing is derived. */
    public static final Derivations NONE = new Derivations("", List.of());

    /** Copies the list. */
    public Derivations {
        steps = List.copyOf(steps);
    }
}
