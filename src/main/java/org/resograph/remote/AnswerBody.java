package org.resograph.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The body of an answer, taken in to its end before any of it is read: what breaks off on the way
 * is never taken for the whole. A long one is in a file that has no name any more.
 *
 * @param isLong whether it is too long to be held as rows
 */
record AnswerBody(InputStream in, boolean isLong) {

    private static final int IN_MEMORY = 1 << 20;

    /**
     * Takes a body in.
     *
     * @throws TooLong if it has more bytes
     */
    static AnswerBody of(InputStream body, long most) throws IOException {
        byte[] beginning = body.readNBytes(IN_MEMORY);
        if (beginning.length < IN_MEMORY) {
            return new AnswerBody(new ByteArrayInputStream(beginning), false);
        }
        FileChannel rest = unnamedFile();
        try {
            OutputStream out = Channels.newOutputStream(rest);
            byte[] buffer = new byte[64 << 10];
            long length = beginning.length;
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                length += n;
                if (length > most) {
                    throw new TooLong(most);
                }
                out.write(buffer, 0, n);
            }
            rest.position(0);
            return new AnswerBody(
                    new SequenceInputStream(
                            new ByteArrayInputStream(beginning), Channels.newInputStream(rest)),
                    true);
        } catch (IOException | RuntimeException e) {
            rest.close();
            throw e;
        }
    }

    private static FileChannel unnamedFile() throws IOException {
        Path file = Files.createTempFile("resograph-remote-", ".tmp");
        try {
            return FileChannel.open(
                    file,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** A body is longer than anybody wants to know. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;

        TooLong(long most) {
            super("more than " + most + " bytes");
        }
    }
}
