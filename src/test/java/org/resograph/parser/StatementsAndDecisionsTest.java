package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** What has no formula: its text begins with the meeting. */
class StatementsAndDecisionsTest {

    private static Parsed<Optional<Resolution>> parse(byte[] bytes) {
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", bytes), Optional.empty())
                .parsed();
    }

    private static Parsed<Optional<Resolution>> parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Parsed<Optional<Resolution>> form(String name) throws IOException {
        return parse(Files.readAllBytes(Path.of("src/test/resources/forms", name + ".txt")));
    }

    private static List<Paragraph> paragraphs(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
    void aStatementInOneLine(String language) throws IOException {
        Parsed<Optional<Resolution>> parsed = form("one-line-statement-" + language);
        Resolution read = parsed.value().orElseThrow();
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(read.kind()).isEqualTo(DocumentKind.PRESIDENTIAL_STATEMENT);
        assertThat(read.language().tag()).isEqualTo(language);
        assertThat(read.symbol().orElseThrow().value()).isEqualTo("S/PRST/2031/5");
        assertThat(read.adoption().date()).contains(LocalDate.of(2031, 3, 14));
        assertThat(read.adoption().meeting()).contains(Meeting.of(9901));
        assertThat(paragraphs(read)).hasSize(language.equals("en") ? 5 : 4);
        assertThat(paragraphs(read).get(2).citations().get(0).document().orElseThrow().value())
                .isEqualTo("S/RES/2901 (2030)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "zh", "ar"})
    void aDecisionInOneLine(String language) throws IOException {
        Parsed<Optional<Resolution>> parsed = form("one-line-decision-" + language);
        Resolution read = parsed.value().orElseThrow();
        assertThat(parsed.hasErrors()).isFalse();
        assertThat(read.kind()).isEqualTo(DocumentKind.DECISION);
        assertThat(read.symbol().orElseThrow().value()).isEqualTo("A/DEC/77/556");
        assertThat(read.adoption().date()).contains(LocalDate.of(2022, 12, 30));
        assertThat(read.adoption().meeting()).contains(Meeting.of(56));
        assertThat(paragraphs(read)).hasSize(1);
        assertThat(paragraphs(read).get(0).sessions().get(0).session().toString())
                .isEqualTo("GA 78");
    }

    /** Nothing printed says what it is, but by its words it was decided at a meeting. */
    @Test
    void aDecisionWithoutASymbol() {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        """
                        77/555. Lanterns

                        At its 56th plenary meeting, on 30 December 2022, the General Assembly \
                        took note of the report of the Secretary-General on lanterns.
                        """);
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.kind()).isEqualTo(DocumentKind.DECISION);
        assertThat(read.symbol().orElseThrow().value()).isEqualTo("A/DEC/77/555");
        assertThat(parsed.diagnostics().stream().map(Diagnostic::issue))
                .containsExactly(Issue.SYMBOL_DERIVED);
    }

    @Test
    void aResolutionThatNamesAMeetingIsNone() {
        Resolution read =
                parse(
                                """
                                A/RES/77/555

                                77/555. Lanterns

                                At its 56th plenary meeting, on 30 December 2022, the General \
                                Assembly took note of the report of the Secretary-General.
                                """)
                        .value()
                        .orElseThrow();
        assertThat(read.kind()).isEqualTo(DocumentKind.RESOLUTION);
    }

    @Test
    void aStatementOfThePresidentOfTheCouncil() {
        Parsed<Optional<Resolution>> parsed =
                parse(
                        """
                        A/HRC/PRST/90/1

                        PRST 90/1. Reports of the lamplighters

                        At its 42nd meeting, on 21 June 2035, the President of the Human Rights \
                        Council read out the following statement:

                        "The Human Rights Council:

                        1. Takes note of the reports of the lamplighters;

                        2. Notes that they have made five proposals."
                        """);
        Resolution read = parsed.value().orElseThrow();
        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(read.kind()).isEqualTo(DocumentKind.PRESIDENTIAL_STATEMENT);
        assertThat(read.symbol().orElseThrow().value()).isEqualTo("A/HRC/PRST/90/1");
        assertThat(read.title().orElseThrow().text()).isEqualTo("Reports of the lamplighters");
        assertThat(read.adoption().date()).contains(LocalDate.of(2035, 6, 21));
        assertThat(read.adoption().meeting()).contains(Meeting.of(42));
        assertThat(paragraphs(read)).hasSize(2);
    }

    /** Each paragraph of a statement opens with the sign of the quotation, also below a list. */
    @Test
    void belowAListAStatementGoesOnWithAParagraph() {
        Resolution read =
                parse(
                                """
                                S/PRST/2031/6

                                At the 9902nd meeting of the Security Council, held on 15 March \
                                2031, the President of the Security Council made the following \
                                statement on behalf of the Council:

                                “The Security Council requests the keepers:

                                – to keep the lamps lit;

                                – to report.

                                “The Security Council within its mandate keeps the coasts.”
                                """)
                        .value()
                        .orElseThrow();
        List<Paragraph> paragraphs = paragraphs(read);
        assertThat(paragraphs).hasSize(3);
        assertThat(paragraphs.get(1).children()).hasSize(2);
        assertThat(paragraphs.get(2).text().text()).startsWith("“The Security Council within");
    }
}
