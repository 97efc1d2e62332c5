package org.resograph.parser.lines;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.PrintedLine.Role;
import org.resograph.resolution.Body;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;
import org.resograph.text.Span;

/** The blocks of a cover as far as it is read, and what its last line was, which may go on. */
final class CoverBlocks {

    private final List<Block> blocks;
    private final Fields fields;
    private Role last = Role.PUBLISHER;

    /**
     * Over a list.
     *
     * @param blocks that the blocks are added to
     * @param fields of which the titles go on from line to line
     */
    CoverBlocks(List<Block> blocks, Fields fields) {
        this.blocks = blocks;
        this.fields = fields;
    }

    /** What the last line was, but for page furniture. */
    Role last() {
        return last;
    }

    /** Goes on as if the last line had been this one: what was read since is set in between. */
    void goOnFrom(Role role) {
        last = role;
    }

    int size() {
        return blocks.size();
    }

    /** Adds a block that is no printed line, and after which the cover goes on as before it. */
    void add(Block block) {
        blocks.add(block);
    }

    /** Adds a printed line. */
    void add(Role role, MarkedText text, Span span) {
        blocks.add(new PrintedLine(role, text, span));
        if (role != Role.PAGE_FURNITURE) {
            last = role;
        }
    }

    /** Adds a number below which no title begins: the letter of a part, or a heading by others. */
    void addUntitledNumber(MarkedText number, Span span) {
        blocks.add(new PrintedLine(Role.NUMBER, number, span));
    }

    /** Adds a line of the title of the document. */
    void addTitle(Line line) {
        fields.title = Optional.of(append(fields.title, line.text()));
        if (last == Role.TITLE && lastBlock() instanceof PrintedLine printed) {
            goOn(printed, Role.TITLE, line);
        } else {
            add(Role.TITLE, line.text(), Span.of(line.number()));
        }
        last = Role.TITLE;
    }

    /** Adds a line of the title of an agenda item. */
    void addItemTitle(Line line) {
        if (last == Role.AGENDA_ITEM_TITLE
                && !line.spaced()
                && lastBlock() instanceof PrintedLine printed) {
            int index = fields.itemTitles.size() - 1;
            fields.itemTitles.set(index, append(Optional.of(printed.text()), line.text()));
            goOn(printed, Role.AGENDA_ITEM_TITLE, line);
        } else {
            fields.itemTitles.add(line.text());
            add(Role.AGENDA_ITEM_TITLE, line.text(), Span.of(line.number()));
        }
        last = Role.AGENDA_ITEM_TITLE;
    }

    private Block lastBlock() {
        return blocks.get(blocks.size() - 1);
    }

    private void goOn(PrintedLine printed, Role role, Line line) {
        MarkedText text = append(Optional.of(printed.text()), line.text());
        Span span = printed.span().union(Span.of(line.number()));
        blocks.set(blocks.size() - 1, new PrintedLine(role, text, span));
    }

    /** Makes a printed line one of another kind; whether it is a printed line. */
    boolean relabel(int index, Role role) {
        if (!(blocks.get(index) instanceof PrintedLine line)) {
            return false;
        }
        blocks.set(index, new PrintedLine(role, line.text(), line.span()));
        return true;
    }

    /**
     * Of two bodies on a cover the first is the one above: the General Assembly of its Council.
     *
     * @param above the key of a body that may stand above another
     */
    void assignBodies(String above) {
        if (fields.bodies.size() < 2 || fields.bodies.get(0).equals(fields.bodies.get(1))) {
            return;
        }
        Body first = fields.bodies.get(0);
        for (int i = 0; first.key().equals(above) && i < blocks.size(); i++) {
            if (blocks.get(i) instanceof PrintedLine line && line.role() == Role.BODY) {
                relabel(i, Role.ISSUING_BODY);
                return;
            }
        }
    }

    /** The text of several lines. */
    static MarkedText join(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        MarkedText joined = lines.get(0).text();
        for (Line line : lines.subList(1, lines.size())) {
            joined = append(Optional.of(joined), line.text());
        }
        return joined;
    }

    /** A text that goes on in a line. */
    static MarkedText append(Optional<MarkedText> before, MarkedText text) {
        MarkedTextBuilder joined = new MarkedTextBuilder();
        before.ifPresent(joined::append);
        if (!Script.joinsWithoutSpace(before.map(MarkedText::text).orElse(""), text.text())) {
            joined.space();
        }
        return joined.append(text).build();
    }
}
