package org.resograph.rdf;

/**
 * Text that every RDF format can carry: RDF/XML knows no control characters, and no format knows
 * half a surrogate pair. Each of those becomes U+FFFD, so that the place is still seen.
 */
final class Legal {

    private static final char REPLACEMENT = '\uFFFD';

    private Legal() {}

    /** The text itself if it is legal, as nearly all is. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\uD800') {
                if (!isLegal(text, i)) {
                    return replace(text, i);
                }
            }
        }
        return text;
    }

    private static String replace(String text, int from) {
        StringBuilder legal = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            if (!isLegal(text, i)) {
                legal.setCharAt(i, REPLACEMENT);
            }
        }
        return legal.toString();
    }

    // Char of XML 1.0, section 2.2
    private static boolean isLegal(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < '\uFFFE';
    }
}
