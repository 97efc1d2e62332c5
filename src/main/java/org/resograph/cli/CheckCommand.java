package org.resograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.resograph.conversion.Checked;
import org.resograph.conversion.Conversion;
import org.resograph.conversion.Input;
import org.resograph.document.Source;
import org.resograph.rdf.Iris;
import org.resograph.text.Parsed;
import org.resograph.text.Severity;
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

    @Mixin private final DocumentOptions documents = new DocumentOptions();
    @Mixin private final Verbosity verbosity = new Verbosity();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = documents.inputs();
        Conversion conversion = new Conversion(Iris.ofDefaultBase(), documents.language());
        SourceLoader loader = new SourceLoader(console.in());
        int[] rejected = {0};
        OrderedWork.onAllProcessors()
                .run(
                        inputs,
                        Input::size,
                        input -> check(conversion, input, loader.load(input)),
                        result -> {
                            result.lines().forEach(console::print);
                            rejected[0] += result.rejected() ? 1 : 0;
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
        return new CheckResult(checked.lines(leastSevere), checked.isRejected());
    }
}
