package org.resograph.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is served: a store in a folder here, or one of another maker. */
final class SourceOption {

    @ArgGroup(exclusive = false)
    private @Nullable Here here;

    @ArgGroup(exclusive = false)
    private @Nullable RemoteSource elsewhere;

    private static final class Here {

        @Option(
                names = "--store",
                paramLabel = "DIR",
                required = true,
                description = "The folder of the store.")
        private Path folder = Path.of("");
    }

    /** The folder of a store here; empty if another one is to be served. */
    Optional<Path> folder() {
        return Optional.ofNullable(here).map(h -> h.folder);
    }

    /** The store of another maker; empty if one here is to be served. */
    Optional<RemoteSource> elsewhere() {
        return Optional.ofNullable(elsewhere);
    }
}
