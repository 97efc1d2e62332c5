package org.resograph.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.resograph.document.pdf.PageParts.Numbered;

/**
 * Finds the rows of tables among the rows of a page: where several baselines one below the other
 * have text in columns, and most of them figures, or rules are drawn between them.
 *
 * <pre>
 * table    = *header 3*( baseline ) ; with rules 2*
 * baseline = 2*cell                 ; with a wide gap between them
 *          / cell                   ; in the midst of others: a cell that was wrapped, a subtitle
 * </pre>
 *
 * <p>Two columns of text are none, nor is the box at the head of the first page.
 */
final class TableFinder {

    // figure = [ sign ] digit *( digit / blank / separator ) [ ")" / "%" ] / dash
    private static final Pattern FIGURE =
            Pattern.compile("[-–—(]?[0-9][0-9\\u00A0 .,/]*[)%]?|[-–—]|\\.{2,3}|…");

    /** So many baselines without columns may stand between two with columns. */
    private static final int MOST_BETWEEN = 4;

    /** A cell that stands alone is not wider, in parts of the text. */
    private static final float WIDEST = 0.6f;

    /** How far the cells of one column may stand from one line, in points. */
    private static final float ALIGNED = 2;

    /** The head of the first page, in parts of its height. */
    private static final float MASTHEAD = 0.35f;

    private final Measures measures;

    TableFinder(Measures measures) {
        this.measures = measures;
    }

    /**
     * A row of a table.
     *
     * @param from the first of the rows of the page that are in it
     * @param to behind the last
     * @param cells each of one row or, if it was wrapped, of several
     */
    record TableRow(int from, int to, List<List<Numbered>> cells) {}

