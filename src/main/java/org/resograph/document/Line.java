package org.resograph.document;

import java.util.List;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.MarkedText;

/**
 * A line of a source that is not blank, with what its layout knows. Where the format has paragraphs
 * (Word, HTML), a line is a whole paragraph.
 *
 * @param number of the line in the source, 1-based; of the paragraph, where it has no lines
 * @param page the page it stands on, 1-based; 0 where that is not known
 * @param text its text; a footnote starts with a note reference at 0 and goes on without the marker
 * @param role what its layout takes it for
 * @param style the name of its paragraph style, such as {@code SingleTxtG}; empty for none
 * @param indent how many columns its first letter is moved in
 * @param spaced whether a blank line, or room like that, stands above it
 * @param cells the cells of a table row; empty for every other line
 */
public record Line(
        int number,
        int page,
        MarkedText text,
        Role role,
        String style,
        int indent,
        boolean spaced,
        List<Cell> cells) {

    /** What the layout takes a line for. A hint: plain text knows little of it. */
    public enum Role {
        BODY,
        HEADING,
        /** An item of a bulleted or numbered list; the bullet is not in the text. */
        LIST_ITEM,
        TABLE_ROW,
        /** A table row of headers. */
        TABLE_HEADER,
        FOOTNOTE,
        /** Running titles, page numbers, job numbers: not of the document. */
        FURNITURE
    }

    public Line {
        cells = List.copyOf(cells);
        if (number < 1 || page < 0) {
            throw new IllegalArgumentException("not a place: line " + number + ", page " + page);
        }
    }

    /** A line of which only its text and place are known. */
    public static Line of(int number, MarkedText text) {
        return new Line(number, 0, text, Role.BODY, "", 0, false, List.of());
    }

    /** The same with another text and role. */
    public Line with(MarkedText otherText, Role otherRole) {
        return new Line(number, page, otherText, otherRole, style, indent, spaced, cells);
    }

    /** Whether it is a row of a table. */
    public boolean isTableRow() {
        return role == Role.TABLE_ROW || role == Role.TABLE_HEADER;
    }
}
