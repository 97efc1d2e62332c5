package org.resograph.parser;

import java.util.List;
import java.util.Optional;

/**
 * The number of a paragraph as it is printed, and what it can mean.
 *
 * <p>The six languages print one number in many ways: {@code 8.}, {@code 8 -}, {@code ٨-}; {@code
 * (a)}, {@code a)}, {@code (أ)}; {@code (i)}, {@code ㈠}, {@code ’1‘}. All have a label in Latin
 * script, the same in all languages. Some marks can be read in two ways, and only their neighbours
 * tell which one is meant: {@code (i)} after {@code (h)} is a letter, before {@code (ii)} it is a
 * figure; a Cyrillic {@code с} is a look-alike of the third letter or the eighteenth of its own
 * alphabet.
 *
 * @param printed as printed, without full stop, dash and parentheses
 * @param readings what it can mean, the likeliest first; at least one
 */
public record Numbering(String printed, List<Reading> readings) {

    /** The sequences in which paragraphs are numbered; each counts its own. */
    public enum Style {
        /** 1. 2. 3. */
        DECIMAL,
        /** 1.1 1.2 */
        DECIMAL_PATH,
        /** (1) (2), or 1) 2) */
        PARENTHESIZED,
        /** (a) (b), or a) b) */
        LETTER,
        /** (i) (ii), ㈠ ㈡, or ’1‘ ’2‘ */
        ROMAN,
        /** A. B. */
        CAPITAL_LETTER,
        /** I. II. */
        CAPITAL_ROMAN,
        /** 一、 二、 */
        IDEOGRAPH
    }

    /**
     * What a number can mean.
     *
     * @param style the sequence it belongs to
     * @param ordinal its place in that sequence, at least 1
     * @param label in Latin script, lower case
     */
    public record Reading(Style style, int ordinal, String label) {}

    /**
     * A number and the text that follows it.
     *
     * @param numbering the number
     * @param end where the text starts that it numbers
     */
    public record Leading(Numbering numbering, int end) {}

    public Numbering {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a number without meaning: " + printed);
        }
    }

    /** The likeliest reading. */
    public Reading first() {
        return readings.get(0);
    }

    /** Whether one reading is of a style. */
    public boolean canBe(Style style) {
        return reading(style).isPresent();
    }

    /** The reading of a style. */
    public Optional<Reading> reading(Style style) {
        for (Reading reading : readings) {
            if (reading.style() == style) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    /** The number that a text is, all of it: {@code 8.}, {@code (a)}. */
    public static Optional<Numbering> parse(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && NumberSigns.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && NumberSigns.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end || end - start > NumberScan.LONGEST) {
            return Optional.empty();
        }
        NumberScan scan = new NumberScan(text, start, end);
        return scan.label() && scan.at == end ? scan.numbering() : Optional.empty();
    }

    /**
     * The number with which a text begins, if a mark sets it off from the words: a full stop, a
     * dash, a parenthesis, quotation marks. A bare figure is none: a sentence may begin with one.
     */
    public static Optional<Leading> leading(CharSequence text) {
        if (text.length() < 2 || !NumberSigns.couldStart(text.charAt(0))) {
            return Optional.empty();
        }
        NumberScan scan = new NumberScan(text, 0, text.length());
        if (!scan.label(true) || !scan.setOff) {
            return Optional.empty();
        }
        int after = scan.at;
        boolean spaced = after == text.length();
        while (after < text.length() && NumberSigns.isBlank(text.charAt(after))) {
            after++;
            spaced = true;
        }
        // "2.5 million", "1.Title": glued words follow a figure in some sources, digits never.
        if (!spaced && (NumberSigns.isDigit(text.charAt(after)) || !scan.isDecimal())) {
            boolean closed = scan.closed && !NumberSigns.isDigit(text.charAt(after));
            if (!closed) {
                return Optional.empty();
            }
        }
        int end = after;
        return scan.numbering().map(numbering -> new Leading(numbering, end));
    }

    /**
     * The bare figure with which a text begins, for a reader that knows from the layout, or from
     * the paragraphs before, that it is a number.
     */
    public static Optional<Leading> bareFigure(CharSequence text) {
        int at = 0;
        while (at < text.length() && NumberSigns.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == 0 || at > 3 || at == text.length() || !NumberSigns.isBlank(text.charAt(at))) {
            return Optional.empty();
        }
        NumberScan scan = new NumberScan(text, 0, at);
        if (!scan.label()) {
            return Optional.empty();
        }
        int end = at;
        while (end < text.length() && NumberSigns.isBlank(text.charAt(end))) {
            end++;
        }
        int after = end;
        return scan.numbering().map(numbering -> new Leading(numbering, after));
    }

    /** The letter or letters of a label in Latin script: {@code أ} is {@code a}. */
    public static Optional<String> letterLabel(CharSequence letters) {
        return parse("(" + letters + ")").flatMap(n -> n.reading(Style.LETTER)).map(Reading::label);
    }

    /** A figure below 4000 in small Roman numerals. */
    public static String roman(int ordinal) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = ordinal;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
