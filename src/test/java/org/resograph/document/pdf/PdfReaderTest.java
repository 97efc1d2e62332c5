package org.resograph.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.document.pdf.PdfFixture.BOLD;
import static org.resograph.document.pdf.PdfFixture.ITALIC;
import static org.resograph.document.pdf.PdfFixture.PLAIN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.resograph.document.Line;
import org.resograph.document.Lines;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** PDF as lines: each case draws what a page shows. */
class PdfReaderTest {

    private static final double LEFT = 120;
    private static final double RIGHT = 385;

    private static List<String> lines(PdfFixture pdf) {
        return Lines.of(PdfReader.read(pdf.source()));
    }

    /** The lines, without those of the page of body text that shows how the document is set. */
    private static List<String> linesBelowBody(PdfFixture pdf) {
        List<String> lines = lines(pdf);
        return lines.subList(1, lines.size());
    }

    private static List<Issue> issues(byte[] bytes) {
        Parsed<Optional<TextDocument>> read = PdfReader.read(Source.of("x.pdf", bytes));
        assertThat(read.value()).isEmpty();
        return read.diagnostics().stream().map(Diagnostic::issue).toList();
    }

    /** A page with a paragraph of full rows, from 100 to 220. */
    private static PdfFixture body() {
        PdfFixture pdf = new PdfFixture().page();
        for (int row = 0; row < 11; row++) {
            full(pdf, LEFT, 100 + 12 * row, "the keepers of the lighthouses at all coasts");
        }
        return pdf.text(LEFT, 100 + 12 * 11, "end.");
    }

    /** Words stretched so that they end at the right margin. */
    private static void full(PdfFixture pdf, double x, double y, String words) {
        String[] each = words.split(" ", -1);
        double room = RIGHT - x - SketchFont.width(words.replace(" ", ""), 10);
        double at = x;
        for (String word : each) {
            pdf.text(at, y, word + " ");
            at += SketchFont.width(word, 10) + room / (each.length - 1);
        }
    }

    @Test
    void theColumnsOfTheFirstPageAreReadOneAfterTheOther() {
        PdfFixture pdf =
                new PdfFixture()
                        .page()
                        .text(LEFT, 57, 14, PLAIN, "United Nations")
                        .text(450, 56, 20, PLAIN, "A")
                        .text(464, 56, 10, PLAIN, "/RES/90/1")
                        .text(LEFT, 86, 20, BOLD, "General Assembly")
                        .text(397, 87, 10, PLAIN, "Distr.: General")
                        .text(397, 99, 10, PLAIN, "5 July 2030");
        assertThat(lines(pdf))
                .containsExactly(
                        "United Nations",
                        "/ A/RES/90/1",
                        "# *General Assembly*",
                        "/ Distr.: General",
                        "/ 5 July 2030");
    }

    @Test
    void indentRoomAndAShortRowStartParagraphs() {
        PdfFixture pdf = body();
        full(pdf, LEFT, 256, "First paragraph of two rows that are as long as they can be");
        pdf.text(LEFT, 268, "and its end,");
        full(pdf, LEFT, 280, "second paragraph without room above it but after a short row");
        full(pdf, LEFT + 24, 292, "third paragraph by its indent after a row that is full");
        pdf.text(LEFT, 304, "and its end,");
        assertThat(linesBelowBody(pdf))
                .containsExactly(
                        "First paragraph of two rows that are as long as they can be and its end,",
                        "/ second paragraph without room above it but after a short row",
                        "/ third paragraph by its indent after a row that is full and its end,");
    }

    @Test
    void aNumberWrittenAfterItsLineStillComesFirst() {
        PdfFixture pdf = body();
        pdf.text(LEFT + 48, 256, 10, ITALIC, "Requests");
        pdf.text(LEFT + 90, 256, "a report;").text(LEFT + 24, 256, "3.");
        assertThat(linesBelowBody(pdf)).containsExactly("3. _Requests_ a report;");
    }

