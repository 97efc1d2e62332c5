package org.resograph.parser.words.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.resograph.resolution.Session;

/**
 * When a text was adopted: what it asks for is due after that.
 *
 * @param year in which
 * @param day on which, where it is known
 * @param session at which, where it is known
 */
public record Adopted(int year, Optional<LocalDate> day, Optional<Session> session) {}
