package org.resograph.text;

/**
 * One occurrence of an {@link Issue} in a source.
 *
 * @param issue what it is
 * @param span the lines it concerns; line 1 where it concerns the whole source
 * @param detail what is special here, such as the words that were not understood; may be empty
 * @param page on which it starts, 1-based, where the source has pages; 0 where it has none
 */
public record Diagnostic(Issue issue, Span span, String detail, int page) {

    /** Of a source without pages. */
    public static Diagnostic of(Issue issue, Span span, String detail) {
        return new Diagnostic(issue, span, detail, 0);
    }

    /** The same, on a page. */
    public Diagnostic onPage(int number) {
        return new Diagnostic(issue, span, detail, number);
    }

    /**
     * The line that {@code resograph check} prints: {@code path:line: SEVERITY ISSUE detail}, where
     * the detail is the page, the issue's message, what is special here, and the remedy.
     */
    public String format(String path) {
        StringBuilder line = new StringBuilder();
        line.append(path).append(':').append(span.first()).append(": ");
        line.append(issue.severity()).append(' ').append(issue).append(' ');
        if (page > 0) {
            line.append("page ").append(page).append(": ");
        }
        line.append(issue.message());
        if (!detail.isEmpty()) {
            line.append(": ").append(detail);
        }
        if (issue.severity() != Severity.INFO) {
            line.append(" (").append(issue.remedy()).append(')');
        }
        return line.toString();
    }
}
