package org.resograph.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resograph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resograph push}: what is published, into the store of another maker. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        // The option is one of publish, too, which can do without.
        customSynopsis = "resograph push [-hqvV] --store=DIR --to=URL",
        description = "Bring the SPARQL store of another maker to the state of a store.",
        footer = {
            "",
            "Graph by graph: those that differ are written, those that are gone are removed, and "
                    + "graphs of others are left alone. Run it again after whatever interrupted it."
        })
final class PushCommand implements Callable<Integer> {

    private final Console console;

    @Spec private @Nullable CommandSpec command;

    @Mixin private final StoreOption location = new StoreOption();

    @Mixin private final RemoteOption remote = new RemoteOption();
    @Mixin private final Verbosity verbosity = new Verbosity();

    PushCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (remote.store().isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "Missing required option: '--to=URL'");
        }
        try (Store store = Store.open(location.folder())) {
            Pushing.run(store, remote.store().get(), console, verbosity);
        }
        return 0;
    }
}
