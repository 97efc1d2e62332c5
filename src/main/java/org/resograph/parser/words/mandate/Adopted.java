package org.resograph.parser.words.mandate;

import java.util.Optional;
import org.resograph.resolution.Session;

/**
 * When a text was adopted: what it asks for is due after that.
 *
 * @param year in which
 * @param session at which, where it is known
 */
public record Adopted(int year, Optional<Session> session) {}