    /** Pieces one after the other; those with a circumflex are raised. */
    private static void write(PdfFixture pdf, double y, String... pieces) {
        double x = LEFT;
        for (String piece : pieces) {
            boolean raised = piece.startsWith("^");
            String text = raised ? piece.substring(1) : piece;
            double size = raised ? 6.5 : 10;
            pdf.text(x, raised ? y - 4 : y, size, PLAIN, text);
            x += SketchFont.width(text, size);
        }
    }

    @Test
    void raisedNumbersAreFootnoteMarksAndSmallTypeAtTheFootIsFootnotes() {
        PdfFixture pdf = body();
        write(
                pdf,
                256,
                "Noting the report",
                "^4",
                " of the 45",
                "^th",
                " meeting, at 30 km",
                "^2",
                ",");
        pdf.text(100, 655, 8.5, BOLD, "__________________");
        pdf.text(117, 666, 5.5, PLAIN, "4").text(122, 669, 8.5, PLAIN, "See A/90/1,");
        pdf.text(119, 680, 8.5, PLAIN, "para. 3.");
        assertThat(linesBelowBody(pdf))
                .containsExactly(
                        "Noting the report[^4] of the 45th meeting, at 30 km2,",
                        "/ ^ [^4]See A/90/1, para. 3.",
                        "~ __________________");
    }

    @Test
    void footnotesBelowARuleAndWithoutAny() {
        PdfFixture ruled = body().text(LEFT, 256, "Text.").rule(LEFT, LEFT + 140, 650);
        ruled.text(117, 666, 5.5, PLAIN, "1").text(122, 669, 8.5, PLAIN, "Below a rule.");
        assertThat(linesBelowBody(ruled)).containsExactly("Text.", "/ ^ [^1]Below a rule.");
        PdfFixture bare = body().text(LEFT, 256, "Text.");
        bare.text(117, 669, 8.5, PLAIN, "* Without any.");
        assertThat(linesBelowBody(bare)).containsExactly("Text.", "/ ^ [^*]Without any.");
    }

    @Test
    void aStarIsAMarkOnlyIfThereIsAFootnoteForIt() {
        PdfFixture pdf = body().text(LEFT, 256, "A/RES/90/1*").text(LEFT, 280, "5*4 is twenty.");
        assertThat(linesBelowBody(pdf)).containsExactly("A/RES/90/1*", "5*4 is twenty.");
        pdf.text(117, 669, 8.5, PLAIN, "* Reissued.");
        assertThat(linesBelowBody(pdf))
                .containsExactly("A/RES/90/1[^*]", "5[^*]4 is twenty.", "/ ^ [^*]Reissued.");
    }

    @Test
    void aParagraphGoesOnOverThePageWithWhatAdornsThePagesApart() {
        PdfFixture pdf = body();
        full(pdf, LEFT, 690, "Decides that all keepers of all lighthouses at all the coasts");
        pdf.text(60, 747, "30-12345 (E) 050730").text(60, 762, 12, PLAIN, "*3012345*");
        pdf.text(480, 762, 10, PLAIN, "Please recycle");
        pdf.page().text(60, 50, 8.5, BOLD, "A/RES/90/1").text(300, 50, 8.5, BOLD, "Safety of");
        pdf.text(300, 60, 8.5, BOLD, "lighthouse keepers");
        pdf.text(LEFT, 82, "are to report.");
        pdf.text(60, 755, 8.5, BOLD, "2/2").text(500, 754, 7, PLAIN, "30-12345");
        assertThat(linesBelowBody(pdf))
                .containsExactly(
                        "Decides that all keepers of all lighthouses at all the coasts are to report.",
                        "~ 30-12345 (E) 050730",
                        "~ *3012345*",
                        "~ Please recycle",
                        "~ A/RES/90/1",
                        "~ Safety of",
                        "~ lighthouse keepers",
                        "~ 2/2",
                        "~ 30-12345");
    }

