package org.resograph.cli;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.resograph.document.Source;
import org.resograph.shacl.Finding;
import org.resograph.shacl.Report;
import org.resograph.shacl.Validator;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Language;
import org.resograph.text.Span;

/** RDF that somebody wrote, held against the grammar of its syntax and against the shapes. */
final class RdfCheck {

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** What is to be said of a source in that syntax: of the whole, and of each of its graphs. */
    static CheckResult check(Source source, Lang syntax) {
        RdfCheck check = new RdfCheck();
        DatasetGraph dataset = check.parse(source, syntax);
        if (check.diagnostics.isEmpty()) {
            check.validate(dataset.getDefaultGraph());
            Iter.toList(dataset.listGraphNodes())
                    .forEach(name -> check.validate(dataset.getGraph(name)));
        }
        return check.result(source.path());
    }

    private DatasetGraph parse(Source source, Lang syntax) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        JsonLdOptions local = new JsonLdOptions();
        local.setDocumentLoader(
                (url, options) -> {
                    throw new JsonLdError(
                            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                            "no address is opened: " + url);
                });
        try {
            RDFParser.source(new ByteArrayInputStream(source.bytes()))
                    .forceLang(syntax)
                    .set(LangJSONLD11.JSONLD_OPTIONS, local)
                    .errorHandler(new Collector())
                    .parse(dataset);
        } catch (RiotException e) {
            if (diagnostics.isEmpty()) {
                add(String.valueOf(e.getMessage()), 1, 0);
            }
        }
        return dataset;
    }

    private void validate(Graph graph) {
        if (!graph.isEmpty()) {
            findings.addAll(Validator.bundled().validate(graph).findings());
        }
    }

    private CheckResult result(String path) {
        Report report = new Report(findings);
        List<String> lines = new ArrayList<>();
        diagnostics.forEach(diagnostic -> lines.add(diagnostic.format(path)));
        report.findings().forEach(finding -> lines.add(finding.format(path, Language.ENGLISH)));
        return new CheckResult(lines, !diagnostics.isEmpty() || !report.conforms());
    }

    private void add(String message, long line, long column) {
        String place = column > 0 ? "line " + line + ", column " + column + ": " : "";
        Span span = Span.of((int) Math.max(1, line));
        diagnostics.add(Diagnostic.of(Issue.MALFORMED_RDF, span, place + message));
    }

    /** What Jena only warns of, such as a bad IRI, is an error where the data are to be ours. */
    private final class Collector implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            add(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            add(message, line, column);
            throw new RiotException(message);
        }
    }
}
