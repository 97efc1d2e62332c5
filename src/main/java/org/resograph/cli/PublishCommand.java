package org.resograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.resograph.conversion.Input;
import org.resograph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resograph publish}: validated graphs into the store. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Publish documents in a store.",
        footer = {
            "",
            "Each document is a named graph. One that was published before and has not changed is",
            "skipped, one that has changed replaces its graph, and one that can't be read or breaks",
            "a shape is rejected: what was published before stays. Run it again after whatever",
            "interrupted it."
        })
final class PublishCommand implements Callable<Integer> {

    private final Console console;

    @Mixin private final DocumentOptions documents = new DocumentOptions();
    @Mixin private final BaseOption base = new BaseOption();
    @Mixin private final Verbosity verbosity = new Verbosity();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the store; made if it is not there.")
    private Path folder = Path.of("");

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = documents.inputs();
        try (Store store = open()) {
            Summary summary =
                    Publisher.publish(inputs, store, documents.language(), console, verbosity);
            if (!verbosity.isQuiet()) {
                for (String line : summary.lines()) {
                    console.print(line);
                }
            }
            return summary.count(Outcome.REJECTED) == 0 ? 0 : 1;
        }
    }

    private Store open() {
        return base.named().isEmpty() && Store.isAt(folder)
                ? Store.open(folder)
                : Store.openOrCreate(folder, base.iris().base());
    }
}
