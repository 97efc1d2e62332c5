package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.Line;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Span;

/** Rows to a table. */
final class Tables {

    private Tables() {}

    static Table table(List<Line> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        int headers = 0;
        for (Line line : lines) {
            if (line.role() == Line.Role.TABLE_HEADER && headers == rows.size()) {
                headers++;
            }
            rows.add(line.cells());
        }
        int first = lines.get(0).number();
        int last = Math.max(first, lines.get(lines.size() - 1).number());
        return new Table(rows, headers, new Span(first, last));
    }
}
