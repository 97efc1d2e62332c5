package org.resograph.parser.words.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resograph.parser.profile.CouncilNumbers;
import org.resograph.parser.words.phrase.CasedText;
import org.resograph.parser.words.phrase.Scripts;
import org.resograph.resolution.Symbol;

/**
 * Finds document symbols at a place of a text.
 *
 * <pre>
 * symbol  = series 1*( "/" element ) [ [SP] year / roman ] [ SP part ] [ [SP] section ] *( "/" element )
 * element = alnum *( alnum / "." / "-" ) [ held ] ; not ending in "." or "-" ; one has a digit
 * held    = "(" *( alnum / "-" ) ")"          ; before a "/", also after the series: ICCD/COP(14)/23
 * year    = "(" 4digit ")"                    ; after S/RES/; may be missing where the number tells it
 * roman   = "(" [ "S-" / "ES-" ] roman ")"    ; after /RES/, the part may stand before it
 * section = "(" ( "Part" / "Parts" / "Vol." ) … ")"
 * joint   = symbol "-" symbol                 ; one document in two series: A/47/277-S/24111
 * range   = symbol "-" 1*digit                ; the last element counts on: A/77/463/Add.1-3
 * </pre>
 */
final class SymbolScanner {

    private static final Set<String> SERIES = load();
    private static final int LONGEST_SERIES = 8;
    private static final int LONGEST = 80;
    private static final String COUNCIL = "S/RES/";
    private static final Pattern YEARLESS = Pattern.compile("S/RES/[0-9]+");
    private static final Pattern SPECIAL = Pattern.compile("^E?S-");
    private static final Pattern SECTION =
            Pattern.compile("(?i)(Part|Vol)s?\\.? ?[IVX0-9]{1,5}(/Part ?[IVX]+)?|SUPP");

    /** A range of more addenda than this is a misprint. */
    private static final int LONGEST_RANGE = 40;

    private final CasedText text;
    private int at;

    SymbolScanner(CasedText text) {
        this.text = text;
    }

    /** Where the symbol ends that was found last. */
    int end() {
        return at;
    }

    /** The symbol that starts at {@code start}, or those of a range; empty for none. */
    List<Symbol> scan(int start) {
        int slash = series(start);
        if (slash < 0) {
            return List.of();
        }
        at = slash;
        boolean digit = elements();
        if (!digit) {
            return List.of();
        }
        int end = at;
        String path = text.slice(start, end);
        int first = path.lastIndexOf('/');
        int hyphen = path.indexOf('-', first);
        if (hyphen > 0) {
            List<Symbol> range = range(path, hyphen);
            if (!range.isEmpty()) {
                return range;
            }
        }
        String qualified = path + qualifier(path);
        if (text.at(at) == '/' && at > end) {
            int more = at;
            elements();
            qualified += text.slice(more, at);
        }
        if (qualified.startsWith(COUNCIL) && YEARLESS.matcher(qualified).matches()) {
            int year = CouncilNumbers.year(value(qualified.substring(COUNCIL.length())));
            if (year == 0) {
                return List.of(); // the year belongs to the symbol, and is not said
            }
            qualified += " (" + year + ")";
        }
        Optional<Symbol> symbol = Symbol.parse(qualified);
        if (symbol.isEmpty()) {
            at = end;
            symbol = Symbol.parse(path);
        }
        return symbol.map(List::of).orElse(List.of());
    }

    /**
     * Where the series ends that starts here, which is at its slash; -1 if it is not a known one.
     */
    private int series(int start) {
        int i = start;
        while (Scripts.isLatinCapital(text.at(i)) && i - start <= LONGEST_SERIES) {
            i++;
        }
        int slash = held(i);
        return text.at(slash) == '/' && SERIES.contains(text.slice(start, i)) ? slash : -1;
    }

    /** Behind the session in parentheses that the number of a document goes on after. */
    private int held(int open) {
        if (text.at(open) != '(') {
            return open;
        }
        int close = open + 1;
        while ((isElement(text.at(close)) || text.at(close) == '-')
                && close - open <= LONGEST_SERIES) {
            close++;
        }
        boolean goesOn =
                text.at(close) == ')' && text.at(close + 1) == '/' && isElement(text.at(close + 2));
        return goesOn && close > open + 1 ? close + 1 : open;
    }

