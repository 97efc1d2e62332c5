package org.resograph.parser.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * Figures that stand by themselves where their footnote is referred to.
 *
 * <pre>
 * mark = word " " figure ( " " / stop )       ; "de l'homme 1 , établi"
 *      / ( "," / ";" ) " " figure             ; "the Relationship Agreement, 3 which"
 *      / number " " figure ( " " / stop )     ; "Action 21 2 , le Plan"
 *      / year "," " " figure " " word         ; "as approved in May 2014, 5 and its targets"
 * </pre>
 *
 * <p>Before a word a figure is more often a number: "under 5 years". Words that go on with a
 * sentence but are not counted are the key {@code after-mark} of a language's profile; words before
 * a number are {@code numbered}, names that end with other words {@code numbered-name}.
 */
final class ApartMarks {

    /** No name of what is numbered is longer. */
    private static final int LONGEST_NAME = 60;

    private final LanguageProfile profile;
    private final Set<String> numbered;
    private final List<String> numberedNames;
    private final Set<String> afterMark;
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
        this.numberedNames = profile.words("numbered-name");
        this.afterMark = new HashSet<>(profile.words("after-mark"));
        this.known = known;
        this.raised = raised;
    }

    /** Looks at figures of the text. */
    void observe(String words, int from, int to) {
        if (place(words, from, to) == Place.BEFORE_STOP) {
            beforeStops.add(Integer.parseInt(words.substring(from, to)));
        }
    }

    /**
     * Whether figures that are a word by themselves, or end one, stand where a mark does.
     *
     * @param next whether they are the number of the very next footnote
     */
    boolean isMark(String words, int from, int to, boolean next) {
        Place place = place(words, from, to);
        if (place == Place.BEFORE_STOP || next && place == Place.BEFORE_JOINER) {
            return true;
        }
        return place != Place.NONE
                && (next || place == Place.BEFORE_JOINER)
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
        /** Before a word, which may be counted: a mark only if its number stands before no stop. */
        BEFORE_WORD,
        /** Before a word that is not counted. */
        BEFORE_JOINER,
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
        boolean beforeStop = sign != 0 && ",;:.，；：。、".indexOf(sign) >= 0 && !isDecimal(words, stop);
        boolean inEastAsian =
                (isIdeograph(before) || "，；、。".indexOf(before) >= 0)
                        && (sign == 0 || Script.isEastAsian(sign));
        if (inEastAsian) {
            return isNumbered(words, spaced ? from - 1 : from)
                    ? Place.NONE
                    : beforeStop || sign == 0 ? Place.BEFORE_STOP : beforeWord(words, stop);
        }
        if (!spaced) {
            boolean word = Character.isLowerCase(before) || before == '»' || before == '”';
            if (!word || Character.isLetterOrDigit(after)) {
                return Place.NONE;
            }
            return beforeStop
                    ? Place.BEFORE_STOP
                    : isSpace(after) ? beforeWord(words, stop) : Place.NONE;
        }
        boolean atEnd = sign == 0 && ",;".indexOf(before) >= 0;
        boolean afterYear =
                before == ',' && isYearBefore(words, from - 2) && Character.isLowerCase(sign);
        boolean afterWord =
                atEnd
                        || afterYear
                        || Character.isLetter(before)
                        || "»”)".indexOf(before) >= 0
                        || ",;".indexOf(before) >= 0
                                && from > 2
                                && (Character.isLetter(words.charAt(from - 3))
                                        || "»”)".indexOf(words.charAt(from - 3)) >= 0)
                        || isDigit(before) && isNumberBefore(words, from - 1, to - from);
        if (!afterWord || isNumbered(words, from - 1)) {
            return Place.NONE;
        }
        return beforeStop || atEnd
                ? Place.BEFORE_STOP
                : Character.isLowerCase(sign) ? beforeWord(words, stop) : Place.NONE;
    }

    private static boolean isIdeograph(char c) {
        return Script.isEastAsian(c) && Character.isLetter(c);
    }

    /** Whether what is numbered ends at a place: "article", "第", "objectif … durable". */
    boolean isNumbered(String words, int end) {
        if (isIdeograph(words.charAt(end - 1))) {
            return numbered.stream().anyMatch(word -> words.startsWith(word, end - word.length()));
        }
        return numbered.contains(wordBefore(words, end))
                || !numberedNames.isEmpty() && endsWithName(words, end);
    }

    private boolean endsWithName(String words, int end) {
        String before = Folded.fold(words.substring(Math.max(0, end - LONGEST_NAME), end));
        return numberedNames.stream().anyMatch(before::endsWith);
    }

    private Place beforeWord(String words, int word) {
        if (Script.isEastAsian(words.charAt(word))) {
            boolean joins = afterMark.stream().anyMatch(joiner -> words.startsWith(joiner, word));
            return joins ? Place.BEFORE_JOINER : Place.NONE;
        }
        int end = word;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        boolean joins = afterMark.contains(Folded.fold(words.substring(word, end)));
        boolean counts = end + 1 < words.length() && isDigit(words.charAt(end + 1)); // "5 and 6"
        return joins && !counts ? Place.BEFORE_JOINER : Place.BEFORE_WORD;
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

    /**
     * Whether a whole number stands before a figure: a year, or "Action 21", to which a figure of
     * three digits would belong.
     */
    private static boolean isNumberBefore(String words, int space, int digits) {
        return isYearBefore(words, space) || digits < 3;
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
