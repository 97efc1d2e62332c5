package org.resograph.parser.akn;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/** Reads a table: rows of cells, the first of them headers where the source says so. */
final class TableReader {

    private final Cursor cursor;
    private final TextReader texts;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final MarkedTextBuilder loose = new MarkedTextBuilder();
    private int headerRows;

    TableReader(Cursor cursor, TextReader texts) {
        this.cursor = cursor;
        this.texts = texts;
    }

    /** The table that starts here; goes to its end. */
    Table read() {
        int line = cursor.line();
        rows();
        if (!loose.isEmpty()) {
            rows.add(0, List.of(new Cell(loose.build(), 1)));
            headerRows += headerRows > 0 ? 1 : 0;
        }
        return new Table(rows, headerRows, cursor.since(line));
    }

    private void rows() {
        while (true) {
            switch (cursor.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        texts.characters(loose);
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (cursor.name()) {
                        case "tr" -> row();
                        case "thead", "tbody", "tfoot" -> rows();
                        default -> {
                            loose.space();
                            texts.element(loose, null);
                            loose.space();
                        }
                    }
                }
                default -> {}
            }
        }
    }

    private void row() {
        List<Cell> cells = new ArrayList<>();
        boolean header = true;
        while (true) {
            int event = cursor.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                header &= cursor.name().equals("th");
                int columns = columns();
                MarkedText text = texts.read();
                cells.add(new Cell(text, columns));
            } else if (event == XMLStreamConstants.CHARACTERS) {
                texts.characters(loose);
            }
        }
        if (header && !cells.isEmpty() && headerRows == rows.size()) {
            headerRows++;
        }
        rows.add(cells);
    }

    private int columns() {
        String span = cursor.attribute("colspan");
        if (span.isEmpty() || span.length() > 3) {
            return 1;
        }
        int columns = 0;
        for (int i = 0; i < span.length(); i++) {
            int digit = Character.digit(span.charAt(i), 10);
            if (digit < 0) {
                return 1;
            }
            columns = columns * 10 + digit;
        }
        return Math.max(1, columns);
    }
}
