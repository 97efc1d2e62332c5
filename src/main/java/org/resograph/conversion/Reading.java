package org.resograph.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.resolution.Body;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Severity;
import org.resograph.text.Span;

/**
 * What came of reading one input.
 *
 * @param input the input
 * @param diagnostics what is to be said of it
 * @param body the body that adopted the document, if that much was read
 * @param language its language, if that much was read
 * @param document the document as a graph; empty if a diagnostic forbids to go on
 */
public record Reading(
        Input input,
        List<Diagnostic> diagnostics,
        Optional<Body> body,
        Optional<Language> language,
        Optional<Document> document) {

    /**
     * A document as a graph.
     *
     * @param sha256 of its source
     * @param name the IRI of the graph
     * @param graph its triples
     */
    public record Document(String sha256, Node name, Graph graph) {}

    /** What could not be read at all. */
    public static Reading failed(Input input, List<Diagnostic> diagnostics) {
        return new Reading(
                input, diagnostics, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, as a graph. */
    Reading with(Document graph) {
        return new Reading(input, diagnostics, body, language, Optional.of(graph));
    }

    /** The same, but for one more thing that forbids to go on. */
    public Reading rejected(Issue issue, String detail) {
        List<Diagnostic> more = new ArrayList<>(diagnostics);
        more.add(Diagnostic.of(issue, Span.of(1), detail));
        return new Reading(input, more, body, language, Optional.empty());
    }

    /** Whether it is a document that can't go on. */
    public boolean isRejected() {
        return document.isEmpty() && !isSkipped();
    }

    /** What is to be said of it, a line each, if it is as severe as that. */
    public List<String> lines(Severity leastSevere) {
        return diagnostics.stream()
                .filter(d -> d.issue().severity().compareTo(leastSevere) <= 0)
                .map(d -> d.format(input.path()))
                .toList();
    }

    /** Whether it is a file that just happens to be in a folder, and no document at all. */
    public boolean isSkipped() {
        return !input.named()
                && diagnostics.stream().anyMatch(d -> d.issue() == Issue.UNKNOWN_FORMAT);
    }
}
