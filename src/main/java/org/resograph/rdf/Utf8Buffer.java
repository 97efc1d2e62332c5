package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Text as bytes of UTF-8, in one array that grows at its end. */
final class Utf8Buffer {

    /** Which ASCII characters do not stand for themselves within quotes. */
    private static final boolean[] ESCAPED = new boolean[128];

    static {
        for (char c = 0; c < ESCAPED.length; c++) {
            ESCAPED[c] = TurtleTerms.escape(c) != null;
        }
    }

    private byte[] bytes = new byte[1 << 14];
    private int length;

    /** How many bytes there are. */
    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    void append(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    void append(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    void append(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a run of another buffer. */
    void append(Utf8Buffer other, int from, int to) {
        room(to - from);
        System.arraycopy(other.bytes, from, bytes, length, to - from);
        length += to - from;
    }

    /** Appends a string in quotes, as Turtle and N-Triples write it. */
    void quoted(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        append('"');
        int written = 0;
        for (int i = 0; i < plain.length; i++) {
            byte b = plain[i];
            if (b >= 0 && ESCAPED[b]) {
                append(plain, written, i);
                append(Objects.requireNonNull(TurtleTerms.escape((char) b)));
                written = i + 1;
            }
        }
        append(plain, written, plain.length);
        append('"');
    }

    private void append(byte[] more, int from, int to) {
        room(to - from);
        System.arraycopy(more, from, bytes, length, to - from);
        length += to - from;
    }

    /** Compares two runs as {@code sort} compares lines: by bytes, which have no sign. */
    int compare(int from, int to, int otherFrom, int otherTo) {
        return Arrays.compareUnsigned(bytes, from, to, bytes, otherFrom, otherTo);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
