package org.resograph.store.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ids by hashes of 128 bits in a file, sorted by their hashes as unsigned numbers. */
final class HashFile {

    private static final int RECORD = 3 * Long.BYTES;

    /** So many records are mapped as one; a mapping is less than 2 GiB. */
    private static final int MAPPED = 1 << 25;

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final long count;
    private final MappedByteBuffer[] mapped;

    private HashFile(Path path, long count) throws IOException {
        this.path = path;
        this.count = count;
        this.mapped = new MappedByteBuffer[(int) ((count + MAPPED - 1) / MAPPED)];
        try (FileChannel file = FileChannel.open(path)) {
            for (int i = 0; i < mapped.length; i++) {
                long first = (long) i * MAPPED;
                long length = Math.min(MAPPED, count - first) * RECORD;
                mapped[i] = file.map(MapMode.READ_ONLY, first * RECORD, length);
            }
        }
    }

    /** Writes all records of a cursor to a new file. */
    static HashFile write(Path path, Cursor records) throws IOException {
        long count = 0;
        long[] record = new long[3];
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
            for (; records.next(record); count++) {
                out.writeLong(record[0]);
                out.writeLong(record[1]);
                out.writeLong(record[2]);
            }
        }
        return new HashFile(path, count);
    }

    /**
     * The id of a hash; negative if it is not there. As hashes are spread evenly, it is near the
     * place that its value is in proportion to the greatest value.
     */
    long find(long h, long l) {
        long guess = Math.min(count - 1, Math.multiplyHigh(h >>> 1, count << 1));
        long from = guess;
        long to = guess;
        for (long step = 64; from > 0 && compare(from, h, l) > 0; step *= 2) {
            from = Math.max(0, from - step);
        }
        for (long step = 64; to < count && compare(to, h, l) < 0; step *= 2) {
            to = Math.min(count, to + step);
        }
        while (from < to) {
            long middle = (from + to) >>> 1;
            if (compare(middle, h, l) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < count && compare(from, h, l) == 0 ? value(from, 2) : -1;
    }

    private int compare(long index, long h, long l) {
        return HashTable.compare(value(index, 0), value(index, 1), h, l);
    }

    private long value(long index, int column) {
        int offset = (int) (index % MAPPED) * RECORD + column * Long.BYTES;
        return mapped[(int) (index / MAPPED)].getLong(offset);
    }

    /** All records. */
    Cursor records() throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        return new Cursor() {
            @Override
            public boolean next(long[] record) throws IOException {
                try {
                    record[0] = in.readLong();
                } catch (EOFException e) {
                    return false;
                }
                record[1] = in.readLong();
                record[2] = in.readLong();
                return true;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    /** Deletes the file. */
    void delete() throws IOException {
        Files.delete(path);
    }
}
