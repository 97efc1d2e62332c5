package org.resograph.parser.akn;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of bytes in UTF-8, without the mark that may stand before them; decoded as they
 * are read, so that no second copy of a document is held. Bytes that are none end the reading with
 * a {@link CharacterCodingException}.
 */
final class Utf8Reader extends Reader {

    private static final int MARK_LENGTH = 3;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes;

    /** The second of a pair of surrogates, of which the first has been read; 0 for none. */
    private char second;

    Utf8Reader(byte[] source) {
        boolean marked =
                source.length >= MARK_LENGTH
                        && source[0] == (byte) 0xEF
                        && source[1] == (byte) 0xBB
                        && source[2] == (byte) 0xBF;
        bytes = ByteBuffer.wrap(source);
        bytes.position(marked ? MARK_LENGTH : 0);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (second != 0) {
            into[from] = second;
            second = 0;
            return 1;
        }
        if (!bytes.hasRemaining()) {
            return -1;
        }
        if (length == 1) {
            return readOne(into, from);
        }
        CharBuffer room = CharBuffer.wrap(into, from, length);
        CoderResult result = decoder.decode(bytes, room, true);
        int read = room.position() - from;
        // A fault comes to light once the characters before it have been read.
        if (read == 0) {
            result.throwException();
        }
        return read;
    }

    /** Where there is room for one character, the second of a pair is kept for the next call. */
    private int readOne(char[] into, int from) throws IOException {
        char[] pair = new char[2];
        int start = bytes.position();
        int read = read(pair, 0, 2);
        into[from] = pair[0];
        if (read == 2 && Character.isHighSurrogate(pair[0])) {
            second = pair[1];
        } else if (read == 2) {
            bytes.position(start + ClaimedUtf8.following(bytes.get(start) & 0xFF) + 1);
        }
        return 1;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
