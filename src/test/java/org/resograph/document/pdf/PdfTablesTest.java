package org.resograph.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.document.pdf.PdfFixture.BOLD;
import static org.resograph.document.pdf.PdfFixture.PLAIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resograph.document.Lines;

/** Tables of figures in PDF: each case draws what a page shows. */
class PdfTablesTest {

    private static final double LEFT = 120;
    private static final double FIGURES = 330;
    private static final double RIGHT = 385;

    private static List<String> lines(PdfFixture pdf) {
        return Lines.of(PdfReader.read(pdf.source()));
    }

    /** A page with rows of body text, from 260 to 344. */
    private static PdfFixture body() {
        PdfFixture pdf = new PdfFixture().page();
        body(pdf);
        return pdf;
    }

    private static void body(PdfFixture pdf) {
        for (int row = 0; row < 8; row++) {
            pdf.text(LEFT, 260 + 12 * row, "the keepers of the lighthouses at all the coasts to");
        }
    }

    /** A cell that ends so far before the figures. */
    private static void before(PdfFixture pdf, double y, double gap, String text) {
        pdf.text(FIGURES - gap - SketchFont.width(text, 10), y, 10, PLAIN, text);
    }

    @Test
    void textThatComesNearAFigureIsInAnotherColumn() {
        PdfFixture pdf = body();
        for (int row = 0; row < 3; row++) {
            pdf.text(LEFT, 400 + 24 * row, "Oil").text(FIGURES, 400 + 24 * row, "1 200");
        }
        pdf.text(LEFT, 472, "Lamps");
        before(pdf, 496, 12, "Wages of all keepers");
        pdf.text(FIGURES, 472, "3 400").text(FIGURES, 496, "5 600");
        assertThat(lines(pdf).subList(1, 6))
                .containsExactly(
                        "| Oil | 1 200",
                        "| Oil | 1 200",
                        "| Oil | 1 200",
                        "| Lamps | 3 400",
                        "| Wages of all keepers | 5 600");
    }

    /** The same gap where no column of figures is: words that are spaced out. */
    @Test
    void aNumberInASentenceIsInNoColumn() {
        PdfFixture pdf = body();
        before(pdf, 400, 12, "Recalling resolution");
        pdf.text(FIGURES, 400, "1325 and more");
        assertThat(lines(pdf)).contains("Recalling resolution 1325 and more");
    }

    @Test
    void aCellGoesOnBelowItsFirstRowInWhateverScript() {
        PdfFixture pdf = body();
        for (int row = 0; row < 3; row++) {
            double y = 400 + 36 * row;
            pdf.text(LEFT, y, "Fund of the").text(FIGURES, y, "7 800");
            pdf.text(LEFT, y + 12, "United Keepers");
        }
        assertThat(lines(pdf).subList(1, 4))
                .containsExactly(
                        "| Fund of the United Keepers | 7 800",
                        "| Fund of the United Keepers | 7 800",
                        "| Fund of the United Keepers | 7 800");
    }

    @Test
    void aSubtitleMayReachOverTheFigures() {
        PdfFixture pdf = body();
        for (int row = 0; row < 2; row++) {
            double y = 400 + 48 * row;
            pdf.text(LEFT, y, "Part of all that the keepers at the coasts get");
            pdf.text(LEFT, y + 24, "Oil").text(FIGURES, y + 24, "1 200");
        }
        pdf.text(LEFT, 496, "Lamps").text(FIGURES, 496, "3 400");
        assertThat(lines(pdf).subList(2, 6))
                .containsExactly(
                        "| Oil | 1 200",
                        "| Part of all that the keepers at the coasts get",
                        "| Oil | 1 200",
                        "| Lamps | 3 400");
    }

    /** As running titles do, with other numbers. */
    @Test
    void figuresAtTheHeadOfTwoPagesAreNoFurniture() {
        PdfFixture pdf = body();
        for (int page = 0; page < 2; page++) {
            pdf.page().text(60, 50, 8.5, BOLD, "A/RES/90/1");
            for (int row = 0; row < 3; row++) {
                double y = 80 + 20 * row;
                pdf.text(LEFT, y, 8, PLAIN, "Oil " + "abcdef".charAt(3 * page + row));
                pdf.text(RIGHT - 40, y, 8, PLAIN, (page + 1) + " 20" + row + " 000");
            }
            body(pdf);
        }
        assertThat(lines(pdf)).contains("| Oil a | 1 200 000", "| Oil d | 2 200 000");
    }
}
