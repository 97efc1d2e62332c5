package org.resograph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.resograph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resograph dump}: all that is published, as files. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Write all that is published as Turtle and N-Quads, with SHA-256.",
        footer = {
            "",
            "The same documents give the same bytes. What they were read from, when, and by which "
                    + "version is in a file of its own."
        })
final class DumpCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final StoreOption location = new StoreOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; made if it is not there.")
    private Path output = Path.of("");

    DumpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store store = Store.open(location.folder())) {
            for (Path file : store.dump(output)) {
                console.print(file.toString());
            }
        }
        return 0;
    }
}
