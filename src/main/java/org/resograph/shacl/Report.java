package org.resograph.shacl;

import java.util.Comparator;
import java.util.List;
import org.resograph.text.Severity;
import org.resograph.text.Span;

/**
 * What the shapes find in a graph.
 *
 * @param findings in the order of the source, those without a place first; none twice
 */
public record Report(List<Finding> findings) {

    private static final Comparator<Finding> ORDER =
            Comparator.<Finding, Integer>comparing(f -> f.sourceLines().map(Span::first).orElse(0))
                    .thenComparing(Finding::focus)
                    .thenComparing(Finding::shape)
                    .thenComparing(Finding::path)
                    .thenComparing(f -> f.value().orElse(""))
                    .thenComparing(f -> f.message());

    /** Nothing was found. */
    public static final Report CLEAN = new Report(List.of());

    public Report {
        findings = findings.stream().distinct().sorted(ORDER).toList();
    }

    /** Whether the graph may be published: nothing found is an error. */
    public boolean conforms() {
        return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }
}
