package org.resograph.document.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A source that is to do harm, by what it is; its bytes are made when they are wanted. */
record Bomb(String name, Supplier<byte[]> bytes) {

    static Bomb of(String name, Supplier<String> content) {
        return new Bomb(name, () -> content.get().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes the same megabyte again and again. */
    static void flood(OutputStream out, String unit, int megabytes) throws IOException {
        byte[] block = unit.repeat((1 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }
}
