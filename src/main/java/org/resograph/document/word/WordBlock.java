package org.resograph.document.word;

import java.util.List;
import java.util.Optional;
import org.resograph.document.Line;
import org.resograph.text.MarkedText;

/** A paragraph or a table of a story: of the text, a header, a cell, a note. */
sealed interface WordBlock {

    /**
     * A paragraph.
     *
     * @param pieces its text, cut at the line breaks within it; empty for an empty paragraph
     * @param style the name of its style; empty for the usual one
     * @param heading whether that is one of a heading
     * @param bulleted whether it is an item of a list with bullets
     * @param indent how far it is moved in, in twentieths of a point
     * @param notes those that it refers to, in order
     */
    record Paragraph(
            List<MarkedText> pieces,
            String style,
            boolean heading,
            boolean bulleted,
            int indent,
            List<NoteKey> notes)
            implements WordBlock {

        public Paragraph {
            pieces = List.copyOf(pieces);
            notes = List.copyOf(notes);
        }
    }

    /** A table. */
    record Table(List<Row> rows) implements WordBlock {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A document of another format that stands here, as its lines. */
    record Embedded(List<Line> lines) implements WordBlock {

        public Embedded {
            lines = List.copyOf(lines);
        }
    }

    /** A row of a table; {@code header} if it is repeated on each page. */
    record Row(List<Cell> cells, boolean header) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell with its content, and how many columns it spans. */
    record Cell(List<WordBlock> blocks, int columns) {

        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A reference to a note.
     *
     * @param endnote whether it stands at the end of the document
     * @param id in its part
     * @param marker as printed
     */
    record NoteKey(boolean endnote, String id, Optional<String> marker) {}
}