    @Test
    void whatTheFileCallsAHeaderIsFurnitureButForTheMasthead() {
        PdfFixture pdf = body();
        pdf.beginArtifact().text(LEFT, 57, "United Nations").endArtifact();
        pdf.page().beginArtifact().text(60, 57, "Some running title").endArtifact();
        pdf.text(LEFT, 100, "Text.");
        assertThat(lines(pdf))
                .startsWith("United Nations")
                .endsWith("~ Some running title", "Text.");
    }

    @Test
    void hyphensAtTheEndsOfRowsStayUnlessTheDocumentKnowsTheWholeWord() {
        PdfFixture pdf = body();
        full(pdf, LEFT, 256, "Encourages all intergovernmental and other organizations of non-");
        full(pdf, LEFT, 268, "governmental kind at all levels to join resolution 60/");
        full(pdf, LEFT, 280, "251 in the interest of all coasts and of those at inter-");
        pdf.text(LEFT, 292, "governmental level.");
        assertThat(linesBelowBody(pdf))
                .containsExactly(
                        "Encourages all intergovernmental and other organizations of non-governmental kind at"
                                + " all levels to join resolution 60/251 in the interest of all coasts and of"
                                + " those at intergovernmental level.");
    }

    @Test
    void lettersInPiecesDrawnTwiceOrSetApartAreOneWord() {
        PdfFixture pdf = body();
        pdf.text(LEFT, 256, 10, BOLD, "Title").text(LEFT + 0.3, 256, 10, BOLD, "Title");
        pdf.text(LEFT, 280, "Secretary").text(LEFT + 41.7, 280, "-General");
        assertThat(linesBelowBody(pdf)).containsExactly("# *Title*", "Secretary-General");
    }

    /** A scanner sets each word where it has seen it, and no space between two. */
    @Test
    void wordsThatAreSetOneByOneAreNotGluedTogether() {
        PdfFixture pdf = new PdfFixture().page();
        for (int row = 0; row < 3; row++) {
            double x = 72;
            for (String word : "Requests the keepers to light all lamps on the coast".split(" ")) {
                pdf.text(x, 100 + 12 * row, word);
                x += SketchFont.width(word, 10) + 1.2;
            }
        }
        assertThat(lines(pdf).get(0))
                .startsWith("Requests the keepers to light all lamps on the coast Requests");
    }

    @Test
    void arabicIsReadFromRightToLeft() {
        // As seen: each row mirrored, but numbers and Latin words as they are.
        PdfFixture pdf = new PdfFixture().page();
        List<String> seen =
                List.of(
                        seen("إن مجلس حقوق الإنسان، إذ يشير إلى قراره 54/15 (الفقرة 7)،"),
                        seen("1- يطلب تقريرا؛"));
        for (int row = 0; row < seen.size(); row++) {
            String text = seen.get(row);
            pdf.text(RIGHT - SketchFont.width(text, 10), 100 + 30 * row, text);
        }
        assertThat(lines(pdf))
                .containsExactly(
                        "إن مجلس حقوق الإنسان، إذ يشير إلى قراره 54/15 (الفقرة 7)،",
                        "1- يطلب تقريرا؛");
    }

    /** What a page shows of a line in Arabic, from left to right. */
    private static String seen(String logical) {
        StringBuilder reversed = new StringBuilder(logical).reverse();
        StringBuilder seen = new StringBuilder();
        StringBuilder number = new StringBuilder();
        for (char c : (reversed + "\n").toCharArray()) {
            if (c >= '0' && c <= '9' || c == '/') {
                number.insert(0, c);
            } else {
                seen.append(number);
                number.setLength(0);
                int bracket = "()".indexOf(c);
                seen.append(bracket < 0 ? c : "()".charAt(1 - bracket));
            }
        }
        return seen.substring(0, seen.length() - 1);
    }

