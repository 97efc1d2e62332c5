package org.resograph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resograph.store.Store;
import org.resograph.web.ServerOptions;
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
        footer = {"", "It serves until it is told to stop, with Ctrl-C for example."})
final class ServeCommand implements Callable<Integer> {

    private final Console console;

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the store.")
    private Path folder = Path.of("");

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
        try (Store store = Store.open(folder)) {
            Optional<AutoCloseable> following = follow.start(store, console);
            try {
                Serving.run(
                        store,
                        options(store),
                        server -> console.message("serving " + folder + " on " + server.url()));
            } finally {
                if (following.isPresent()) {
                    following.get().close();
                }
            }
        }
        return Cli.OK;
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
