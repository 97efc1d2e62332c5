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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the program reads and writes: data on standard output, messages on standard error.
 *
 * <p>If whoever reads the output goes away, as {@code head} does, further output fails, and {@link
 * #isAbandoned} says why. Where it fails for another reason, such as a full disk, {@link #failure}
 * says so.
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

    /** Whether nobody reads standard output any more. */
    boolean isAbandoned() {
        return failure().filter(Console::isOfPipe).isPresent();
    }

    /** Why standard output could not be written, if it ever could not. */
    Optional<IOException> failure() {
        return Optional.ofNullable(out.failure);
    }

    // "Broken pipe", "The pipe is being closed": the system says it, in its own language. What is
    // not understood counts as lost output.
    private static boolean isOfPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /**
     * Knows why it failed, if it ever did: what writes to it may wrap the failure, or swallow it.
     */
    private static final class Output extends OutputStream {

        private final OutputStream out;
        private @Nullable IOException failure;

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
                failure = e;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
