package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Choice;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;

/** Numbers of paragraphs that few documents have, and votes that lines cut. */
class RareNumbersTest {

    private static final String COUNCIL =
            """
            A/HRC/RES/54/99

            Resolution adopted by the Human Rights Council on 11 October 2023

            54/99. Lighthouses and human rights

            The Human Rights Council,

            Recalling its earlier work on lighthouses,

            """;

    @Test
    void romanNumbersThatGoOnAreThoseOfParagraphs() {
        Resolution read =
                read(
                        COUNCIL
                                + """
                                  I. Calls upon all States to light their lamps;

                                  II. Requests the keepers:

                                  (a) To report;

                                  (b) To rest;

                                  III. Decides to remain seized of the matter.
                                  """);
        assertThat(ReadText.paragraphs(read.blocks()))
                .containsExactly(
                        "PR Recalling its earlier work on lighthouses,",
                        "OP 1 Calls upon all States to light their lamps;",
                        "OP 2 Requests the keepers:",
                        "SU a To report;",
                        "SU b To rest;",
                        "OP 3 Decides to remain seized of the matter.");
    }

    @Test
    void aSectionWithoutNumbersAboveOneWithThemAsks() {
        Resolution read =
                read(
                        COUNCIL
                                + """
                                  I

                                  Calls upon all States to light their lamps;

                                  II

                                  1. Requests the keepers to report;

                                  2. Decides to remain seized of the matter.
                                  """);
        assertThat(ReadText.paragraphs(read.blocks()))
                .contains("OP Calls upon all States to light their lamps;");
    }

    private static Resolution read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", bytes), Optional.empty())
                .parsed()
                .value()
                .orElseThrow();
    }

    private static List<String> outline(List<Block> blocks) {
        List<String> outline = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph p) {
                String children = p.children().isEmpty() ? "" : " " + outline(p.children());
                outline.add(p.label().orElse("-") + " " + p.text().text() + children);
            }
        }
        return outline;
    }

    @Test
    void lettersWithAStopAreAListOfTheirOwn() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                1. Calls upon all States:

                                (a) To keep lamps:

                                (i) Of the coast, that is:

                                a. Tall ones;

                                b. Small ones;

                                (ii) Of the rivers;

                                (b) To train keepers;

                                2. Decides to ask for:

                                a. Oil;

                                b. Wicks;

                                c. Glass.
                                """);
        assertThat(outline(resolution.blocks()))
                .containsExactly(
                        "- Recalling its earlier work on lighthouses,",
                        "1 Calls upon all States: [a To keep lamps: [i Of the coast, that is:"
                                + " [a Tall ones;, b Small ones;], ii Of the rivers;],"
                                + " b To train keepers;]",
                        "2 Decides to ask for: [a Oil;, b Wicks;, c Glass.]");
    }

    @Test
    void aParagraphBetweenTwoOthersHasTheNumberOfTheFirst() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                1. Calls upon all States to keep the lamps lit;

                                1 bis. Encourages them to train keepers;

                                2. Decides to remain seized of the matter.
                                """);
        assertThat(outline(resolution.blocks()))
                .contains(
                        "1bis Encourages them to train keepers;",
                        "2 Decides to remain seized of the matter.");
    }

    @Test
    void aDashBehindTheStopIsOfTheNumber() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                1.- Calls upon all States to keep the lamps lit;

                                2.– Decides to remain seized of the matter.
                                """);
        assertThat(outline(resolution.blocks()))
                .contains(
                        "1 Calls upon all States to keep the lamps lit;",
                        "2 Decides to remain seized of the matter.");
    }

    @Test
    void aStopAtTheEndOfALineDoesNotEndTheBracketOfAVote() {
        Resolution resolution =
                read(
                        COUNCIL
                                + """
                                1. Calls upon all States to keep the lamps lit.

                                46th meeting
                                11 October 2023

                                [Adopted by a recorded vote of 2 to 1, with no abstentions.
                                The voting was as
                                follows:

                                In favour:
                                Chad, Cuba

                                Against:
                                Peru]
                                """);
        assertThat(resolution.adoption().vote().orElseThrow().count(Choice.IN_FAVOUR)).isEqualTo(2);
        assertThat(resolution.adoption().vote().orElseThrow().count(Choice.AGAINST)).isEqualTo(1);
    }

    private static final String ADOPTED =
            """
            1. Calls upon all States to keep the lamps lit.

            46th meeting
            11 October 2023

            [Adopted by a recorded vote of 3 to 1, with 2 abstentions. The voting was as follows:

            """;

    private static void assertVote(String rollCall) {
        RecordedVote vote = read(COUNCIL + ADOPTED + rollCall).adoption().vote().orElseThrow();
        assertThat(vote.positions())
                .extracting(p -> p.choice() + " " + p.state().orElseThrow())
                .containsExactly(
                        "IN_FAVOUR TCD",
                        "IN_FAVOUR CUB",
                        "IN_FAVOUR BOL",
                        "AGAINST PER",
                        "ABSTAINING FJI",
                        "ABSTAINING TGO");
    }

    @Test
    void namesInARollCallMayStandOnLinesOfTheirOwn() {
        assertVote(
                """
                In favour:

                - Chad

                - Cuba

                - Bolivia (Plurinational State of)

                Against:

                - Peru

                Abstaining:

                - Fiji

                - Togo]
                """);
    }

    @Test
    void aRollCallMayBeATable() {
        assertVote(
                """
                | In favour: | Chad, Cuba, Bolivia (Plurinational State of) |
                |------------|----------------------------------------------|
                | Against:   | Peru                                         |
                | Abstaining:| Fiji                                         |
                |            | Togo                                         |
                """);
        assertVote(
                """
                | In favour                        | Against | Abstaining |
                |----------------------------------|---------|------------|
                | Chad, Cuba                       | Peru    | Fiji       |
                | Bolivia (Plurinational State of) |         | Togo       |
                """);
    }

    @Test
    void namesWithoutCommasAreManyStatesHoweverManyTheyAre() {
        String[] names =
                ("Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Barbados"
                                + " Belgium Belize Benin Bhutan Botswana Brazil Bulgaria Burundi Cambodia"
                                + " Cameroon Canada Chile China Colombia Comoros Croatia Cyprus Denmark"
                                + " Djibouti Dominica Ecuador Egypt Eritrea Estonia Eswatini Ethiopia")
                        .split(" ");
        String rollCall =
                "In favour:\n"
                        + String.join("\n", names)
                        + "\nAgainst:\nPeru\nAbstaining:\nFiji\nTogo]\n";
        RecordedVote vote = read(COUNCIL + ADOPTED + rollCall).adoption().vote().orElseThrow();
        assertThat(vote.count(Choice.IN_FAVOUR)).isEqualTo(names.length);
        assertThat(vote.positions()).allMatch(p -> p.state().isPresent());
    }
}
