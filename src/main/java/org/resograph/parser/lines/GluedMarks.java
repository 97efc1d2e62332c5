package org.resograph.parser.lines;

/**
 * Figures that a program has set behind what their footnote belongs to, without a space.
 *
 * <pre>
 * mark = ( letter / roman / quote / stop ) figure ( space / stop / end )    ; "droits1,", "armes”34", "Asia,1"
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
        if (from == 0 || from >= to || words.charAt(from) == '0') {
            return false;
        }
        char before = words.charAt(from - 1);
        if (Script.isEastAsian(before) && isPartOfNumber(words, to)) {
            return false;
        }
        boolean end = to >= words.length() || AFTER.indexOf(words.charAt(to)) >= 0;
        if (Script.isEastAsian(before) && Character.isLetter(before)) {
            return to >= words.length()
                    || end
                            && (words.charAt(to) != ' '
                                    || before != '第' && !isCounted(words, to + 1));
        }
        // “ opens in English and closes in Arabic and German
        boolean closer =
                BEFORE.indexOf(before) >= 0
                        || before == '“' && from > 1 && isEndOfWord(words.charAt(from - 2));
        boolean stop =
                STOPS.indexOf(before) >= 0
                        && from > 1
                        && (!isDigit(words.charAt(from - 2)) || endsNumber(words, from - 1));
        if ((closer || stop) && to < words.length() && Script.isEastAsian(words.charAt(to))) {
            return !isCounted(words, to);
        }
        boolean letter =
                Character.isLetter(before)
                        && (!Character.isUpperCase(before) || endsRoman(words, from));
        return end && (letter || closer || stop);
    }

    /** Whether figures that end a run are a mark, behind a word or behind a number. */
    static boolean isAtEnd(String words, int mark, int to) {
        int from = mark;
        while (from > 0 && isDigit(words.charAt(from - 1))) {
            from--;
        }
        return from == mark ? isAtWord(words, mark, to) : isAtNumber(words, from, mark, to);
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

    /** "Protocol I4 to": whether a Roman figure, by itself, ends at a place. */
    private static boolean endsRoman(String words, int end) {
        int from = end;
        while (from > 0 && "IVX".indexOf(words.charAt(from - 1)) >= 0) {
            from--;
        }
        return from > 0 && from < end && ApartMarks.isSpace(words.charAt(from - 1));
    }

    /** "升温1.5度", "提供1 000亿": where no space stands before numbers, they go on behind one. */
    private static boolean isPartOfNumber(String words, int to) {
        int end = to + 1;
        while (end < words.length() && isDigit(words.charAt(end))) {
            end++;
        }
        int digits = end - to - 1;
        return digits > 0
                && (".,，".indexOf(words.charAt(to)) >= 0
                        || digits == 3 && ApartMarks.isSpace(words.charAt(to)));
    }

    private static boolean isEndOfWord(char c) {
        return Character.isLetterOrDigit(c) || STOPS.indexOf(c) >= 0;
    }

    /**
     * Whether a year, or the number of a resolution, ends at a place: in "2015–2030,1" and
     * "46/182,2" the last figure is a mark, in "1,500" it is none.
     */
    private static boolean endsNumber(String words, int end) {
        int from = end;
        while (from > 0 && isDigit(words.charAt(from - 1))) {
            from--;
        }
        char before = from > 0 ? words.charAt(from - 1) : ' ';
        boolean year =
                end - from == 4
                        && (words.startsWith("19", from) || words.startsWith("20", from))
                        && !Character.isLetter(before);
        return year || before == '/' && end - from <= 3;
    }

    /** Whether figures before a place count what stands there: years, paragraphs, members. */
    private static boolean isCounted(String words, int place) {
        return place < words.length() && "年月日号次届条段项名个".indexOf(words.charAt(place)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
