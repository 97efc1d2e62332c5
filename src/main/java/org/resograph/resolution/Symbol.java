package org.resograph.resolution;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol of a United Nations document, in one spelling: {@code A/HRC/RES/43/21}, {@code
 * S/RES/1325 (2000)}, {@code A/RES/3379(XXX)}, {@code A/RES/77/264 A}, {@code A/77/463/Add.2},
 * {@code A/73/12 (Part I)}.
 *
 * <p>Letters are in upper case but for the words that the United Nations print in lower case (Add.,
 * Corr., Rev., Amend., Part, Vol.); a year, a part or a volume in parentheses follows a space, a
 * session in Roman figures does not; the letter of a part stands last ({@code A/RES/217(III) A},
 * where running text has 217 A (III)). So two spellings of one symbol are equal.
 *
 * <p>Example: {@code Symbol.parse("a/hrc/res/43/21")}.
 *
 * @param value the canonical spelling
 */
public record Symbol(String value) implements Comparable<Symbol> {

    // symbol   = series [ held ] 1*( "/" segment [ held ] ) [ "(" year-or-roman-or-section ")" ] [
    // " " part ]
    // series   = 1*6 letters ; A, S, E, CCPR, ST, ISBA …
    // held     = "(" session ")" ; behind the series or a segment, if a number follows:
    // TD(XIV)/MISC.4
    // part     = letter [ "-" letter ]   ; one resolution of a composite, or all of them
    private static final String HELD =
            "(?:\\((?![0-9]{4}\\))[A-Z0-9-]+\\)(?=/(?!ADD|CORR|REV|AMEND|SUMMARY)[A-Z.]*[0-9]))?";
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<series>[A-Z]{1,6}"
                            + HELD
                            + ")"
                            + "(?<path>(?:/[A-Z0-9](?:[A-Z0-9.\\-]*[A-Z0-9])?"
                            + HELD
                            + ")+)"
                            + "(?: ?\\((?<paren>[0-9]{4}|(?:PART|VOL\\.?) ?[IVX0-9]+|[A-Z0-9.\\-]+)\\))?"
                            + "(?:(?:/| ?)(?<part>[A-Z](?: ?- ?[A-Z])?))?"
                            + "(?<tail>(?:/(?:ADD|CORR|REV|AMEND|SUMMARY)\\.?[0-9]*)*)");
    private static final int LONGEST = 200;
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011\\u2012\\u2013]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200E\\u200F\\u00AD*]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern ALL_PARTS = Pattern.compile(" [A-Z]-[A-Z]$");
    private static final Pattern PART_BEFORE_SESSION =
            Pattern.compile("([0-9]) ?([A-Z](?:-[A-Z])?) ?(\\((?:E?S-)?[IVXLC]+\\))");
    private static final Pattern SECTION = Pattern.compile("(PART|VOL)\\.? ?([IVX0-9]+)");
    private static final Pattern GLUED_PART = Pattern.compile("[A-Z/]+/RES/[^ ]*[0-9)][A-Z]");
    private static final List<String> SMALL_WORDS =
            List.of("ADD", "CORR", "REV", "AMEND", "SUMMARY");
    private static final Pattern WORD = Pattern.compile("/(ADD|CORR|REV|AMEND|SUMMARY)(?=\\.|/|$)");

    public Symbol {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an empty symbol");
        }
    }

    /**
     * The symbol in any spelling that people type or print; empty if it has not the form of one.
     */
    public static Optional<Symbol> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isCanonical(text)) {
            return Optional.of(new Symbol(text));
        }
        String plain = isPlain(text) ? text : plain(text);
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        StringBuilder value = new StringBuilder(form.group("series")).append(form.group("path"));
        String paren = form.group("paren");
        if (paren != null) {
            Matcher section = SECTION.matcher(paren);
            if (section.matches()) {
                value.append(section.group(1).equals("PART") ? " (Part " : " (Vol. ");
                value.append(section.group(2)).append(')');
            } else {
                value.append(Character.isDigit(paren.charAt(0)) ? " (" : "(");
                value.append(paren).append(')');
            }
        }
        String part = form.group("part");
        if (part != null) {
            value.append(' ').append(part.replace(" ", ""));
        }
        Matcher glued = GLUED_PART.matcher(value);
        if (glued.matches()) {
            value.insert(value.length() - 1, ' ');
        }
        String tail = form.group("tail");
        if (tail != null) {
            value.append(tail);
        }
        Matcher word = WORD.matcher(value);
        return Optional.of(
                new Symbol(
                        word.replaceAll(
                                w ->
                                        "/"
                                                + w.group(1).charAt(0)
                                                + w.group(1)
                                                        .substring(1)
                                                        .toLowerCase(Locale.ROOT))));
    }

    /**
     * Whether it is a series and a path as they are spelt here, as most are, with a year or
     * without: {@code A/HRC/RES/43/21}, {@code S/RES/1325 (2000)}. What is not, may still be a
     * symbol.
     */
    private static boolean isCanonical(String text) {
        int length = endsWithYear(text) ? text.length() - " (2000)".length() : text.length();
        int at = 0;
        while (at < length && isCapital(text.charAt(at))) {
            at++;
        }
        if (at == 0 || at > 6 || at == length) {
            return false;
        }
        while (at < length) {
            int start = at + 1;
            int end = start;
            while (end < length && isInSegment(text.charAt(end))) {
                end++;
            }
            boolean whole =
                    text.charAt(at) == '/'
                            && end > start
                            && isLetterOrFigure(text.charAt(start))
                            && isLetterOrFigure(text.charAt(end - 1));
            if (!whole || isSmallWord(text, start, end)) {
                return false;
            }
            at = end;
        }
        boolean lettered = isCapital(text.charAt(at - 1)) && !isCapital(text.charAt(at - 2));
        return !(lettered && text.contains("/RES/")); // the letter of a part may be glued on
    }

    /** Whether it ends with a year in parentheses behind a space. */
    private static boolean endsWithYear(String text) {
        int from = text.length() - " (2000)".length();
        if (from < 0 || !text.startsWith(" (", from) || !text.endsWith(")")) {
            return false;
        }
        for (int i = from + 2; i < text.length() - 1; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a segment is, or starts with, a word that has small letters: Add.1. */
    private static boolean isSmallWord(String text, int start, int end) {
        for (String word : SMALL_WORDS) {
            int after = start + word.length();
            if (text.startsWith(word, start) && (after == end || text.charAt(after) == '.')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSegment(char c) {
        return isLetterOrFigure(c) || c == '.' || c == '-';
    }

    private static boolean isLetterOrFigure(char c) {
        return isCapital(c) || c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Whether it needs no folding, as most do not: {@code A/HRC/RES/43/21}. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '-' && c <= '9')) { // - . / and figures
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        plain = HYPHENS.matcher(plain).replaceAll("-");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = SLASH.matcher(plain).replaceAll("/").strip();
        return PART_BEFORE_SESSION.matcher(plain).replaceFirst("$1$3 $2");
    }

    /** A symbol that is known to be one. */
    public static Symbol of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a symbol: " + text));
    }

    /**
     * The symbol of the resolution that a body numbers so: {@code 43/21} of the Human Rights
     * Council, {@code 1325 (2000)} of the Security Council, {@code 1510 (XV)} or {@code 77/264 A}
     * of the General Assembly, {@code 2023/14} of the Economic and Social Council, {@code 2003/12}
     * of the Commission on Human Rights and of its Sub-Commission.
     */
    public static Optional<Symbol> ofResolution(Body body, String number) {
        return switch (body.key()) {
            case "HRC" -> parse("A/HRC/RES/" + number);
            case "GA" -> parse("A/RES/" + number);
            case "SC" -> parse("S/RES/" + number);
            case "ECOSOC" -> parse("E/RES/" + number);
            case "CHR" -> parse("E/CN.4/RES/" + number);
            case "SUBCOM" -> parse("E/CN.4/SUB.2/RES/" + number);
            default -> Optional.empty();
        };
    }

    /** The symbol of the decision that a body numbers so: {@code 77/421}, {@code 2023/301}. */
    public static Optional<Symbol> ofDecision(Body body, String number) {
        return switch (body.key()) {
            case "HRC" -> parse("A/HRC/DEC/" + number);
            case "GA" -> parse("A/DEC/" + number);
            case "ECOSOC" -> parse("E/DEC/" + number);
            case "CHR" -> parse("E/CN.4/DEC/" + number);
            case "SUBCOM" -> parse("E/CN.4/SUB.2/DEC/" + number);
            default -> Optional.empty();
        };
    }

    /** The symbol of the statement of a president that a body numbers so: {@code 40/1}. */
    public static Optional<Symbol> ofStatement(Body body, String number) {
        return switch (body.key()) {
            case "HRC" -> parse("A/HRC/PRST/" + number);
            case "SC" -> parse("S/PRST/" + number);
            default -> Optional.empty();
        };
    }

    /** The body whose series this is, where the symbol tells. */
    public Optional<Body> body() {
        if (value.startsWith("A/HRC/")) {
            return Optional.of(Body.HUMAN_RIGHTS_COUNCIL);
        }
        if (value.startsWith("E/CN.4/")) {
            boolean sub = value.startsWith("SUB.2/", "E/CN.4/".length());
            return Optional.of(sub ? Body.SUB_COMMISSION : Body.COMMISSION_ON_HUMAN_RIGHTS);
        }
        return switch (value.substring(0, value.indexOf('/') + 1)) {
            case "A/" -> Optional.of(Body.GENERAL_ASSEMBLY);
            case "S/" -> Optional.of(Body.SECURITY_COUNCIL);
            case "E/" -> Optional.of(Body.ECONOMIC_AND_SOCIAL_COUNCIL);
            default -> Optional.empty();
        };
    }

    /** Whether it is the symbol of a resolution. */
    public boolean isResolution() {
        return value.contains("/RES/");
    }

    /** Whether it is the symbol of a decision. */
    public boolean isDecision() {
        return value.contains("/DEC/");
    }

    /**
     * Whether it is the symbol of a document that corrects another: {@code A/RES/77/264/Corr.1}.
     */
    public boolean isCorrigendum() {
        int last = value.lastIndexOf('/');
        return value.startsWith("Corr", last + 1);
    }

    /** The number in the symbol of a resolution or decision: {@code 43/21} of A/HRC/RES/43/21. */
    public Optional<String> number() {
        int start = Math.max(value.indexOf("/RES/"), value.indexOf("/DEC/"));
        return start < 0
                ? Optional.empty()
                : Optional.of(value.substring(start + "/RES/".length()));
    }

    /**
     * The symbol as a path: {@code S/RES/1325(2000)}, {@code A/RES/77/264/A}; for all parts of a
     * composite ({@code A/RES/77/264 A-C}) the path of the whole, {@code A/RES/77/264}.
     */
    public String path() {
        if (value.indexOf(' ') < 0) {
            return value;
        }
        return ALL_PARTS
                .matcher(value)
                .replaceFirst("")
                .replace(" (", "(")
                .replace("(Part ", "(Part")
                .replace("(Vol. ", "(Vol.")
                .replace(' ', '/');
    }

    /** The symbol of one part of a composite: part {@code A} of {@code A/RES/77/264 A-C}. */
    public Symbol part(String letter) {
        return of(ALL_PARTS.matcher(value).replaceFirst("") + " " + letter);
    }

    @Override
    public int compareTo(Symbol other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
