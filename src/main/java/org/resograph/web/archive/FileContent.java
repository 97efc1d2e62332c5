package org.resograph.web.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.resograph.web.http.Content;
import org.resograph.web.http.MediaType;

/**
 * Bytes of a file, from one place on; they are compressed already.
 *
 * @param length how many
 */
record FileContent(MediaType type, Path file, long from, long length) implements Content {

    @Override
    public boolean isCompressible() {
        return false;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] buffer = new byte[1 << 16];
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException(file + " has become shorter");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
