package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.resograph.text.Typography;

/**
 * From the order in which a row is seen, left to right, to the order in which it is read.
 *
 * <p>It undoes what the Unicode bidirectional algorithm does in a paragraph written from right to
 * left, for the cases that texts have: words in other scripts and numbers within Arabic.
 *
 * <pre>
 * row    = *( piece )                     ; read from its right end
 * piece  = other                          ; one character
 *        / number *( separator number )   ; separator: one of / . , : between digits
 *        / left *( any ) ( left / number ); from the first left-to-right letter on
 * </pre>
 */
final class VisualOrder {

    private enum Kind {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT,
        DIGIT,
        SEPARATOR,
        NEUTRAL
    }

    /** A footnote mark is so much smaller at least than the type beside it. */
    private static final float RAISED = 0.88f;

    private VisualOrder() {}

    /** Whether a character is a letter written from right to left. */
    static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
    }

    /** The glyphs of a row on a page that is read from right to left, as they are read. */
    static List<Glyph> toLogical(List<Glyph> seen) {
        if (isWrittenFromLeft(seen)) {
            return seen;
        }
        List<Glyph> read = new ArrayList<>(seen.size());
        int right = seen.size() - 1;
        while (right >= 0) {
            Kind kind = kind(seen.get(right));
            int left =
                    kind == Kind.LEFT_TO_RIGHT || kind == Kind.DIGIT
                            ? startOfRun(seen, right)
                            : right;
            read.addAll(seen.subList(left, right + 1));
            right = left - 1;
        }
        return read;
    }

    /**
     * Whether a row on such a page is one of another script that is set from left to right, such as
     * a symbol in a running title: "S/RES/2544 (2020)", "18 September 2020", "GE.23-19742 (E)". Set
     * from the right its bracket would stand at the left, and its first number at the right.
     */
    private static boolean isWrittenFromLeft(List<Glyph> seen) {
        boolean letters = false;
        for (Glyph glyph : seen) {
            int c = glyph.text().codePointAt(0);
            if (isRightToLeft(c) || c >= '\u0660' && c <= '\u0669') {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        if (!letters) {
            return false;
        }
        char first = seen.get(0).text().charAt(0);
        char last = seen.get(seen.size() - 1).text().charAt(0);
        return Character.isDigit(first) || Character.isLetter(first) && BRACKETS.indexOf(last) >= 0;
    }

    /**
     * Where the run that is read from left to right and ends at {@code right} starts: at its
     * leftmost letter, or, if it has none, at the first digit of the number.
     */
    private static int startOfRun(List<Glyph> seen, int right) {
        int letter = -1;
        int at = right;
        while (at >= 0 && kind(seen.get(at)) != Kind.RIGHT_TO_LEFT) {
            if (kind(seen.get(at)) == Kind.LEFT_TO_RIGHT) {
                letter = at;
            }
            at--;
        }
        boolean number =
                letter < 0
                        || kind(seen.get(right)) == Kind.DIGIT
                                && (!isOne(seen, letter, right) || followsNumber(seen, right));
        return number ? startOfNumber(seen, right) : letter;
    }

    /**
     * Whether a number at the right end and a letter farther left are of one run. They are not if
     * the number is a footnote mark that stands off, or if a bracket between them has its like
     * beyond them: "(A/77/3) 3" is seen for "3 (A/77/3)".
     */
    private static boolean isOne(List<Glyph> seen, int letter, int right) {
        int depth = 0;
        for (int at = letter; at <= right; at++) {
            int bracket = BRACKETS.indexOf(seen.get(at).text().charAt(0));
            depth += bracket < 0 ? 0 : bracket % 2 == 0 ? 1 : -1;
        }
        int before = startOfNumber(seen, right) - 1;
        boolean raised =
                before >= 0
                        && Typography.isSpace(seen.get(before).text().charAt(0))
                        && seen.get(right).size() < RAISED * seen.get(letter).size();
        return depth == 0 && !raised;
    }

    /** Whether another number stands before one: "July 2035 9" is seen for "9 July 2035". */
    private static boolean followsNumber(List<Glyph> seen, int right) {
        int space = startOfNumber(seen, right) - 1;
        return space > 0
                && Typography.isSpace(seen.get(space).text().charAt(0))
                && kind(seen.get(space - 1)) == Kind.DIGIT;
    }

    private static int startOfNumber(List<Glyph> seen, int right) {
        int start = right;
        for (int at = right - 1; at >= 0; at--) {
            Kind kind = kind(seen.get(at));
            boolean between =
                    kind == Kind.SEPARATOR && at > 0 && kind(seen.get(at - 1)) == Kind.DIGIT;
            if (kind != Kind.DIGIT && !between) {
                break;
            }
            start = at;
        }
        return start;
    }

    private static Kind kind(Glyph glyph) {
        int c = glyph.text().codePointAt(0);
        if (c == '/' || c == '.' || c == ',' || c == ':') {
            return Kind.SEPARATOR;
        }
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Kind.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Kind.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    Kind.DIGIT;
            default -> Kind.NEUTRAL;
        };
    }

    /**
     * Swaps brackets that open for those that close, where they stand the wrong way round: a page
     * shows the mirror image of a bracket in text from right to left, and some files name what is
     * shown, others what is meant.
     */
    static String mirrorBrackets(String text) {
        StringBuilder mirrored = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = BRACKETS.indexOf(text.charAt(i));
            if (at >= 0) {
                mirrored.setCharAt(i, BRACKETS.charAt(at ^ 1));
            }
        }
        return mirrored.toString();
    }

    /**
     * How many brackets in a row stand the right way round, less those that stand the wrong way
     * round. An opening one touches the word behind it and not the one before it: "2178 (2014)".
     * Pairs don't tell: in ")2014( and )2015(" the inner two are one.
     */
    static int bracketBalance(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = BRACKETS.indexOf(text.charAt(i));
            if (at < 0) {
                continue;
            }
            boolean before = i > 0 && isWord(text.charAt(i - 1));
            boolean after = i + 1 < text.length() && isWord(text.charAt(i + 1));
            if (before != after) {
                boolean opens = at % 2 == 0;
                balance += opens == after ? 1 : -1;
            }
        }
        return balance;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** Each opening bracket before the one that closes it. */
    private static final String BRACKETS = "()[]{}«»‹›";
}
