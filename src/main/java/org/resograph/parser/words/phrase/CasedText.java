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

    /** The length that stands for all from it on. */
    private static final int LONGEST = Character.MAX_VALUE;

    private static final char[] PLAIN_LETTERS = plainLetters();

    /** The characters below the Chinese ones, as {@link #pairOf} gives them. */
    private static final int[] PAIRS = new int['\u3001'];

    static {
        for (char c = 0; c < PAIRS.length; c++) {
            PAIRS[c] = pair(foldOne(c));
        }
    }

    private final char[] chars;
    private final char[] small;

    /** Where each character stands in the text; null where none was left out. */
    private final int @Nullable [] offsets;

    private final int end;
    private final int length;

    private int[] starts;
    private final int startCount;

    /** At each start the hash of its word, and above it the word's length; 0 elsewhere. */
    private final int[] words;

    private CasedText(char[] chars, char[] small, int @Nullable [] offsets, int end, int length) {
        this.chars = chars;
        this.small = small;
        this.offsets = offsets;
        this.end = end;
        this.length = length;
        this.words = new int[length];
        this.starts = new int[length / 4 + 8];
        this.startCount = findStarts();
    }

    /** A text of any length. */
    public static CasedText of(String text) {
        int size = text.length();
        char[] chars = new char[size];
        text.getChars(0, size, chars, 0);
        char[] small = new char[size];
        for (int i = 0; i < size; i++) {
            int pair = pairOf(chars[i]);
            if (pair == 0) {
                return shorter(chars, small, i);
            }
            chars[i] = (char) pair;
            small[i] = (char) (pair >>> 16);
        }
        return new CasedText(chars, small, null, size, size);
    }

    /** A text of whose characters the first that is left out was found; those before are folded. */
    private static CasedText shorter(char[] chars, char[] small, int first) {
        int[] offsets = new int[chars.length];
        for (int i = 0; i < first; i++) {
            offsets[i] = i;
        }
        int length = first;
        for (int i = first; i < chars.length; i++) {
            int pair = pairOf(chars[i]);
            if (pair != 0) {
                chars[length] = (char) pair;
                small[length] = (char) (pair >>> 16);
                offsets[length++] = i;
            }
        }
        return new CasedText(chars, small, offsets, chars.length, length);
    }

    /** The character folded, and that as a small letter above it; 0 for one that is left out. */
    private static int pairOf(char c) {
        return c < PAIRS.length ? PAIRS[c] : pair(fold(c));
    }

    private static int pair(char folded) {
        return small(folded) << 16 | folded;
    }

    /** Finds where words, figures and marks start; answers how many there are. */
    private int findStarts() {
        int count = 0;
        int i = 0;
        while (i < length) {
            int start = i;
            byte kind = Scripts.kind(chars[i]);
            int word = small[i++];
            if (word == ' ') {
                continue;
            }
            // A loop of its own for the rest of the word: where it ends is the one surprise.
            while (kind != Scripts.NONE && i < length && Scripts.kind(chars[i]) == kind) {
                word = word * 31 + small[i++];
            }
            words[start] = Math.min(i - start, LONGEST) << Character.SIZE | hash(word);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, length);
            }
            starts[count++] = start;
        }
        return count;
    }

    /** What tells a word, of the sum of its characters; odd, and so never 0. */
    private static char hash(int sum) {
        return (char) (sum * HEAD_SPREAD >>> 16 | 1);
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

    /** All characters as small letters. */
    char[] small() {
        return Arrays.copyOf(small, length);
    }

    /** Whether small letters stand at a place. */
    boolean hasSmall(char[] letters, int index) {
        int end = index + letters.length;
        return end <= length && Arrays.equals(letters, 0, letters.length, small, index, end);
    }

    /**
     * A hash of the characters, as small letters, of the word, figure or mark that starts here:
     * equal ones have equal heads. 0 where none starts.
     */
    char head(int index) {
        return index < length ? (char) words[index] : 0;
    }

    /** The head of what starts here, or of the rest of the word that goes on here; 0 at a space. */
    char headFrom(int index) {
        char head = head(index);
        if (head != 0 || index >= length || small[index] == ' ') {
            return head;
        }
        int word = small[index];
        int wordEnd = wordEnd(index);
        for (int i = index + 1; i < wordEnd; i++) {
            word = word * 31 + small[i];
        }
        return hash(word);
    }

    /** After the last character of the word or figure that goes on at a place. */
    public int wordEnd(int from) {
        int known = from < length ? words[from] >>> Character.SIZE : 0;
        if (known != 0 && known < LONGEST) {
            return from + known;
        }
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
