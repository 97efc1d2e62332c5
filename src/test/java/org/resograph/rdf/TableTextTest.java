package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.Block.Table.Cell;
import org.resograph.text.Mark.Emphasis;
import org.resograph.text.Mark.Link;
import org.resograph.text.Mark.NoteReference;
import org.resograph.text.Mark.Style;
import org.resograph.text.MarkedText;

class TableTextTest {

    private final Table table =
            new Table(
                    List.of(
                            List.of(new Cell(MarkedText.of("Budget <2024> & \"2025\""), 2)),
                            List.of(
                                    new Cell(
                                            new MarkedText(
                                                    "Staff",
                                                    List.of(
                                                            new Emphasis(0, 5, Style.BOLD),
                                                            new NoteReference(5, "a"))),
                                            1),
                                    new Cell(
                                            new MarkedText(
                                                    "12",
                                                    List.of(new Link(0, 2, "https://x.example/"))),
                                            1))),
                    1,
                    Blocks.LINE);

    @Test
    void plainTextHasTabsAndLineEnds() {
        assertThat(TableText.plain(table)).isEqualTo("Budget <2024> & \"2025\"\nStaff\t12");
    }

    @Test
    void htmlKeepsRowsSpansAndMarks() {
        assertThat(TableText.html(table))
                .isEqualTo(
                        "<table><thead><tr><th colspan=\"2\">Budget &lt;2024&gt; &amp;"
                                + " &quot;2025&quot;</th></tr></thead><tbody><tr>"
                                + "<td><strong>Staff</strong><sup>a</sup></td>"
                                + "<td><a href=\"https://x.example/\">12</a></td></tr></tbody></table>");
    }

    @Test
    void tablesOfHeadersOnlyOrOfNothing() {
        assertThat(TableText.html(Blocks.table(3, "a")))
                .isEqualTo("<table><thead><tr><th>a</th></tr></thead></table>");
        assertThat(TableText.html(Blocks.table(0, "a")))
                .isEqualTo("<table><tbody><tr><td>a</td></tr></tbody></table>");
        assertThat(TableText.html(new Table(List.of(), 0, Blocks.LINE)))
                .isEqualTo("<table></table>");
    }

    @Test
    void onlyAddressesOfTheWebAreLinked() {
        MarkedText script = new MarkedText("x", List.of(new Link(0, 1, "javascript:alert(1)")));
        Table hostile = new Table(List.of(List.of(new Cell(script, 1))), 0, Blocks.LINE);
        assertThat(TableText.html(hostile)).doesNotContain("href").contains("<td>x</td>");
    }
}
