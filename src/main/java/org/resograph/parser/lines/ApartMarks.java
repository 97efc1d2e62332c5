package org.resograph.parser.lines;

import java.util.HashSet;
import java.util.Set;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * Figures that stand by themselves where their footnote is referred to.
 *
 * <pre>
 * mark = word " " figure ( " " / stop )       ; "de l'homme 1 , établi"
 *      / ( "," / ";" ) " " figure             ; "the Relationship Agreement, 3 which"
 * </pre>
 */
final class ApartMarks {

    private final LanguageProfile profile;
    private final Set<String> numbered;
    private final Set<String> known;
    private final Set<String> raised;

    /** The numbers of footnotes that stand before a stop somewhere. */
    private final Set<Integer> beforeStops = new HashSet<>();

    /**
     * For the footnotes of a document.
     *
     * @param known their marks
     * @param raised those that have kept their raised place: their figures are not sought
     */
    ApartMarks(LanguageProfile profile, Set<String> known, Set<String> raised) {
        this.profile = profile;
        this.numbered = new HashSet<>(profile.words("numbered"));
        this.known = known;
        this.raised = raised;
    }

    /** Looks at figures of the text. */
    void observe(String words, int from, int to) {
        if (place(words, from, to) == Place.BEFORE_STOP) {
            beforeStops.add(Integer.parseInt(words.substring(from, to)));
        }
    }

    /** Whether figures that are a word by themselves, or end one, stand where a mark does. */
    boolean isMark(String words, int from, int to) {
        Place place = place(words, from, to);
        return place == Place.BEFORE_STOP
                || place == Place.BEFORE_WORD
                        && !beforeStops.contains(Integer.parseInt(words.substring(from, to)));
    }

    /**
     * Whether figures refer once more to a footnote: "the Rome Statute, 1 and calls".
     *
     * @param last the last footnote that was referred to
     */
    boolean isAgain(String words, int from, int to, int last) {
        String marker = words.substring(from, to);
        return to - from <= 3
                && from > 3
                && isSpace(words.charAt(from - 1))
                && ",;".indexOf(words.charAt(from - 2)) >= 0
                && Character.isLetter(words.charAt(from - 3))
                && to + 1 < words.length()
                && isSpace(words.charAt(to))
                && Character.isLowerCase(words.charAt(to + 1))
                && known.contains(marker)
                && !raised.contains(marker)
                && Integer.parseInt(marker) <= last
                && !isDate(words, from);
    }

    /** Where figures stand, as far as it tells marks from numbers. */
    private enum Place {
        /** Where no mark stands, or none that a footnote has. */
        NONE,
        /** Before a word: a mark only if its number stands before no stop. */
        BEFORE_WORD,
        /** Before a comma or the like, where a number seldom stands. */
        BEFORE_STOP
    }

    private Place place(String words, int from, int to) {
        if (to - from > 3 || words.charAt(from) == '0') {
            return Place.NONE;
        }
        String marker = words.substring(from, to);
        if (!known.contains(marker) || raised.contains(marker)) {
            return Place.NONE;
        }
        boolean spaced = isSpace(words.charAt(from - 1));
        if (spaced && isDate(words, from)) {
            return Place.NONE;
        }
        char before = words.charAt(spaced ? Math.max(0, from - 2) : from - 1);
        char after = to < words.length() ? words.charAt(to) : 0;
        int stop = to;
        while (stop < words.length() && isSpace(words.charAt(stop))) {
            stop++;
        }
        char sign = stop < words.length() ? words.charAt(stop) : 0;
        boolean beforeStop = sign != 0 && ",;:.".indexOf(sign) >= 0 && !isDecimal(words, stop);
        if (!spaced) {
            boolean word = Character.isLowerCase(before) || before == '»' || before == '”';
            if (!word || Character.isLetterOrDigit(after)) {
                return Place.NONE;
            }
            return beforeStop ? Place.BEFORE_STOP : isSpace(after) ? Place.BEFORE_WORD : Place.NONE;
        }
        boolean atEnd = sign == 0 && ",;".indexOf(before) >= 0;
        boolean afterWord =
                atEnd
                        || Character.isLetter(before)
                        || "»”)".indexOf(before) >= 0
                        || ",;".indexOf(before) >= 0
                                && from > 2
                                && Character.isLetter(words.charAt(from - 3))
                        || isDigit(before) && isYearBefore(words, from - 1);
        if (!afterWord || numbered.contains(wordBefore(words, from - 1))) {
            return Place.NONE;
        }
        return beforeStop || atEnd
                ? Place.BEFORE_STOP
                : Character.isLowerCase(sign) ? Place.BEFORE_WORD : Place.NONE;
    }

    /** "15 ноября 2005 года", "3 décembre". */
    private boolean isDate(String words, int from) {
        return profile.match("a-date", words, from, Math.min(words.length(), from + 40))
                .isPresent();
    }

    /** "1,5": the stop is a decimal one. */
    private static boolean isDecimal(String words, int stop) {
        return stop + 1 < words.length() && isDigit(words.charAt(stop + 1));
    }

    private static boolean isYearBefore(String words, int space) {
        int from = space - 4;
        return from > 0
                && words.substring(from, space).chars().allMatch(Character::isDigit)
                && !isDigit(words.charAt(from - 1));
    }

    /** The word that ends at a place, folded. */
    static String wordBefore(String words, int space) {
        int from = space;
        while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
            from--;
        }
        return Folded.fold(words.substring(from, space));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }
}
