package org.resograph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code resograph version}. */
@Command(
        name = "version",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Print the version.")
final class VersionCommand implements Callable<Integer> {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (String line : new Version().getVersion()) {
            console.print(line);
        }
        return 0;
    }
}
