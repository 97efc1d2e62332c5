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
                        Recalling the lanterns[1] of the coast[2] and of [3] islands,

                        [1] Resolution 85/1.

                        [2] See A/85/2.
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
}
