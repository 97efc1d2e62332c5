package org.resograph.document.pdf;

import java.util.List;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Span;

/**
 * How much work a document may make. What is counted is work, not time, so that one document is
 * always read alike.
 */
final class Limits {

    /** The largest documents of the United Nations have some 500 pages. */
    static final int MAX_PAGES = 2_000;

    private static final int MAX_GLYPHS = 6_000_000;
    private static final int MAX_OPERATORS = 10_000_000;

    private int glyphs;
    private int nameless;
    private int operators;

    /** The document is larger than what is read. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded(String message) {
            super(message, null, false, false);
        }
    }

    /** A glyph of which the file does not say which character it is. */
    void countNameless() {
        nameless++;
    }

    /** What is to be said of characters that were lost. */
    List<Diagnostic> diagnostics() {
        if (nameless == 0) {
            return List.of();
        }
        String detail = "%d of %d letters have no character".formatted(nameless, glyphs + nameless);
        Issue issue =
                nameless > glyphs / 20 ? Issue.UNREADABLE_SOURCE : Issue.UNREADABLE_CHARACTERS;
        return List.of(Diagnostic.of(issue, Span.of(1), detail));
    }

    void countGlyph() {
        if (++glyphs > MAX_GLYPHS) {
            throw new Exceeded("more than " + MAX_GLYPHS + " characters");
        }
    }

    void countOperator() {
        if (++operators > MAX_OPERATORS) {
            throw new Exceeded("more than " + MAX_OPERATORS + " drawing operators");
        }
    }
}
