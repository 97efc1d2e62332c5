package org.resograph.document;

import java.util.Locale;

/** Numbers in the formats in which programs write the labels of lists and the marks of notes. */
public final class NumberFormats {

    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String ARABIC_ALPHA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int MAX_ROMAN = 3999;
    private static final int MAX_LETTERS = 780;

    private NumberFormats() {}

    /** A number of at least 0 in a format that Word names so. */
    public static String format(String format, int number) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(number, RUSSIAN);
            case "russianUpper" -> letters(number, RUSSIAN.toUpperCase(Locale.ROOT));
            case "arabicAlpha" -> letters(number, ARABIC_ALPHA);
            case "arabicAbjad" -> letters(number, ARABIC_ABJAD);
            case "chicago" -> letters(number, "*†‡§");
            case "hindiNumbers" -> digits(number, '٠');
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, '０');
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    enclosed(number, '①', 20);
            case "decimalEnclosedParen" -> enclosed(number, '⑴', 20);
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" ->
                    chinese(number);
            default -> Integer.toString(number);
        };
    }

    /** What a bullet shows; those of symbol fonts stand at private places of Unicode. */
    public static String bullet(String text) {
        char c = text.charAt(0);
        if (c >= '\uE000' && c <= '\uF8FF' || c == 'o' || c == '§') {
            return "•";
        }
        return c == '-' || c == '‒' || c == '—' ? "–" : text;
    }

    /** a, b … z, aa, bb. */
    private static String letters(int number, String alphabet) {
        if (number < 1 || number > MAX_LETTERS) {
            return Integer.toString(number);
        }
        int letter = (number - 1) % alphabet.length();
        int times = (number - 1) / alphabet.length() + 1;
        return alphabet.substring(letter, letter + 1).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > MAX_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String digits(int number, char zero) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= '0') {
                digits.setCharAt(i, (char) (digits.charAt(i) - '0' + zero));
            }
        }
        return digits.toString();
    }

    private static String enclosed(int number, char one, int most) {
        return number < 1 || number > most
                ? Integer.toString(number)
                : Character.toString(one + number - 1);
    }

    private static String chinese(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        StringBuilder text = new StringBuilder();
        if (tens > 1) {
            text.append(CHINESE.charAt(tens));
        }
        if (tens > 0) {
            text.append('十');
        }
        if (ones > 0 || tens == 0) {
            text.append(CHINESE.charAt(ones));
        }
        return text.toString();
    }
}
