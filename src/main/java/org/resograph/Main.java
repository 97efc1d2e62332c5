package org.resograph;

import org.resograph.cli.Cli;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command line; see {@code resograph --help}. */
    public static void main(String[] args) {
        System.exit(Cli.ofProgram().run(args));
    }
}
