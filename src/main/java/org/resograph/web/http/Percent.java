package org.resograph.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding, strictly: what is not well formed is refused, never guessed. */
public final class Percent {

    private static final String UNRESERVED = "-._~";

    private Percent() {}

    /**
     * Decodes to UTF-8 text.
     *
     * @param plus whether {@code +} means a space, as in forms
     * @throws Problem 400 for a bad escape, bytes that are not UTF-8, or a control character other
     *     than those of white space in a form
     */
    public static String decode(String encoded, boolean plus) {
        if (encoded.indexOf('%') < 0 && encoded.indexOf('+') < 0 && isPlain(encoded)) {
            return encoded;
        }
        byte[] bytes = new byte[encoded.length() * 3];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes[length++] = octet(encoded, i);
                i += 2;
            } else if (c == '+' && plus) {
                bytes[length++] = ' ';
            } else if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                    bytes[length++] = b;
                }
            }
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes, 0, length))
                            .toString();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isISOControl(c) && !(plus && (c == '\n' || c == '\r' || c == '\t'))) {
                    throw Problem.badRequest("The address holds a control character.");
                }
            }
            return text;
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("The address is not well-formed UTF-8.");
        }
    }

    /** Encodes every octet but the unreserved characters of RFC 3986. */
    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    }

    private static byte octet(String encoded, int at) {
        int high = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
        int low = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw Problem.badRequest("The address holds a percent sign that encodes nothing.");
        }
        return (byte) (high << 4 | low);
    }
}
