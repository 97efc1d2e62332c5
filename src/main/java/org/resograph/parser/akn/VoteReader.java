package org.resograph.parser.akn;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Reads a {@code vote} element: its sentence, its totals, its lists of states. */
final class VoteReader {

    private final Cursor cursor;
    private final TextReader texts;
    private final MarkedTextBuilder whole = new MarkedTextBuilder();
    private final PrintedVote vote = new PrintedVote();
    private int quantityEnd = -1;

    VoteReader(Cursor cursor, TextReader texts) {
        this.cursor = cursor;
        this.texts = texts;
    }

    /** The vote that starts here; goes to its end. */
    PrintedVote read() {
        int line = cursor.line();
        outcome("");
        MarkedText text = whole.build();
        vote.text = text.text();
        vote.marked =
                new MarkedText(text.text(), List.copyOf(text.marks(Mark.NoteReference.class)));
        if (vote.lists.isEmpty()) {
            vote.sentence = vote.text;
        }
        vote.span = cursor.since(line);
        return vote;
    }

    private void outcome(String choice) {
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        texts.characters(whole);
                case XMLStreamConstants.START_ELEMENT -> element(choice);
                default -> {}
            }
        }
    }

    private void element(String choice) {
        switch (cursor.name()) {
            case "outcome" -> {
                String reference = cursor.attribute("refersTo");
                boolean list = PrintedVote.choice(reference).isPresent();
                if (list) {
                    startLists();
                    whole.space();
                } else if (vote.outcome.isEmpty()) {
                    vote.outcome = reference;
                }
                outcome(list ? reference : choice);
            }
            case "quantity" -> quantity();
            case "organization" -> {
                startLists();
                names(cursor.attribute("refersTo"), choice);
            }
            case "p" -> {
                whole.space();
                outcome(choice);
                whole.space();
            }
            default -> texts.element(whole, null);
        }
    }

    private void startLists() {
        if (vote.sentence.isEmpty()) {
            vote.sentence = whole.peek();
        }
    }

    private void names(String reference, String choice) {
        int line = cursor.line();
        MarkedTextBuilder names = new MarkedTextBuilder();
        texts.read(names, null);
        MarkedText marked = names.build();
        String text = marked.text();
        whole.append(marked);
        String listed = choice.isEmpty() ? reference : choice;
        vote.lists.add(new PrintedVote.Names(listed, text, cursor.since(line)));
    }

    /**
     * Where the text has a word instead of a figure, the markup puts the figure behind the one
     * before: that was not printed.
     */
    private void quantity() {
        String choice = cursor.attribute("refersTo");
        String normalized = cursor.attribute("normalized");
        String digits = cursor.text();
        boolean printed = whole.position() != quantityEnd;
        if (printed) {
            whole.append(digits);
            quantityEnd = whole.position();
        }
        vote.quantities.add(
                new PrintedVote.Quantity(
                        choice, normalized.isEmpty() ? digits : normalized, printed));
    }
}
