package org.resograph.parser.akn;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Span;

/**
 * Reads a resolution from Akoma Ntoso XML. Total: whatever the content, it answers a resolution, or
 * says why there is none. Safe for threads.
 */
public final class AknReader {

    private final Reference reference;

    public AknReader(Reference reference) {
        this.reference = reference;
    }

    /** The resolution in a source. */
    public Parsed<Optional<Resolution>> read(Source source) {
        if (source.bytes().length == 0) {
            return nothing(Issue.EMPTY_SOURCE, Span.of(1), "");
        }
        Problems problems = new Problems();
        Optional<AknStatement> statement;
        try {
            Cursor cursor = new Cursor(source.bytes());
            statement = new StatementReader(cursor, problems).read();
            cursor.close();
        } catch (MalformedXmlException e) {
            return nothing(
                    Issue.MALFORMED_XML,
                    Span.of(e.line()),
                    "line " + e.line() + ", column " + e.column() + ": " + e.getMessage());
        }
        if (statement.isEmpty()) {
            return nothing(Issue.NOT_A_RESOLUTION, Span.of(1), "no statement in the XML");
        }
        Optional<Resolution> resolution =
                new Assembly(reference, problems, source.path()).of(statement.get());
        return new Parsed<>(resolution, problems.sorted());
    }

    private static Parsed<Optional<Resolution>> nothing(Issue issue, Span span, String detail) {
        return new Parsed<>(Optional.empty(), List.of(Diagnostic.of(issue, span, detail)));
    }
}
