package org.resograph.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.document.LineBreaks;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Makes lines of paragraphs, by the block in which they stand. */
final class LineWriter {

    /** A line of this length stands in the body, not in the masthead. */
    private static final int LONG = 100;

    private static final int INDENT = 4;
    static final String BULLET = "•";

    /**
     * What the block at hand is.
     *
     * @param label the number or bullet that a browser shows before its first line; empty for none
     * @param marker of the footnote that it is; empty for none
     * @param depth how many lists and quotations it lies in
     */
    record Block(Role role, String style, String label, String marker, int depth) {

        private static final Block PLAIN = new Block(Role.BODY, "", "", "", 0);

        Block as(Role other, String otherStyle) {
            return new Block(other, otherStyle, label, marker, depth);
        }

        Block note(String itsMarker) {
            return new Block(Role.FOOTNOTE, "", "", itsMarker, depth);
        }

        /** An item of a list; the first one of a list that begins an item has the label of both. */
        Block item(String itsLabel) {
            boolean bulleted = role == Role.BODY && itsLabel.equals(BULLET) && label.isEmpty();
            String shown = itsLabel.equals(BULLET) ? "" : itsLabel;
            return new Block(
                    bulleted ? Role.LIST_ITEM : role,
                    style,
                    (label + " " + shown).strip(),
                    "",
                    depth + 1);
        }

        Block deeper() {
            return new Block(role, style, label, marker, depth + 1);
        }

        private Block begun() {
            return new Block(role, style, "", "", depth);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private Block block = Block.PLAIN;
    private boolean inBody;

    List<Line> lines() {
        return lines;
    }

    Block block() {
        return block;
    }

    boolean isInBody() {
        return inBody;
    }

    void enter(Block inner) {
        block = inner;
    }

    /** Goes back to a block; its label is gone if a block within it had it. */
    void leave(Block outer) {
        boolean shown = !outer.label.isEmpty() && block.label.isEmpty();
        boolean marked = !outer.marker.isEmpty() && block.marker.isEmpty();
        block = shown || marked ? outer.begun() : outer;
    }

    /** Adds a row of a table. */
    void addRow(List<Cell> cells, boolean header) {
        if (cells.stream().anyMatch(c -> !c.text().isEmpty())) {
            Role role = header ? Role.TABLE_HEADER : Role.TABLE_ROW;
            int number = lines.size() + 1;
            lines.add(new Line(number, 0, MarkedText.EMPTY, role, "", 0, true, cells));
        }
    }

    /** Adds a paragraph, cut at its line breaks. */
    void addParagraph(List<MarkedText> pieces) {
        boolean spaced = true;
        for (MarkedText piece : LineBreaks.lines(pieces, block.role == Role.HEADING)) {
            if (!piece.isEmpty()) {
                addLine(piece, spaced);
                spaced = false;
            }
        }
    }

    private void addLine(MarkedText text, boolean spaced) {
        MarkedText whole = text;
        if (!block.marker.isEmpty()) {
            whole = marked(block.marker, text);
        } else if (!block.label.isEmpty() && !isTyped(block.label, text.text())) {
            whole = new MarkedTextBuilder().append(block.label).space().append(text).build();
        }
        boolean note = isMarkedAtStart(whole);
        if (block.role == Role.FOOTNOTE && !note && goesOnNote(whole)) {
            return;
        }
        Role role = note && block.role != Role.FURNITURE ? Role.FOOTNOTE : block.role;
        block = block.begun();
        inBody |= role != Role.FURNITURE && whole.text().length() > LONG;
        int number = lines.size() + 1;
        int indent = block.depth * INDENT;
        lines.add(new Line(number, 0, whole, role, block.style, indent, spaced, List.of()));
    }

    /** Whether a text has its label itself; "1.5" does not begin with the label "1.". */
    private static boolean isTyped(String label, String text) {
        return text.startsWith(label)
                && (text.length() == label.length()
                        || !Character.isDigit(text.charAt(label.length())));
    }

    /** Adds a further paragraph of a footnote to it. */
    private boolean goesOnNote(MarkedText text) {
        int last = lines.size() - 1;
        if (last < 0 || lines.get(last).role() != Role.FOOTNOTE) {
            return false;
        }
        Line line = lines.get(last);
        MarkedText whole = new MarkedTextBuilder().append(line.text()).space().append(text).build();
        lines.set(last, line.with(whole, line.role()));
        return true;
    }

    private static MarkedText marked(String marker, MarkedText text) {
        if (isMarkedAtStart(text)) {
            return text;
        }
        MarkedText note = withoutMarker(marker, text);
        List<Mark> marks = new ArrayList<>(note.marks());
        marks.add(new Mark.NoteReference(0, marker));
        return new MarkedText(note.text(), marks);
    }

    /** The words of a footnote that types its marker itself: "1. ", "[1] ", "1 ". */
    private static MarkedText withoutMarker(String marker, MarkedText text) {
        String words = text.text();
        Matcher typed =
                Pattern.compile("[\\[(]?" + Pattern.quote(marker) + "[\\])]?[.:]?\\s+(?=\\S)")
                        .matcher(words);
        return typed.lookingAt() ? text.part(typed.end(), words.length()) : text;
    }

    private static boolean isMarkedAtStart(MarkedText text) {
        return text.marks(Mark.NoteReference.class).stream().anyMatch(n -> n.start() == 0);
    }
}
