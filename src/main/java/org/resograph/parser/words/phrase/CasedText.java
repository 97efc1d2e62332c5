package org.resograph.parser.words.phrase;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.resograph.reference.Han;

/**
 * A text as its words are compared: typographic spaces, hyphens, apostrophes and digits are the
 * ASCII ones, Latin letters have no accent, full-width signs are half-width, ideographs are
 * simplified, and what has no width of its own (soft hyphens, direction marks, Arabic vowel signs,
 * tatweel) is left out. Every character knows where it stands in the text.
 */
public final class CasedText {

    private static final char FIRST_LETTER = 'À';

    /** Odd, and near the golden ratio of 2 to the 32nd: it spreads what lies close together. */
    private static final int HEAD_SPREAD = 0x9E3779B1;

    private static final char[] PLAIN_LETTERS = plainLetters();

    /** What is known of the characters below the Chinese ones, each as it is folded. */
    private static final Known KNOWN = new Known('\u3001');

    /** Of characters: what each is folded to, with that as a small letter, and its kind. */
    private static final class Known {

        /** The folded character in the lower half, the small one in the upper. */
        private final int[] letters;

        private final byte[] kinds;

        Known(int size) {
            letters = new int[size];
            kinds = new byte[size];
            for (char c = 0; c < size; c++) {
                letters[c] = pair(foldOne(c));
                kinds[c] = Scripts.kind((char) letters[c]);
            }
        }

        static int pair(char folded) {
            return small(folded) << 16 | folded;
        }
    }

    private final char[] chars;
    private final char[] small;

    /** Where each character stands in the text; null where none was left out. */
    private final int @Nullable [] offsets;

    private final int end;
    private final int length;
    private final int[] starts;
    private final int startCount;

    /** At each start the hash of its word. */
    private final char[] heads;

    private CasedText(
            char[] chars,
            char[] small,
            char[] heads,
            int @Nullable [] offsets,
            int end,
            int length,
            int[] starts,
            int startCount) {
        this.chars = chars;
        this.small = small;
        this.heads = heads;
        this.offsets = offsets;
        this.end = end;
        this.length = length;
        this.starts = starts;
        this.startCount = startCount;
    }

    /** A text of any length, in one pass. */
    public static CasedText of(String text) {
        int size = text.length();
        char[] chars = new char[size];
        text.getChars(0, size, chars, 0);
        char[] small = new char[size];
        char[] heads = new char[size];
        int[] offsets = null;
        int[] starts = new int[size / 4 + 8];
        int length = 0;
        int startCount = 0;
        byte before = Scripts.NONE;
        int start = 0;
        boolean atWord = false;
        int word = 0;
        for (int i = 0; i < size; i++) {
            char raw = chars[i];
            boolean known = raw < KNOWN.kinds.length;
            int pair = known ? KNOWN.letters[raw] : Known.pair(fold(raw));
            char c = (char) pair;
            if (c == 0) {
                offsets = offsets == null ? first(length, size) : offsets;
                continue;
            }
            byte kind = known ? KNOWN.kinds[raw] : Scripts.kind(c);
            char low = (char) (pair >>> 16);
            if (kind == Scripts.NONE || kind != before) {
                if (atWord) {
                    heads[start] = spread(word);
                }
                start = length;
                word = 0;
                atWord = c != ' ';
                if (atWord) {
                    if (startCount == starts.length) {
                        starts = Arrays.copyOf(starts, size);
                    }
                    starts[startCount++] = length;
                }
            }
            word = word * 31 + low;
            before = kind;
            chars[length] = c;
            small[length] = low;
            if (offsets != null) {
                offsets[length] = i;
            }
            length++;
        }
        if (atWord) {
            heads[start] = spread(word);
        }
        return new CasedText(chars, small, heads, offsets, size, length, starts, startCount);
    }

    /** What tells a word, of the sum of its characters. */
    private static char spread(int sum) {
        return (char) (sum * HEAD_SPREAD >>> 16 | 1);
    }

