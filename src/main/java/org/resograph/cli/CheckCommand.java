package org.resograph.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.resograph.conversion.Checked;
import org.resograph.conversion.Conversion;
import org.resograph.conversion.Input;
import org.resograph.conversion.Reading;
import org.resograph.document.Source;
import org.resograph.rdf.Iris;
import org.resograph.store.Claim;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;
import org.resograph.text.Severity;
import org.resograph.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resograph check}: what is to be said of documents, and of RDF. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Say what is odd in documents, and what breaks a shape.",
        footer = {
            "",
            "One line for each thing: path:line: SEVERITY ISSUE detail. An ERROR keeps a document "
                    + "from being published. Of RDF, in any of its syntaxes, each graph is held against the "
                    + "shapes."
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final DocumentOptions documents;
    @Mixin private final Verbosity verbosity = new Verbosity();

    CheckCommand(Console console, DocumentOptions documents) {
        this.console = console;
        this.documents = documents;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = documents.inputs();
        Conversion conversion = new Conversion(Iris.ofDefaultBase(), documents.language());
        SourceLoader loader = new SourceLoader(console.in());
        Map<Node, Claim> claims = new HashMap<>();
        int[] rejected = {0};
        OrderedWork.onAllProcessors()
                .run(
                        inputs,
                        Input::size,
                        input -> check(conversion, input, loader.load(input)),
                        result -> {
                            result.lines().forEach(console::print);
                            Optional<String> claimed =
                                    result.document().flatMap(d -> claimed(claims, d));
                            claimed.ifPresent(console::print);
                            rejected[0] += result.rejected() || claimed.isPresent() ? 1 : 0;
                        });
        return rejected[0] == 0 ? 0 : 1;
    }

    private CheckResult check(Conversion conversion, Input input, Parsed<Optional<Source>> source) {
        Optional<Lang> syntax = source.value().flatMap(RdfSyntax::detect);
        if (syntax.isPresent()) {
            return RdfCheck.check(source.value().orElseThrow(), syntax.get());
        }
        Severity leastSevere = verbosity.isQuiet() ? Severity.ERROR : Severity.INFO;
        Checked checked = Conversion.check(conversion.read(input, source));
        Optional<CheckResult.Document> document =
                checked.isRejected()
                        ? Optional.empty()
                        : checked.reading().document().map(read -> document(input, read));
        return new CheckResult(checked.lines(leastSevere), checked.isRejected(), document);
    }

    private static CheckResult.Document document(Input input, Reading.Document read) {
        return new CheckResult.Document(read.name(), new Claim(input.path(), read.sha256()));
    }

    /** What is to be said if another source, with other bytes, is the same document. */
    private static Optional<String> claimed(
            Map<Node, Claim> claims, CheckResult.Document document) {
        Claim claim = document.claim();
        return Optional.ofNullable(claims.putIfAbsent(document.graph(), claim))
                .filter(claim::contradicts)
                .map(Claim::source)
                .map(other -> Diagnostic.of(Issue.GRAPH_CLAIMED, Span.of(1), other))
                .map(diagnostic -> diagnostic.format(claim.source()));
    }
}
