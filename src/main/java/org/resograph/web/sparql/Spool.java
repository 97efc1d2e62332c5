package org.resograph.web.sparql;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Content;
import org.resograph.web.http.MediaType;

/**
 * Takes an answer in before any of it is sent: a small one in memory, a larger one in a temporary
 * file that is gone when the answer has been sent or given up.
 */
final class Spool extends OutputStream {

    private static final int IN_MEMORY = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final long most;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream(4096);
    private @Nullable Path file;
    private @Nullable OutputStream out;
    private long length;

    /** A spool that refuses more than so many bytes. */
    Spool(long most) {
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        length += count;
        if (length > most) {
            throw new LimitExceeded(
                    "byte-limit", "The answer has more than " + most + " bytes, the most here.");
        }
        OutputStream open = out;
        if (open == null && length > IN_MEMORY) {
            Path spill = Files.createTempFile("resograph-answer-", ".tmp");
            file = spill;
            open =
                    new BufferedOutputStream(
                            Files.newOutputStream(spill, StandardOpenOption.WRITE), BUFFER);
            out = open;
            memory.writeTo(open);
            memory = new ByteArrayOutputStream(0);
        }
        if (open != null) {
            open.write(bytes, from, count);
        } else {
            memory.write(bytes, from, count);
        }
    }

    /** The whole answer; nothing can be written after. */
    Content finish(MediaType type) throws IOException {
        Path spilled = file;
        if (out == null || spilled == null) {
            return new Bytes(type, memory.toByteArray());
        }
        out.close();
        return new Spilled(type, spilled, length);
    }

    /** Gives the answer up. */
    void discard() {
        try {
            try {
                if (out != null) {
                    out.close(); // on a full disk, what is still to be written fails once more
                }
            } finally {
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    private record Spilled(MediaType type, Path file, long length) implements Content {

        @Override
        public void writeTo(OutputStream out) throws IOException {
            Files.copy(file, out);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
