package org.resograph.text;

import java.text.Normalizer;

/**
 * The one normalisation of text, for every format: what the official document prints is kept, what
 * only lays it out is not.
 *
 * <ul>
 *   <li>Any run of spaces, tabs and line ends is one space, and none stands at either end. A
 *       no-break space in the run makes it that no-break space: printers set it on purpose.
 *   <li>Soft hyphens, zero-width spaces and the marks that steer the direction of writing are
 *       dropped. Joiners (U+200C, U+200D) shape letters and stay.
 *   <li>Shapes that letters take in print, which programs copy out of pages, are the letters: "ﬁ",
 *       the forms of Arabic letters in a word, radicals that stand for ideographs.
 *   <li>The rest is kept and put in NFC: apostrophes, the no-break hyphen U+2011, tatweel and vowel
 *       marks stay as printed. Whoever compares names or numbers folds them on its own.
 * </ul>
 */
public final class Typography {

    private Typography() {}

    /** The text of characters, normalised. */
    public static String normalize(CharSequence raw) {
        return MarkedTextBuilder.of(raw.toString()).text();
    }

    /** Whether a character is white space of any kind, a line end included. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c >= '\u0080'
                        && (c == '\u00A0'
                                || c == '\u0085'
                                || c >= '\u2000' && c <= '\u200A'
                                || c == '\u2028'
                                || c == '\u2029'
                                || c == '\u202F'
                                || c == '\u205F'
                                || c == '\u3000'
                                || c == '\u1680');
    }

    /** Whether a character is a space at which a line must not end. */
    public static boolean isNoBreakSpace(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    /** Whether a character prints nothing and carries no meaning of its own. */
    public static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c >= '\u200B'
                        && (c == '\u200B'
                                || c == '\u200E'
                                || c == '\u200F'
                                || c >= '\u202A' && c <= '\u202E'
                                || c >= '\u2060' && c <= '\u2064'
                                || c >= '\u2066' && c <= '\u206F'
                                || c == '\uFEFF');
    }

    static boolean isNormal(CharSequence text) {
        boolean sure = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isAlwaysNormal(c)) {
                sure = false;
                if (isShape(c)) {
                    return false;
                }
            }
        }
        return sure || Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** The letters of a text in NFC. */
    static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isShape(c)) {
                letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                letters.append(c);
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    /**
     * Whether a character is the shape of one letter or several: a ligature, an Arabic letter as it
     * stands in a word, a radical. Phrases in one sign, ornaments and marks on a blank are none.
     */
    private static boolean isShape(char c) {
        return c >= '\u2F00'
                && (c <= '\u2FD5'
                        || c >= '\uFB00' && c <= '\uFB06'
                        || c >= '\uFB50' && c <= '\uFBB1'
                        || c >= '\uFBD3' && c <= '\uFC5D'
                        || c >= '\uFC64' && c <= '\uFCF1'
                        || c >= '\uFCF5' && c <= '\uFD3D'
                        || c >= '\uFE80' && c <= '\uFEFC');
    }

    /**
     * Whether a character surely stands for itself in NFC and combines with none before it: those
     * of the six languages that do, and not all that do.
     */
    static boolean isAlwaysNormal(char c) {
        return c < '\u0300'
                || (c >= '\u0400' && c <= '\u0482')
                || (c >= '\u061B' && c <= '\u064A')
                || (c >= '\u0660' && c <= '\u0669')
                || c == '\u060C'
                || (c >= '\u2010' && c <= '\u2027')
                || (c >= '\u3001' && c <= '\u3029')
                || (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\uFF01' && c <= '\uFF5E');
    }
}
