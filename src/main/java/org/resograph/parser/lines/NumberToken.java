package org.resograph.parser.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.NumberFormats;
import org.resograph.parser.profile.Folded;
import org.resograph.parser.profile.LanguageProfile;

/**
 * The number of a resolution at the start of its title line.
 *
 * <pre>
 * number = [ "S-" / "ES-" ] 1*4digit "/" 1*4digit [ " " part ]     ; 43/21, S-37/1, 2023/14, 77/264 A
 *        / [ year "/" ] 1*4digit [ " " part ] " (" [ "S-" / "ES-" ] roman ")" [ " " part ]
 *                                                                  ; 1510 (XV), 217 A (III)
 *        / 1*4digit "/"                                            ; 54/. : its second half is lost
 * title  = number [ "." / "-" ] [ title ]
 * </pre>
 *
 * <p>The copies on the site of the United Nations Office on Drugs and Crime set the year before an
 * old number, of which it is no part: "1973/1768 (LIV)" is 1768 (LIV). A title that begins with a
 * year may be glued to a number: "35/12030 Agenda" is 35/1 and "2030 Agenda".
 *
 * @param number as in 43/21 or 1510 (XV), without the stop; empty if a half of it is lost
 * @param end where the title starts
 */
record NumberToken(String number, int end) {

    private static final int LONGEST_KIND = 60;

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:19\\d\\d/(?=\\d{1,4} ?\\([IVXL]))?(?:(?<new>(?:E?S[-‑–])?\\d{1,4}/(?:\\d{1,3}(?=(?:19|20)\\d{2}(?!\\d))|\\d{1,4}(?!\\d)))"
                            + "|(?<lost>\\d{1,4}/)(?= ?\\.[ \\u00A0]?\\p{L})"
                            + "|(?<old>\\d{1,4}(?: [A-Z])? ?\\((?:E?S-)?[IVXLl1]{1,8}\\))"
                            + "|(?<arabic>\\d{1,4}(?: [\\u0621-\\u064A]{2,4})? ?\\((?:د(?:إط|إ)?-|الدورة )\\d{1,2}\\)))"
                            + "(?<part> ?[A-Z](?: (?:and|et|y|to|à|a) [A-Z])?(?=[. ]|$))?"
                            + "(?:[ \\u00A0]?[.\\-–‑:])?");

    /** The same, also behind the kind of document: "Decision 60/503", "Resolution 1514 (XV)". */
    static Optional<NumberToken> at(String text, LanguageProfile profile) {
        Optional<NumberToken> bare = at(text);
        if (bare.isPresent() || text.isEmpty() || !Character.isLetter(text.charAt(0))) {
            return bare;
        }
        return profile.match("numbered-document", text, 0, Math.min(text.length(), LONGEST_KIND))
                .map(kind -> kind.text().origin(kind.text().skipSpaces(kind.end())))
                .flatMap(
                        from ->
                                at(text.substring(from))
                                        .map(t -> new NumberToken(t.number, from + t.end)))
                .filter(t -> t.end == text.length() || isStop(text.substring(0, t.end).strip()));
    }

    /** Whether a text starts with a number, a stop, and a title: "2752 (XXVI). Lighthouses". */
    static boolean isTitled(String text) {
        return at(text).filter(
                        n ->
                                startsTitle(text.substring(n.end))
                                        && (isStop(text.substring(0, n.end).strip())
                                                || isArabicDash(text, n.end)))
                .isPresent();
    }

    /**
     * Whether a number with a title ends before a place of a text.
     *
     * @param from the first place at which it may start
     */
    static boolean isTitledBefore(String text, Folded folded, int from, int place) {
        for (int at = Math.max(0, from); at < place; at++) {
            boolean word = at == 0 || folded.at(at - 1) == ' ';
            if (word && isTitled(text.substring(folded.origin(at), folded.origin(place)))) {
                return true;
            }
        }
        return false;
    }

    /** "43/21 - ": Arabic sets a dash between the number and the title. */
    private static boolean isArabicDash(String text, int end) {
        return text.substring(0, end).strip().endsWith("-")
                && Character.UnicodeScript.of(text.charAt(end)) == Character.UnicodeScript.ARABIC;
    }

    /** A letter, which is a capital where there are such. */
    private static boolean startsTitle(String words) {
        return !words.isEmpty()
                && Character.isLetter(words.charAt(0))
                && !Script.startsSmall(words);
    }

    /** Whether it ends with a stop, as the number before a title does. */
    private static boolean isStop(String number) {
        return number.endsWith(".") || number.endsWith(":");
    }

    static Optional<NumberToken> at(String text) {
        return mayStart(text) ? read(text) : Optional.empty();
    }

    private static Optional<NumberToken> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        int end = form.end();
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0')) {
            end++;
        }
        String arabic = form.group("arabic");
        String old = arabic == null ? form.group("old") : latin(arabic);
        String part = form.group("part");
        if (form.group("lost") != null) {
            return Optional.of(new NumberToken("", end));
        }
        String number =
                old == null ? form.group("new").replace('‑', '-').replace('–', '-') : old(old);
        return Optional.of(
                new NumberToken(part == null ? number : number + " " + part.strip(), end));
    }

    /**
     * Whether a text starts as every number does: with figures before a slash, a space or a
     * parenthesis, or with "S-". Most numbers of paragraphs do not.
     */
    private static boolean mayStart(String text) {
        int at = 0;
        while (at < text.length() && at < 5 && isDigit(text.charAt(at))) {
            at++;
        }
        if (at > 0) {
            return at < 5 && at < text.length() && "/ (".indexOf(text.charAt(at)) >= 0;
        }
        if (text.startsWith("E")) {
            at++;
        }
        return text.startsWith("S", at)
                && at + 1 < text.length()
                && "-‑–".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "1514 (د-15)" is 1514 (XV), and so is "1514 (الدورة 15)"; "3201 (دإ-6)" is 3201 (S-VI). */
    private static String latin(String arabic) {
        int paren = arabic.indexOf('(');
        if (arabic.indexOf('-', paren) < 0) {
            return latin(arabic.replace("الدورة ", "د-"));
        }
        int dash = arabic.indexOf('-', paren);
        String kind =
                switch (dash - paren) {
                    case 3 -> "S-";
                    case 4 -> "ES-";
                    default -> "";
                };
        int session = Integer.parseInt(arabic.substring(dash + 1, arabic.length() - 1));
        String roman = NumberFormats.format("upperRoman", session);
        return arabic.substring(0, paren) + "(" + kind + roman + ")";
    }

    /** What a scanner takes for "l" and "1" in a Roman figure is "I". */
    private static String old(String printed) {
        int paren = printed.indexOf('(');
        String roman = printed.substring(paren).replace('1', 'I').replace('l', 'I');
        String number = printed.substring(0, paren).strip();
        int letter = number.indexOf(' ');
        return letter < 0
                ? number + " " + roman
                : number.substring(0, letter) + " " + roman + number.substring(letter);
    }

    /** Whether it is of the old form, which also restates the session in Roman figures. */
    boolean isOld() {
        return number.indexOf('(') >= 0;
    }
}
