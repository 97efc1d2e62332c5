package org.resograph.resolution;

import java.util.List;
import org.resograph.text.Language;
import org.resograph.text.Span;

/**
 * A roll call.
 *
 * @param stated the totals that the document states
 * @param positions one for each name listed, in the order of the source
 * @param basis where it stands in the source
 * @param namesIn the language of the names as written; metadata have English names in every version
 * @param span the lines of the source
 */
public record RecordedVote(
        Tally stated, List<Position> positions, Basis basis, Language namesIn, Span span) {

    /** Where a roll call stands in the source. */
    public enum Basis {
        /** In the text of the document. */
        PRINTED,
        /** In the metadata of the document only. */
        METADATA
    }

    public RecordedVote {
        positions = List.copyOf(positions);
    }

    /** How many names are listed with a choice. */
    public long count(Choice choice) {
        return positions.stream().filter(p -> p.choice() == choice).count();
    }
}