    /** The offsets of a text of whose characters none was left out before a place. */
    private static int[] first(int place, int size) {
        int[] offsets = new int[size];
        for (int i = 0; i < place; i++) {
            offsets[i] = i;
        }
        return offsets;
    }

    /** How many places there are at which a word, a figure or a mark starts. */
    public int starts() {
        return startCount;
    }

    /** The n-th of the places at which a word, a figure or a mark starts, from 0. */
    public int start(int n) {
        return starts[n];
    }

    /** How many characters there are. */
    public int length() {
        return length;
    }

    /** The character, or 0 outside of the text. */
    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : 0;
    }

    /** The character as a small letter, if it is one that has such; 0 behind the end. */
    char small(int index) {
        return index < length ? small[index] : 0;
    }

    /** Whether the rest of a word of small letters stands at a place. */
    boolean hasSmall(String word, int from, int index) {
        if (index + word.length() - from > length) {
            return false;
        }
        for (int i = from; i < word.length(); i++) {
            if (small[index + i - from] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some of an array of small letters stand at a place. */
    boolean hasSmall(char[] letters, int from, int to, int index) {
        int end = index + to - from;
        return end <= length && Arrays.equals(letters, from, to, small, index, end);
    }

    /**
     * A hash of the characters, as small letters, of the word, figure or mark that starts here:
     * equal ones have equal heads. Odd; 0 where none starts.
     */
    char head(int index) {
        return index < length ? heads[index] : 0;
    }

    /** After the last character of the word or figure that goes on at a place. */
    public int wordEnd(int from) {
        byte kind = from < length ? Scripts.kind(chars[from]) : Scripts.NONE;
        int end = from + 1;
        while (kind != Scripts.NONE && end < length && Scripts.kind(chars[end]) == kind) {
            end++;
        }
        return end;
    }

    /** Where in the text the character stands. */
    public int offset(int index) {
        return index >= length ? end : offsets == null ? index : offsets[index];
    }

    /** Where in the text a run ends whose last character is {@code end - 1}. */
    public int endOffset(int end) {
        return end == 0 ? 0 : offset(end - 1) + 1;
    }

    /** The characters of a run. */
    public String slice(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** One character; 0 for one without width, and for one that only marks. */
    private static char fold(char c) {
        return isInnerMark(c) ? 0 : isHan(c) ? Han.simplified(c) : foldOne(c);
    }

    private static char small(char c) {
        return isHan(c) ? c : Character.toLowerCase(c);
    }

    private static boolean isHan(char c) {
        return c <= '\u9FFF' && c >= '\u3001';
    }

    private static char foldOne(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c < FIRST_LETTER + PLAIN_LETTERS.length && c >= FIRST_LETTER) {
            return PLAIN_LETTERS[c - FIRST_LETTER];
        }
        if (c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F') {
            return ' ';
        }
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') {
            return '-';
        }
        if (c == '\u2018' || c == '\u2019' || c == '\u02BC') {
            return '\'';
        }
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) (c - '\u0660' + '0');
        }
        if (c >= '\u06F0' && c <= '\u06F9') {
            return (char) (c - '\u06F0' + '0');
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        return hasNoWidth(c) ? 0 : c;
    }

    /** The Chinese marks of a title within a title, which are not part of its words. */
    private static boolean isInnerMark(char c) {
        return c == '\u3008' || c == '\u3009';
    }

    /** The Latin letters without their accents, which scanned and typed copies often lack. */
    private static char[] plainLetters() {
        char[] letters = new char['\u0180' - FIRST_LETTER];
        for (int i = 0; i < letters.length; i++) {
            String letter = String.valueOf((char) (FIRST_LETTER + i));
            letters[i] = Normalizer.normalize(letter, Normalizer.Form.NFD).charAt(0);
        }
        return letters;
    }

    private static boolean hasNoWidth(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u0640'
                || (c >= '\u064B' && c <= '\u0652')
                || c == '\u0670';
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
