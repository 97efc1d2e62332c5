package org.resograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.resograph.document.Source;
import org.resograph.rdf.StrictRdf;
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
        StrictRdf.read(
                        source.bytes(),
                        syntax,
                        null,
                        StreamRDFLib.dataset(dataset),
                        Integer.MAX_VALUE)
                .forEach(this::add);
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
        return new CheckResult(
                lines, !diagnostics.isEmpty() || !report.conforms(), Optional.empty());
    }

    private void add(StrictRdf.Remark remark) {
        Span span = Span.of((int) Math.max(1, remark.line()));
        diagnostics.add(Diagnostic.of(Issue.MALFORMED_RDF, span, remark.toString()));
    }
}
