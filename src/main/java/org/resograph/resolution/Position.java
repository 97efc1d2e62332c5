package org.resograph.resolution;

import java.util.Optional;
import org.resograph.text.Span;

/**
 * What one state chose in one vote.
 *
 * @param choice what it chose
 * @param name the state's name as written in the source
 * @param state who it is; empty where the name is not known
 * @param span the lines of the source where the name stands
 */
public record Position(Choice choice, String name, Optional<StateCode> state, Span span) {

    public Position {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a position without a name");
        }
    }
}
