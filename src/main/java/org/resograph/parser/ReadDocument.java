package org.resograph.parser;

import java.util.Optional;
import org.resograph.document.Format;
import org.resograph.resolution.Resolution;
import org.resograph.text.Parsed;

/**
 * What was read from a source.
 *
 * @param format the format it has; empty if it has none that is read
 * @param parsed the resolution, with all that is to be said of the source; empty with an error that
 *     says why there is none
 */
public record ReadDocument(Optional<Format> format, Parsed<Optional<Resolution>> parsed) {}
