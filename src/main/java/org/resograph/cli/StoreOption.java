package org.resograph.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The store that a command is about. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the store.")
    private Path folder = Path.of("");

    /** Its folder. */
    Path folder() {
        return folder;
    }
}
