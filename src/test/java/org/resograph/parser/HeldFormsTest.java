package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.resolution.Block;
import org.resograph.resolution.Choice;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Forms in which people hold resolutions: drafters' marks, Markdown of programs, collections. */
class HeldFormsTest {

    @ParameterizedTest
    @CsvSource({"PP1, OP1, OP2", "PP 1:, OP 1:, OP 2:", "PP1., OP1., OP2.", "(PP1), (OP1), (OP2)"})
    void draftersMarkParagraphsOfEitherKind(String pp, String op1, String op2) {
        String text =
                """
                77/214. Keeping of lighthouses

                The General Assembly,

                %s Recalling its earlier work on lighthouses,

                %s Welcomes the lamps;

                %s Decides to remain seized of the matter.
                """
                        .formatted(pp, op1, op2);
        assertThat(ReadText.paragraphs(ReadText.parse(text).value().orElseThrow().blocks()))
                .containsExactly(
                        "PR 1 Recalling its earlier work on lighthouses,",
                        "OP 1 Welcomes the lamps;",
                        "OP 2 Decides to remain seized of the matter.");
    }

    @Test
    void numbersInBold() {
        String text =
                """
                **77/214. Keeping of lighthouses**

                The General Assembly,

                *Recalling* its earlier work on lighthouses,¹

                **1.** *Urges* all States:

                   * **(a)** To light lamps;
                   * **(b)** To burn oil;

                **2.** *Decides* to remain seized of the matter.

                ---

                ¹ A/77/1.
                """;
        Resolution read = ReadText.parse(text).value().orElseThrow();
        assertThat(ReadText.paragraphs(read.blocks()))
                .containsExactly(
                        "PR Recalling its earlier work on lighthouses,",
                        "OP 1 Urges all States:",
                        "SU a To light lamps;",
                        "SU b To burn oil;",
                        "OP 2 Decides to remain seized of the matter.");
        assertThat(read.footnotes()).hasSize(1);
    }

    /**
     * Markdown numbers the items of each list from 1; how deep one stands is told by its indent.
     */
    @Test
    void listsOfFiguresInEachOther() {
        String text =
                """
                77/214. Keeping of lighthouses

                The General Assembly,

                1. Urges all States:
                   1. To keep lamps lit:
                      1. Lamps on rocks;
                      2. Lamps on islands;
                   2. To pay keepers:
                      - By day:
                        - In summer;
                        - In winter;
                      - By night;
                2. Requests the Secretary-General to report;
                3. Decides to remain seized of the matter.
                """;
        assertThat(ReadText.paragraphs(ReadText.parse(text).value().orElseThrow().blocks()))
                .containsExactly(
                        "OP 1 Urges all States:",
                        "SU 1 To keep lamps lit:",
                        "SU 1 Lamps on rocks;",
                        "SU 2 Lamps on islands;",
                        "SU 2 To pay keepers:",
                        "SU By day:",
                        "SU In summer;",
                        "SU In winter;",
                        "SU By night;",
                        "OP 2 Requests the Secretary-General to report;",
                        "OP 3 Decides to remain seized of the matter.");
    }

    @ParameterizedTest
    @CsvSource({"1514 (XV), GA 15", "3201 (S-VI), GA S-6", "998 (ES-I), GA ES-1"})
    void anOldNumberNamesItsSession(String number, String session) {
        String text =
                number
                        + ". Keeping of lighthouses\n\nThe General Assembly,\n\n"
                        + "1. Decides to remain seized of the matter.\n";
        assertThat(ReadText.parse(text).value().orElseThrow().session().orElseThrow())
                .hasToString(session);
    }

    @Test
    void aCollectionIsSaidToBeOne() {
        String one =
                "%s. Keeping of %s\n\nThe General Assembly,\n\nRecalling its earlier work on lighthouses,"
                        + "\n\n1. Decides to remain seized of the matter.\n\n"
                        + "12th plenary meeting\n5 October 2023\n\n";
        Parsed<Optional<Resolution>> read =
                ReadText.parse(one.formatted("78/1", "lamps") + one.formatted("78/2", "oil"));
        assertThat(read.value().orElseThrow().number()).contains("78/1");
        assertThat(read.diagnostics())
                .filteredOn(d -> d.issue() == Issue.FURTHER_RESOLUTION)
                .singleElement()
                .satisfies(d -> assertThat(d.detail()).isEqualTo("78/2. Keeping of oil"));
    }

