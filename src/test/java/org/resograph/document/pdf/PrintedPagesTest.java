package org.resograph.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.document.pdf.PdfFixture.BOLD;
import static org.resograph.document.pdf.PdfFixture.PLAIN;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resograph.document.Line;
import org.resograph.document.Lines;
import org.resograph.text.Issue;

/** What word processors do to pages: each case draws what one prints. */
class PrintedPagesTest {

    private static final double LEFT = 120;
    private static final double RIGHT = 385;

    private static List<String> lines(PdfFixture pdf) {
        return Lines.of(PdfReader.read(pdf.source()));
    }

    /** Words stretched so that they end at the right margin. */
    private static void full(PdfFixture pdf, double x, double y, String font, String words) {
        String[] each = words.split(" ", -1);
        double room = RIGHT - x - SketchFont.width(words.replace(" ", ""), 10);
        double at = x;
        for (String word : each) {
            pdf.text(at, y, 10, font, word + " ");
            at += SketchFont.width(word, 10) + room / (each.length - 1);
        }
    }

    /** Full rows from 100 on, and a short one at 160. */
    private static PdfFixture body() {
        PdfFixture pdf = new PdfFixture().page();
        for (int row = 0; row < 5; row++) {
            full(pdf, LEFT, 100 + 12 * row, PLAIN, "the keepers of the lighthouses at all coasts");
        }
        return pdf.text(LEFT, 160, "end.");
    }

    /** Glyphs one after the other from left to right, as a page shows them. */
    private static void seen(PdfFixture pdf, double x, double y, String... glyphs) {
        double at = x;
        for (String glyph : glyphs) {
            boolean mark = Character.getType(glyph.charAt(0)) == Character.NON_SPACING_MARK;
            pdf.text(mark ? at + 2 : at, mark ? y - 2 : y, glyph);
            at += mark ? 0 : SketchFont.width(glyph, 10);
        }
    }

    @Test
    void aMarkThatIsDrawnBeforeItsLetterBelongsToIt() {
        // "يقر أيضاً،" as a word processor draws it: from the left, each mark before its letter.
        PdfFixture pdf = new PdfFixture().page();
        seen(pdf, 300, 100, "،", "\u064B", "ا", "ض", "ي", "أ", " ", "ر", "ق", "ي");
        assertThat(lines(pdf)).containsExactly("يقر أيضاً،");
    }

    @Test
    void strokesThatFillARowAreLeftOutButForOneThatIsMeant() {
        PdfFixture pdf = new PdfFixture().page();
        seen(pdf, 300, 100, "ل", "ـ", "ـ", "م", "ع", " ", ")", "ـ", "ه", "(");
        assertThat(lines(pdf)).containsExactly("(هـ) عمل");
    }

    @Test
    void aSymbolAboveArabicTextIsReadFromTheLeft() {
        PdfFixture pdf = new PdfFixture().page().text(300, 40, "S/RES/9544 (2030)");
        String row = "المنارات السواحل كلها البحار جميعها";
        String mirrored = new StringBuilder(row).reverse().toString();
        pdf.text(300, 100, mirrored).text(300, 112, mirrored);
        assertThat(lines(pdf)).startsWith("S/RES/9544 (2030)");
    }

    private static PdfFixture arabic() {
        String row = "المنارات السواحل كلها البحار جميعها";
        String mirrored = new StringBuilder(row).reverse().toString();
        return new PdfFixture().page().text(200, 100, mirrored).text(200, 112, mirrored);
    }

    @Test
    void aDateWhoseDayStandsAtTheRightBeginsWithIt() {
        // As a browser prints "9 July 2035" in a paragraph from right to left.
        assertThat(lines(arabic().text(300, 40, "July 2035 9"))).startsWith("9 July 2035");
    }

    @Test
    void aRaisedFigureInBracketsIsAMark() {
        String end = "السواحل";
        String mirrored = new StringBuilder(end).reverse().toString();
        PdfFixture pdf = arabic().text(300, 160, mirrored).text(290, 155.8, 6, PLAIN, "(1)");
        assertThat(lines(pdf)).last().asString().endsWith("السواحل[^1]");
    }

    @Test
    void bracketsOfYearsInARowAreTheRightWayRound() {
        // As seen: the words from the right, each number from the left.
        PdfFixture pdf = new PdfFixture().page();
        String shown = "تارارق 2133 (2013) و 2178 (2014) و 2199 (2015)";
        StringBuilder seen = new StringBuilder();
        for (String word : shown.split(" ", -1)) {
            seen.insert(0, seen.isEmpty() ? word : word + " ");
        }
        pdf.text(200, 100, seen.toString());
        assertThat(lines(pdf)).containsExactly("قرارات 2133 (2013) و 2178 (2014) و 2199 (2015)");
    }

