package org.resograph.parser.lines;

import java.util.Set;
import java.util.regex.Pattern;
import org.resograph.document.Line;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * Tells lines that belong to the page, not to the document.
 *
 * <pre>
 * furniture = 1*( page / job / code / mark )        ; all words of the line
 *           / VolumeHead                            ; of the volumes of the official records
 * page      = number [ "/" number ] / "- " number " -" / "-" number "-" / "/..."
 * job       = [ "GE." ] 2digit "-" 5digit [ "(" letter ")" ]
 *           / job page / page job                   ; "18-168952/10", as programs run them together
 * code      = "*" digits "*" / 6*8digit             ; a bar code, a date of printing
 * </pre>
 */
final class Furniture {

    private static final int LONGEST = 80;

    private static final Pattern WORD =
            Pattern.compile(
                    "\\d{1,3}(?:/\\d{1,3})?|\\d{4}[A-Z]|(?:GE\\.)?\\d{2}-\\d{4,6}(?:\\([A-Z]\\))?\\*?"
                            + "|\\d{2}-\\d{6,7}/\\d{1,2}|\\d{1,2}/\\d{3,4}-\\d{5}"
                            + "|\\*\\d+\\*|\\d{5,8}|\\([A-Z]\\)|-\\d{1,3}-|[-–—]|\\*+|\\.{3,}"
                            + "|/(?:\\.{3}|…)|\\|");

    /** A job number and the day of printing, and what a scanner makes of the bar code there. */
    private static final Pattern SCANNED_JOB =
            Pattern.compile("(?:GE\\.)?\\d{2}-\\d{5} .{0,12}\\b\\d{6}\\b.{0,30}");

    /** The raised letter of an ordinal that a program set on a line of its own. */
    private static final Set<String> RAISED =
            Set.of("e", "er", "re", "ère", "ème", "th", "st", "nd", "rd", "º", "ª", "o", "a");

    private static final int LONGEST_RAISED = 3;

    private static final Pattern SPACES = Pattern.compile("[ \\u00A0]+");

    private static final Pattern PAGE = Pattern.compile("(?i)(?:page|стр\\.) \\d{1,3}");

    private Furniture() {}

    static boolean is(Line line, LanguageProfile profile) {
        if (line.role() == Line.Role.FURNITURE) {
            return true;
        }
        String text = line.text().text();
        if (text.length() > LONGEST || text.isEmpty()) {
            return false;
        }
        if (text.length() <= LONGEST_RAISED && RAISED.contains(text) || isOfSymbolFont(text)) {
            return true;
        }
        char first = text.charAt(0);
        if (first <= '9' || first == 'G' || first == '–' || first == '—') {
            if (isOfPageWords(text) || SCANNED_JOB.matcher(text).matches()) {
                return true;
            }
        }
        if (VolumeHead.is(text, profile)) {
            return true;
        }
        boolean mayBePage = first == 'p' || first == 'P' || first == 'с';
        return mayBePage && PAGE.matcher(text).matches() || isRecycling(text, profile);
    }

    /** Of the characters of a font for bar codes, which programs leave in the private area. */
    private static boolean isOfSymbolFont(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '\uE000' && c <= '\uF8FF') && c != ' ') {
                return false;
            }
        }
        return true;
    }

    /** A bare number: a page, or a footnote's mark that a program set on a line of its own. */
    static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return false;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isOfPageWords(String text) {
        if (!isOfPageCharacters(text)) {
            return false;
        }
        boolean digit = false;
        for (String word : SPACES.split(text, -1)) {
            if (!WORD.matcher(word).matches()) {
                return false;
            }
            digit |= word.startsWith("/") || word.chars().anyMatch(Character::isDigit);
        }
        return digit;
    }

    /** Whether all characters are of such as {@link #WORD} and the spaces between have. */
    private static boolean isOfPageCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known =
                    c >= '0' && c <= '9'
                            || c >= 'A' && c <= 'Z'
                            || " \u00A0/.…-()*–—|".indexOf(c) >= 0;
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRecycling(String text, LanguageProfile profile) {
        String folded = Folded.fold(text);
        for (String word : profile.words("recycle")) {
            if (!word.isEmpty() && folded.contains(word)) {
                return true;
            }
        }
        return folded.contains("please recycle");
    }
}
