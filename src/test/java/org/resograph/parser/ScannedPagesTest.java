package org.resograph.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.reference.Reference;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** What scanners make of pages: raised figures and letters that are read as other signs. */
class ScannedPagesTest {

    private static final String PAGES =
            """
            United Nations A/RES/85/41

            85/41. Lanterns of the coast

            The General Assembly,

            Recalling the report of the Secretary-General! on the lanterns of the coast and of
            the islands before it, and the Convention on Lanterns’ of the year 1998,

            Recalling also the reports of the lamplighters, who have seen the lanterns go out
            one after the other in the course of so
            * A/85/264.

            2 United Nations, Treaty Series, vol. 75, Nos. 970 and 971.
            ® Ibid., vol. 1125, No. 17512.

            30-19742 (E)
            A/RES/85/41

            many years,

            1, Requests the keepers of all lanterns of the coast and of the islands before it:

            (a) To light the lanterns;

            (b) To bring oil to them;

            ©) To report on them;

            (d) To train the lamplighters;

            2. Decides to light them.

            :° See resolution 70/1.
            """;

    private static Parsed<Optional<Resolution>> parse(String text) {
        return new ResolutionReader(Reference.bundled())
                .read(Source.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), Optional.empty())
                .parsed();
    }

    private static List<Paragraph> paragraphs(Resolution resolution) {
        return resolution.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    @Test
    void notesBehindSignsThatWereFigures() {
        Parsed<Optional<Resolution>> parsed = parse(PAGES);
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.footnotes())
                .extracting(Footnote::marker, note -> note.text().text())
                .containsExactly(
                        tuple("1", "A/85/264."),
                        tuple("2", "United Nations, Treaty Series, vol. 75, Nos. 970 and 971."),
                        tuple("3", "Ibid., vol. 1125, No. 17512."),
                        tuple("4", "See resolution 70/1."));
        assertThat(parsed.diagnostics().stream().map(Diagnostic::issue))
                .filteredOn(Issue.FOOTNOTE_MARK_RESTORED::equals)
                .hasSize(3);
        assertThat(paragraphs(read).get(1).text().text())
                .startsWith("Recalling also the reports")
                .endsWith("in the course of so many years,");
    }

    /**
     * "в соответствии с пунктом / 2 резолюции 90/1": a line that begins with a number by chance.
     */
    @Test
    void aNumberBeforeASmallLetterBeginsNoNote() {
        Resolution read =
                parse(
                                """
                                A/RES/85/42

                                85/42. Фонари

                                Генеральная Ассамблея,

                                напоминая о том, что меры, введенные в соответствии с пунктами 1 и
                                2 резолюции 84/41, применяются ко всем фонарям,

                                1. просит Генерального секретаря сохранить фонари.
                                """)
                        .value()
                        .orElseThrow();
        assertThat(read.footnotes()).isEmpty();
        assertThat(paragraphs(read).get(0).text().text()).contains("1 и 2 резолюции 84/41");
    }

    /** A line that begins with a quotation by chance. */
    @Test
    void aQuotationBeginsNoNote() {
        Resolution read =
                parse(
                                """
                                A/RES/85/43

                                85/43. Lanterns

                                The General Assembly,

                                Recalling the programme of the lamplighters of the coast, entitled
                                “Resolution 85/1” by those who wrote it on the islands before it,

                                1. Decides to light the lanterns.
                                """)
                        .value()
                        .orElseThrow();
        assertThat(read.footnotes()).isEmpty();
        assertThat(paragraphs(read).get(0).text().text()).contains("entitled “Resolution 85/1” by");
    }

    @Test
    void aPointWhoseLetterWasLostIsBetweenItsNeighbours() {
        Parsed<Optional<Resolution>> parsed = parse(PAGES);
        Paragraph list = paragraphs(parsed.value().orElseThrow()).get(2);
        assertThat(list.label()).contains("1");
        List<Paragraph> points = list.children().stream().map(Paragraph.class::cast).toList();
        assertThat(points)
                .extracting(p -> p.label().orElse(""))
                .containsExactly("a", "b", "c", "d");
        assertThat(points.get(2).text().text()).isEqualTo("To report on them;");
        assertThat(parsed.diagnostics())
                .filteredOn(d -> d.issue() == Issue.NUMBER_RESTORED)
                .hasSize(1);
    }

    /** Where the next point is the next one, what stands between goes on with the list. */
    @Test
    void whatStandsBetweenTwoPointsIsNone() {
        Resolution read =
                parse(PAGES.replace("©) To report on them;", "and").replace("(d) To", "(c) To"))
                        .value()
                        .orElseThrow();
        assertThat(paragraphs(read).get(2).children()).hasSizeLessThanOrEqualTo(4);
        assertThat(paragraphs(read).get(2).children().stream().map(Paragraph.class::cast))
                .extracting(p -> p.label().orElse(""))
                .contains("a", "b", "c")
                .doesNotContain("d");
    }
}
