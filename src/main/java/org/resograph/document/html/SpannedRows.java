package org.resograph.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.MarkedText;

/**
 * The rows of a table of which cells reach down into later rows: there an empty cell stands in
 * their place, so that those behind it stay in their columns.
 */
final class SpannedRows {

    /** A cell that goes on below the row at hand. */
    private record Open(int columns, int rows) {}

    /** A table with more such places is none that anybody lays out. */
    private static final int MAX_FILLED = 20_000;

    /** By the column in which they start. */
    private Map<Integer, Open> open = new TreeMap<>();

    private Map<Integer, Open> next = new TreeMap<>();
    private List<Cell> cells = new ArrayList<>();
    private int column;
    private int filled;

    /** The cells of the next row, to which {@link #add} adds. */
    List<Cell> begin() {
        cells = new ArrayList<>();
        next = new TreeMap<>();
        column = 0;
        return cells;
    }

    /** Adds a cell behind those that reach into the row before it. */
    void add(Cell cell, int rows) {
        fill();
        if (rows > 1) {
            next.put(column, new Open(cell.columns(), rows - 1));
        }
        cells.add(cell);
        column += cell.columns();
    }

    /** Ends the row. */
    void end() {
        fill();
        open.forEach(this::goOn);
        open = next;
    }

    private void fill() {
        for (Open cell = open.remove(column); cell != null; cell = open.remove(column)) {
            goOn(column, cell);
            cells.add(new Cell(MarkedText.EMPTY, cell.columns));
            column += cell.columns;
        }
    }

    private void goOn(int at, Open cell) {
        if (cell.rows > 1 && ++filled < MAX_FILLED) {
            next.put(at, new Open(cell.columns, cell.rows - 1));
        }
    }
}
