package org.resograph.cli;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resograph.store.Store;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.writing.Credential;
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
            "Graphs can be written at /graphs by who has the credential in the environment:",
            "RESOGRAPH_PUBLISHER_USER and RESOGRAPH_PUBLISHER_PASSWORD, or",
            "RESOGRAPH_PUBLISHER_TOKEN. Without one, writing is off."
        })
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private final StoreOption location = new StoreOption();

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

    @Mixin private final FollowOption follow = new FollowOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Store store = Store.open(location.folder())) {
            Optional<Credential> credential = credential();
            credential.ifPresent(given -> store.requireOwn());
            Optional<AutoCloseable> following = follow.start(store, console);
            try {
                Serving.run(
                        store,
                        options(store),
                        credential.map(c -> HttpWriting.to(store, c)),
                        server -> tell(server, credential));
            } finally {
                if (following.isPresent()) {
                    following.get().close();
                }
            }
        }
        return Cli.OK;
    }

    private void tell(Server server, Optional<Credential> credential) {
        console.message("serving " + location.folder() + " on " + server.url());
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
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private ServerOptions options(Store store) {
        try {
            Optional<URI> url = Optional.ofNullable(publicUrl).map(ServeCommand::asFolder);
            return new ServerOptions(host, port, url, store.base());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static URI asFolder(URI url) {
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }
}