    /** Goes over the elements; whether one of them has a digit. */
    private boolean elements() {
        boolean digit = false;
        int first = at;
        while (text.at(at) == '/' && isElement(text.at(at + 1))) {
            int i = at + 1;
            while (isElement(text.at(i)) || text.at(i) == '.' || text.at(i) == '-') {
                if (digit && text.at(i) == '-' && series(i + 1) > 0) {
                    break; // of DP/FPA/OPS-ICEF-UNW/2021/1 no part is a document
                }
                digit |= Scripts.isDigit(text.at(i));
                i++;
            }
            while (!isElement(text.at(i - 1))) {
                i--;
            }
            if (isMixed(at + 1, i) || i - first > LONGEST) {
                return false;
            }
            at = held(i);
        }
        return digit;
    }

    /** A small letter stands in an element only as in Add., Corr., Sub., Res. */
    private boolean isMixed(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean small = text.at(i) >= 'a' && text.at(i) <= 'z';
            if (small && (i == start || !Scripts.isAlphabetic(text.at(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isElement(char c) {
        return Scripts.isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static List<Symbol> range(String path, int hyphen) {
        int digits = hyphen;
        while (Scripts.isDigit(path.charAt(digits - 1))) {
            digits--;
        }
        String from = path.substring(digits, hyphen);
        String to = path.substring(hyphen + 1);
        if (!isNumber(from) || !isNumber(to) || !path.substring(0, digits).endsWith(".")) {
            return List.of();
        }
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to);
        List<Symbol> symbols = new ArrayList<>();
        for (int n = first; n <= last && last - first < LONGEST_RANGE; n++) {
            Symbol.parse(path.substring(0, digits) + n).ifPresent(symbols::add);
        }
        return symbols;
    }

    private static int value(String figures) {
        return figures.length() > 5 ? 0 : Integer.parseInt(figures);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= 3
                && text.chars().allMatch(c -> Scripts.isDigit((char) c));
    }

    /** What may follow the elements in parentheses, and the letter of a part; moves over it. */
    private String qualifier(String path) {
        int start = at;
        boolean resolution = path.contains("/RES/") || path.contains("/Res/");
        StringBuilder qualifier = new StringBuilder();
        if (resolution) {
            qualifier.append(part());
        }
        int open = text.at(at) == ' ' ? at + 1 : at;
        if (text.at(open) == '(') {
            int close = open + 1;
            while (text.at(close) != ')' && text.at(close) != 0 && close - open < 24) {
                close++;
            }
            String inside = text.slice(open + 1, Math.max(open + 1, close)).strip();
            if (text.at(close) == ')' && isQualifier(inside, path)) {
                at = close + 1;
                qualifier.append(" (").append(inside).append(')');
                return resolution && qualifier.charAt(1) == '('
                        ? qualifier.append(part()).toString()
                        : qualifier.toString();
            }
        }
        if (at == start) {
            return "";
        }
        return qualifier.toString();
    }

    /** {@code A}, {@code A-C} after a space. */
    private String part() {
        char letter = text.at(at) == ' ' ? text.at(at + 1) : 0;
        if (!Scripts.isLatinCapital(letter) || !Scripts.endsWord(text.at(at + 2))) {
            return "";
        }
        boolean range =
                text.at(at + 2) == '-'
                        && Scripts.isLatinCapital(text.at(at + 3))
                        && Scripts.endsWord(text.at(at + 4));
        int start = at;
        at += range ? 4 : 2;
        return text.slice(start, at);
    }

    private static boolean isQualifier(String inside, String path) {
        if (path.startsWith(COUNCIL)) {
            return inside.length() == 4 && inside.chars().allMatch(c -> Scripts.isDigit((char) c));
        }
        if (path.contains("/RES/")) {
            String roman = SPECIAL.matcher(inside).replaceFirst("");
            return Numeral.arabic(roman) > 0;
        }
        return SECTION.matcher(inside).matches();
    }

    private static Set<String> load() {
        String name = "/org/resograph/parser/profiles/symbol-series.txt";
        try (InputStream stream =
                        Objects.requireNonNull(
                                SymbolScanner.class.getResourceAsStream(name), "no " + name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