    /** Rows on one baseline: from, and behind the last. */
    private record Band(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** The rows of tables on a page, from the top. */
    List<TableRow> find(List<Numbered> rows, PageRows page, boolean first) {
        List<Band> bands = bands(rows);
        List<TableRow> found = new ArrayList<>();
        int band = 0;
        while (band < bands.size()) {
            int end =
                    isColumned(rows, bands.get(band), page, first) ? end(rows, bands, band) : band;
            if (end > band && isTable(rows, bands.subList(band, end), page)) {
                add(rows, bands.subList(band, end), found);
                band = end;
            } else {
                band++;
            }
        }
        return found;
    }

    private static List<Band> bands(List<Numbered> rows) {
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size()
                    || !Paragraphs.isOnOneBaseline(rows.get(i - 1).row(), rows.get(i).row())) {
                bands.add(new Band(from, i));
                from = i;
            }
        }
        return bands;
    }

    private static boolean isColumned(
            List<Numbered> rows, Band band, PageRows page, boolean first) {
        float y = rows.get(band.from()).row().y();
        return band.size() > 1 && !(first && y < MASTHEAD * page.height());
    }

    /** Behind the last band that has columns and follows closely. */
    private int end(List<Numbered> rows, List<Band> bands, int from) {
        int end = from + 1;
        float column = rows.get(bands.get(from).to() - 1).row().start();
        for (int i = from + 1; i < bands.size() && i - end <= MOST_BETWEEN; i++) {
            Band band = bands.get(i);
            if (band.size() > 1) {
                end = i + 1;
            } else if (!isCell(rows.get(band.from()).row(), column)
                    && !isSubtitle(rows, bands, i, column)) {
                break;
            }
        }
        boolean apart = areApart(rows, bands.subList(from, end));
        while (end < bands.size() && isWrapped(rows, bands, end, column, apart)) {
            end++;
        }
        return end;
    }

    /** Whether a row that stands alone may be a cell: it ends before the last column, or early. */
    private boolean isCell(Row row, float column) {
        float width = measures.end() - measures.start();
        return (row.end() < column || row.end() - row.start() < WIDEST * width)
                && !row.isLabelled();
    }

    /** Whether a row goes over several columns, of which the row below has the last. */
    private boolean isSubtitle(List<Numbered> rows, List<Band> bands, int at, float column) {
        Row row = rows.get(bands.get(at).from()).row();
        if (at + 1 == bands.size() || row.isLabelled()) {
            return false;
        }
        Band below = bands.get(at + 1);
        Row last = rows.get(below.to() - 1).row();
        return below.size() > 1
                && Math.abs(last.start() - column) < ALIGNED
                && row.end() < measures.end() - ALIGNED;
    }

    /** Whether there is room between most bands with columns and what stands above them. */
    private boolean areApart(List<Numbered> rows, List<Band> bands) {
        int spaced = 0;
        int columned = 0;
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).size() > 1) {
                columned++;
                Row above = rows.get(bands.get(i - 1).from()).row();
                spaced += measures.isSpaced(above, rows.get(bands.get(i).from()).row()) ? 1 : 0;
            }
        }
        return spaced * 2 > columned;
    }

    /**
     * Whether a band is but the rest of a cell of the band above.
     *
     * @param column where the last column starts
     * @param apart whether there is room between the rows of the table
     */
    private boolean isWrapped(
            List<Numbered> rows, List<Band> bands, int at, float column, boolean apart) {
        Band band = bands.get(at);
        Row row = rows.get(band.from()).row();
        if (band.size() > 1
                || at == 0
                || !isCell(row, column)
                || !apart && !Character.isLowerCase(row.plain().codePointAt(0))) {
            return false;
        }
        Band above = bands.get(at - 1);
        return cellAbove(rows.subList(above.from(), above.to()), row) >= 0
                && !measures.isSpaced(rows.get(above.from()).row(), row);
    }

    private static int cellAbove(List<Numbered> above, Row row) {
        for (int i = 0; i < above.size(); i++) {
            if (Math.abs(above.get(i).row().start() - row.start()) < ALIGNED) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTable(List<Numbered> rows, List<Band> bands, PageRows page) {
        int columned = 0;
        int figures = 0;
        for (Band band : bands) {
            if (band.size() > 1) {
                columned++;
                boolean figure =
                        rows.subList(band.from() + 1, band.to()).stream()
                                .anyMatch(r -> FIGURE.matcher(r.row().plain()).matches());
                figures += figure ? 1 : 0;
            }
        }
        float top = rows.get(bands.get(0).from()).row().y() - 3 * measures.size();
        float bottom = rows.get(bands.get(bands.size() - 1).from()).row().y() + 2 * measures.size();
        float width = measures.end() - measures.start();
        long rules =
                page.rules().stream()
                        .filter(r -> r.y() > top && r.y() < bottom && r.length() > width / 2)
                        .count();
        return columned >= 3 && figures * 2 >= columned || columned >= 2 && rules >= 2;
    }

    private void add(List<Numbered> rows, List<Band> bands, List<TableRow> found) {
        float column = rows.get(bands.get(0).to() - 1).row().start();
        boolean apart = areApart(rows, bands);
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            if (i > 0 && isWrapped(rows, bands, i, column, apart)) {
                Numbered rest = rows.get(band.from());
                TableRow last = found.remove(found.size() - 1);
                List<List<Numbered>> cells = new ArrayList<>();
                boolean placed = false;
                for (List<Numbered> cell : last.cells()) {
                    List<Numbered> more = new ArrayList<>(cell);
                    float start = cell.get(cell.size() - 1).row().start();
                    if (!placed && Math.abs(start - rest.row().start()) < ALIGNED) {
                        more.add(rest);
                        placed = true;
                    }
                    cells.add(more);
                }
                if (placed) {
                    found.add(new TableRow(last.from(), band.to(), cells));
                    continue;
                }
                found.add(last);
            }
            List<List<Numbered>> cells = new ArrayList<>();
            for (Numbered row : rows.subList(band.from(), band.to())) {
                cells.add(List.of(row));
            }
            found.add(new TableRow(band.from(), band.to(), cells));
        }
    }
}
