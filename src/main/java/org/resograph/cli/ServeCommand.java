package org.resograph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resograph.remote.SparqlEndpoint;
import org.resograph.store.Store;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.writing.Credential;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resograph serve}: the site, the data, and SPARQL. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Serve a store: pages, data, and SPARQL.",
        footer = {
            "",
            "It serves until it is told to stop, with Ctrl-C for example.",
            "",
            "Graphs of a store in a folder can be written at /graphs by who has the credential in the "
                    + "environment: RESOGRAPH_PUBLISHER_USER and RESOGRAPH_PUBLISHER_PASSWORD, or "
                    + "RESOGRAPH_PUBLISHER_TOKEN. Without one, writing is off."
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Spec private @Nullable CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private SourceOption source = new SourceOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; 0 for any that is free. Default: 3030.")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "The interface to listen on; 0.0.0.0 for all. Default: localhost.")
    private String host = "localhost";

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "The address under which the world reaches it, behind a proxy say.")
    private @Nullable URI publicUrl;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who makes the data available, for the description of the data (DCAT).")
    private @Nullable String publisher;

    @Mixin private final FollowOption follow = new FollowOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Optional<RemoteSource> elsewhere = source.elsewhere();
        if (elsewhere.isPresent()) {
            elsewhere.get().serve(endpoint(elsewhere.get()), this::options, console);
        } else {
            serve(source.folder().orElseThrow());
        }
        return Cli.OK;
    }

    private void serve(Path folder) throws Exception {
        try (UntilStopped end = new UntilStopped();
                Store store = Store.open(folder)) {
            Optional<Credential> credential = credential();
            credential.ifPresent(given -> store.requireOwn());
            Optional<AutoCloseable> following = follow.start(store, console);
            try {
                Serving.run(
                        end,
                        store,
                        options(store.base()),
                        credential.map(c -> HttpWriting.to(store, c)),
                        server -> tell(folder, server, credential));
            } finally {
                if (following.isPresent()) {
                    following.get().close();
                }
            }
        }
    }

    private SparqlEndpoint endpoint(RemoteSource remote) {
        if (follow.isGiven() || credential().isPresent()) {
            throw wrong(
                    "a store of another maker is only read here: --sparql, or --follow or a"
                            + " credential for writing, not both");
        }
        try {
            return remote.endpoint();
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private void tell(Path folder, Server server, Optional<Credential> credential) {
        console.message("serving " + folder + " on " + server.url());
        console.message(
                credential
                        .map(shown -> "writing at /graphs is on, with " + shown)
                        .orElse("writing is off"));
    }

    private Optional<Credential> credential() {
        try {
            Optional<Credential> credential = Credential.from(System.getenv());
            if (credential.isPresent() && follow.isGiven()) {
                throw new IllegalArgumentException(
                        "a copy that follows another site is not written to: --follow, or a"
                                + " credential for writing, not both");
            }
            return credential;
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ServerOptions options(String base) {
        try {
            Optional<URI> url = Optional.ofNullable(publicUrl).map(ServeCommand::asFolder);
            return new ServerOptions(host, port, url, base, Optional.ofNullable(publisher));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static URI asFolder(URI url) {
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }
}
