package org.resograph.text;

import java.util.List;
import java.util.function.Function;

/**
 * What was read, and what is to be said about it. Reading is total: there is always a value.
 *
 * @param value what was read
 * @param diagnostics in the order of the source
 */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {

    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A value about which there is nothing to say. */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, List.of());
    }

    /** The same diagnostics about another value. */
    public <U> Parsed<U> map(Function<? super T, ? extends U> function) {
        return new Parsed<>(function.apply(value), diagnostics);
    }

    /** Whether a diagnostic forbids to publish the document. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.issue().severity() == Severity.ERROR);
    }
}
