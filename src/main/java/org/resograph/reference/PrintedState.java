package org.resograph.reference;

import java.util.Optional;

/**
 * One entry of a printed list of states.
 *
 * @param name as printed, without the list's own separators and conjunctions
 * @param state who it is; empty where no state has that name
 */
public record PrintedState(String name, Optional<StateMatch> state) {}