    @Test
    void aNoteMarkMayStandOneTabBeforeItsText() {
        PdfFixture pdf = body().rule(LEFT - 20, LEFT + 90, 650);
        pdf.text(LEFT, 665, 6, PLAIN, "1").text(LEFT + 40, 669, 8.5, PLAIN, "A/90/1, para. 3.");
        assertThat(lines(pdf)).endsWith("/ ^ [^1]A/90/1, para. 3.");
    }

    @Test
    void aFigureAtTheStartOfARowIsNoNoteWhereMarksAreRaised() {
        PdfFixture pdf = body().rule(LEFT - 20, LEFT + 90, 650);
        pdf.text(LEFT, 665, 6, PLAIN, "1").text(LEFT + 10, 669, 8.5, PLAIN, "Report, 12 to");
        pdf.text(LEFT, 679, 8.5, PLAIN, "14 May 2030.");
        assertThat(lines(pdf)).endsWith("/ ^ [^1]Report, 12 to 14 May 2030.");
    }

    @Test
    void aHyphenBeforeASecondWordAndADashOfYears() {
        PdfFixture pdf = body();
        full(pdf, LEFT, 200, PLAIN, "Noting the plan of all coasts for the years 2015–");
        full(pdf, LEFT, 212, PLAIN, "2030 and the effects of both the slow-");
        full(pdf, LEFT, 224, PLAIN, "and rapid-onset events at all the coasts and non-");
        pdf.text(LEFT, 236, "coasts,");
        assertThat(lines(pdf))
                .contains(
                        "Noting the plan of all coasts for the years 2015–2030 and the effects of both"
                                + " the slow- and rapid-onset events at all the coasts and non-coasts,");
    }

    @Test
    void wordsInBoldThatGoOnOverARowAreOfOneParagraph() {
        PdfFixture pdf = body();
        pdf.text(LEFT, 200, 10, PLAIN, "ii) ");
        full(pdf, LEFT + 18, 200, BOLD, "Aid to all the keepers of lighthouses and all");
        full(pdf, LEFT, 212, BOLD, "wives and children and the reform of their keep");
        pdf.text(LEFT, 224, 10, BOLD, "and pay").text(LEFT + 40, 224, 10, PLAIN, "in good time,");
        assertThat(lines(pdf)).hasSize(2).last().asString().startsWith("ii) ").endsWith("time,");
    }

    @Test
    void lettersThatLeanAreItalicsAndNoStamp() {
        PdfFixture pdf = body().draw("BT /F0 10 Tf 1 0 0.33 1 120 500 Tm <00010002> Tj ET\n");
        assertThat(lines(pdf)).hasSize(2).last().asString().contains("_");
    }

    @Test
    void aShapeOfTwoMarksBelongsToItsLetter() {
        // Shadda with fatha as one shape, drawn before its letter: "محدَّد".
        PdfFixture pdf = new PdfFixture().page();
        pdf.text(300, 100, "د").text(305, 98, "\uFC60").text(305, 100, "دحم");
        assertThat(lines(pdf)).containsExactly("محد\u064E\u0651د");
    }

    @Test
    void aMarkOfSmallerTypeThatIsRaisedIsOneEvenIfItIsNotMuchSmaller() {
        PdfFixture pdf = body().rule(LEFT - 20, LEFT + 90, 650);
        pdf.text(LEFT, 200, "Noting the report");
        double end = LEFT + SketchFont.width("Noting the report", 10);
        pdf.text(end, 195.8, 8.4, PLAIN, "1").text(end + 4.2, 200, ",");
        pdf.text(LEFT, 665, 6, PLAIN, "1").text(LEFT + 10, 669, 8.5, PLAIN, "A/90/1.");
        assertThat(lines(pdf)).contains("Noting the report[^1],");
    }

    /** The cells of a line, with a bar between them. */
    private static String cells(Line line) {
        return line.cells().stream().map(c -> c.text().text()).collect(Collectors.joining(" | "));
    }

