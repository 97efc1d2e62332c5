package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.parser.profile.Match;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.text.MarkedText;

/**
 * A part of a printed line that says one thing.
 *
 * @param role what it says
 * @param key the key of the template that it fits; empty for none
 * @param text its text
 * @param match what the template read
 */
record Piece(Role role, String key, MarkedText text, Optional<Match> match) {

    static Piece of(Role role, MarkedText text) {
        return new Piece(role, "", text, Optional.empty());
    }
}
