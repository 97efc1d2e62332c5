package org.resograph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Line.Role;
import org.resograph.document.TextDocument.Flow;
import org.resograph.text.Issue;
import org.resograph.text.Mark;

class PlainTextTest {

    private static List<Line> lines(String text) {
        return PlainText.read(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow()
                .lines();
    }

    private static Line line(String text) {
        return lines(text).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. *Requests* the Secretary | 1. Requests the Secretary | Emphasis[start=3, end=11, style=ITALIC]",
                "**Bold title**              | Bold title                | Emphasis[start=0, end=10, style=BOLD]",
                "1. _Requests_ it            | 1. Requests it            | Emphasis[start=3, end=11, style=ITALIC]",
                "of the Council¹ ;           | of the Council ;          | NoteReference[start=14, marker=1]",
                "of the Council ¹², which    | of the Council, which     | NoteReference[start=14, marker=12]",
                "of the Council[^3];         | of the Council;           | NoteReference[start=14, marker=3]",
                "of the Council^4^;          | of the Council;           | NoteReference[start=14, marker=4]",
                "of the Council<sup>5</sup>; | of the Council;           | NoteReference[start=14, marker=5]",
                "A/RES/66/165*               | A/RES/66/165              | NoteReference[start=12, marker=*]",
                "the [Charter](http://x.int) | the Charter               | Link[start=4, end=11, href=http://x.int]",
                "¹ A/HRC/43/31.              | A/HRC/43/31.              | NoteReference[start=0, marker=1]",
                "[^1]: A/HRC/43/31.          | A/HRC/43/31.              | NoteReference[start=0, marker=1]",
            })
    void takesMarksOutOfTheText(String source, String text, String mark) {
        Line line = line(source);
        assertThat(line.text().text()).isEqualTo(text);
        assertThat(line.text().marks()).singleElement().hasToString(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45^e séance       | 45e séance",
                "45ᵉ séance        | 45e séance",
                "an area of 5 km²  | an area of 5 km²",
                "a_name_with_marks | a_name_with_marks",
                "2 * 3 * 4         | 2 * 3 * 4",
                "*1146872*         | *1146872*",
                "see \\*this\\*    | see *this*",
                "admi\u00AD nistrante   | administrante",
                "[Adopted without a vote.] | [Adopted without a vote.]",
                "a < b [c] (d)     | a < b [c] (d)",
                "an __ empty __ gap | an __ empty __ gap",
            })
    void leavesTextThatOnlyLooksMarked(String source, String text) {
        Line line = line(source);
        assertThat(line.text().text()).isEqualTo(text);
        assertThat(line.text().marks()).isEmpty();
    }

    @Test
    void readsAnEmphasisOverSeveralLines() {
        List<Line> lines = lines("**Promotion\nand protection\nof rights**\nnext");
        assertThat(lines)
                .extracting(l -> l.text().text())
                .containsExactly("Promotion", "and protection", "of rights", "next");
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3, 4);
        assertThat(lines.get(1).text().marks())
                .containsExactly(new Mark.Emphasis(0, 14, Mark.Style.BOLD));
        assertThat(lines.get(3).text().marks()).isEmpty();
    }

    @Test
    void anEmphasisEndsAtABlankLine() {
        assertThat(lines("*one\n\ntwo*").get(0).text().text()).isEqualTo("*one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## A heading      | A heading      | HEADING",
                "- an item         | an item        | LIST_ITEM",
                "• an item         | an item        | LIST_ITEM",
                "- 5 -             | - 5 -          | BODY",
                "<!-- image -->    | <!-- image --> | FURNITURE",
                "\\_\\_\\_\\_      | ____           | FURNITURE",
                "* * *             | * * *          | FURNITURE",
            })
    void tellsTheRoleByTheFirstCharacters(String source, String text, Role role) {
        Line line = line(source);
        assertThat(line.role()).isEqualTo(role);
        assertThat(line.text().text()).isEqualTo(text);
    }

    @Test
    void aStarAtTheStartIsAFootnoteWhereOneIsReferredTo() {
        List<Line> lines = lines("Resolution adopted*\n* Reissued.");
        assertThat(lines.get(1).role()).isEqualTo(Role.FOOTNOTE);
        assertThat(lines.get(1).text().marks()).containsExactly(new Mark.NoteReference(0, "*"));
        assertThat(lines("* Reissued.").get(0).role()).isEqualTo(Role.LIST_ITEM);
    }

    @Test
    void readsTables() {
        List<Line> lines = lines("| State | Votes |\n|---|---|\n| Chad | 1 |\n");
        assertThat(lines).extracting(Line::role).containsExactly(Role.TABLE_HEADER, Role.TABLE_ROW);
        assertThat(lines.get(1).cells())
                .extracting(c -> c.text().text())
                .containsExactly("Chad", "1");
    }

    @Test
    void countsLinesPagesIndentAndRoom() {
        List<Line> lines = lines("one\r\n\r\n   two\r\fthree\n\tfour");
        assertThat(lines).extracting(Line::number).containsExactly(1, 3, 4, 5);
        assertThat(lines).extracting(Line::page).containsExactly(1, 1, 2, 2);
        assertThat(lines).extracting(Line::indent).containsExactly(0, 3, 0, 8);
        assertThat(lines).extracting(Line::spaced).containsExactly(false, true, true, false);
    }

    @Test
    void tellsWrappedTextFromWholeParagraphs() {
        String wrapped =
                "the quick brown fox jumps over the lazy dog and then\nit goes on and on for more lines than one would think\nuntil it ends.\n"
                        .repeat(5);
        String whole = ("Recalling " + "its resolutions and so on ".repeat(12) + "\n").repeat(5);
        assertThat(flow(wrapped)).isEqualTo(Flow.WRAPPED);
        assertThat(flow(whole)).isEqualTo(Flow.WHOLE_PARAGRAPHS);
    }

    private static Flow flow(String text) {
        return PlainText.read(Source.of("a", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow()
                .flow();
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] many = "a\n".repeat(PlainText.MAX_LINES + 1).getBytes(StandardCharsets.US_ASCII);
        assertThat(PlainText.read(Source.of("a", many)).diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.issue()).isEqualTo(Issue.SOURCE_TOO_LARGE));
        byte[] large = new byte[Formats.MAX_TEXT_BYTES + 1];
        assertThat(PlainText.read(Source.of("a", large)).diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.issue()).isEqualTo(Issue.SOURCE_TOO_LARGE));
    }

    /** Programs that write Markdown set the numbers of paragraphs in bold. */
    @Test
    void aNumberInBoldIsNoBarCode() {
        List<Line> lines = lines("**1.** Welcomes the lamps;\n\n* **(a)** Of oil;\n\n*1146872*\n");
        assertThat(lines)
                .extracting(line -> line.text().text())
                .containsExactly("1. Welcomes the lamps;", "(a) Of oil;", "*1146872*");
        assertThat(lines.get(0).text().marks(Mark.Emphasis.class)).hasSize(1);
        assertThat(lines.get(1).role()).isEqualTo(Line.Role.LIST_ITEM);
    }
}
