package org.resograph.parser.field;

/**
 * The signs around a line of the vote or of the origin: square brackets, in Chinese also wide or
 * black ones.
 */
public final class Brackets {

    private static final String OPENING = "[［【";
    private static final String CLOSING = "]］】";

    private Brackets() {}

    /** Whether a sign opens a bracket. */
    public static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether a sign closes a bracket. */
    public static boolean closes(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** The place of the first sign that opens a bracket; -1 for none. */
    public static int opening(String text) {
        int at = 0;
        while (at < text.length() && !opens(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** Whether a bracket is closed in a text. */
    public static boolean closesIn(String text) {
        return text.chars().anyMatch(c -> closes((char) c));
    }
}
