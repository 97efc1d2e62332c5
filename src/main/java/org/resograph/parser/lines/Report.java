package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/** What is to be said of the document that is being read. */
final class Report {

    /** Of one issue so many are listed; a file that is no resolution has one on every line. */
    private static final int MOST = 200;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Issue, Integer> counts = new EnumMap<>(Issue.class);

    void add(Issue issue, Span span, String detail) {
        if (counts.merge(issue, 1, Integer::sum) > MOST) {
            return;
        }
        diagnostics.add(Diagnostic.of(issue, span, shortened(detail)));
    }

    void addAll(List<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    /** All of it, by line. */
    List<Diagnostic> list() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Comparator.comparing(Diagnostic::span));
        return sorted;
    }

    static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 117) + "…";
    }
}
