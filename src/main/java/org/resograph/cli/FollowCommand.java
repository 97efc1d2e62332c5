package org.resograph.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.resograph.remote.ReleaseSite;
import org.resograph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resograph follow}: a copy of another site's store. */
@Command(
        name = "follow",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Make a store a copy of another site, or bring such a copy up to date.",
        footer = {
            "",
            "The store is made if it is not there; one that has releases of its own is refused. "
                    + "It goes by the patches from the release it holds to the newest, or else by the newest dump. "
                    + "Each release comes whole; run it again after whatever interrupted it. To follow while "
                    + "serving: 'serve --follow URL'."
        })
final class FollowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "URL",
            converter = SiteConverter.class,
            description = "The address of the site to follow.")
    private @Nullable ReleaseSite site;

    @Mixin private final StoreOption location = new StoreOption();

    FollowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReleaseSite source = Objects.requireNonNull(site);
        ReleaseSite.Index index = source.index();
        Path folder = location.folder();
        try (Store store = Store.openOrCreate(folder, index.base())) {
            long release = Following.of(source, store).catchUp(index);
            console.print(folder + ": release " + release + " of " + source.address());
        }
        return Cli.OK;
    }
}