    /** As the Office of the High Commissioner prints single resolutions. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Right to quiet nights\n\nCommission on Human Rights resolution 2003/112\n\n",
                "Commission on Human Rights resolution 2003/112\n\nRIGHT TO QUIET NIGHTS\n\n"
            })
    void theTitleOfAResolutionOfTheCommission(String head) {
        String text =
                head
                        + "The Commission on Human Rights,\n\nRecalling its resolution 2002/33 of 22 April"
                        + " 2002,\n\n1. Decides to remain seized of the matter.\n";
        Resolution read = ReadText.parse(text).value().orElseThrow();
        assertThat(read.symbol().orElseThrow()).hasToString("E/CN.4/RES/2003/112");
        assertThat(read.title().orElseThrow().text())
                .isEqualToIgnoringCase("Right to quiet nights");
    }

    @ParameterizedTest
    @CsvSource({
        "One member (China) did not participate in the voting., CHN",
        "Two members (Egypt and India) did not participate in the voting., EGY IND",
        "One member did not participate in the voting., ''"
    })
    void aNoteOfAVoteNamesWhoTookNoPart(String note, String states) {
        String text =
                """
                Resolution 340 (1973)

                of 25 October 1973

                The Security Council,

                Recalling its resolutions on lighthouses,

                1. Decides to remain seized of the matter.

                Adopted at the 1750th meeting by 13 votes to none.2

                _______________
                2 %s
                """
                        .formatted(note);
        RecordedVote vote =
                ReadText.parse(text).value().orElseThrow().adoption().vote().orElseThrow();
        assertThat(vote.positions()).allMatch(p -> p.choice() == Choice.NON_VOTING);
        assertThat(vote.positions().stream().map(p -> p.state().orElseThrow().toString()))
                .containsExactly(states.isEmpty() ? new String[0] : states.split(" "));
    }

    /** As typewriters and the first electronic documents had them. */
    @Test
    void footnotesBeforeAStroke() {
        String text =
                """
                                                                    A/RES/47/199
                                                                    92nd plenary meeting
                                                                    18 December 1992

                               47/199.  Keeping of the lamps */

                     The General Assembly,

                     Recalling its resolutions 44/12 of 1 December 1989, 45/13 of 2 December 1990
                1/ and 46/14 of 3 December 1991, and the Declaration of Lamps, 2/ adopted
                by the Conference on Lamps (see A/CONF.1/2), 3/

                     1.   Takes note of the reports of the Keeper 4/ and of the Board,5/ and/or
                one half (1/2) of them;

                     2.   Adopts the Programme contained in the annex; 2/

                                                    Notes

                     */   Reissued for technical reasons.

                     1/   United Nations, Treaty Series, vol. 999, No. 14668.

                     2/   Report of the Conference on Lamps, Geneva, 1-12 June 1992
                (A/CONF.1/26), vol. I.

                     3/   Ibid., annex II.

                     4/   A/47/500.

                     5/   "The plan", United Nations publication.

                                                    ANNEX

                                             Programme of lamps

                     1.   The lamps are kept by the Rules, a/ which hold.

                     a/   Resolution 217 A (III).
                """;
        Parsed<Optional<Resolution>> parsed = ReadText.parse(text);
        Resolution read = parsed.value().orElseThrow();
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(read.title())
                .hasValueSatisfying(
                        title -> assertThat(title.text()).isEqualTo("Keeping of the lamps"));
        assertThat(ReadText.paragraphs(read.blocks()))
                .containsExactly(
                        "PR Recalling its resolutions 44/12 of 1 December 1989, 45/13 of 2 December"
                                + " 1990 and 46/14 of 3 December 1991, and the Declaration of Lamps,"
                                + " adopted by the Conference on Lamps (see A/CONF.1/2),",
                        "OP 1 Takes note of the reports of the Keeper and of the Board, and/or one"
                                + " half (1/2) of them;",
                        "OP 2 Adopts the Programme contained in the annex;");
        assertThat(read.blocks())
                .filteredOn(Block.Division.class::isInstance)
                .singleElement()
                .satisfies(
                        annex ->
                                assertThat(ReadText.paragraphs(((Block.Division) annex).blocks()))
                                        .containsExactly(
                                                "PL 1 The lamps are kept by the Rules, which hold."));
        assertThat(read.footnotes())
                .extracting(note -> note.marker() + " " + note.text().text())
                .containsExactly(
                        "* Reissued for technical reasons.",
                        "1 United Nations, Treaty Series, vol. 999, No. 14668.",
                        "2 Report of the Conference on Lamps, Geneva, 1-12 June 1992"
                                + " (A/CONF.1/26), vol. I.",
                        "3 Ibid., annex II.",
                        "4 A/47/500.",
                        "5 \"The plan\", United Nations publication.",
                        "a Resolution 217 A (III).");
    }

    /** What stood at the foot and the head of a page is no paragraph. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/...", "/…", "-2-", "- 2 -", "91-10999   3090Z (E)   /...", "91-10999 (E)"})
    void marksOfPagesAreFurniture(String mark) {
        String text =
                """
                S/RES/999 (1991)

                The Security Council,

                     Recalling its resolution 660 (1990) and the report of the Secretary-
                General on the years 1986-
                1990,

                %s

                     1.   Decides to remain seized of the matter.

                %s
                """
                        .formatted(mark, mark);
        assertThat(ReadText.paragraphs(ReadText.parse(text).value().orElseThrow().blocks()))
                .containsExactly(
                        "PR Recalling its resolution 660 (1990) and the report of the"
                                + " Secretary-General on the years 1986-1990,",
                        "OP 1 Decides to remain seized of the matter.");
    }
}
