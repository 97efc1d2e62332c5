package org.resograph.resolution;

import java.util.List;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * A footnote. The text it belongs to holds a {@link org.resograph.text.Mark.NoteReference} with the
 * same marker.
 *
 * @param marker as printed: {@code 1}, {@code *}
 * @param text its text without the marker
 * @param citations what it cites
 * @param span the lines of the source
 */
public record Footnote(String marker, MarkedText text, List<Citation> citations, Span span) {

    public Footnote {
        citations = List.copyOf(citations);
    }
}
