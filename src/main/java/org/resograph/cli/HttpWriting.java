package org.resograph.cli;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.resograph.rdf.Iris;
import org.resograph.shacl.Finding;
import org.resograph.shacl.Report;
import org.resograph.shacl.Validator;
import org.resograph.store.Derivations;
import org.resograph.store.Store;
import org.resograph.web.writing.Credential;
import org.resograph.web.writing.Objection;
import org.resograph.web.writing.Writing;

/** Writing to a store over HTTP: through the same gate as {@code publish}, and as a release. */
final class HttpWriting {

    /** How long a request waits for the end of another publication. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private HttpWriting() {}

    /** With a credential, to a store. */
    static Writing to(Store store, Credential credential) {
        Derivations derivations = Derived.from(new Iris(store.base()));
        return new Writing(
                credential,
                HttpWriting::objections,
                () -> store.tryPublication(derivations, PATIENCE));
    }

    private static List<Objection> objections(Graph graph) {
        Report report = Validator.bundled().validate(graph);
        return report.conforms()
                ? List.of()
                : report.findings().stream().map(HttpWriting::objection).toList();
    }

    private static Objection objection(Finding finding) {
        return new Objection(
                finding.shape(),
                finding.focus(),
                finding.path(),
                finding.value(),
                finding.message());
    }
}
