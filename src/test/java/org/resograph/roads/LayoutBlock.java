package org.resograph.roads;

import java.util.List;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.MarkedText;

/**
 * One paragraph, heading or table of a printed document.
 *
 * @param kind what it is on the page
 * @param level of a heading from 1, of a paragraph how deep it is nested, from 0
 * @param label its number as printed, with its marks: {@code 1.}, {@code (a)}, {@code 1 -}; empty
 *     for none
 * @param text its text, with italics, bold and footnote references as marks
 * @param rows of a table only
 * @param headerRows of a table only
 */
record LayoutBlock(
        Kind kind,
        int level,
        String label,
        MarkedText text,
        List<List<Cell>> rows,
        int headerRows) {

    /** What a block is on the page, with the names of its style in Geneva and in New York. */
    enum Kind {
        /** The box at the head of the first page: its left and its right column. */
        COVER_LEFT("Normal", "Normal"),
        COVER_RIGHT("Normal", "Normal"),
        /** The lines below the box: body, session, dates, agenda item. */
        MASTHEAD("Normal", "Normal"),
        /** "Resolution adopted by …". */
        ADOPTION("HChG", "HCh"),
        /** "[on the report of …]". */
        PROPONENT("SingleTxtG", "SingleTxt"),
        /** Number and title on one line. */
        TITLE("H1G", "H1"),
        FORMULA("SingleTxtG", "SingleTxt"),
        TEXT("SingleTxtG", "SingleTxt"),
        BULLET("Bullet1G", "Bullet 1"),
        HEADING("H23G", "H23"),
        ANNEX("HChG", "HCh"),
        TABLE("", ""),
        /** Meeting and date. */
        CLOSING("SingleTxtG", "SingleTxt"),
        /** The bracket at the end, its labels and lists. */
        VOTE("SingleTxtG", "SingleTxt");

        private final String geneva;
        private final String newYork;

        Kind(String geneva, String newYork) {
            this.geneva = geneva;
            this.newYork = newYork;
        }
    }

    LayoutBlock {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static LayoutBlock of(Kind kind, MarkedText text) {
        return new LayoutBlock(kind, 0, "", text, List.of(), 0);
    }

    static LayoutBlock of(Kind kind, int level, String label, MarkedText text) {
        return new LayoutBlock(kind, level, label, text, List.of(), 0);
    }

    /** The name of its style in the templates of Geneva or of New York. */
    String style(boolean geneva) {
        if (kind == Kind.HEADING) {
            String name = level == 1 ? "HCh" : level == 2 ? "H1" : "H23";
            return geneva ? name + "G" : name;
        }
        return geneva ? kind.geneva : kind.newYork;
    }
}
