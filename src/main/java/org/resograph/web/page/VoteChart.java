package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A vote drawn as one mark for each state, in a row for each regional group. The marks differ in
 * shape, so the chart can be read without colour.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param rows from the top
 */
public record VoteChart(int width, int height, List<Row> rows) {

    private static final int MARK = 16;
    private static final int IN_A_ROW = 38;
    private static final int LABEL = 18;
    private static final int GAP = 12;
    private static final List<String> ORDER =
            List.of("in-favour", "against", "abstaining", "non-voting");

    /**
     * A regional group.
     *
     * @param y of its label
     */
    public record Row(String name, String counts, int y, List<MarkOf> marks) {}

    /**
     * A state.
     *
     * @param choice its shape
     */
    public record MarkOf(String state, String choice, int x, int y) {}

    static VoteChart of(List<VoteModel.Group> groups) {
        List<Row> rows = new ArrayList<>();
        int y = 0;
        for (VoteModel.Group group : groups) {
            List<MarkOf> marks = new ArrayList<>();
            List<String> counts = new ArrayList<>();
            for (String choice : ORDER) {
                counts.add(String.valueOf(group.count(choice)));
                for (VoteModel.Voter voter : group.voters().getOrDefault(choice, List.of())) {
                    int n = marks.size();
                    marks.add(
                            new MarkOf(
                                    voter.name(),
                                    choice,
                                    n % IN_A_ROW * MARK,
                                    y + LABEL + n / IN_A_ROW * MARK));
                }
            }
            if (counts.get(3).equals("0")) {
                counts.remove(3);
            }
            rows.add(new Row(group.name(), String.join("–", counts), y + 12, marks));
            y += LABEL + (marks.size() + IN_A_ROW - 1) / IN_A_ROW * MARK + GAP;
        }
        return new VoteChart(IN_A_ROW * MARK, Math.max(1, y - GAP + 2), rows);
    }
}
