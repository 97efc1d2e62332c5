package org.resograph.store.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sorted quads in a file: of each the number of columns that it has in common with the one before,
 * by how much the next column is greater, and the other columns; numbers as LEB128.
 */
final class RunFile {

    private static final int BUFFER = 1 << 16;

    private RunFile() {}

    /** Writes all records of a cursor. */
    static void write(Path path, Cursor records) throws IOException {
        long[] last = new long[IndexOrder.COLUMNS];
        long[] record = new long[IndexOrder.COLUMNS];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER)) {
            while (records.next(record)) {
                int same = 0;
                while (same < IndexOrder.COLUMNS - 1 && record[same] == last[same]) {
                    same++;
                }
                out.write(same);
                write(out, record[same] - last[same]);
                for (int i = same + 1; i < IndexOrder.COLUMNS; i++) {
                    write(out, record[i]);
                }
                System.arraycopy(record, 0, last, 0, record.length);
            }
        }
    }

    /** Reads them again. */
    static Cursor read(Path path) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        long[] last = new long[IndexOrder.COLUMNS];
        return new Cursor() {
            @Override
            public boolean next(long[] record) throws IOException {
                int same = in.read();
                if (same < 0) {
                    return false;
                }
                last[same] += number(in);
                for (int i = same + 1; i < IndexOrder.COLUMNS; i++) {
                    last[i] = number(in);
                }
                System.arraycopy(last, 0, record, 0, last.length);
                return true;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    private static void write(OutputStream out, long number) throws IOException {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long number(InputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("a run ends within a number");
            }
            number |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }
}
