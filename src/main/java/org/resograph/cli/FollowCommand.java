package org.resograph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.resograph.remote.ReleaseSite;
import org.resograph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resograph follow}: a copy of another site's store. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Make a store a copy of another site, or bring such a copy up to date.",
        footer = {
            "",
            "By the patches from the release it holds to the newest, or else by the newest dump.",
            "Each release comes whole; run it again after whatever interrupted it. To follow while",
            "serving: 'serve --follow URL'."
        })
final class FollowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "URL", description = "The address of the site to follow.")
    private URI site = URI.create("");

    @Option(
            names = "--store",
            paramLabel = "DIR",
            required = true,
            description = "The folder of the store; made if it is not there.")
    private Path folder = Path.of("");

    FollowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReleaseSite source = ReleaseSite.at(site);
        try (Store store = Store.openOrCreate(folder, source.index().base())) {
            long release = new Following(source, store).catchUp();
            console.print(folder + ": release " + release + " of " + site);
        }
        return Cli.OK;
    }
}
