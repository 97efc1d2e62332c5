package org.resograph.parser.lines;

import java.util.Optional;
import org.resograph.resolution.Body;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Symbol;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/**
 * The symbol of a document: of those printed the one that is its own; else the one that the number
 * and the body make, or the composite and the letter; else the one in the name of the file.
 */
final class OwnSymbol {

    private final Fields fields;
    private final Optional<Symbol> derived;
    private final Optional<Symbol> printed;
    private final Optional<Symbol> named;

    /**
     * Chooses it.
     *
     * @param fields with the number as complete as it is known
     */
    OwnSymbol(Fields fields, Optional<Body> body) {
        this.fields = fields;
        this.derived = derived(body);
        this.printed = printed();
        this.named =
                printed.isPresent() || derived.isPresent()
                        ? Optional.empty()
                        : body.flatMap(b -> FileName.symbol(fields.path, b));
    }

    /** The symbol; empty if nothing tells it. */
    Optional<Symbol> value() {
        return printed.or(() -> derived).or(() -> named);
    }

    /** What tells it. */
    SymbolBasis basis() {
        if (printed.isPresent()) {
            return SymbolBasis.PRINTED;
        }
        return named.isPresent() ? SymbolBasis.METADATA : SymbolBasis.DERIVED;
    }

    private Optional<Symbol> derived(Optional<Body> body) {
        if (fields.composite.isPresent()) {
            return fields.number.flatMap(n -> fields.composite.map(c -> c.part(n)));
        }
        return body.flatMap(b -> fields.wholeNumber().flatMap(n -> ofNumber(b, fields.kind, n)));
    }

    private static Optional<Symbol> ofNumber(Body body, DocumentKind kind, String number) {
        return switch (kind) {
            case DECISION -> Symbol.ofDecision(body, number);
            case PRESIDENTIAL_STATEMENT -> Symbol.ofStatement(body, number);
            default -> Symbol.ofResolution(body, number);
        };
    }

    /** Of the symbols printed, the one that is this document's own. */
    private Optional<Symbol> printed() {
        if (derived.isPresent()
                && (fields.symbols.contains(derived.get()) || isOfTheYear(derived.get()))) {
            return derived;
        }
        if (fields.composite.isPresent()) {
            return Optional.empty();
        }
        boolean draft = fields.kind == DocumentKind.DRAFT_RESOLUTION;
        for (Symbol symbol : fields.symbols) {
            boolean own =
                    symbol.isResolution()
                            || symbol.isDecision()
                            || draft
                            || derived.isEmpty() && symbol.body().isPresent();
            if (own) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the number of a resolution of the Security Council has the year of its adoption, and
     * the symbol has the same number with another: of three witnesses two agree.
     */
    private boolean isOfTheYear(Symbol derived) {
        String value = derived.value();
        int paren = value.indexOf(" (");
        boolean same =
                paren > 0
                        && fields.symbols.stream()
                                .anyMatch(s -> s.value().startsWith(value.substring(0, paren + 2)));
        return same
                && fields.adopted.filter(d -> value.endsWith("(" + d.getYear() + ")")).isPresent();
    }

    /** Reports a symbol that is missing, not printed, or another one than the number says. */
    void check(Report report, Span where) {
        if (value().isEmpty()) {
            report.add(Issue.NO_SYMBOL, where, "");
        } else if (printed.isEmpty() && fields.composite.isEmpty()) {
            String detail = value().get() + ", of " + fields.number.orElse("the name of the file");
            report.add(Issue.SYMBOL_DERIVED, where, detail);
        } else if (derived.isPresent()
                && printed.isPresent()
                && printed.get().isResolution()
                && !isComposite(printed.get(), derived.get())
                && !printed.equals(derived)) {
            String detail = printed.get() + " is printed, the number says " + derived.get();
            report.add(Issue.SYMBOL_CONFLICT, where, detail);
        }
    }

    /** "A/RES/77/264 A-C" is the symbol of all resolutions of 77/264. */
    private static boolean isComposite(Symbol printed, Symbol derived) {
        return printed.path().equals(derived.path());
    }
}
