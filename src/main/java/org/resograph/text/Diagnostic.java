package org.resograph.text;

/**
 * One occurrence of an {@link Issue} in a source.
 *
 * @param issue what it is
 * @param span the lines it concerns; line 1 where it concerns the whole source
 * @param detail what is special here, such as the words that were not understood; may be empty
 */
public record Diagnostic(Issue issue, Span span, String detail) {

    /** Shorthand for the constructor. */
    public static Diagnostic of(Issue issue, Span span, String detail) {
        return new Diagnostic(issue, span, detail);
    }

    /**
     * The line that {@code resograph check} prints: {@code path:line: SEVERITY ISSUE detail}, where
     * the detail is the issue's message, what is special here, and the remedy.
     */
    public String format(String path) {
        StringBuilder line = new StringBuilder();
        line.append(path).append(':').append(span.first()).append(": ");
        line.append(issue.severity()).append(' ').append(issue).append(' ');
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
