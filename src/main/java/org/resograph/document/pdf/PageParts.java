package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a page by what they are, each list from the top.
 *
 * @param head running titles
 * @param body the text
 * @param notes the footnotes
 * @param foot page numbers and the like, and the line above the footnotes
 */
record PageParts(
        List<Numbered> head, List<Numbered> body, List<Numbered> notes, List<Numbered> foot) {

    /**
     * A row with its number.
     *
     * @param number counted from the start of the document, 1-based
     */
    record Numbered(int number, Row row) {}

    /** Sorts the rows of a page; {@code first} is the number of the first of them. */
    static PageParts of(
            List<Row> rows, int first, boolean[] furniture, Footnotes footnotes, PageRows page) {
        List<Row> text = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        PageParts parts =
                new PageParts(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < rows.size(); i++) {
            if (furniture[i]) {
                Row row = rows.get(i);
                boolean top = row.y() < page.height() / 2;
                (top ? parts.head : parts.foot).add(new Numbered(first + i, row));
            } else {
                text.add(rows.get(i));
                numbers.add(first + i);
            }
        }
        int notes = footnotes.start(text, page);
        for (int i = 0; i < text.size(); i++) {
            Numbered row = new Numbered(numbers.get(i), text.get(i));
            if (i < notes) {
                parts.body.add(row);
            } else if (i == notes && Footnotes.isSeparator(row.row())) {
                parts.foot.add(row);
            } else {
                parts.notes.add(row);
            }
        }
        return parts;
    }
}
