package org.resograph.rdf;

import java.nio.charset.StandardCharsets;

/**
 * The path of an IRI, in ASCII only: what people print becomes what RFC 3987 allows, and what a
 * {@code Location} header can carry.
 */
final class IriPath {

    // pchar of RFC 3986, section 3.3, without ALPHA and DIGIT, and "/" between segments
    private static final String PUNCTUATION = "-._~!$&'()*+,;=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private IriPath() {}

    /** A whole path; slashes stay, other characters that no path may hold are percent-encoded. */
    static String of(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isAllowed(path.charAt(i))) {
                return encode(path, i);
            }
        }
        return path;
    }

    /** One segment, of a label as printed: spaces become hyphens, a slash is percent-encoded. */
    static String segment(String label) {
        String joined = label.strip().replace(' ', '-').replace('\u00A0', '-');
        String path = of(joined).replace("/", "%2F");
        // "." and ".." would be steps in the hierarchy, not names.
        return path.equals(".") || path.equals("..") ? path.replace(".", "%2E") : path;
    }

    private static boolean isAllowed(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || PUNCTUATION.indexOf(c) >= 0;
    }

    private static String encode(String path, int from) {
        StringBuilder encoded = new StringBuilder(path.length() + 16).append(path, 0, from);
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            if (isAllowed(c)) {
                encoded.append(c);
            } else {
                int end = i + Character.charCount(path.codePointAt(i));
                for (byte b : path.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
                }
                i = end - 1;
            }
        }
        return encoded.toString();
    }
}