    @Test
    void figuresInColumnsAreATableOfWhichCellsMayBeWrapped() {
        PdfFixture pdf = body();
        String[][] rows = {
            {"1.", "Lamps of all", "12 300"}, {"2.", "Keepers", "4 500"}, {"3.", "Oil", "(600)"}
        };
        double y = 300;
        for (String[] row : rows) {
            pdf.text(LEFT, y, row[0].replace(".", ""));
            pdf.text(LEFT + 60, y, row[1]);
            pdf.text(LEFT + 200, y, row[2]);
            y += 12;
            if (row[0].equals("1.")) {
                pdf.text(LEFT + 60, y, "the coasts");
                y += 12;
            }
        }
        pdf.text(LEFT, y + 20, "Decides to go on.");
        List<Line> lines = PdfReader.read(pdf.source()).value().orElseThrow().lines();
        assertThat(lines.subList(1, 4)).allMatch(Line::isTableRow);
        assertThat(lines.subList(1, 4))
                .extracting(PrintedPagesTest::cells)
                .containsExactly(
                        "1 | Lamps of all the coasts | 12 300",
                        "2 | Keepers | 4 500",
                        "3 | Oil | (600)");
        assertThat(lines.get(4).text().text()).isEqualTo("Decides to go on.");
    }

    @Test
    void twoColumnsOfTextAreNoTable() {
        PdfFixture pdf = body();
        for (int row = 0; row < 5; row++) {
            pdf.text(LEFT, 300 + 12 * row, "the keepers of the left");
            pdf.text(LEFT + 170, 300 + 12 * row, "the keepers of the right");
        }
        List<Line> lines = PdfReader.read(pdf.source()).value().orElseThrow().lines();
        assertThat(lines).noneMatch(Line::isTableRow);
    }

    @Test
    void whatABrowserPrintsAroundAPageIsFurniture() {
        PdfFixture pdf =
                body().text(30, 20, "11/30/35, 2:55 PM")
                        .text(250, 20, "A page on lighthouses")
                        .text(30, 830, "https://example.org/lighthouses")
                        .text(560, 830, "1/1");
        assertThat(lines(pdf))
                .containsExactly(
                        "~ 11/30/35, 2:55 PM",
                        "~ A page on lighthouses",
                        "the keepers of the lighthouses at all coasts the keepers of the lighthouses at all"
                                + " coasts the keepers of the lighthouses at all coasts the keepers of the"
                                + " lighthouses at all coasts the keepers of the lighthouses at all coasts end.",
                        "~ https://example.org/lighthouses",
                        "~ 1/1");
    }

    @Test
    void aNumberWithASpaceStartsAParagraphBelowAPause() {
        PdfFixture pdf = new PdfFixture().page();
        pdf.text(LEFT, 100, "1. Decides to ask the keepers of the lighthouses;");
        pdf.text(LEFT, 112, "2. Calls for lamps as they are set out in the 13.");
        pdf.text(LEFT, 124, "3. above of the report on the keepers of lights:");
        pdf.text(LEFT, 136, "4. Asks for lamps of all coasts, and of any kind:");
        pdf.text(LEFT, 148, "b) Of rivers.");
        assertThat(lines(pdf))
                .containsExactly(
                        "1. Decides to ask the keepers of the lighthouses;",
                        "/ 2. Calls for lamps as they are set out in the 13. 3. above of the report on the"
                                + " keepers of lights:",
                        "/ 4. Asks for lamps of all coasts, and of any kind: b) Of rivers.");
    }

    /** In a document of short paragraphs most rows have room between them. */
    @Test
    void theLeadingIsThatBelowFullRows() {
        PdfFixture pdf = new PdfFixture().page();
        for (int i = 0; i < 20; i++) {
            pdf.text(72, 100 + 18 * i, "A line of its own");
        }
        for (int i = 0; i < 3; i++) {
            double y = 460 + 42 * i;
            full(pdf, 72, y, PLAIN, "Recalling the lamps that stand on all the towers of");
            full(pdf, 72, y + 12, PLAIN, "the northern and the southern coast of the isle,");
            full(pdf, 72, y + 24, PLAIN, "and the oil that is burnt in them every night,");
        }
        assertThat(Lines.of(PdfReader.read(pdf.source()))).hasSize(23);
    }

    @Test
    void footnotesTypedInBrackets() {
        PdfFixture pdf = body();
        pdf.text(72, 200, "Noting the lamps[1] and the oil[2].");
        pdf.text(72, 230, "[1] See A/90/1.");
        pdf.text(72, 248, "[2] See A/90/2.");
        assertThat(Lines.of(PdfReader.read(pdf.source())))
                .contains(
                        "Noting the lamps[^1] and the oil[^2].",
                        "^ [^1]See A/90/1.",
                        "^ [^2]See A/90/2.");
    }

    /** A sheet that was scanned among those that were printed. */
    @Test
    void aPageThatIsAPictureIsSaid() {
        PdfFixture pdf = body();
        pdf.page().draw("q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n");
        assertThat(PdfReader.read(pdf.source()).diagnostics())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.issue()).isEqualTo(Issue.PICTURE_OF_TEXT);
                            assertThat(d.page()).isEqualTo(2);
                        });
    }
}