    @Test
    void arabicPagesHaveTheirIndentsAtTheRight() {
        PdfFixture pdf = new PdfFixture().page();
        String row = "يطلب إلى المفوضية أن تقدم تقريرا إلى المجلس عن حالة المنارات في السواحل كلها";
        double from = RIGHT - SketchFont.width(row, 10);
        for (int i = 0; i < 3; i++) {
            pdf.text(from, 100 + 12 * i, seen(row));
        }
        String end = "نهاية.";
        pdf.text(RIGHT - SketchFont.width(end, 10), 136, seen(end));
        pdf.text(RIGHT - 24 - SketchFont.width(end, 10), 148, seen(end));
        assertThat(lines(pdf)).containsExactly(String.join(" ", row, row, row, end), "/ " + end);
    }

    @Test
    void shapesOfArabicLettersAreLettersAndMarksBelongToTheirs() {
        PdfFixture pdf = new PdfFixture().page();
        // A final noon, an isolated lam-alef; a fatha drawn after the letter that it stands over.
        pdf.text(300, 100, "\uFEE6")
                .text(304.7, 100, "\uFEFB")
                .text(330, 100, "\u062F")
                .text(332, 98, "\u064E");
        assertThat(lines(pdf)).containsExactly("دَ لان");
    }

    @Test
    void chineseHasNoSpacesAtTheEndsOfRows() {
        PdfFixture pdf = new PdfFixture().page();
        String row = "请联合国人权事务高级专员就所有海岸的灯塔看守人的安全问题向人权理事会第";
        pdf.text(LEFT, 100, row).text(LEFT, 112, row).text(LEFT, 124, "九十届会议提交报告；");
        assertThat(lines(pdf)).containsExactly(row + row + "九十届会议提交报告；");
    }

    @Test
    void linesNameTheirPage() {
        PdfFixture pdf = body().page().text(LEFT, 300, "On the second page.");
        List<Line> lines = PdfReader.read(pdf.source()).value().orElseThrow().lines();
        assertThat(lines).extracting(Line::page).containsExactly(1, 2);
        assertThat(lines).extracting(Line::number).containsExactly(1, 13);
    }

    @Test
    void textAcrossThePageIsAStampAndNoText() {
        PdfFixture pdf = body().draw("BT /F0 40 Tf 0.7 0.7 -0.7 0.7 200 200 Tm <00010002> Tj ET\n");
        assertThat(linesBelowBody(pdf)).isEmpty();
    }

