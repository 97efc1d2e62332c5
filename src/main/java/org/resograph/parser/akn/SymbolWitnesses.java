package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Symbol;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/**
 * The symbol of a document, from four witnesses: the cover page, the number line, the metadata, and
 * the name of the file.
 *
 * <p>The rule: what most of them say. Where they are even, the cover page is believed before the
 * number line, that before the metadata, and those before the name of the file. A witness that
 * dates a resolution of the Security Council to another year than that of its adoption is not heard
 * if another one has the year.
 */
final class SymbolWitnesses {

    /** The symbol and how it is known. */
    record Verdict(Optional<Symbol> symbol, SymbolBasis basis) {}

    private record Witness(String name, Symbol symbol, SymbolBasis basis) {}

    private final List<Witness> witnesses = new ArrayList<>(4);
    private Optional<Symbol> file = Optional.empty();
    private int year;

    /** What the cover page prints. */
    void cover(String printed) {
        Symbol.parse(printed)
                .filter(s -> s.value().indexOf('/') > 0)
                .ifPresent(s -> add("cover", s, SymbolBasis.PRINTED));
    }

    /** The number line: {@code 54/14.}, {@code Resolution 1285 (2000)}. */
    void number(String printed, Body body, DocumentKind kind) {
        numbered(printed, body)
                .flatMap(number -> of(body, kind, number))
                .ifPresent(s -> add("number", s, SymbolBasis.DERIVED));
    }

    /** The URI of the work: {@code /akn/un/statement/deliberation/unga-hrc/2023-10-11/54-14/}. */
    void work(String uri, Body body, DocumentKind kind) {
        String slug = "";
        for (String segment : uri.split("/", -1)) {
            boolean part = segment.startsWith("!"); // !main
            slug = segment.isEmpty() || part ? slug : segment;
        }
        workNumber(slug, body, kind)
                .flatMap(number -> of(body, kind, number))
                .ifPresent(s -> add("metadata", s, SymbolBasis.METADATA));
    }

    /** The name of the file. */
    void file(String path) {
        file = FileNames.symbol(path);
    }

    /** The year of adoption of a resolution of the Security Council, which its symbol names. */
    void year(int adopted) {
        year = adopted;
    }

    private boolean inYear(Symbol symbol) {
        return symbol.value().endsWith("(" + year + ")");
    }

    private void add(String name, Symbol symbol, SymbolBasis basis) {
        witnesses.add(new Witness(name, symbol, basis));
    }

    /** What most of them say. */
    Verdict verdict(Problems problems, Span span) {
        if (year > 0 && witnesses.stream().anyMatch(w -> inYear(w.symbol()))) {
            List<Witness> others = witnesses.stream().filter(w -> !inYear(w.symbol())).toList();
            if (!others.isEmpty()) {
                problems.add(Issue.SYMBOL_CONFLICT, span, said());
                witnesses.removeAll(others);
                return verdict(new Problems(), span);
            }
        }
        if (witnesses.isEmpty()) {
            Optional<Symbol> named = file;
            return new Verdict(named, SymbolBasis.METADATA);
        }
        Witness best = witnesses.get(0);
        for (Witness witness : witnesses) {
            if (voices(witness.symbol()) > voices(best.symbol())) {
                best = witness;
            }
        }
        Symbol symbol = best.symbol();
        if (voices(symbol) < witnesses.size() + (file.isPresent() ? 1 : 0)) {
            problems.add(Issue.SYMBOL_CONFLICT, span, said());
        }
        SymbolBasis basis = best.basis();
        for (Witness witness : witnesses) {
            if (same(witness.symbol(), symbol) && witness.basis() == SymbolBasis.PRINTED) {
                basis = SymbolBasis.PRINTED;
                symbol = witness.symbol();
            }
        }
        return new Verdict(Optional.of(symbol), basis);
    }

    private int voices(Symbol symbol) {
        int voices = 0;
        for (Witness witness : witnesses) {
            if (same(witness.symbol(), symbol)) {
                voices++;
            }
        }
        return voices + (file.map(named -> FileNames.means(named, symbol)).orElse(false) ? 1 : 0);
    }

    private String said() {
        StringJoiner said = new StringJoiner(", ");
        for (Witness witness : witnesses) {
            said.add(witness.name() + " " + witness.symbol());
        }
        file.ifPresent(named -> said.add("file name " + named));
        return said.toString();
    }

    /** The whole of a composite and all its parts together are one document. */
    private static boolean same(Symbol a, Symbol b) {
        return a.equals(b) || a.path().equals(b.path());
    }

    // forms of numbers

    /** The symbol that a body gives a document of a kind with a number. */
    static Optional<Symbol> of(Body body, DocumentKind kind, String number) {
        return switch (kind) {
            case RESOLUTION -> Symbol.ofResolution(body, number);
            case DECISION -> series(body).flatMap(s -> Symbol.parse(s + "DEC/" + number));
            case PRESIDENTIAL_STATEMENT ->
                    series(body).flatMap(s -> Symbol.parse(s + "PRST/" + number));
            case DRAFT_RESOLUTION -> series(body).flatMap(s -> Symbol.parse(s + number));
        };
    }

    private static Optional<String> series(Body body) {
        return switch (body.key()) {
            case "HRC" -> Optional.of("A/HRC/");
            case "GA" -> Optional.of("A/");
            case "SC" -> Optional.of("S/");
            case "ECOSOC" -> Optional.of("E/");
            default -> Optional.empty();
        };
    }

    /** The number in a line: from its first figure, or the letters of a special session, on. */
    private static Optional<String> numbered(String printed, Body body) {
        String line = printed.strip();
        int start = 0;
        while (start < line.length() && !Character.isDigit(line.charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return Optional.empty();
        }
        if (start >= 2 && line.charAt(start - 1) == '-' && line.charAt(start - 2) == 'S') {
            start -= start >= 3 && line.charAt(start - 3) == 'E' ? 3 : 2;
        }
        if (body.equals(Body.SECURITY_COUNCIL)) {
            return councilNumber(line.substring(start));
        }
        int slash = line.indexOf('/', start);
        if (slash < 0) {
            return Optional.empty();
        }
        int end = slash + 1;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return end == slash + 1 ? Optional.empty() : Optional.of(line.substring(start, end));
    }

    /** {@code 1285 (2000)}, with or without what is glued to it. */
    private static Optional<String> councilNumber(String line) {
        int end = figures(line, 0);
        int open = line.indexOf('(', end);
        if (open < 0 || open > end + 1) {
            return Optional.empty();
        }
        int close = figures(line, open + 1);
        return close == open + 5
                ? Optional.of(line.substring(0, end) + " (" + line.substring(open + 1, close) + ")")
                : Optional.empty();
    }

    private static int figures(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@code 54-14}, {@code ES-11-1}, {@code 77-264A}, {@code 1285-2000}. */
    private static Optional<String> workNumber(String slug, Body body, DocumentKind kind) {
        String number = slug.toUpperCase(Locale.ROOT);
        int dash = number.lastIndexOf('-');
        if (dash <= 0 || dash == number.length() - 1) {
            return Optional.empty();
        }
        String before = number.substring(0, dash);
        String after = number.substring(dash + 1);
        if (body.equals(Body.SECURITY_COUNCIL) && kind == DocumentKind.RESOLUTION) {
            return Optional.of(before + " (" + after + ")");
        }
        int figures = figures(after, 0);
        if (figures == 0) {
            return Optional.empty();
        }
        String part = after.substring(figures);
        return Optional.of(
                before + "/" + after.substring(0, figures) + (part.isEmpty() ? "" : " " + part));
    }
}
