package org.resograph.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.document.pdf.PdfFixture.ITALIC;
import static org.resograph.document.pdf.PdfFixture.PLAIN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.parser.ResolutionReader;
import org.resograph.reference.Reference;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;

/** What stands at the head and at the foot of pages, and what goes on over them. */
class PdfPagesTest {

    private static final String ROW =
            "the safety of lighthouse keepers at all coasts and the reports of the office on it to be";

    private static List<Line> lines(PdfFixture pdf) {
        return PdfReader.read(pdf.source()).value().orElseThrow().lines();
    }

    private static List<String> texts(PdfFixture pdf, Role role) {
        return lines(pdf).stream().filter(l -> l.role() == role).map(l -> l.text().text()).toList();
    }

    /** Pages whose body is full of rows. */
    private static PdfFixture page(PdfFixture pdf, String first) {
        pdf.page().text(72, 60, 8, PLAIN, "A/RES/99/1").text(72, 90, first);
        for (int i = 0; i < 20; i++) {
            pdf.text(72, 120 + 12 * i, ROW);
        }
        return pdf;
    }

    @Test
    void footnotesThatAreAlikeAreNoFurniture() {
        PdfFixture pdf = new PdfFixture();
        for (int n = 1; n <= 2; n++) {
            page(pdf, "Notes the annex,").text(200, 357, 6, PLAIN, Integer.toString(n));
            pdf.rule(72, 144, 690);
            pdf.text(72, 697, 5, PLAIN, Integer.toString(n));
            pdf.text(78, 700, 8, PLAIN, "Resolution 5" + n + "/2, annex.");
        }
        assertThat(texts(pdf, Role.FOOTNOTE))
                .containsExactly("Resolution 51/2, annex.", "Resolution 52/2, annex.");
    }

    @Test
    void whatIsOddIsSaidWithItsPage() {
        PdfFixture pdf = new PdfFixture().page();
        pdf.text(72, 90, "Resolution 2999 (2019)").text(72, 130, "The Security Council,");
        pdf.text(72, 170, "1. Decides to light the coast;");
        pdf.page().text(72, 90, "3. Decides to remain seized of the matter.");
        List<Diagnostic> diagnostics =
                new ResolutionReader(Reference.bundled())
                        .read(pdf.source(), Optional.empty())
                        .parsed()
                        .diagnostics();
        assertThat(diagnostics)
                .filteredOn(d -> d.issue() == Issue.NUMBER_SKIPPED)
                .singleElement()
                .satisfies(d -> assertThat(d.page()).isEqualTo(2))
                .satisfies(
                        d ->
                                assertThat(d.format("a.pdf"))
                                        .contains(": WARNING NUMBER_SKIPPED page 2: "));
    }

    @Test
    void paragraphsThatEndAlikeAtTheHeadOfPagesAreText() {
        PdfFixture pdf = page(new PdfFixture(), "The Council,");
        page(page(pdf, "developed countries;"), "developed countries;");
        page(page(pdf, "Also,"), "Further,");
        assertThat(texts(pdf, Role.FURNITURE)).doesNotContain("developed countries;");
    }

    @Test
    void aPreambleAtTheHeadOfAPageIsNotJoinedToTheOneBefore() {
        PdfFixture pdf = new PdfFixture().page();
        String full = " " + ROW.substring(10) + ",";
        pdf.text(72, 700, 10, ITALIC, "Recalling");
        pdf.text(72 + SketchFont.width("Recalling", 10), 700, full);
        pdf.page().text(72, 90, 10, ITALIC, "Noting");
        pdf.text(72 + SketchFont.width("Noting", 10), 90, " the rest of what it noted before,");
        assertThat(texts(pdf, Role.BODY)).hasSize(2);
    }

    @Test
    void theFootOfAPageDoesNotInterruptAVote() {
        PdfFixture pdf = page(new PdfFixture(), "The Council,");
        pdf.text(72, 400, "[Adopted by a recorded vote of 1 to 1. The voting was as follows:");
        pdf.text(72, 424, "Against:");
        pdf.rule(72, 144, 690).text(72, 697, 5, PLAIN, "1").text(78, 700, 8, PLAIN, "A/98/2.");
        pdf.page().text(72, 90, "Peru]");
        List<String> all = lines(pdf).stream().map(l -> l.text().text()).toList();
        assertThat(all.indexOf("Peru]")).isEqualTo(all.indexOf("Against:") + 1);
    }

    @Test
    void paragraphsOfOneRowAreNotJoined() {
        PdfFixture pdf = new PdfFixture().page();
        double indent = 72 + SketchFont.width(ROW.substring(0, 4), 10);
        for (int i = 0; i < 6; i++) {
            pdf.text(indent, 100 + 18 * i, ROW.substring(4));
        }
        pdf.text(72, 202, ROW).text(72, 214, ROW);
        assertThat(texts(pdf, Role.BODY)).hasSize(6);
    }

    @Test
    void aNumberBeforeABracketIsReadBeforeIt() {
        PdfFixture pdf = new PdfFixture().page();
        // "الملحق رقم 3 (A/77/3)" as it is seen.
        pdf.text(300, 100, "(A/77/3) 3 مقر قحلملا");
        assertThat(texts(pdf, Role.BODY)).containsExactly("الملحق رقم 3 (A/77/3)");
    }
}
