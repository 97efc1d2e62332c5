package org.resograph.parser.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Block;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Language;

/** Resolutions of which only the words matter. */
final class Resolutions {

    private Resolutions() {}

    /** A resolution that a body adopted on 22 March 2024. */
    static Resolution of2024(String language, String body, List<Block> blocks) {
        return new Resolution(
                DocumentKind.RESOLUTION,
                Optional.empty(),
                SymbolBasis.PRINTED,
                Optional.of(new Body(body)),
                Optional.empty(),
                Language.parse(language).orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Adoption(
                        Adoption.Outcome.ADOPTED,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2024, 3, 22)),
                        Optional.empty(),
                        Optional.empty()),
                Origin.UNSTATED,
                List.of(),
                blocks,
                List.of(),
                List.of());
    }
}
