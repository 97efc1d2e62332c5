package org.resograph.derivation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;

/** Sketches by their numbers, in a file. */
final class SketchFile {

    /** So many are mapped as one: 700 MB. */
    private static final int MAPPED = 1 << 22;

    private final MappedByteBuffer[] mapped;

    SketchFile(Path path, int count) throws IOException {
        mapped = new MappedByteBuffer[(count + MAPPED - 1) / MAPPED];
        try (FileChannel file = FileChannel.open(path)) {
            for (int i = 0; i < mapped.length; i++) {
                long first = (long) i * MAPPED;
                long length = Math.min(MAPPED, count - first) * Sketch.BYTES;
                mapped[i] = file.map(MapMode.READ_ONLY, first * Sketch.BYTES, length);
            }
        }
    }

    Sketch get(int number) {
        ByteBuffer all = mapped[number / MAPPED].duplicate();
        return Sketch.read(all.position(number % MAPPED * Sketch.BYTES));
    }
}
