package org.resograph.parser.words.phrase;

/** What scripts say of where a word ends. */
public final class Scripts {

    static final byte NONE = 0;
    private static final byte DIGIT = 1;
    private static final byte ARABIC = 2;
    private static final byte OTHER_ALPHABETIC = 3;

    /** Of the characters up to the Arabic ones. */
    private static final byte[] KINDS = new byte['\u0700'];

    private static final boolean[] LETTERS_AND_DIGITS = new boolean[KINDS.length];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            LETTERS_AND_DIGITS[c] = Character.isLetterOrDigit(c);
            KINDS[c] =
                    isDigit(c)
                            ? DIGIT
                            : !Character.isLetter(c)
                                    ? NONE
                                    : isArabic(c) ? ARABIC : OTHER_ALPHABETIC;
        }
    }

    private Scripts() {}

    /** What of a word a character can be; two of one kind that stand together are of one word. */
    static byte kind(char c) {
        if (c < KINDS.length) {
            return KINDS[c];
        }
        return isIdeographic(c) || !Character.isLetter(c) ? NONE : OTHER_ALPHABETIC;
    }

    /**
     * Whether two neighbouring characters are of one word, letters of one alphabet, or one figure.
     */
    public static boolean joins(char left, char right) {
        byte kind = kind(left);
        return kind != NONE && kind == kind(right);
    }

    /** A letter or digit of any script. */
    public static boolean isLetterOrDigit(char c) {
        return c < LETTERS_AND_DIGITS.length ? LETTERS_AND_DIGITS[c] : Character.isLetterOrDigit(c);
    }

    /** A letter of a script that puts spaces between words. */
    public static boolean isAlphabetic(char c) {
        return kind(c) >= ARABIC;
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
