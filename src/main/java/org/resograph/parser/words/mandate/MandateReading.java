package org.resograph.parser.words.mandate;

import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Mandate;

/**
 * What a text asks.
 *
 * @param mandates in order
 * @param open what a list after the text goes on to ask, where the text ends with it
 */
public record MandateReading(List<Mandate> mandates, Optional<Ask> open) {

    public static final MandateReading NOTHING = new MandateReading(List.of(), Optional.empty());

    public MandateReading {
        mandates = List.copyOf(mandates);
    }
}
