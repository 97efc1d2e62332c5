package org.resograph.parser;

import static org.resograph.parser.Numbering.roman;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;

/** One pass over the label of a paragraph. */
final class NumberScan {

    static final int LONGEST = 24;

    /** 12quater. Longer words are words. */
    private static final int LONGEST_BARE = 8;

    /** Arabic letters in the order in which they number paragraphs. */
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    /** Cyrillic letters in the order in which they number paragraphs. */
    private static final String AZBUKA = "абвгдежзиклмнопрстуфхцчшщэюя";

    /** Cyrillic letters that typists put for Latin ones, and those. */
    private static final String LOOK_ALIKES = "асеорхукм";

    private static final String LOOKED_LIKE = "aceopxykm";

    private static final String IDEOGRAPHS = "一二三四五六七八九十";

    /** Of paragraphs that were put between two others. */
    private static final Set<String> SUFFIXES =
            Set.of("a", "b", "c", "d", "e", "f", "bis", "ter", "quater", "quinquies");

    private final String text;
    private final int end;
    int at;
    Style style = Style.DECIMAL;
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
            wordEnd = decimalPath(wordEnd);
        } else if (opened && isAr(text.charAt(start))) {
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
            style = Style.PARENTHESIZED;
            inParentheses(printed);
        } else {
            bare(printed);
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
        style = c >= '\u3220' ? Style.ROMAN : Style.PARENTHESIZED;
        add(style, value, style == Style.ROMAN ? roman(value) : Integer.toString(value));
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
        style = Style.ROMAN;
        add(Style.ROMAN, value, roman(value));
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
            return;
        }
        int dash = at;
        while (dash < end && isBlank(text.charAt(dash))) {
            dash++;
        }
        if (dash < end && isDash(text.charAt(dash))) {
            int after = dash + 1;
            boolean glued = dash == at && after < end && !isBlank(text.charAt(after));
            if (!glued || isDigit(text.charAt(wordEnd - 1)) && isAr(text.charAt(after))) {
                at = after;
                setOff = true;
            }
        }
    }

    private void inParentheses(String word) {
        char c = word.charAt(0);
        if (isDigit(c)) {
            int value = value(word);
            if (value > 0) {
                add(Style.PARENTHESIZED, value, Integer.toString(value));
            }
        } else if (IDEOGRAPHS.indexOf(c) >= 0) {
            int value = ideographs(word);
            if (value > 0) {
                add(Style.ROMAN, value, roman(value));
            }
        } else {
            letters(word, Style.LETTER, Style.ROMAN);
        }
    }

    private void bare(String word) {
        char c = word.charAt(0);
        if (isDigit(c)) {
            if (word.indexOf('.') > 0) {
                style = Style.DECIMAL_PATH;
                int last = value(word.substring(word.lastIndexOf('.') + 1));
                add(style, Math.max(1, last), word);
                return;
            }
            int figures = 0;
            while (figures < word.length() && isDigit(word.charAt(figures))) {
                figures++;
            }
            int value = value(word.substring(0, figures));
            String suffix = word.substring(figures).toLowerCase(Locale.ROOT);
            if (value > 0 && (suffix.isEmpty() || SUFFIXES.contains(suffix))) {
                add(Style.DECIMAL, value, value + suffix);
            }
        } else if (IDEOGRAPHS.indexOf(c) >= 0) {
            style = Style.IDEOGRAPH;
            int value = ideographs(word);
            if (value > 0) {
                add(style, value, Integer.toString(value));
            }
        } else if (Character.isUpperCase(c)) {
            style = Style.CAPITAL_LETTER;
            letters(word, Style.CAPITAL_LETTER, Style.CAPITAL_ROMAN);
        } else {
            style = Style.LETTER;
            letters(word, Style.LETTER, Style.ROMAN);
        }
    }

    private void letters(String word, Style letter, Style figure) {
        String small = word.toLowerCase(Locale.ROOT);
        String latin = latin(small);
        if (latin != null) {
            int ordinal = letterOrdinal(latin);
            int value = romanValue(latin);
            boolean figureFirst = value > 0 && (latin.length() > 1 || latin.equals("i"));
            if (figureFirst) {
                add(figure, value, latin);
            }
            if (ordinal > 0) {
                add(letter, ordinal, latin);
            }
            if (value > 0 && !figureFirst) {
                add(figure, value, latin);
            }
        }
        int place = small.length() == 1 ? AZBUKA.indexOf(small.charAt(0)) : -1;
        if (place >= 0) {
            addIfNew(letter, place + 1, label(place + 1));
        }
        int abjad = abjad(small);
        if (abjad > 0) {
            add(letter, abjad, label(abjad));
        }
    }

    private static @Nullable String latin(String small) {
        StringBuilder latin = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            int look = LOOK_ALIKES.indexOf(c);
            if (c >= 'a' && c <= 'z') {
                latin.append(c);
            } else if (look >= 0) {
                latin.append(LOOKED_LIKE.charAt(look));
            } else {
                return null;
            }
        }
        return latin.toString();
    }

    /** a … z, aa, bb … zz. */
    private static int letterOrdinal(String latin) {
        char c = latin.charAt(0);
        for (int i = 1; i < latin.length(); i++) {
            if (latin.charAt(i) != c) {
                return 0;
            }
        }
        return latin.length() > 3 ? 0 : (latin.length() - 1) * 26 + c - 'a' + 1;
    }

    private static String label(int ordinal) {
        return String.valueOf((char) ('a' + (ordinal - 1) % 26)).repeat((ordinal - 1) / 26 + 1);
    }

    private static int romanValue(String latin) {
        int value = 0;
        int before = 0;
        for (int i = latin.length() - 1; i >= 0; i--) {
            int sign =
                    switch (latin.charAt(i)) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        case 'x' -> 10;
                        case 'l' -> 50;
                        case 'c' -> 100;
                        default -> 0;
                    };
            if (sign == 0) {
                return 0;
            }
            value += sign < before ? -sign : sign;
            before = Math.max(before, sign);
        }
        return value > 0 && roman(value).equals(latin) ? value : 0;
    }

    private static int abjad(String small) {
        StringBuilder letters = new StringBuilder(2);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            // Tatweel, vowel marks and the space of a doubled letter.
            if (c != '\u0640' && !(c >= '\u064B' && c <= '\u0652') && !isBlank(c)) {
                letters.append(
                        c == '\u0627' || c == '\u0625' ? '\u0623' : c == '\u0649' ? '\u064A' : c);
            }
        }
        if (letters.length() == 0 || letters.length() > 2) {
            return 0;
        }
        int place = ABJAD.indexOf(letters.charAt(0)) + 1;
        if (letters.length() == 2) {
            return letters.charAt(1) == letters.charAt(0) && place > 0 ? 26 + place : 0;
        }
        return place;
    }

    private static int value(String figures) {
        int value = 0;
        for (int i = 0; i < figures.length(); i++) {
            if (!isDigit(figures.charAt(i)) || value > 9999) {
                return 0;
            }
            value = value * 10 + digit(figures.charAt(i));
        }
        return value;
    }

    /** 一 … 九十九. */
    private static int ideographs(String word) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < word.length(); i++) {
            int n = IDEOGRAPHS.indexOf(word.charAt(i)) + 1;
            if (n == 0) {
                return 0;
            }
            if (n == 10) {
                value += Math.max(1, digit) * 10;
                digit = 0;
            } else {
                digit = n;
            }
        }
        return value + digit;
    }

    private void add(Style ofStyle, int ordinal, String label) {
        if (readings.isEmpty()) {
            readings = new ArrayList<>(2);
        }
        readings.add(new Reading(ofStyle, ordinal, label));
    }

    private void addIfNew(Style ofStyle, int ordinal, String label) {
        for (Reading reading : readings) {
            if (reading.style() == ofStyle && reading.ordinal() == ordinal) {
                return;
            }
        }
        add(ofStyle, ordinal, label);
    }

    private static boolean isAr(char c) {
        return c >= '\u0600' && c <= '\u06FF';
    }

    private static boolean isWordChar(char c) {
        return isDigit(c)
                || Character.isLetter(c)
                || c == '\u0640'
                || c >= '\u064B' && c <= '\u0652';
    }

    static boolean couldStart(char c) {
        return c == '('
                || c == '\uFF08'
                || isQuote(c)
                || isDigit(c)
                || Character.isLetter(c)
                || isCircled(c);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\u3000' || c == '\u2009';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9'
                || c >= '\u0660' && c <= '\u0669'
                || c >= '\u06F0' && c <= '\u06F9'
                || c >= '\uFF10' && c <= '\uFF19';
    }

    static int digit(char c) {
        return c <= '9' ? c - '0' : Character.digit(c, 10);
    }

    static boolean isQuote(char c) {
        return c == '\u2018' || c == '\u2019' || c == '\'' || c == '\u201B';
    }

    /** ㈠ … ㈩, ① … ⑳, ⑴ … ⒇. */
    static boolean isCircled(char c) {
        return c >= '\u3220' && c <= '\u3229' || c >= '\u2460' && c <= '\u2487';
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
