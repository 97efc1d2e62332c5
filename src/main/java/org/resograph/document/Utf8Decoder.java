package org.resograph.document;

import java.nio.charset.StandardCharsets;

/**
 * Bytes of UTF-8 to characters, as the JDK reads them: the texts of six languages are for the most
 * part in characters of one to three bytes, and of those in one pass over an array.
 */
final class Utf8Decoder {

    private Utf8Decoder() {}

    /** The characters of bytes; what can't be read becomes U+FFFD. */
    static String decode(byte[] bytes) {
        char[] chars = new char[bytes.length];
        int length = 0;
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at];
            if (first >= 0) {
                chars[length++] = (char) first;
                at++;
            } else if (first >= -62 && first < -32 && isTail(bytes, at + 1)) {
                chars[length++] = (char) ((first & 0x1F) << 6 | bytes[at + 1] & 0x3F);
                at += 2;
            } else if (first >= -32
                    && first < -16
                    && isTail(bytes, at + 1)
                    && isTail(bytes, at + 2)) {
                int c = (first & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
                if (c < 0x800 || Character.isSurrogate((char) c)) {
                    return new String(bytes, StandardCharsets.UTF_8);
                }
                chars[length++] = (char) c;
                at += 3;
            } else {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return new String(chars, 0, length);
    }

    /** Whether a byte that is not the first of a character stands at a place. */
    private static boolean isTail(byte[] bytes, int at) {
        return at < bytes.length && bytes[at] < -64;
    }
}
