package org.resograph.parser;

import static org.resograph.parser.NumberSigns.digit;
import static org.resograph.parser.NumberSigns.isBlank;
import static org.resograph.parser.NumberSigns.isDigit;
import static org.resograph.parser.Numbering.roman;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;

/** What the word in the label of a paragraph can count: a letter, a Roman figure, a number. */
final class NumberReadings {

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

    /** Those that are words, which may stand apart. */
    private static final Set<String> SUFFIX_WORDS = Set.of("bis", "ter", "quater", "quinquies");

    private final List<Reading> readings = new ArrayList<>(2);

    private NumberReadings() {}

    /** Whether a word behind a number is a part of it. */
    static boolean isSuffix(String word) {
        return SUFFIX_WORDS.contains(word);
    }

    /** What a word between parentheses, or before one, can count; the likeliest first. */
    static List<Reading> inParentheses(String word) {
        NumberReadings found = new NumberReadings();
        found.enclosed(word);
        return found.readings;
    }

    /** What a word without parentheses can count; the likeliest first. */
    static List<Reading> bare(String word) {
        NumberReadings found = new NumberReadings();
        found.open(word);
        return found.readings;
    }

    private void enclosed(String word) {
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

    private void open(String word) {
        char c = word.charAt(0);
        if (isDigit(c)) {
            if (word.indexOf('.') > 0) {
                int last = value(word.substring(word.lastIndexOf('.') + 1));
                add(Style.DECIMAL_PATH, Math.max(1, last), word);
                return;
            }
            int figures = 0;
            while (figures < word.length() && isDigit(word.charAt(figures))) {
                figures++;
            }
            int value = value(word.substring(0, figures));
            String suffix = word.substring(figures).strip().toLowerCase(Locale.ROOT);
            if (value > 0 && (suffix.isEmpty() || SUFFIXES.contains(suffix))) {
                add(Style.DECIMAL, value, value + suffix);
            }
        } else if (IDEOGRAPHS.indexOf(c) >= 0) {
            int value = ideographs(word);
            if (value > 0) {
                add(Style.IDEOGRAPH, value, Integer.toString(value));
            }
        } else if (Character.isUpperCase(c)) {
            letters(word, Style.CAPITAL_LETTER, Style.CAPITAL_ROMAN);
        } else {
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
}
