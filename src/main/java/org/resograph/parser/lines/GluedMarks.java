package org.resograph.parser.lines;

/**
 * Figures that a program has set behind what their footnote belongs to, without a space.
 *
 * <pre>
 * mark = ( letter / quote / stop ) figure ( space / stop / end )    ; "droits1,", "armes”34", "Asia,1"
 *      / year figure                                                ; "20301": note 1 of 2030
 *      / "/" number figure                                          ; "60/2511": note 1 of 60/251
 * </pre>
 */
final class GluedMarks {

    private static final String BEFORE = "”»\"’)》）」』";
    private static final String STOPS = ",;:.，；：。、،؛";
    private static final String AFTER = " \u00A0\u202F,;:.)”»，；：。、）》،؛\n";

    /** No body numbers as many resolutions in one session. */
    private static final int MOST_RESOLUTIONS = 400;

    private GluedMarks() {}

    /** Whether figures stand behind a word, a quotation mark, a bracket or a stop. */
    static boolean isAtWord(String words, int from, int to) {
        if (from == 0 || words.charAt(from) == '0') {
            return false;
        }
        char before = words.charAt(from - 1);
        boolean end = to >= words.length() || AFTER.indexOf(words.charAt(to)) >= 0;
        if (Script.isEastAsian(before) && Character.isLetter(before)) {
            return to >= words.length() || end && words.charAt(to) != ' ';
        }
        boolean closer = BEFORE.indexOf(before) >= 0;
        boolean stop = STOPS.indexOf(before) >= 0 && from > 1 && !isDigit(words.charAt(from - 2));
        if ((closer || stop) && to < words.length() && Script.isEastAsian(words.charAt(to))) {
            return "年月日号次届条段项名个".indexOf(words.charAt(to)) < 0;
        }
        boolean letter = Character.isLetter(before) && !Character.isUpperCase(before);
        return end && (letter || closer || stop);
    }

    /** Whether a year or the number of a resolution ends where a mark starts. */
    static boolean isAtNumber(String words, int from, int mark, int to) {
        boolean over =
                to >= words.length()
                        || AFTER.indexOf(words.charAt(to)) >= 0
                        || Script.isEastAsian(words.charAt(to));
        if (!over || mark - from > 4) {
            return false;
        }
        int number = Integer.parseInt(words.substring(from, mark));
        boolean year = mark - from == 4 && number >= 1900 && number < 2100;
        boolean resolution =
                from > 0
                        && words.charAt(from - 1) == '/'
                        && number <= MOST_RESOLUTIONS
                        && Integer.parseInt(words.substring(from, Math.min(to, from + 6)))
                                > MOST_RESOLUTIONS;
        return year || resolution;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
