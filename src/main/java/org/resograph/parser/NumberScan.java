package org.resograph.parser;

import static org.resograph.parser.NumberSigns.digit;
import static org.resograph.parser.NumberSigns.isArabic;
import static org.resograph.parser.NumberSigns.isBlank;
import static org.resograph.parser.NumberSigns.isCircled;
import static org.resograph.parser.NumberSigns.isDash;
import static org.resograph.parser.NumberSigns.isDigit;
import static org.resograph.parser.NumberSigns.isQuote;
import static org.resograph.parser.NumberSigns.isWordChar;
import static org.resograph.parser.Numbering.roman;

import java.util.List;
import java.util.Optional;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;

/** One pass over the label of a paragraph. */
final class NumberScan {

    static final int LONGEST = 24;

    /** 12quater. Longer words are words. */
    private static final int LONGEST_BARE = 8;

    private final String text;
    private final int end;
    int at;
    boolean setOff;
    boolean closed;
    private String printed = "";
    private List<Reading> readings = List.of();

    NumberScan(CharSequence text, int start, int end) {
        this.text = text.toString();
        this.at = start;
        this.end = end;
    }

    Optional<Numbering> numbering() {
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Numbering(printed, readings));
    }

    /** Whether it is a number in figures, without parentheses or points in it. */
    boolean isDecimal() {
        return readings.stream().anyMatch(reading -> reading.style() == Style.DECIMAL);
    }

    /** Reads a label, whatever follows it. */
    boolean label() {
        return label(false);
    }

    /**
     * Reads a label.
     *
     * @param apart whether a mark must set it off from what follows: most words are no labels by
     *     that alone, and are not looked at further
     */
    boolean label(boolean apart) {
        char c = text.charAt(at);
        if (isCircled(c)) {
            return circled(c);
        }
        if (isQuote(c)) {
            return quoted();
        }
        boolean opened = c == '(' || c == '\uFF08';
        if (opened) {
            at++;
            skipBlanks();
        }
        int start = at;
        while (at < end && isWordChar(text.charAt(at)) && at - start <= LONGEST) {
            at++;
        }
        int wordEnd = at;
        if (wordEnd == start || !opened && wordEnd - start > LONGEST_BARE) {
            return false;
        }
        boolean doubled = false;
        if (!opened && isDigit(text.charAt(start))) {
            wordEnd = withSuffix(decimalPath(wordEnd));
        } else if (opened && isArabic(text.charAt(start))) {
            doubled = isDoubled(start, wordEnd);
            at += doubled ? 2 : 0;
        }
        skipSuffixBlank();
        boolean parenthesis = at < end && (text.charAt(at) == ')' || text.charAt(at) == '\uFF09');
        if (opened && !parenthesis) {
            return false;
        }
        if (!parenthesis) {
            punctuation(wordEnd);
            if (apart && !setOff) {
                return false;
            }
        }
        String word = text.substring(start, wordEnd);
        printed = doubled ? word + " " + word : word;
        if (parenthesis) {
            at++;
            closed = true;
            setOff = true;
            readings = NumberReadings.inParentheses(printed);
        } else {
            readings = NumberReadings.bare(printed);
        }
        return !readings.isEmpty();
    }

    private boolean circled(char c) {
        at++;
        printed = String.valueOf(c);
        setOff = true;
        closed = true;
        int value =
                c >= '\u3220'
                        ? c - '\u3220' + 1
                        : c >= '\u2474' ? c - '\u2474' + 1 : c - '\u2460' + 1;
        readings =
                List.of(
                        c >= '\u3220'
                                ? new Reading(Style.ROMAN, value, roman(value))
                                : new Reading(Style.PARENTHESIZED, value, Integer.toString(value)));
        return true;
    }

    private boolean quoted() {
        int start = ++at;
        int value = 0;
        while (at < end && isDigit(text.charAt(at)) && at - start < 3) {
            value = value * 10 + digit(text.charAt(at));
            at++;
        }
        if (at == start || value == 0 || at == end || !isQuote(text.charAt(at))) {
            return false;
        }
        printed = text.substring(start, at);
        at++;
        setOff = true;
        closed = true;
        readings = List.of(new Reading(Style.ROMAN, value, roman(value)));
        return true;
    }

    /** 1.1, 4.2.3: goes on after a full stop as long as figures follow. */
    private int decimalPath(int wordEnd) {
        int pathEnd = wordEnd;
        while (pathEnd + 1 < end
                && text.charAt(pathEnd) == '.'
                && isDigit(text.charAt(pathEnd + 1))) {
            pathEnd++;
            while (pathEnd < end && isDigit(text.charAt(pathEnd))) {
                pathEnd++;
            }
        }
        at = pathEnd;
        return pathEnd;
    }

    /** "2 bis.": where its suffix stands apart from the number. */
    private int withSuffix(int wordEnd) {
        if (wordEnd == end || !isBlank(text.charAt(wordEnd))) {
            return wordEnd;
        }
        int start = wordEnd + 1;
        int after = start;
        while (after < end && Character.isLetter(text.charAt(after)) && after - start < LONGEST) {
            after++;
        }
        boolean suffix =
                after < end
                        && text.charAt(after) == '.'
                        && NumberReadings.isSuffix(text.substring(start, after));
        if (suffix) {
            at = after;
        }
        return suffix ? after : wordEnd;
    }

    /** Arabic doubles a letter after the twenty-eighth, with a space: (ط ط). */
    private boolean isDoubled(int start, int wordEnd) {
        return wordEnd == start + 1
                && at + 1 < end
                && isBlank(text.charAt(at))
                && text.charAt(at + 1) == text.charAt(start);
    }

    private void skipBlanks() {
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
    }

    /** A blank before the closing parenthesis. */
    private void skipSuffixBlank() {
        int next = at;
        while (next < end && isBlank(text.charAt(next))) {
            next++;
        }
        if (next < end && (text.charAt(next) == ')' || text.charAt(next) == '\uFF09')) {
            at = next;
        }
    }

    /** A full stop, a dash, an ideographic comma after a number without parentheses. */
    private void punctuation(int wordEnd) {
        at = wordEnd;
        if (at == end) {
            return;
        }
        char c = text.charAt(at);
        if (c == '.' || c == '\uFF0E' || c == '\u3001' || c == '\u3002') {
            at++;
            setOff = true;
            if (isDigit(text.charAt(wordEnd - 1))
                    && at + 1 < end
                    && isDash(text.charAt(at))
                    && isBlank(text.charAt(at + 1))) {
                at++; // "1.- "
            }
            return;
        }
        int dash = at;
        while (dash < end && isBlank(text.charAt(dash))) {
            dash++;
        }
        if (dash < end && isDash(text.charAt(dash))) {
            int after = dash + 1;
            boolean glued = dash == at && after < end && !isBlank(text.charAt(after));
            if (!glued || isDigit(text.charAt(wordEnd - 1)) && isArabic(text.charAt(after))) {
                at = after;
                setOff = true;
            }
        }
    }
}