    @Test
    void lockedBrokenAndEmptyFilesGetAClearAnswer() {
        byte[] whole = body().bytes();
        assertThat(issues(body().bytes("secret"))).containsExactly(Issue.UNREADABLE_SOURCE);
        assertThat(issues("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(Issue.UNREADABLE_SOURCE);
        assertThat(issues(new PdfFixture().bytes())).containsExactly(Issue.UNREADABLE_SOURCE);
        String withoutItsPage =
                """
                %PDF-1.7
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [3 0 R] /Count 1 >>
                endobj
                trailer
                << /Root 1 0 R >>
                %%EOF
                """;
        assertThat(issues(withoutItsPage.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(Issue.UNREADABLE_SOURCE);
        assertThat(issues(new PdfFixture().page().rule(100, 200, 300).bytes()))
                .containsExactly(Issue.EMPTY_SOURCE);
        for (int length = 20; length < whole.length; length += whole.length / 7) {
            Parsed<Optional<TextDocument>> cut =
                    PdfReader.read(Source.of("x.pdf", Arrays.copyOf(whole, length)));
            assertThat(cut.value().isPresent() || !cut.diagnostics().isEmpty()).isTrue();
        }
    }

    @Test
    void aBrokenTableOfObjectsIsMendedOrRefused() {
        String text = new String(body().bytes(), StandardCharsets.ISO_8859_1);
        List<String> broken = new ArrayList<>();
        broken.add(text.replaceAll("startxref\\s+[0-9]+", "startxref\n99999999"));
        broken.add(text.replaceAll("startxref\\s+[0-9]+", "startxref\n-5"));
        broken.add(text.replace("/Type /Pages", "/Type /Nothing"));
        for (String file : broken) {
            Parsed<Optional<TextDocument>> read =
                    PdfReader.read(Source.of("x.pdf", file.getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(read.value().isPresent() || !read.diagnostics().isEmpty()).isTrue();
        }
    }

    @Test
    void drawingWithoutEndIsRefused() {
        PdfFixture pdf = new PdfFixture().page().text(LEFT, 100, "Text");
        String save = "q Q ".repeat(1_000);
        for (int n = 0; n < 5_100; n++) {
            pdf.draw("%s", save);
        }
        assertThat(issues(pdf.bytes())).containsExactly(Issue.SOURCE_TOO_LARGE);
    }

    /** Rows of a title go on in each other, but for the letter of a resolution of a composite. */
    @Test
    void theLetterOfAPartStandsAlone() {
        PdfFixture pdf = body();
        pdf.text(LEFT + 20, 256, 14, BOLD, "Lighthouses of the");
        pdf.text(LEFT + 30, 271, 14, BOLD, "northern coast");
        pdf.text(LEFT + 75, 286, 14, BOLD, "A");
        pdf.text(LEFT + 20, 301, 14, BOLD, "Lamps of the coast");
        assertThat(linesBelowBody(pdf))
                .extracting(l -> l.replaceAll("[/*#] ?", ""))
                .containsExactly("Lighthouses of the northern coast", "A", "Lamps of the coast");
    }

    /** The second row stands below the words of the first, in whatever way they are labelled. */
    @Test
    void anItemGoesOnBelowItsWords() {
        for (String label : List.of("(a)", "（一）", "㈠", "①", "‘1’")) {
            PdfFixture pdf = body();
            pdf.text(LEFT, 256, label);
            full(pdf, LEFT + 48, 256, "To report on all the keepers and their");
            pdf.text(LEFT + 46, 268, "lamps;");
            assertThat(linesBelowBody(pdf))
                    .containsExactly(label + " To report on all the keepers and their lamps;");
        }
    }

    @Test
    void anArabicItemGoesOnBelowItsWords() {
        for (String label : List.of("(أ)", "’1‘")) {
            PdfFixture pdf = new PdfFixture().page();
            String row =
                    "يطلب إلى المفوضية أن تقدم تقريرا إلى المجلس عن حالة المنارات في السواحل كلها";
            String item = "تقديم تقرير إلى المجلس عن حالة المنارات في السواحل كلها";
            for (int i = 0; i < 3; i++) {
                pdf.text(RIGHT - SketchFont.width(row, 10), 100 + 12 * i, seen(row));
            }
            double left = RIGHT - SketchFont.width(row, 10);
            pdf.text(RIGHT - SketchFont.width(label, 10), 160, seen(label));
            double right = left + SketchFont.width(item, 10);
            pdf.text(left, 160, seen(item));
            pdf.text(right - SketchFont.width("وحراسها.", 10), 172, seen("وحراسها."));
            assertThat(lines(pdf))
                    .containsExactly(row + " " + row + " " + row, label + " " + item + " وحراسها.");
        }
    }

    /** "(十九)" fills the room before the words. */
    @Test
    void aChineseItemWithALongNumberGoesOnBelowItsWords() {
        PdfFixture pdf = new PdfFixture().page();
        String row = "请联合国人权事务高级专员就所有海岸的灯塔看守人的安全问题向人权理事会第";
        for (int i = 0; i < 3; i++) {
            pdf.text(LEFT, 100 + 12 * i, row);
        }
        String item = row.substring(4);
        double words = LEFT + SketchFont.width("(十九)", 10) + 4;
        pdf.text(LEFT, 160, "(十九)").text(words, 160, item);
        pdf.text(words, 172, "九十届会议提交报告；");
        assertThat(lines(pdf)).containsExactly(row + row + row, "(十九)" + item + "九十届会议提交报告；");
    }

    /** Of few long words; the same gaps in a table are not equal. */
    @Test
    void aRowThatWasStretchedIsNotCutIntoColumns() {
        PdfFixture pdf = body();
        full(pdf, LEFT, 256, "Requests the keepers of the lighthouses at all coasts to");
        full(pdf, LEFT, 268, "counterlight, interlighthouse communications");
        pdf.text(LEFT, 280, "and report.");
        assertThat(linesBelowBody(pdf))
                .containsExactly(
                        "Requests the keepers of the lighthouses at all coasts to counterlight,"
                                + " interlighthouse communications and report.");
    }

    /** A mark that is drawn first, with the letters that both stand for. */
    @Test
    void thePageSaysWhichLettersItsShapesStandFor() {
        PdfFixture pdf = body();
        pdf.text(LEFT, 256, "the keep");
        double end = LEFT + SketchFont.width("the keep", 10);
        pdf.draw("/Span <</ActualText <FEFF00650301>>> BDC\n");
        pdf.text(end, 252, 10, PLAIN, "’").text(end, 256, "yz").draw("EMC\n");
        pdf.text(end + SketchFont.width("yz", 10), 256, "rs");
        assertThat(linesBelowBody(pdf)).containsExactly("the keep\u00E9rs");
    }

    /** Nothing is lost where a piece does not end, nor said twice where one stands in another. */
    @Test
    void piecesThatAreLeftOpenOrStandInOthers() {
        PdfFixture pdf = body();
        pdf.draw("/Span <</ActualText (keepers)>> BDC\n").text(LEFT, 256, "kee");
        pdf.draw("/Span <</ActualText (p)>> BDC\n");
        pdf.text(LEFT + SketchFont.width("kee", 10), 256, "q").draw("EMC EMC\n");
        pdf.draw("/Span <</ActualText (lamps)>> BDC\n").text(LEFT, 292, "lxmps");
        assertThat(linesBelowBody(pdf)).containsExactly("keepers", "lamps");
    }

    /** As the text of a picture is no letter, the shapes below it stay. */
    @Test
    void whatDescribesAPictureReplacesNoLetters() {
        PdfFixture pdf = body();
        pdf.draw("/Span <</ActualText (a lamp that burns)>> BDC\n");
        pdf.text(LEFT, 256, "the keepers").draw("EMC\n");
        assertThat(linesBelowBody(pdf)).containsExactly("the keepers");
    }

    /** A browser writes the first row of the next page below this one too, and cuts it off. */
    @Test
    void whatIsCutOffIsNotRead() {
        PdfFixture pdf = body();
        pdf.draw("q 100 100 300 600 re W* n\n");
        pdf.text(LEFT, 256, "shown").text(LEFT, 712, "cut off");
        pdf.draw("Q\n").text(LEFT, 724, "shown again");
        assertThat(linesBelowBody(pdf)).containsExactly("shown", "shown again");
    }

    /** The part of a page that is shown need not begin at the corner of the page. */
    @Test
    void aPageThatIsShownInPartIsReadWhole() throws IOException {
        PdfFixture pdf = body();
        pdf.draw("q 100 100 300 600 re W n\n").text(LEFT, 256, "first");
        pdf.text(LEFT, 688, "last").draw("Q\n");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            document.getPage(0).setCropBox(new PDRectangle(90, 90, 400, 650));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            List<String> lines = Lines.of(PdfReader.read(Source.of("x.pdf", bytes.toByteArray())));
            assertThat(lines).contains("first", "last");
        }
    }

    @Test
    void aRowThatBeginsWithALetterByChanceStartsNoItem() {
        PdfFixture pdf = body();
        full(pdf, LEFT, 256, "Recalls the lamps of subparagraphs (c) of paragraph 3 and");
        pdf.text(LEFT, 268, "(e)").text(LEFT + 24, 268, "of paragraph 4, and the oil:");
        pdf.text(LEFT, 280, "(f)").text(LEFT + 24, 280, "all of it.");
        assertThat(linesBelowBody(pdf))
                .containsExactly(
                        "Recalls the lamps of subparagraphs (c) of paragraph 3 and"
                                + " (e) of paragraph 4, and the oil:",
                        "/ (f) all of it.");
    }
}
