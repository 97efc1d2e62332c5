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

    /** No character of a string has more bytes; one of two characters has four. */
    private static final int MOST_OF_ONE = 3;

    private byte[] bytes = new byte[1 << 14];

    /** Those of the string that is appended. */
    private char[] characters = new char[1 << 12];

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
        int size = text.length();
        if (characters.length < size) {
            characters = new char[2 * size];
        }
        char[] chars = characters;
        text.getChars(0, size, chars, 0);
        append('"');
        int i = 0;
        while (i < size) {
            i = plain(chars, i, size);
            if (i < size) {
                append(Objects.requireNonNull(TurtleTerms.escape(chars[i++])));
            }
        }
        append('"');
    }

    /** Appends characters up to one that needs an escape, and tells where that is. */
    private int plain(char[] chars, int from, int to) {
        room(MOST_OF_ONE * (to - from));
        byte[] out = bytes;
        int end = length;
        int i = from;
        while (i < to) {
            char c = chars[i];
            if (c < ESCAPED.length) {
                if (ESCAPED[c]) {
                    break;
                }
                out[end++] = (byte) c;
            } else if (c < 0x800) {
                out[end++] = (byte) (0xC0 | c >> 6);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                out[end++] = (byte) (0xE0 | c >> 12);
                out[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else if (i + 1 < to && Character.isSurrogatePair(c, chars[i + 1])) {
                int pair = Character.toCodePoint(c, chars[++i]);
                out[end++] = (byte) (0xF0 | pair >> 18);
                out[end++] = (byte) (0x80 | pair >> 12 & 0x3F);
                out[end++] = (byte) (0x80 | pair >> 6 & 0x3F);
                out[end++] = (byte) (0x80 | pair & 0x3F);
            } else {
                out[end++] = '?'; // as the JDK writes half a pair
            }
            i++;
        }
        length = end;
        return i;
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
