package org.resograph.reference;

import org.resograph.resolution.StateCode;

/**
 * The state that a printed name means.
 *
 * @param code which state
 * @param alias whether the name was not its official short name on the date asked for
 */
public record StateMatch(StateCode code, boolean alias) {}
