package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.resolution.Choice;
import org.resograph.text.MarkedText;
import org.resograph.text.Span;

/** The vote block at the end of a document, as printed and as marked up. */
final class PrintedVote {

    /** The states listed under one label. */
    record Names(String choice, String text, Span span) {}

    /** A total in the sentence: what it counts, and its digits; dropped ones were not printed. */
    record Quantity(String choice, String digits, boolean printed) {}

    String outcome = "";
    String sentence = "";
    String text = "";

    /** The text with the marks of its footnotes. */
    MarkedText marked = MarkedText.EMPTY;

    Span span = Span.of(1);
    final List<Quantity> quantities = new ArrayList<>(3);
    final List<Names> lists = new ArrayList<>(3);

    /** Where the lines of the text start, if they are known one by one. */
    final List<Line> parts = new ArrayList<>(0);

    /** A line of the text. */
    record Line(int start, Span span) {}

    /** The lines on which a character of the text stands. */
    Span lineOf(int place) {
        Span line = span;
        for (Line part : parts) {
            if (part.start() > place) {
                break;
            }
            line = part.span();
        }
        return line;
    }

    /** Whether the markup holds figures and no word: in some files the block is elsewhere. */
    boolean isEmpty() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The choice of a reference such as {@code #inFavour}, {@code against}. */
    static Optional<Choice> choice(String reference) {
        String name = reference.startsWith("#") ? reference.substring(1) : reference;
        return switch (name) {
            case "inFavour", "inFavor", "infavour", "yes" -> Optional.of(Choice.IN_FAVOUR);
            case "against", "no" -> Optional.of(Choice.AGAINST);
            case "abstaining", "abstention", "abstentions", "abstained" ->
                    Optional.of(Choice.ABSTAINING);
            case "nonVoting", "nonvoting", "notVoting", "absent" -> Optional.of(Choice.NON_VOTING);
            default -> Optional.empty();
        };
    }
}
