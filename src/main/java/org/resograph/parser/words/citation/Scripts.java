package org.resograph.parser.words.citation;

/** What scripts say of where a word ends. */
final class Scripts {

    private Scripts() {}

    /**
     * Whether two neighbouring characters are of one word, letters of one alphabet, or one figure.
     */
    static boolean joins(char left, char right) {
        return (isDigit(left) && isDigit(right))
                || isAlphabetic(left) && isAlphabetic(right) && isArabic(left) == isArabic(right);
    }

    /** A letter of a script that puts spaces between words. */
    static boolean isAlphabetic(char c) {
        return Character.isLetter(c) && !isIdeographic(c);
    }

    /** Whether a Latin word or a number ends before this character. */
    static boolean endsWord(char c) {
        return !isAlphabetic(c) && !isDigit(c) && c != '\'';
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }

    static boolean isIdeographic(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF');
    }

    static boolean isLatinCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The Latin capital for one letter of a part, also where a Cyrillic letter of the same look was
     * typed; 0 for any other.
     */
    static char partLetter(char c) {
        if (isLatinCapital(c)) {
            return c;
        }
        int look = "АВСЕКМНОРТХ".indexOf(c);
        return look < 0 ? 0 : "ABCEKMHOPTX".charAt(look);
    }
}
