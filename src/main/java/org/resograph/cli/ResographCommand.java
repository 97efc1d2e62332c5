package org.resograph.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code resograph}: what comes before the name of a command. */
@Command(
        name = "resograph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "UN resolutions as linked data.",
        footer = {
            "",
            "Data go to standard output, messages to standard error. Exit code 0: all went well; "
                    + "1: something was rejected or failed; 2: wrong usage."
        })
final class ResographCommand implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "no command is named");
    }
}
