package org.resograph.parser.lines;

import java.util.ArrayList;
import java.util.List;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.parser.field.VoteBlock;
import org.resograph.parser.profile.LanguageProfile;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.MarkedText;
import org.resograph.text.MarkedTextBuilder;

/**
 * A roll call that is laid out as a table, as the lines that it would be without.
 *
 * <pre>
 * | In favour:    | Chad, Cuba |          ; a list in a row,
 * | In favour     | Against    |          ; or in a column
 * | Chad, Cuba    | Peru       |
 * </pre>
 *
 * @param lines the lists, each with its label
 * @param taken how many rows that are; 0 if it is no roll call
 */
record VoteTable(List<Line> lines, int taken) {

    private static final int MAX_ROWS = 300;
    private static final int LONGEST_LABEL = 60;

    /** The table of which the first row is at a place. */
    static VoteTable of(LanguageProfile profile, List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && to - from < MAX_ROWS && lines.get(to).isTableRow()) {
            to++;
        }
        List<Line> rows = lines.subList(from, to);
        List<Cell> head = rows.get(0).cells();
        if (head.size() > 1 && head.stream().allMatch(cell -> isLabel(profile, cell))) {
            return new VoteTable(columns(rows), rows.size());
        }
        List<Line> read = new ArrayList<>();
        for (Line row : rows) {
            List<Cell> cells = row.cells();
            boolean labelled = !cells.isEmpty() && isLabel(profile, cells.get(0));
            if (!labelled && (read.isEmpty() || hasText(cells.get(0)))) {
                return new VoteTable(List.of(), 0);
            }
            read.add(row.with(list(cells, labelled), Role.BODY));
        }
        return new VoteTable(read, rows.size());
    }

    private static boolean isLabel(LanguageProfile profile, Cell cell) {
        String text = cell.text().text();
        return !text.isEmpty()
                && text.length() <= LONGEST_LABEL
                && VoteBlock.holdsLabel(profile, text + (text.endsWith(":") ? "" : ":"));
    }

    private static boolean hasText(Cell cell) {
        return !cell.text().isEmpty();
    }

    private static List<Line> columns(List<Line> rows) {
        List<Line> lists = new ArrayList<>();
        for (int column = 0; column < rows.get(0).cells().size(); column++) {
            List<Cell> cells = new ArrayList<>();
            for (Line row : rows) {
                if (column < row.cells().size()) {
                    cells.add(row.cells().get(column));
                }
            }
            lists.add(rows.get(0).with(list(cells, true), Role.BODY));
        }
        return lists;
    }

    /** "In favour: Chad, Cuba". */
    private static MarkedText list(List<Cell> cells, boolean labelled) {
        MarkedTextBuilder list = new MarkedTextBuilder();
        boolean begun = false;
        for (int i = 0; i < cells.size(); i++) {
            MarkedText text = cells.get(i).text();
            if (text.isEmpty()) {
                continue;
            }
            if (begun && list.peek().charAt(list.position() - 1) != ',') {
                list.append(",");
            }
            list.space().append(text);
            if (i == 0 && labelled) {
                list.append(text.text().endsWith(":") ? "" : ":");
            } else {
                begun = true;
            }
        }
        return list.build();
    }
}
