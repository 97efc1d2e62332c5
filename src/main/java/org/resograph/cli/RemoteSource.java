package org.resograph.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resograph.remote.Credential;
import org.resograph.remote.SparqlEndpoint;
import org.resograph.search.TextIndex;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.published.RemoteData;
import picocli.CommandLine.Option;

/** The store of another maker to which 'push' has brought what is published. */
final class RemoteSource {

    @Option(
            names = "--sparql",
            paramLabel = "URL",
            required = true,
            description = {
                "The SPARQL endpoint of a store of another maker, to which 'push' brings what is "
                        + "published. What it asks for comes from the environment: RESOGRAPH_REMOTE_USER and "
                        + "RESOGRAPH_REMOTE_PASSWORD, or RESOGRAPH_REMOTE_TOKEN."
            })
    private URI url = URI.create("");

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = {
                "Where the index of its texts is kept. Default: a folder that is made at the start "
                        + "and removed at the end."
            })
    private @Nullable Path index;

    /** The endpoint, which nobody has asked yet. */
    SparqlEndpoint endpoint() {
        return SparqlEndpoint.at(url, Credential.from(System.getenv()));
    }

    /** Serves it until the process is told to stop. */
    void serve(SparqlEndpoint endpoint, Function<String, ServerOptions> options, Console console)
            throws IOException {
        RemoteData data = RemoteData.of(endpoint);
        ServerOptions wanted = options.apply(data.iris().base());
        try (UntilStopped end = new UntilStopped();
                TemporaryFolder temporary = new TemporaryFolder();
                Server server = Server.start(data, texts(temporary), wanted)) {
            console.message("serving " + endpoint.address() + " on " + server.url());
            console.message("writing is off");
            end.await();
        }
    }

    private TextIndex texts(TemporaryFolder temporary) {
        return TextIndex.at(index == null ? temporary.path() : index);
    }
}
