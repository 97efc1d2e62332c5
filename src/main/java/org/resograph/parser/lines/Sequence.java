package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.parser.Numbering;
import org.resograph.parser.Numbering.Reading;
import org.resograph.parser.Numbering.Style;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.text.Issue;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/**
 * Numbers and letters that are not the next of their sequence: what is missing or comes twice is
 * told, and what a program lost is restored where its neighbours leave only one.
 */
final class Sequence {

    private static final int ALPHABET = 26;

    private final Report report;

    Sequence(Report report) {
        this.report = report;
    }

    /** Tells the number of a paragraph that is not the next, and restores those that were lost. */
    void check(Scope scope, int n, Span span) {
        if (n == 1 || n == scope.last + 1) {
            return;
        }
        if (n > scope.last) {
            List<Node> lost = scope.unnumbered();
            if (lost.size() == n - scope.last - 1) {
                for (int i = 0; i < lost.size(); i++) {
                    String number = Integer.toString(scope.last + 1 + i);
                    lost.get(i).restoreNumber(number);
                    report.add(Issue.NUMBER_RESTORED, lost.get(i).span(), number);
                }
                return;
            }
            String missing =
                    n == scope.last + 2
                            ? Integer.toString(n - 1)
                            : (scope.last + 1) + " to " + (n - 1);
            report.add(Issue.NUMBER_SKIPPED, span, missing + ", before " + n);
        } else {
            report.add(Issue.NUMBER_REPEATED, span, n + ", after " + scope.last);
        }
    }

    /** Tells the letter or figure of a point that is not the next. */
    void check(Node node, Reading reading, Span span) {
        int n = reading.ordinal();
        if (n > node.lastChild + 1) {
            report.add(Issue.NUMBER_SKIPPED, span, "before (" + reading.label() + ")");
        } else if (n != 1 && n <= node.lastChild) {
            report.add(Issue.NUMBER_REPEATED, span, "(" + reading.label() + ")");
        }
    }

    /**
     * Adds a point that lost its letter or figure to the list in which the one after it is the next
     * but one.
     *
     * @param after the number of the point that follows
     * @return false where no list is so
     */
    boolean addLost(Scope scope, Item.Text item, Numbering after) {
        for (Node node : scope.path) {
            int lost = node.lastChild + 1;
            boolean left =
                    Optional.ofNullable(node.childStyle)
                            .flatMap(after::reading)
                            .filter(r -> r.ordinal() == lost + 1)
                            .isPresent();
            Optional<String> label = left ? label(node, lost) : Optional.empty();
            if (label.isPresent()) {
                Node child =
                        new Node(
                                ParagraphKind.SUB_PARAGRAPH,
                                Optional.empty(),
                                Optional.empty(),
                                behindDamaged(item.text()),
                                item.span());
                child.restoreNumber(label.get());
                node.lastChild = lost;
                scope.attach(node, child);
                report.add(Issue.NUMBER_RESTORED, item.span(), "(" + label.get() + ")");
                return true;
            }
        }
        return false;
    }

    /** What stands behind a sign that a scanner has read for a letter: "©) To report". */
    private static MarkedText behindDamaged(MarkedText text) {
        String words = text.text();
        boolean damaged =
                words.length() > 3
                        && words.startsWith(") ", 1)
                        && !Character.isLetterOrDigit(words.charAt(0));
        return damaged ? text.part(3, words.length()) : text;
    }

    private static Optional<String> label(Node node, int ordinal) {
        return node.childStyle == Style.LETTER && ordinal <= ALPHABET
                ? Optional.of(String.valueOf((char) ('a' + ordinal - 1)))
                : node.childStyle == Style.ROMAN
                        ? Optional.of(Numbering.roman(ordinal))
                        : Optional.empty();
    }
}
