package org.resograph.parser.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a resolution at the start of its title line.
 *
 * <pre>
 * number = [ "S-" / "ES-" ] 1*4digit "/" 1*4digit [ " " part ]     ; 43/21, S-37/1, 2023/14, 77/264 A
 *        / 1*4digit " (" [ "S-" / "ES-" ] roman ")" [ " " part ]   ; 1510 (XV)
 * title  = number [ "." / "-" ] [ title ]
 * </pre>
 *
 * @param number as in 43/21 or 1510 (XV), without the stop
 * @param end where the title starts
 */
record NumberToken(String number, int end) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?<new>(?:E?S[-‑–])?\\d{1,4}/\\d{1,4})"
                            + "|(?<old>\\d{1,4} ?\\((?:E?S-)?[IVXLl1]{1,8}\\)))"
                            + "(?<part> ?[A-Z](?: (?:and|et|y|to|à|a) [A-Z])?(?=[. ]|$))?"
                            + "(?: ?[.\\-–‑:])?");

    static Optional<NumberToken> at(String text) {
        if (text.isEmpty() || "0123456789SE".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(text);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        int end = form.end();
        if (end < text.length() && Character.isDigit(text.charAt(end))) {
            return Optional.empty();
        }
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0')) {
            end++;
        }
        String old = form.group("old");
        String part = form.group("part");
        String number =
                old == null ? form.group("new").replace('‑', '-').replace('–', '-') : old(old);
        return Optional.of(
                new NumberToken(part == null ? number : number + " " + part.strip(), end));
    }

    /** What a scanner takes for "l" and "1" in a Roman figure is "I". */
    private static String old(String printed) {
        int paren = printed.indexOf('(');
        String roman = printed.substring(paren).replace('1', 'I').replace('l', 'I');
        return printed.substring(0, paren).strip() + " " + roman;
    }

    /** Whether it is of the old form, which also restates the session in Roman figures. */
    boolean isOld() {
        return number.indexOf('(') >= 0;
    }
}
