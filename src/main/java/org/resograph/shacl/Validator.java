package org.resograph.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Graphs against the shapes of {@code shapes/}. Made for the graph of one source, in memory. Safe
 * for use by several threads.
 */
public final class Validator {

    private final ShapesGraph shapes;
    private final Shapes byJena;
    private final List<Rule> rules;

    private Validator(ShapesGraph shapes, List<Rule> rules) {
        this.shapes = shapes;
        this.rules = rules;
        Set<Node> ours = new HashSet<>();
        rules.forEach(rule -> ours.add(ShapesGraph.shape(rule.shape())));
        this.byJena = Shapes.parse(shapes.withoutSparql(ours::contains).graph());
    }

    private static final class Bundled {
        private static final Validator INSTANCE = new Validator(ShapesGraph.bundled(), Rule.ALL);
    }

    /** With the shapes that come with the program. */
    public static Validator bundled() {
        return Bundled.INSTANCE;
    }

    /** With the same shapes, but all of them by Jena: slower, and what counts. */
    static Validator reference() {
        return new Validator(ShapesGraph.bundled(), List.of());
    }

    /** What the shapes find in a graph. */
    public Report validate(Graph graph) {
        List<Finding> findings = new ArrayList<>();
        SourceLines lines = new SourceLines(graph);
        for (ReportEntry entry : ShaclValidator.get().validate(byJena, graph).getEntries()) {
            findings.add(
                    finding(
                            entry.source(),
                            entry.focusNode(),
                            path(entry.resultPath()),
                            entry.value(),
                            lines));
        }
        for (Rule rule : rules) {
            Node shape = ShapesGraph.shape(rule.shape());
            rule.check(
                    graph,
                    (focus, path, value) ->
                            findings.add(finding(shape, focus, path.getURI(), value, lines)));
        }
        return findings.isEmpty() ? Report.CLEAN : new Report(findings);
    }

    private Finding finding(
            Node shape, Node focus, String path, @Nullable Node value, SourceLines lines) {
        return new Finding(
                shapes.severity(shape),
                shapes.named(shape).toString(),
                text(focus),
                path,
                Optional.ofNullable(value).map(Validator::text),
                shapes.messages(shape),
                lines.of(focus, value));
    }

    private static String path(@Nullable Path path) {
        if (path == null) {
            return "";
        }
        return path instanceof P_Link link ? link.getNode().getURI() : path.toString();
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
