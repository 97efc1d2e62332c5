package org.resograph.document.word;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Format;
import org.resograph.document.Formats;
import org.resograph.document.Line;
import org.resograph.document.PlainText;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.document.html.HtmlReader;
import org.resograph.document.html.MessageReader;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * A document in another format that stands at a place of a Word document ({@code altChunk}), as
 * programs put documents together; Word itself takes it apart when it saves the whole.
 */
final class AlternativeChunk {

    private AlternativeChunk() {}

    /**
     * Its lines; with a warning, none if it is of a format that is not read, or is broken.
     *
     * @param name of the part, for the warning
     */
    static Parsed<List<Line>> read(String name, byte[] bytes) {
        Source source = Source.of(name, bytes);
        Optional<Format> format = Formats.detect(source).value();
        if (format.isEmpty()) {
            return notRead(name, "its format is not known");
        }
        Parsed<Optional<TextDocument>> read =
                switch (format.get()) {
                    case HTML -> HtmlReader.read(source);
                    case MESSAGE -> MessageReader.read(source);
                    case TEXT, MARKDOWN -> PlainText.read(source);
                    case WORD -> WordReader.readInner(source);
                    default -> Parsed.of(Optional.empty());
                };
        return read.value()
                .map(document -> new Parsed<>(document.lines(), read.diagnostics()))
                .orElseGet(() -> notRead(name, format.get().mediaType()));
    }

    /** That one is not read, and why. */
    static Parsed<List<Line>> notRead(String name, String reason) {
        Diagnostic diagnostic =
                Diagnostic.of(Issue.EMBEDDED_NOT_READ, Span.of(1), name + ": " + reason);
        return new Parsed<>(List.of(), List.of(diagnostic));
    }
}
