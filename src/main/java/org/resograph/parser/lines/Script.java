package org.resograph.parser.lines;

/** What a character tells of the script that it belongs to. */
final class Script {

    private static final String STOPS = ".;:!?。；：！？؛؟…";
    private static final String COMMAS = ",،，、";
    private static final String QUOTATION_SIGNS = "\"“«„";

    private Script() {}

    /**
     * Whether lines that end and start so are joined without a space: Chinese, also where a line
     * was broken between its characters and figures or Latin letters, "2030" and "年".
     */
    static boolean joinsWithoutSpace(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        return isEastAsian(before.charAt(before.length() - 1)) || isEastAsian(after.charAt(0));
    }

    static boolean isEastAsian(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uFF00' && c <= '\uFFEF';
    }

    /** A stop that can end a paragraph. */
    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0 && c != 0;
    }

    static boolean isComma(char c) {
        return COMMAS.indexOf(c) >= 0 && c != 0;
    }

    /** Whether a text starts with a small letter, so that it goes on from somewhere. */
    static boolean startsSmall(String text) {
        return startsSmall(text, 0);
    }

    /** Whether what stands at a place of a text starts with a small letter. */
    static boolean startsSmall(String text, int from) {
        for (int i = from; i < text.length() && i < from + 4; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isLowerCase(c);
            }
            if (!Character.isWhitespace(c) && "«\"“(‘'[".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether a text starts with a letter of a script that has small and capital letters. */
    static boolean startsCapital(String text) {
        for (int i = 0; i < text.length() && i < 4; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c);
            }
        }
        return false;
    }

    /** Whether a sign opens a quotation. */
    static boolean opensQuotation(char c) {
        return QUOTATION_SIGNS.indexOf(c) >= 0;
    }

    /** How many columns a text takes: ideographs take two. */
    static int width(String text) {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEastAsian(text.charAt(i))) {
                wide++;
            }
        }
        return text.length() + wide;
    }
}
