package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.resolution.Adoption;
import org.resograph.resolution.Adoption.Method;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.RecordedVote;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Tally;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** What stands above and below the text of a document. */
class PrintedLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [See chap. III.] | At its 52nd meeting, on 3 March 1995, the Commission on Human Rights decided to postpone its consideration of the lamps.
                    [Voir chap. III.] | À sa 52e séance, le 3 mars 1995, la Commission des droits de l'homme a décidé de reporter l'examen des lampes.
                    [Véase cap. III.] | En su 52ª sesión, celebrada el 3 de marzo de 1995, la Comisión de Derechos Humanos decidió aplazar el examen de las lámparas.
                    [См. главу III.] | На своем 52-м заседании 3 марта 1995 года Комиссия по правам человека постановила отложить рассмотрение ламп.
                    [见第三章。] | 人权委员会在1995年3月3日第52次会议上决定推迟审议灯塔问题。
                    """)
    void whereTheReportTellsOfADecisionIsNoParagraphOfIt(String reference, String text) {
        Resolution read =
                ReadText.parse("1995/102. Lamps\n\n" + text + "\n\n" + reference + "\n")
                        .value()
                        .orElseThrow();
        assertThat(ReadText.paragraphs(read.blocks())).hasSize(1);
        assertThat(read.blocks())
                .filteredOn(PrintedLine.class::isInstance)
                .map(PrintedLine.class::cast)
                .filteredOn(line -> line.role() == PrintedLine.Role.PAGE_FURNITURE)
                .extracting(line -> line.text().text())
                .containsExactly(reference);
    }

    @Test
    void theMeetingBelowTheLastPartIsThatOfTheOthers() {
        Parsed<Optional<Resolution>> parsed =
                ReadText.parse(
                        """
                        377 (V). Lamps

                        A

                        The General Assembly,

                        1. Decides to light them.

                        B

                        The General Assembly,

                        1. Decides to keep them lit.

                        302nd plenary meeting,
                        3 November 1950.

                        C

                        The General Assembly,

                        1. Decides to put them out.

                        303rd plenary meeting,
                        4 November 1950.
                        """);
        assertThat(parsed.value().orElseThrow().parts())
                .extracting(part -> part.adoption().date() + " " + part.adoption().meeting())
                .containsExactly(
                        "Optional[1950-11-03] " + Optional.of(Meeting.of(302)),
                        "Optional[1950-11-03] " + Optional.of(Meeting.of(302)),
                        "Optional[1950-11-04] " + Optional.of(Meeting.of(303)));
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue())
                .doesNotContain(Issue.NO_ADOPTION_DATE);
    }

    /** The letter is that of the series, large at the head of the page. */
    @ParameterizedTest
    @ValueSource(strings = {"UNITED NATIONS S", "UNITED NATIONS\n\nS"})
    void theLetterOfTheSeriesIsFurniture(String head) {
        Parsed<Optional<Resolution>> parsed =
                ReadText.parse(
                        head
                                + """


                                  Security Council

                                  Distr. GENERAL
                                  S/RES/748 (1992)
                                  31 March 1992

                                  RESOLUTION 748 (1992)

                                  The Security Council,

                                  1. Decides to remain seized of the matter.
                                  """);
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue())
                .doesNotContain(Issue.UNCLAIMED_TEXT);
        assertThat(parsed.value().orElseThrow().number()).contains("748 (1992)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    VOTE: 12 for, 2 against (Cuba and Yemen) and 1 abstention (China)
                    Vote: 12 in favour, 2 against (Cuba, Yemen), 1 abstention (China)
                    Adopted 12-2-1 (Cuba and Yemen against, China abstaining)
                    Result of the vote: 12 votes to 2 (Cuba, Yemen), with 1 abstention (China).
                    """)
    void theVoteMayBeToldInOtherWords(String line) {
        RecordedVote vote =
                ReadText.parse(
                                """
                                RESOLUTION 678 (1990)
                                of 29 November 1990

                                The Security Council,

                                1. Decides to remain seized of the matter.

                                """
                                        + line
                                        + "\n")
                        .value()
                        .orElseThrow()
                        .adoption()
                        .vote()
                        .orElseThrow();
        assertThat(vote.stated()).isEqualTo(Tally.of(12, 2, 1));
        assertThat(vote.positions())
                .extracting(p -> p.choice() + " " + p.name())
                .containsExactly("AGAINST Cuba", "AGAINST Yemen", "ABSTAINING China");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1995/34. Lamps        | The Commission on Human Rights, | 1. Decides to go on. | 52nd meeting | [Adopted by a roll-call vote of 33 votes to 1, with 18 abstentions. See chap. XII.]
                    1995/34. Фонари       | Комиссия по правам человека,    | 1. постановляет продолжить. | 52-е заседание | [Принята в результате поименного голосования 33 голосами против 1 при 18 воздержавшихся. См. главу XII.]
                    1995/34. 灯塔         | 人权委员会，                    | 1. 决定继续。 | 第52次会议 | ［经唱名表决，以33票对1票、18票弃权通过。见第十二章。］
                    1995/34 - المنارات    | إن لجنة حقوق الإنسان،           | 1 - تقرر أن تواصل. | الجلسة 52 | [اعتمد بتصويت بنداء الأسماء بأغلبية 33 صوتا مقابل صوت واحد وامتناع 18 عضوا عن التصويت. انظر الفصل الثاني عشر.]
                    """)
    void aRollCall(String head, String formula, String text, String meeting, String vote) {
        Adoption adoption =
                ReadText.parse(String.join("\n\n", head, formula, text, meeting, vote) + "\n")
                        .value()
                        .orElseThrow()
                        .adoption();
        assertThat(adoption.method()).contains(Method.RECORDED_VOTE);
        assertThat(adoption.vote().orElseThrow().stated()).isEqualTo(Tally.of(33, 1, 18));
    }

    @Test
    void wideBracketsAreNoPartOfAName() {
        RecordedVote vote =
                ReadText.parse(
                                """
                                1/1. 灯塔

                                人权理事会，

                                1. 决定继续处理此案。

                                2006年6月30日
                                第24次会议
                                ［决议以记录表决获得通过，2票对1票、1票弃权。表决情况如下：
                                赞成：阿尔及利亚、古巴
                                反对：加拿大
                                弃权：加纳。］
                                """)
                        .value()
                        .orElseThrow()
                        .adoption()
                        .vote()
                        .orElseThrow();
        assertThat(vote.positions())
                .extracting(p -> p.name())
                .containsExactly("阿尔及利亚", "古巴", "加拿大", "加纳");
    }

    @Test
    void theItemsOfADecisionArePlain() {
        Resolution read =
                ReadText.parse(
                                """
                                1990/205.  Provisional agenda of the Lamps Commission

                                At its 2nd plenary meeting, on 9 February 1990, the Economic and Social Council approved the provisional agenda set out below.

                                1.   Election of officers.

                                2.   Adoption of the agenda.
                                """)
                        .value()
                        .orElseThrow();
        assertThat(ReadText.paragraphs(read.blocks()))
                .hasSize(3)
                .endsWith("PL 1 Election of officers.", "PL 2 Adoption of the agenda.");
    }

    @Test
    void aSentenceAnnouncesTheListsOfAVote() {
        Parsed<Optional<Resolution>> parsed =
                ReadText.parse(
                        """
                        2117 (XX). Lighthouses

                        The General Assembly,

                        1. Calls upon Member States to light them.

                        1403rd plenary meeting,
                        21 December 1965.

                        The voting was as follows:
                        In favour: Burma, Luxemburg.
                        Against: Portugal.
                        Absent: Gambia.
                        """);
        RecordedVote vote = parsed.value().orElseThrow().adoption().vote().orElseThrow();
        assertThat(vote.positions()).hasSize(4);
        assertThat(vote.positions()).allMatch(position -> position.state().isPresent());
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue())
                .doesNotContain(Issue.UNCLAIMED_TEXT, Issue.UNKNOWN_STATE);
    }
}
