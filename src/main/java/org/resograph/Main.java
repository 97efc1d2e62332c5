package org.resograph;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command line; see {@code resograph --help}. */
    public static void main(String[] args) {
        System.out.println("resograph");
    }
}
