package org.resograph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resograph.text.Mark;

/** What converters write in place of the signs of Markdown. */
class TextDialectsTest {

    private static Source source(String text) {
        return Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Line> lines(String text) {
        return PlainText.read(source(text)).value().orElseThrow().lines();
    }

    @Test
    void footnotesInBrackets() {
        List<Line> lines =
                lines(
                        """
                        Recalling the lanterns [1] of the coast[2] and of [3] islands,

                        [1] Resolution 85/1.

                        [2]   See A/85/2.
                        """);
        assertThat(lines.get(0).text().text())
                .isEqualTo("Recalling the lanterns of the coast and of [3] islands,");
        assertThat(lines.get(0).text().marks(Mark.NoteReference.class))
                .extracting(Mark.NoteReference::marker)
                .containsExactly("1", "2");
        assertThat(lines.get(1).role()).isEqualTo(Line.Role.FOOTNOTE);
        assertThat(lines.get(1).text().text()).isEqualTo("Resolution 85/1.");
        assertThat(lines.get(2).number()).isEqualTo(5);
    }

    /** Without a note that starts with it, "[1]" is what it is. */
    @Test
    void bracketsThatReferToNothing() {
        assertThat(lines("Recalling lanterns[1] of the coast,").get(0).text().text())
                .isEqualTo("Recalling lanterns[1] of the coast,");
    }

    @Test
    void spansAndEmphasisWithinAWord() {
        List<Line> lines =
                lines(
                        """
                        [تشير إلى الفوانيس]{dir="rtl"}

                        <span dir="rtl">تشير إلى
                        المصابيح</span>

                        *Invite*s lamplighters to light 2*3*4 lanterns;
                        """);
        assertThat(lines.get(0).text().text()).isEqualTo("تشير إلى الفوانيس");
        assertThat(lines.get(1).text().text()).isEqualTo("تشير إلى");
        assertThat(lines.get(3).text().text())
                .isEqualTo("Invites lamplighters to light 2*3*4 lanterns;");
    }

    @Test
    void aTableInHtmlIsRowsAndTheTextIsNoPage() {
        String text =
                """
                <table>
                <tbody>
                <tr class="odd">
                <td><p>United Nations</p>
                <p>Security Council</p></td>
                <td><p>S/RES/9901 (2031)</p></td>
                </tr>
                </tbody>
                </table>

                *The Security Council*,
                """;
        assertThat(Formats.detect(source(text)).value()).contains(Format.MARKDOWN);
        List<Line> lines = lines(text);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).cells())
                .extracting(cell -> cell.text().text())
                .containsExactly("United Nations", "S/RES/9901 (2031)");
        assertThat(lines.get(1).cells().get(0).text().text()).isEqualTo("Security Council");
        assertThat(lines.get(2).number()).isEqualTo(11);
    }

    @Test
    void aPageThatStartsWithATableIsAPage() {
        String text = "<table><tr><td>A/RES/85/1</td></tr></table>\n<p>The General Assembly,</p>\n";
        assertThat(Formats.detect(source(text)).value()).contains(Format.HTML);
    }

    @Test
    void aDrawnTable() {
        List<Line> lines =
                lines(
                        """
                        +----------------+-----------+
                        | United Nations | A/RES/85/1 |
                        +================+===========+
                        | Lanterns       | 12        |
                        +----------------+-----------+
                        """);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).cells().get(1).text().text()).isEqualTo("12");
    }

    /** What becomes of Word's footnotes on the way through HTML, with and without escapes. */
    @Test
    void footnotesThatAreLinks() {
        for (String form :
                List.of(
                        """
                        Recalling the lanterns[[1]](#footnote-1) of the coast,[[2]](#footnote-2)

                        1. Resolution 85/1. [↑](#footnote-ref-1)
                        2. See A/85/2. [↑](#footnote-ref-2)
                        """,
                        """
                        Recalling the lanterns[1](#_ftn1) of the coast,[2](#_ftn2)

                        [1](#_ftnref1) Resolution 85/1.
                        [2](#_ftnref2) See A/85/2.
                        """,
                        """
                        Recalling the lanterns<a id="footnote-ref-1"></a>[\\[1\\]](\\#footnote\\-1) of the \
                        coast,<a id="footnote-ref-2"></a>[\\[2\\]](\\#footnote\\-2)

                        1. <a id="footnote-1"></a> Resolution 85/1\\. [↑](\\#footnote\\-ref\\-1)
                        2. <a id="footnote-2"></a> See A/85/2\\. [↑](\\#footnote\\-ref\\-2)
                        """)) {
            List<Line> lines = lines(form);
            assertThat(lines.get(0).text().text())
                    .isEqualTo("Recalling the lanterns of the coast,");
            assertThat(lines.get(0).text().marks(Mark.NoteReference.class))
                    .extracting(Mark.NoteReference::marker)
                    .containsExactly("1", "2");
            assertThat(lines.get(1).role()).isEqualTo(Line.Role.FOOTNOTE);
            assertThat(lines.get(1).text().text()).isEqualTo("Resolution 85/1.");
            assertThat(lines.get(2).text().text()).isEqualTo("See A/85/2.");
        }
    }

    /** A list of links back to nothing, and a paragraph that links, are what they are. */
    @Test
    void linksThatAreNoFootnotes() {
        List<Line> lines = lines("1. Decides to light [2](#lantern-2) lanterns;\n");
        assertThat(lines.get(0).role()).isNotEqualTo(Line.Role.FOOTNOTE);
    }

    /** A browser for terminals numbers the links, and lists their addresses below. */
    @Test
    void numbersOfLinksGo() {
        List<Line> lines =
                lines(
                        """
                        Recalling [1]lanterns of the coast[2][sic],

                        References

                           1. https://example.org/lanterns
                           2. https://example.org/coast
                        """);
        assertThat(lines.get(0).text().text()).isEqualTo("Recalling lanterns of the coast[sic],");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(3)
                .allMatch(line -> line.role() == Line.Role.FURNITURE);
    }

    /** A mark that was wrapped to the next line is of the line above. */
    @Test
    void aRaisedMarkAtTheBeginningOfALine() {
        List<Line> lines =
                lines(
                        """
                        Recalling its resolutions on the lanterns of the coast
                        ^19 the reports of the keepers on them,

                        ^20 See A/85/20.
                        """);
        assertThat(lines.get(0).text().marks(Mark.NoteReference.class))
                .extracting(Mark.NoteReference::marker)
                .containsExactly("19");
        assertThat(lines.get(1).text().text()).isEqualTo("the reports of the keepers on them,");
        assertThat(lines.get(1).role()).isEqualTo(Line.Role.BODY);
        assertThat(lines.get(2).role()).isEqualTo(Line.Role.FOOTNOTE);
    }

    /** Programs that read scanned pages write raised figures as TeX does. */
    @Test
    void raisedFiguresInTex() {
        List<Line> lines =
                lines(
                        """
                        Recalling the lanterns,$^{1}$ the coast ${ }^{2}$ and the islands \\( ^{3} \\), and \
                        what costs $5,

                        $^{1}$ See A/85/1.
                        """);
        assertThat(lines.get(0).text().text())
                .isEqualTo("Recalling the lanterns, the coast and the islands, and what costs $5,");
        assertThat(lines.get(0).text().marks(Mark.NoteReference.class))
                .extracting(Mark.NoteReference::marker)
                .containsExactly("1", "2", "3");
        assertThat(lines.get(1).role()).isEqualTo(Line.Role.FOOTNOTE);
        assertThat(lines.get(1).text().text()).isEqualTo("See A/85/1.");
    }

    @Test
    void everyLineMayBeQuotedByABar() {
        assertThat(lines("| Recalling the lamps\n|\n| 1. Decides to go on;\n"))
                .extracting(line -> line.text().text())
                .containsExactly("Recalling the lamps", "1. Decides to go on;");
        assertThat(lines("| Lamps | 12 |\n| Oil | 3 |\n")).allMatch(Line::isTableRow);
    }

    @Test
    void aFootnoteThatIsADivision() {
        List<Line> lines =
                lines("Lamps[^1]\n\n[^1]: ::: {custom-style=\"Note\"}\n    See A/1.\n    :::");
        assertThat(lines.get(2).role()).isEqualTo(Line.Role.FOOTNOTE);
        assertThat(lines.get(2).text().text()).isEqualTo("See A/1.");
        assertThat(lines.get(2).number()).isEqualTo(4);
    }

    @Test
    void footnotesInBracketsWithoutASpaceInParenthesesAndBeforeAStroke() {
        for (String text :
                List.of(
                        "Lamps[1] and oil,[2]\n\n[1]See A/1.\n\n[2]Ibid.",
                        "Lamps(1) and oil,(2)\n\n(1) See A/1.\n\n(2) Ibid.",
                        "Lamps 1/ and oil,2/\n\n1/ See A/1.\n\n2/ Ibid.",
                        "Lamps\n1/ and oil, 2_/\n\n1/ See A/1.\n\n2_/ Ibid.")) {
            List<Line> lines = lines(text);
            int last = lines.size() - 1;
            assertThat(lines.subList(0, last - 1))
                    .extracting(line -> line.text().text())
                    .isIn(List.of("Lamps and oil,"), List.of("Lamps", "and oil,"));
            assertThat(lines.get(last - 1).role()).isEqualTo(Line.Role.FOOTNOTE);
            assertThat(lines.get(last).text().text()).isEqualTo("Ibid.");
        }
    }

    @Test
    void aStrokeIsNoMarkWhereNoFootnoteFollows() {
        for (String text :
                List.of(
                        "Of 1/ and 2/ parts,\n\n1/ of the lamps;",
                        "See A/CONF.1/ and E/CN.5/ of\n\n1/ Lamps\n\n2/ Oil",
                        "The and/or of it, he/ she;\n\nd/ Lamps",
                        "1/ Lamps;\n\n2/ Oil;")) {
            assertThat(lines(text))
                    .allMatch(line -> line.role() == Line.Role.BODY)
                    .allMatch(line -> line.text().marks(Mark.NoteReference.class).isEmpty());
        }
    }

    /** Word copies its bullets as characters of Symbol and Wingdings, and as the letter "o". */
    @Test
    void bulletsOfAWordProcessor() {
        assertThat(lines("\uF0B7\tlamps\n\uF0A7\toil\no\twicks\no wicks"))
                .extracting(line -> line.role() + " " + line.text().text())
                .containsExactly(
                        "LIST_ITEM lamps", "LIST_ITEM oil", "LIST_ITEM wicks", "BODY o wicks");
    }
}
