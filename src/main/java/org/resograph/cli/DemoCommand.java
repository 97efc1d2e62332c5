package org.resograph.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.resograph.conversion.Input;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.store.Store;
import org.resograph.web.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code resograph demo}: what {@code mvn compile exec:java} runs, from a document to a query. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Publish the samples in a store of their own, and serve it.",
        footer = {"", "It serves until it is told to stop, with Ctrl-C for example."})
final class DemoCommand implements Callable<Integer> {

    /** How many addresses are shown. */
    private static final int SHOWN = 3;

    private static final String QUERY =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX choice: <https://w3id.org/resograph/concept/choice/>
            SELECT ?resolution ?state
            WHERE {
              ?resolution reso:vote/reso:position ?position .
              ?position reso:choice choice:against ; reso:nameAsWritten ?state .
            }
            ORDER BY ?resolution ?state
            """;

    private final Console console;

    @Option(
            names = "--samples",
            paramLabel = "DIR",
            description = "The documents to publish. Default: samples.")
    private String samples = "samples";

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The folder of the store. Default: target/store.")
    private Path folder = Path.of("target", "store");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; 0 for any that is free. Default: 3030.")
    private int port = ServerOptions.DEFAULT_PORT;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (UntilStopped end = new UntilStopped();
                Store store = Store.openOrCreate(folder, Iris.DEFAULT_BASE)) {
            Publisher.publish(
                            documents(samples),
                            SubjectOptions.of(subjects(samples)).graphs(new Iris(store.base())),
                            store,
                            Optional.empty(),
                            console,
                            new Verbosity())
                    .lines()
                    .forEach(console::print);
            ServerOptions options = ServerOptions.local(port, store.base());
            Serving.run(
                    end, store, options, Optional.empty(), server -> invite(store, server.url()));
        }
        return Cli.OK;
    }

    /** What is published of a folder of samples: all but what their subjects are. */
    static List<Input> documents(String samples) throws IOException {
        return Inputs.of(List.of(samples)).stream()
                .filter(input -> !input.file().equals(Optional.of(subjects(samples))))
                .toList();
    }

    private static Path subjects(String samples) {
        return Path.of(samples, "subjects.ttl");
    }

    private void invite(Store store, URI site) {
        console.print("");
        console.print("Open " + site);
        documents(store).forEach(path -> console.print("     " + site + "id/" + path));
        console.print("");
        console.print("Ask, at " + site + "sparql, who voted against:");
        console.print("");
        QUERY.lines().forEach(line -> console.print("    " + line));
        console.print("");
        console.print("    curl " + site + "sparql -H 'Accept: text/csv' --data-urlencode \\");
        console.print(
                "      'query=" + QUERY.lines().map(String::strip).collect(joining(" ")) + "'");
        console.print("");
        console.print("Ctrl-C stops it.");
    }

    /** The paths of the first documents that are published. */
    private static List<String> documents(Store store) {
        Iris iris = new Iris(store.base());
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(
                dataset,
                () ->
                        Iter.asStream(dataset.listGraphNodes())
                                .flatMap(graph -> iris.name(graph.getURI()).stream())
                                .filter(name -> name.kind() == Name.Kind.GRAPH)
                                .filter(name -> !name.local().isEmpty())
                                .map(Name::owner)
                                .distinct()
                                .limit(SHOWN)
                                .toList());
    }
}
