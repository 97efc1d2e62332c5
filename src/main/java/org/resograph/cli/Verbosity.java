package org.resograph.cli;

import org.resograph.text.Severity;
import picocli.CommandLine.Option;

/** How much is said beside the data. */
final class Verbosity {

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no summary and no progress, only what is rejected.")
    private boolean quiet;

    private boolean verbose;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print warnings and remarks on every document, too.")
    void setVerbose(boolean on) {
        verbose = on;
        if (on) {
            // Read when the first logger is made, which is later than this.
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
        }
    }

    /** Whether only what is rejected is of interest. */
    boolean isQuiet() {
        return quiet;
    }

    /** What is to be told of a document, and what is more severe. */
    Severity leastSevere() {
        return verbose ? Severity.INFO : Severity.ERROR;
    }
}
