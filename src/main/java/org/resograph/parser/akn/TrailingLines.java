package org.resograph.parser.akn;

import java.util.List;
import org.resograph.parser.outline.Item;
import org.resograph.parser.outline.Item.Kind;
import org.resograph.parser.outline.Item.Zone;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.text.MarkedText;

/** Lines of the closing that a source has at the end of the main body. */
final class TrailingLines {

    private static final int LONGEST = 80;

    private TrailingLines() {}

    /** Moves the meeting to the closing, if that has a date and no meeting, or the same. */
    static void apply(AknStatement statement) {
        Cover closing = statement.closing;
        List<Item> items = statement.items;
        if (items.isEmpty() || closing.adopted == null) {
            return;
        }
        Item last = items.get(items.size() - 1);
        MarkedText text = last.text();
        boolean missing = closing.meeting.isEmpty() || closing.meeting.equals(text.text());
        if (missing
                && last.kind() == Kind.TEXT
                && last.zone() == Zone.BODY
                && last.number().isEmpty()
                && text.text().length() <= LONGEST
                && isOpen(text.text())
                && text.text().chars().anyMatch(Character::isDigit)) {
            items.remove(items.size() - 1);
            closing.meeting = text.text();
            closing.lines.add(0, new PrintedLine(PrintedLine.Role.MEETING, text, last.span()));
        }
    }

    /** Whether no mark ends the text. */
    private static boolean isOpen(String text) {
        char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
        return Character.isLetterOrDigit(last) || last == ')';
    }
}
