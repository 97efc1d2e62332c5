package org.resograph.parser.profile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.resograph.reference.Han;

/**
 * A text in one spelling, for comparison only: small letters, no accents, no vowel marks,
 * simplified ideographs, one kind of digit, dash, apostrophe and space. Each of its characters
 * knows where it stands in the text that it was folded from.
 */
public final class Folded {

    private static final char[] LATIN = latin();

    /** All characters up to the Arabic ones, folded. */
    private static final char[] TABLE = new char['\u0700'];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = foldOne(c);
        }
    }

    private final char[] chars;
    private final int length;

    /** Where each character stands; null where none was left out. */
    private final int @Nullable [] origins;

    private final int start;
    private final int end;

    private Folded(char[] chars, int length, int @Nullable [] origins, int start, int end) {
        this.chars = chars;
        this.length = length;
        this.origins = origins;
        this.start = start;
        this.end = end;
    }

    /** Folds a text. */
    public static Folded of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Folds a part of a text; places are still places in the whole. */
    public static Folded of(CharSequence text, int from, int to) {
        char[] chars = new char[to - from];
        if (text instanceof String string) {
            string.getChars(from, to, chars, 0);
        } else {
            for (int i = from; i < to; i++) {
                chars[i - from] = text.charAt(i);
            }
        }
        for (int i = 0; i < chars.length; i++) {
            char c = fold(chars[i]);
            if (c == 0) {
                return shorter(chars, i, from, to);
            }
            chars[i] = c;
        }
        return new Folded(chars, chars.length, null, from, to);
    }

    /**
     * A text of whose characters the first that doesn't count was found; those before are folded.
     */
    private static Folded shorter(char[] chars, int first, int from, int to) {
        int[] origins = new int[chars.length];
        for (int i = 0; i < first; i++) {
            origins[i] = from + i;
        }
        int length = first;
        for (int i = first; i < chars.length; i++) {
            char c = fold(chars[i]);
            if (c != 0) {
                chars[length] = c;
                origins[length++] = from + i;
            }
        }
        return new Folded(chars, length, origins, from, to);
    }

    /** A folded text as characters. */
    public static String fold(CharSequence text) {
        return of(text).toString();
    }

    /** How many characters there are. */
    public int length() {
        return length;
    }

    /** The character at a place; NUL behind the end. */
    public char at(int place) {
        return place >= 0 && place < length ? chars[place] : 0;
    }

    /** Where the character at a place stands in the text that was folded; its end at the end. */
    public int origin(int place) {
        return place >= length ? end : origins == null ? start + place : origins[place];
    }

    /** The first place whose character stands at an offset of the text, or after it. */
    public int place(int offset) {
        if (origins == null) {
            return Math.max(0, Math.min(offset - start, length));
        }
        int found = Arrays.binarySearch(origins, 0, length, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether characters stand at a place. */
    public boolean startsWith(String folded, int place) {
        if (place + folded.length() > length) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (chars[place + i] != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first place at or after {@code from} where characters stand; -1 if nowhere. */
    public int indexOf(String folded, int from) {
        char first = folded.isEmpty() ? 0 : folded.charAt(0);
        for (int i = from; i + folded.length() <= length; i++) {
            if ((chars[i] == first || folded.isEmpty()) && startsWith(folded, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The last place where characters stand; -1 if nowhere. */
    int lastIndexOf(String folded) {
        char first = folded.charAt(0);
        for (int i = length - folded.length(); i >= 0; i--) {
            if (chars[i] == first && startsWith(folded, i)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The first place at or after {@code from} whose character has a mark in a table, or is not in
     * it; the end for none.
     */
    public int next(byte[] marks, int from) {
        int place = from;
        while (place < length && chars[place] < marks.length && marks[chars[place]] == 0) {
            place++;
        }
        return place;
    }

    /** The first place at or after {@code from} that holds no space. */
    public int skipSpaces(int from) {
        int place = from;
        while (place < length && chars[place] == ' ') {
            place++;
        }
        return place;
    }

    /** The characters of a part. */
    public String substring(int from, int to) {
        return new String(chars, from, to - from);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /** Whether a character belongs to a script that writes words without spaces between them. */
    public static boolean isIdeograph(char c) {
        return c >= '\u2E80' && c <= '\u9FFF' && !(c >= '\u3000' && c <= '\u3004');
    }

    /** One character folded; NUL for one that doesn't count. */
    public static char fold(char c) {
        return c < TABLE.length
                ? TABLE[c]
                : c >= '\u4E00' && c <= '\u9FFF' ? Han.simplified(c) : foldOne(c);
    }

    private static char foldOne(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        if (c >= '\u0400' && c <= '\u04FF') {
            char small = Character.toLowerCase(c);
            return small == 'ё' ? 'е' : small;
        }
        if (c >= '\u0600' && c <= '\u06FF') {
            return arabic(c);
        }
        if (c >= '\u2000' && c <= '\u206F') {
            return punctuation(c);
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return Character.toLowerCase((char) (c - '\uFF01' + '!'));
        }
        return switch (c) {
            case '\u3000' -> ' ';
            case '\u3001' -> ',';
            case '\u3002' -> '.';
            case '\u2212' -> '-';
            case '\u1D49' -> 'e';
            case '\u02BC', '\u02B9' -> '\'';
            case '\uFEFF' -> 0;
            default -> Character.toLowerCase(c);
        };
    }

    private static char arabic(char c) {
        if (c >= '\u064B' && c <= '\u0652' || c == '\u0640' || c == '\u0670') {
            return 0;
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) (c - '\u0660' + '0');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return (char) (c - '\u06F0' + '0');
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', '\u06CC' -> 'ي';
            case '\u06A9' -> 'ك';
            case '،' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            default -> c;
        };
    }

    private static char punctuation(char c) {
        if (c <= '\u200A' || c == '\u202F' || c == '\u205F' || c == '\u2028' || c == '\u2029') {
            return ' ';
        }
        if (c >= '\u2010' && c <= '\u2015') {
            return '-';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E' -> '"';
            default ->
                    c >= '\u200B' && c <= '\u200F'
                                    || c >= '\u202A' && c <= '\u202E'
                                    || c >= '\u2060'
                            ? 0
                            : c;
        };
    }

    private static char[] latin() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            String plain =
                    java.text.Normalizer.normalize(
                            String.valueOf(c), java.text.Normalizer.Form.NFD);
            table[c] = Character.toLowerCase(plain.charAt(0));
        }
        for (char c = 0; c < ' '; c++) {
            table[c] = ' ';
        }
        table['\u00A0'] = ' ';
        table['\u00AD'] = 0;
        table['`'] = '\'';
        table['´'] = '\'';
        return table;
    }
}
