package org.resograph.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and writes: data on standard output, messages on standard error.
 *
 * <p>If whoever reads the output goes away, as {@code head} does, further output fails, and {@link
 * #isAbandoned} says why.
 */
final class Console {

    private final InputStream in;
    private final Output out;
    private final PrintStream err;
    private final boolean terminal;

    /**
     * A console on streams.
     *
     * @param terminal whether somebody watches the messages as they come
     */
    Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        this.in = in;
        this.out = new Output(out);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    /** That of this process. */
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                watches());
    }

    // Before JDK 22 there is a console only on a terminal; since then it has to be asked.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean watches() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Standard output, unbuffered; to be flushed, not to be closed. */
    OutputStream out() {
        return out;
    }

    /** Whether somebody watches. */
    boolean isTerminal() {
        return terminal;
    }

    /** Prints a line of data. */
    void print(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a line on standard error. */
    void message(String line) {
        err.println(line);
    }

    /** Standard error. */
    PrintStream err() {
        return err;
    }

    /** Whether standard output can't be written any more. */
    boolean isAbandoned() {
        return out.failed;
    }

    /** Knows whether it ever failed: what writes to it may wrap the failure, or swallow it. */
    private static final class Output extends OutputStream {

        private final OutputStream out;
        private boolean failed;

        Output(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }
}
