package org.resograph.parser.akn;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes that claim to be UTF-8, and where they are not. */
final class ClaimedUtf8 {

    private static final int LONGEST_DECLARATION = 200;

    private ClaimedUtf8() {}

    /** Whether an XML file is UTF-8 by its first bytes: no other mark, no other declaration. */
    static boolean is(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] == 0 || bytes[1] == 0) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        if (first == 0xFE || first == 0xFF) {
            return false;
        }
        int length = Math.min(bytes.length, LONGEST_DECLARATION);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int end = start.indexOf("?>");
        int encoding = start.indexOf("encoding");
        if (end < 0 || encoding < 0 || encoding > end) {
            return true;
        }
        String declaration = start.substring(encoding, end).toLowerCase(Locale.ROOT);
        return declaration.contains("utf-8") || declaration.contains("ascii");
    }

    /** The place of the first byte that is not part of a character; the length if there is none. */
    static int firstFault(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer characters = CharBuffer.allocate(1 << 10);
        CoderResult result = decoder.decode(source, characters, true);
        while (result.isOverflow()) {
            characters.clear();
            result = decoder.decode(source, characters, true);
        }
        return source.position();
    }

    /** How many bytes follow a first one; -1 if it is none. */
    static int following(int first) {
        if (first < 0x80) {
            return 0;
        }
        if (first < 0xC2 || first > 0xF4) {
            return -1;
        }
        return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    }

    /** The line of a place, from 1. */
    static int line(byte[] bytes, int place) {
        int line = 1;
        for (int i = 0; i < Math.min(place, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The column of a place in characters, from 1. */
    static int column(byte[] bytes, int place) {
        int column = 1;
        for (int i = Math.min(place, bytes.length) - 1; i >= 0 && bytes[i] != '\n'; i--) {
            if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return column;
    }
}
