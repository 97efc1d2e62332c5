package org.resograph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedTextBuilderTest {

    private final MarkedTextBuilder builder = new MarkedTextBuilder();

    @Test
    void runsOfWhiteSpaceAreOneSpaceAndNoneStandsAtTheEnds() {
        assertThat(Typography.normalize("\n\t The  Council,\r\n  noting \t"))
                .isEqualTo("The Council, noting");
    }

    @Test
    void aNoBreakSpaceWinsItsRun() {
        assertThat(Typography.normalize("a \u00A0 b\u202F; c")).isEqualTo("a\u00A0b\u202F; c");
        assertThat(Typography.normalize("\u00A0a\u00A0")).isEqualTo("a");
    }

    @Test
    void whatPrintsNothingIsDroppedAndNoBreakHyphensStay() {
        assertThat(Typography.normalize("\uFEFFGrande\u2011Bre\u00ADtagne\u200F,\u200E\u202C"))
                .isEqualTo("Grande\u2011Bretagne,");
    }

    @Test
    void emphasisStartsAndEndsAtCharactersThatPrint() {
        builder.append("\t ");
        int start = builder.position();
        builder.append(" Takes note ").emphasize(start, Mark.Style.ITALIC).append(" of it");
        assertThat(builder.build())
                .isEqualTo(
                        new MarkedText(
                                "Takes note of it",
                                java.util.List.of(new Mark.Emphasis(0, 10, Mark.Style.ITALIC))));
    }

    @Test
    void piecesOfOneRunOfItalicsAreOneMark() {
        int start = builder.position();
        builder.append("Takes ").emphasize(start, Mark.Style.ITALIC);
        start = builder.position();
        builder.append("note").emphasize(start, Mark.Style.ITALIC).append(" of");
        assertThat(builder.build().marks())
                .containsExactly(new Mark.Emphasis(0, 10, Mark.Style.ITALIC));
    }

    @Test
    void aNoteStandsAfterTheWordAndALinkSpansItsWords() {
        builder.append("the report ").note("2").append(" of ");
        int start = builder.position();
        builder.append(" A/1/2 ").link(start, "x").append(".");
        assertThat(builder.build())
                .isEqualTo(
                        new MarkedText(
                                "the report of A/1/2 .",
                                java.util.List.of(
                                        new Mark.NoteReference(10, "2"),
                                        new Mark.Link(14, 19, "x"))));
    }

    @Test
    void marksMoveWithTheNormalForm() {
        int start = builder.position();
        builder.append("e\u0301e\u0301")
                .emphasize(start, Mark.Style.BOLD)
                .append("te\u0301")
                .note("1");
        assertThat(builder.build())
                .isEqualTo(
                        new MarkedText(
                                "\u00E9\u00E9t\u00E9",
                                java.util.List.of(
                                        new Mark.Emphasis(0, 2, Mark.Style.BOLD),
                                        new Mark.NoteReference(4, "1"))));
    }

    @Test
    void theFirstTabWithinTheTextIsKnown() {
        builder.append("\t8\tCalls for\tit");
        assertThat(builder.firstTab()).isEqualTo(1);
        assertThat(builder.build().text()).isEqualTo("8 Calls for it");
        assertThat(builder.firstTab()).isEqualTo(-1);
    }

    @Test
    void aPartKeepsTheMarksInIt() {
        builder.append("1. ");
        int start = builder.position();
        builder.append("Calls").emphasize(start, Mark.Style.ITALIC).append(" for it").note("3");
        MarkedText whole = builder.build();
        assertThat(whole.part(2, whole.text().length()))
                .isEqualTo(
                        new MarkedText(
                                "Calls for it",
                                java.util.List.of(
                                        new Mark.Emphasis(0, 5, Mark.Style.ITALIC),
                                        new Mark.NoteReference(12, "3"))));
        assertThat(whole.part(0, 5).marks())
                .containsExactly(new Mark.Emphasis(3, 5, Mark.Style.ITALIC));
    }

    @Test
    void marksStandBehindTheSameLettersWhereAShapeIsSeveral() {
        MarkedText text = new MarkedTextBuilder().append("oﬃce").note("1").append(" ﬁles").build();
        assertThat(text.text()).isEqualTo("office files");
        assertThat(text.marks()).containsExactly(new Mark.NoteReference(6, "1"));
    }
}
