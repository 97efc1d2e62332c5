package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Resolution;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** The volumes of resolutions of the first decades, and texts copied out of them. */
class OfficialRecordsTest {

    private static Parsed<Optional<Resolution>> parsed(String text) {
        return ReadText.parse(text);
    }

    private static Resolution read(String text) {
        return parsed(text).value().orElseThrow();
    }

    /** The head of a page is no heading of the resolution, nor the end of a footnote. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "28    General Assembly — Twentieth Session",
                "General Assembly—Twentieth Session",
                "General Assembly-Twentieth Session    29",
                "Resolutions adopted on the reports of the Third Committee    27"
            })
    void theHeadOfAPageOfAVolume(String head) {
        String text =
                """
                2106 (XX). Keeping of lighthouses

                The General Assembly,

                Recalling its earlier work on lighthouses,

                1. Invites States to light their lamps;

                %s

                2. Decides to remain seized of the matter.

                1406th plenary meeting,
                21 December 1965.
                """
                        .formatted(head);
        Resolution read = read(text);
        assertThat(ReadText.paragraphs(read.blocks()))
                .containsExactly(
                        "PR Recalling its earlier work on lighthouses,",
                        "OP 1 Invites States to light their lamps;",
                        "OP 2 Decides to remain seized of the matter.");
        assertThat(read.blocks())
                .noneMatch(Block.Heading.class::isInstance)
                .anyMatch(
                        b ->
                                b instanceof PrintedLine line
                                        && line.role() == PrintedLine.Role.PAGE_FURNITURE);
    }

    /** Resolution 96 (I) has its preamble above the formula. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Whereas darkness is a denial of light, | The General Assembly, therefore,",
                "Whereas darkness is a denial of light, | The General Assembly,",
                "Darkness is a denial of light to coasts. | The General Assembly, therefore,",
                "Recalling that darkness is a denial of light, | The General Assembly accordingly,"
            })
    void aPreambleAboveTheFormula(String preamble, String formula) {
        String text =
                """
                96 (I). The crime of darkness

                %s

                %s

                Affirms that darkness is a crime;

                Requests the Council to undertake the necessary studies.

                Fifty-fifth plenary meeting,
                11 December 1946.
                """
                        .formatted(preamble, formula);
        Parsed<Optional<Resolution>> parsed = parsed(text);
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.title().orElseThrow().text()).isEqualTo("The crime of darkness");
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue())
                .doesNotContain(Issue.NO_ENACTING_FORMULA);
        assertThat(ReadText.paragraphs(read.blocks()))
                .hasSize(3)
                .anyMatch(p -> p.endsWith(preamble))
                .anyMatch(p -> p.endsWith("Affirms that darkness is a crime;"));
    }

    /** Nothing but a preamble that has ended stands above a formula. */
    @Test
    void aTitleOfTwoLinesIsNoPreamble() {
        String text =
                """
                96 (I). The crime of darkness
                Considering lamps and the light of harbours

                The General Assembly,

                1. Decides to remain seized of the matter.
                """;
        assertThat(read(text).title().orElseThrow().text())
                .isEqualTo("The crime of darkness Considering lamps and the light of harbours");
    }

    @Test
    void theDayBelowAMeetingMayHaveItsWord() {
        String text =
                """
                96 (I). Le crime d'obscurité

                L'Assemblée générale,

                Affirme que l'obscurité est un crime;

                Charge le Conseil économique et social d'entreprendre les études nécessaires.

                Cinquante-cinquième séance plénière,
                le 11 décembre 1946.
                """;
        assertThat(read(text).adoption().date()).contains(LocalDate.of(1946, 12, 11));
    }

    /** As people copy the line of the meeting out of other books. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopted by the Security Council on 19 March 1978 at its 2074th meeting.",
                "Adopted by the Security Council on 19 March 1978, at its 2074th meeting",
                "Adopted at the 2074th meeting,\non 19 March 1978",
                "Adopted at the 2074th meeting on 19 March 1978"
            })
    void theDayBelowTheNumber(String adopted) {
        String text =
                """
                RESOLUTION 425 (1978)

                %s

                The Security Council,

                Having heard the statements of the keepers,

                1. Calls for strict respect for the lamps;

                2. Requests the Secretary-General to report.
                """
                        .formatted(adopted);
        Resolution read = read(text);
        assertThat(read.adoption().date()).contains(LocalDate.of(1978, 3, 19));
        assertThat(read.adoption().meeting().orElseThrow().number()).isEqualTo(2074);
        assertThat(ReadText.paragraphs(read.blocks())).hasSize(3);
    }
}
