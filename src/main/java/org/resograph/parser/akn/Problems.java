package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/** What is to be said of one document, in the order in which it was found. */
final class Problems {

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> elements = new HashSet<>();

    void add(Issue issue, Span span, String detail) {
        found.add(Diagnostic.of(issue, span, detail));
    }

    /** Each unknown element is reported once. */
    void unknownElement(String name, int line) {
        if (elements.add(name)) {
            add(Issue.UNKNOWN_ELEMENT, Span.of(line), name);
        }
    }

    /** The list itself, for those who add to it. */
    List<Diagnostic> list() {
        return found;
    }

    /** By line; what concerns the same line in the order in which it was found. */
    List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        return sorted;
    }
}
