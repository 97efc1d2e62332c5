package org.resograph.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.document.pdf.PdfFixture.BOLD;
import static org.resograph.document.pdf.PdfFixture.PLAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;

class ColumnsTest {

    private static final double LEFT = 72;
    private static final double RIGHT = 316;

    /** As wide as a column, at ten points. */
    private static final String ROW = "the keepers of the lamps on all the outer coasts as";

    private static final String LAST = "well as at sea;";

    private static List<String> texts(PdfFixture pdf, Role role) {
        return PdfReader.read(pdf.source()).value().orElseThrow().lines().stream()
                .filter(line -> line.role() == role)
                .map(Line::text)
                .map(text -> text.text())
                .toList();
    }

    /** Adds paragraphs of four rows each, and answers where the next would stand. */
    private static double column(PdfFixture pdf, double x, double top, String... openings) {
        double y = top;
        for (String opening : openings) {
            pdf.text(x, y, 10, PLAIN, opening);
            for (int i = 0; i < 2; i++) {
                pdf.text(x, y += 12, 10, PLAIN, ROW);
            }
            pdf.text(x, y += 12, 10, PLAIN, LAST);
            y += 22;
        }
        return y;
    }

    /** So many paragraphs as they are to be read. */
    private static List<String> paragraphs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> opening(n + ".") + " " + ROW + " " + ROW + " " + LAST)
                .toList();
    }

    private static PdfFixture page() {
        return new PdfFixture().page();
    }

    private static String opening(String number) {
        return number + " Requests every harbour on the coast to report on";
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        PdfFixture pdf = page();
        column(pdf, LEFT, 120, opening("1."), opening("2."), opening("3."));
        // The rows of the columns stand at different heights.
        column(pdf, RIGHT, 125, opening("4."), opening("5."), opening("6."));
        assertThat(texts(pdf, Role.BODY)).containsExactlyElementsOf(paragraphs(6));
    }

    @Test
    void aTitleAcrossStandsBeforeWhatIsBelowIt() {
        String title =
                "99/2. Lamps that are lit on the outer coasts and in the harbours of islands";
        PdfFixture pdf = page();
        double y = column(pdf, LEFT, 100, opening("1."), opening("2."));
        column(pdf, RIGHT, 100, opening("3."), opening("4."));
        pdf.text(130, y, 10, BOLD, title);
        column(pdf, LEFT, y + 30, opening("1."), opening("2."));
        column(pdf, RIGHT, y + 30, opening("3."), opening("4."));
        assertThat(texts(pdf, Role.HEADING)).containsExactly(title);
        assertThat(texts(pdf, Role.BODY))
                .extracting(text -> text.substring(0, 2))
                .containsExactly("1.", "2.", "3.", "4.", "1.", "2.", "3.", "4.");
    }

    @Test
    void eachColumnHasItsFootnotes() {
        PdfFixture pdf = page();
        column(pdf, LEFT, 100, opening("1."), opening("2."), opening("3."));
        column(pdf, RIGHT, 100, opening("4."), opening("5."), opening("6."));
        pdf.text(RIGHT + 62, 131, 6, PLAIN, "2").text(LEFT + 62, 131, 6, PLAIN, "1");
        pdf.rule(LEFT, LEFT + 60, 640).rule(RIGHT, RIGHT + 60, 640);
        pdf.text(LEFT, 652, 5, PLAIN, "1").text(LEFT + 6, 655, 8, PLAIN, "A/99/12, annex.");
        pdf.text(RIGHT, 652, 5, PLAIN, "2").text(RIGHT + 6, 655, 8, PLAIN, "A/99/13, annex.");
        assertThat(texts(pdf, Role.FOOTNOTE)).containsExactly("A/99/12, annex.", "A/99/13, annex.");
        assertThat(texts(pdf, Role.BODY)).hasSize(6);
    }

    @Test
    void aParagraphGoesOnInTheNextColumn() {
        PdfFixture pdf = page();
        column(pdf, LEFT, 100, opening("1."), opening("2."));
        pdf.text(LEFT, 212, 10, PLAIN, opening("3.")).text(LEFT, 224, 10, PLAIN, ROW);
        pdf.text(RIGHT, 100, 10, PLAIN, ROW).text(RIGHT, 112, 10, PLAIN, LAST);
        column(pdf, RIGHT, 134, opening("4."), opening("5."));
        assertThat(texts(pdf, Role.BODY)).containsExactlyElementsOf(paragraphs(5));
    }

    /** A row that is full in a column a third of the page wide. */
    private static final String NARROW = "the keepers of the lamps on all";

    @Test
    void threeColumnsAreReadOneAfterTheOther() {
        PdfFixture pdf = page();
        pdf.text(150, 80, 10, BOLD, "Lamps that are lit on the outer coasts and in the harbours");
        double[] columns = {LEFT, 240, 408};
        for (int column = 0; column < columns.length; column++) {
            double y = 110;
            for (int n = 1; n <= 4; n++) {
                pdf.text(
                        columns[column],
                        y,
                        10,
                        PLAIN,
                        4 * column + n + ". Requests every harbour to");
                pdf.text(columns[column], y += 12, 10, PLAIN, NARROW);
                pdf.text(columns[column], y += 12, 10, PLAIN, "outer coasts;");
                y += 20;
            }
        }
        assertThat(texts(pdf, Role.BODY))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(
                                        n ->
                                                n
                                                        + ". Requests every harbour to "
                                                        + NARROW
                                                        + " outer coasts;")
                                .toList());
    }

    /** A scanner sets its words where it has seen them, some a little too far out. */
    @Test
    void aLetterInTheGutterMakesNoTitleOfItsRow() {
        PdfFixture pdf = page();
        column(pdf, LEFT, 100, opening("1."), opening("2."), opening("3."));
        column(pdf, RIGHT, 100, opening("4."), opening("5."), opening("6."));
        double end = LEFT + SketchFont.width(ROW, 10);
        for (int row : new int[] {1, 5}) {
            double y = 100 + 12 * row + (row > 3 ? 10 : 0);
            pdf.text(end + 2, y, 10, PLAIN, "s");
        }
        assertThat(texts(pdf, Role.BODY))
                .extracting(text -> text.substring(0, 2))
                .containsExactly("1.", "2.", "3.", "4.", "5.", "6.");
    }

    /** Two languages side by side, as the Security Council printed its first resolutions. */
    @Test
    void columnsOfShortParagraphs() {
        PdfFixture pdf = page();
        for (double x : new double[] {LEFT, RIGHT}) {
            double y = 100;
            for (String number : List.of("I", "II", "III", "IV")) {
                pdf.text(x + 110, y, 10, PLAIN, number);
                pdf.text(
                        x, y += 14, 10, PLAIN, (x == LEFT ? "Left " : "Right ") + ROW.substring(4));
                pdf.text(x, y += 12, 10, PLAIN, "as at sea;");
                y += 20;
            }
        }
        assertThat(texts(pdf, Role.BODY))
                .filteredOn(text -> text.length() > 4)
                .extracting(text -> text.substring(0, 4))
                .containsExactly("Left", "Left", "Left", "Left", "Righ", "Righ", "Righ", "Righ");
    }

    @Test
    void namesBesideNamesAreNoColumns() {
        PdfFixture pdf = page();
        for (int i = 0; i < 20; i++) {
            pdf.text(LEFT, 100 + 12 * i, 10, PLAIN, "Harbour of the north " + i);
            pdf.text(RIGHT, 100 + 12 * i, 10, PLAIN, "Keeper of lamps " + i);
        }
        assertThat(texts(pdf, Role.BODY).get(1)).isEqualTo("Keeper of lamps 0");
    }

    /** What two of three rows are in columns, and the third goes across. */
    private static Page bands(int count) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int row = 0; row < 3 * count; row++) {
            for (int column = 0; column < 72; column++) {
                boolean gutter = column >= 34 && column < 38;
                if (!gutter || row % 3 == 2) {
                    float x = 72 + 6 * column;
                    glyphs.add(new Glyph("a", x, 60 + 9 * row, 6, 10, Glyph.Style.PLAIN, false));
                }
            }
        }
        return new Page(1, 612, 792, glyphs, List.of());
    }

    @Test
    void aPageIsTakenApartWithoutLossAndNotWithoutBound() {
        List<Page> pieces = Columns.of(bands(10));
        assertThat(pieces).hasSize(21);
        assertThat(pieces.stream().mapToInt(piece -> piece.glyphs().size()).sum())
                .isEqualTo(bands(10).glyphs().size());
        assertThat(Columns.of(bands(200))).hasSize(1);
    }
}
