package org.resograph.parser.words.citation;

import org.jspecify.annotations.Nullable;
import org.resograph.parser.profile.CouncilNumbers;

/**
 * The number of a resolution or decision, as its form tells it apart.
 *
 * <pre>
 * SESSION = [ "S-" / "ES-" ] session "/" number        ; 43/21, ES-11/1
 * YEAR    = year "/" number                            ; 1996/31
 * PAREN   = number " (" year ")"                       ; 1325 (2000)
 * BARE    = number                                     ; 1325; the year is that of its number
 * ROMAN   = number "(" [ "S-" / "ES-" ] roman ")"      ; 217 (III), 1874 (S-IV)
 * each    = … [ part ]                                 ; 57/270 B, 217 A (III)
 * </pre>
 *
 * @param form which of them
 * @param prefix {@code S-}, {@code ES-} or nothing
 * @param session the session, or the year
 * @param number the number in the session or the year, or the running one
 * @param part the letter, or letters as in {@code A-C}; empty for none
 */
record Numeral(Form form, String prefix, int session, int number, String part) {

    /** The forms that a number takes. */
    enum Form {
        SESSION,
        YEAR,
        PAREN,
        BARE,
        ROMAN
    }

    /** More resolutions than this in one run are a misprint. */
    private static final int LONGEST_RUN = 60;

    private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The same number with a part. */
    Numeral withPart(String letters) {
        return new Numeral(form, prefix, session, number, letters);
    }

    /** A number of the Security Council without its year; null if it is none. */
    static @Nullable Numeral bare(int number) {
        int year = CouncilNumbers.year(number);
        return year == 0 ? null : new Numeral(Form.BARE, "", year, number, "");
    }

    /**
     * Whether the numbers from this one to another can be a run: 43/3 to 43/7, 1267–1270 (1999).
     */
    boolean isRunTo(Numeral last) {
        boolean council = isCouncil() && last.isCouncil();
        boolean session = form == last.form && this.session == last.session && !isCouncil();
        return (council || (session && form != Form.ROMAN))
                && prefix.equals(last.prefix)
                && part.isEmpty()
                && last.part.isEmpty()
                && last.number > number
                && last.number - number < LONGEST_RUN;
    }

    /** Whether it is a running number of the Security Council. */
    private boolean isCouncil() {
        return form == Form.PAREN || form == Form.BARE;
    }

    /** The same with another number; one of the Security Council's is of its own year. */
    Numeral withNumber(int other) {
        int year = isCouncil() ? CouncilNumbers.year(other) : session;
        return new Numeral(form, prefix, year == 0 ? session : year, other, part);
    }

    /** The same in another form. */
    Numeral withForm(Form other) {
        return new Numeral(other, prefix, session, number, part);
    }

    /** Whether many bodies number so: 65/2, of any commission or conference. */
    boolean isCommon() {
        return form == Form.SESSION && prefix.isEmpty() && number < 100;
    }

    /** As in symbols: {@code 57/270 B}, {@code 217(III) A}, {@code 1325 (2000)}. */
    String inSymbol() {
        String plain =
                switch (form) {
                    case SESSION, YEAR -> prefix + session + "/" + number;
                    case PAREN, BARE -> number + " (" + session + ")";
                    case ROMAN -> number + "(" + prefix + roman(session) + ")";
                };
        return part.isEmpty() ? plain : plain + " " + part;
    }

    /** A number from 1 to 399 in Roman figures. */
    static String roman(int value) {
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    /** The value of Roman figures in their usual form; 0 for any other text. */
    static int arabic(String roman) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_SIGNS.length; i++) {
            while (roman.startsWith(ROMAN_SIGNS[i], at)) {
                value += ROMAN_VALUES[i];
                at += ROMAN_SIGNS[i].length();
            }
        }
        return at == roman.length() && roman(value).equals(roman) ? value : 0;
    }
}
