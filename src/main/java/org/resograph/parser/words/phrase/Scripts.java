package org.resograph.parser.words.phrase;

/** What scripts say of where a word ends. */
public final class Scripts {

    private Scripts() {}

    /**
     * Whether two neighbouring characters are of one word, letters of one alphabet, or one figure.
     */
    public static boolean joins(char left, char right) {
        return (isDigit(left) && isDigit(right))
                || isAlphabetic(left) && isAlphabetic(right) && isArabic(left) == isArabic(right);
    }

    /** A letter of a script that puts spaces between words. */
    public static boolean isAlphabetic(char c) {
        return Character.isLetter(c) && !isIdeographic(c);
    }

    /** Whether a Latin word or a number ends before this character. */
    public static boolean endsWord(char c) {
        return !isAlphabetic(c) && !isDigit(c) && c != '\'';
    }

    public static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }

    public static boolean isIdeographic(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF');
    }

    public static boolean isLatinCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The Latin capital for one letter of a part, also where a Cyrillic letter of the same look was
     * typed; 0 for any other.
     */
    public static char partLetter(char c) {
        if (isLatinCapital(c)) {
            return c;
        }
        int look = "АВСЕКМНОРТХ".indexOf(c);
        return look < 0 ? 0 : "ABCEKMHOPTX".charAt(look);
    }
}
