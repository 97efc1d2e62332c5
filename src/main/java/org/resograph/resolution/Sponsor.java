package org.resograph.resolution;

import java.util.Optional;

/**
 * Who put the draft forward.
 *
 * @param name as written, in English where it stands in metadata
 * @param state who it is; empty for a group, an officer, or a name that is not known
 * @param additional whether it joined after the draft was submitted
 */
public record Sponsor(String name, Optional<StateCode> state, boolean additional) {}
