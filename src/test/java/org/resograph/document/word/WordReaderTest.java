package org.resograph.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.document.word.WordFixture.b;
import static org.resograph.document.word.WordFixture.i;
import static org.resograph.document.word.WordFixture.note;
import static org.resograph.document.word.WordFixture.p;
import static org.resograph.document.word.WordFixture.r;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.document.Line;
import org.resograph.document.Line.Role;
import org.resograph.document.Lines;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Mark;
import org.resograph.text.Parsed;

/** Word documents as lines: each case states the XML that Word writes, and the lines it means. */
class WordReaderTest {

    private static final String LONG =
            "Recalling all its previous resolutions on the safety of lighthouse keepers, and noting the"
                    + " progress made at the coasts since the last storm,";

    private static List<String> lines(WordFixture fixture) {
        return Lines.of(WordReader.read(fixture.source()));
    }

    private static Line first(WordFixture fixture) {
        return WordReader.read(fixture.source()).value().orElseThrow().lines().get(0);
    }

    private static Issue failure(byte[] bytes) {
        Parsed<Optional<TextDocument>> read = WordReader.read(Source.of("x.docx", bytes));
        assertThat(read.value()).isEmpty();
        return read.diagnostics().stream().map(Diagnostic::issue).findFirst().orElseThrow();
    }

    @Test
    void paragraphsKeepTheirStyleTheirItalicsAndTheirNoBreakHyphens() {
        WordFixture word =
                WordFixture.of(
                        p("SingleTxtG", i("Recalling"), r(" its 46\u2011th meeting,"))
                                + p("SingleTxtG", r("1.\t"), i("Requests"), r(" a report;")));
        assertThat(lines(word))
                .containsExactly("_Recalling_ its 46\u2011th meeting,", "1. _Requests_ a report;");
        assertThat(first(word).style()).isEqualTo("SingleTxtG");
    }

    @Test
    void headingsAreToldByStyleInGenevaAndInNewYork() {
        for (String style : List.of("HChG", "H1G", "H23G", "HCh", "H1", "H23", "H4", "HM")) {
            assertThat(first(WordFixture.of(p(style, r("Title")))).role())
                    .as(style)
                    .isEqualTo(Role.HEADING);
        }
        for (String style : List.of("SingleTxtG", "SingleTxt", "BodyText", "H")) {
            assertThat(first(WordFixture.of(p(style, r("Text")))).role())
                    .as(style)
                    .isEqualTo(Role.BODY);
        }
    }

    @Test
    void aStyleWithANumberForIdentifierGoesByItsName() {
        WordFixture word =
                WordFixture.of(p("a17", r("Title")))
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"a17\">"
                                        + "<w:name w:val=\"_ H_2/3_G\"/></w:style>");
        assertThat(first(word).style()).isEqualTo("H23G");
        assertThat(first(word).role()).isEqualTo(Role.HEADING);
    }

    @Test
    void footnotesFollowTheirParagraphWithTheMarkThatWordCounts() {
        WordFixture word =
                WordFixture.of(
                                p(
                                                "SingleTxt",
                                                r("Noting the reports,"),
                                                note(2),
                                                r(" both of them"),
                                                note(1))
                                        + p("SingleTxt", r("Next"), note(3), r(".")))
                        .footnotes(
                                p("FootnoteText", r("\tFirst.")),
                                p("FootnoteText", r("\tA/HRC/90/1, "), i("passim"), r(".")),
                                p("FootnoteText", r("Third.")));
        assertThat(lines(word))
                .containsExactly(
                        "Noting the reports,[^1] both of them[^2]",
                        "^ [^1]A/HRC/90/1, _passim_.",
                        "^ [^2]First.",
                        "Next[^3].",
                        "^ [^3]Third.");
    }

    @Test
    void aNoteMayHaveAMarkOfItsOwnThatDoesNotCount() {
        String star =
                "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>";
        WordFixture word =
                WordFixture.of(p("HCh", r("Title"), star) + p("SingleTxt", r("Text"), note(2)))
                        .footnotes(
                                p("FootnoteText", r("Reissued.")), p("FootnoteText", r("Other.")));
        assertThat(lines(word))
                .containsExactly("# Title[^*]", "^ [^*]Reissued.", "Text[^1]", "^ [^1]Other.");
    }

    @Test
    void whatReviewersTookOutIsGoneAndWhatTheyPutInIsThere() {
        String deleted = "<w:del w:id=\"1\"><w:r><w:delText>three</w:delText></w:r></w:del>";
        String inserted = "<w:ins w:id=\"2\">" + r("four") + "</w:ins>";
        String from = "<w:moveFrom w:id=\"3\">" + r(" old place") + "</w:moveFrom>";
        String to = "<w:moveTo w:id=\"4\">" + r(" new place") + "</w:moveTo>";
        assertThat(
                        lines(
                                WordFixture.of(
                                        p(
                                                "SingleTxt",
                                                r("in "),
                                                deleted,
                                                inserted,
                                                from,
                                                r(" at a"),
                                                to))))
                .containsExactly("in four at a new place");
    }

    @Test
    void aParagraphOfWhichTheEndWasTakenOutGoesOnInTheNext() {
        String merged =
                "<w:p><w:pPr><w:pStyle w:val=\"SingleTxt\"/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                        + r("Decides to ")
                        + "</w:p>";
        assertThat(lines(WordFixture.of(merged + p("SingleTxt", r("go on.")))))
                .containsExactly("Decides to go on.");
    }

    @Test
    void labelsThatWordCountsAreText() {
        String levels =
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%2)\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl>";
        String numbering =
                "<w:abstractNum w:abstractNumId=\"7\">"
                        + levels
                        + "</w:abstractNum>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>"
                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"9\"/></w:lvlOverride></w:num>";
        String body =
                item(2, 0, "One")
                        + item(2, 1, "sub a")
                        + item(2, 1, "sub b")
                        + item(2, 0, "Two")
                        + item(2, 1, "sub a again")
                        + item(2, 2, "point")
                        + item(3, 0, "Nine");
        assertThat(lines(WordFixture.of(body).numbering(numbering)))
                .containsExactly(
                        "1. One",
                        "(a) sub a",
                        "(b) sub b",
                        "2. Two",
                        "(a) sub a again",
                        "- point",
                        "9. Nine");
    }

    /**
     * As LibreOffice writes a list that starts anew: one paragraph restarts it, the others go on.
     */
    @Test
    void aListThatStartsAnewGoesOnWithTheOthersOfItsDefinition() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/>"
                        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        String body =
                item(2, 0, "One")
                        + item(2, 0, "Two")
                        + item(3, 0, "One again")
                        + item(2, 0, "Two again")
                        + item(3, 0, "Three");
        assertThat(lines(WordFixture.of(body).numbering(numbering)))
                .containsExactly("1. One", "2. Two", "1. One again", "2. Two again", "3. Three");
    }

    private static String item(int list, int level, String text) {
        return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                        + "%s</w:p>")
                .formatted(level, list, r(text));
    }

    @Test
    void aStyleNumbersItsParagraphs() {
        WordFixture word =
                WordFixture.of(p("ParNoG", r("Text")) + p("ParNoG", r("More")))
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:name w:val=\"x\"/>"
                                        + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"ParNoG\"><w:name w:val=\"_ParNo_G\"/>"
                                        + "<w:basedOn w:val=\"Base\"/></w:style>")
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/>"
                                        + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        assertThat(lines(word)).containsExactly("IV. Text", "V. More");
    }

    @Test
    void theTableOfTheMastheadIsLinesAndALaterOneIsRows() {
        String masthead =
                table(
                        row("United Nations", "A/HRC/RES/99/1"),
                        row("General Assembly", "Distr.: General"));
        String table = table(row("Post", "2030"), row("Keeper", "4"));
        assertThat(lines(WordFixture.of(masthead + p("SingleTxtG", r(LONG)) + table)))
                .containsExactly(
                        "United Nations",
                        "A/HRC/RES/99/1",
                        "General Assembly",
                        "Distr.: General",
                        LONG,
                        "| Post | 2030",
                        "| Keeper | 4");
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(p("Normal", r(cell))).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    @Test
    void aRowThatIsRepeatedIsAHeaderAndACellMaySpanColumns() {
        String header =
                "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                        + p("Normal", r("Posts"))
                        + "</w:tc></w:tr>";
        assertThat(lines(WordFixture.of(p("H1", r("Budget")) + table(header, row("a", "b")))))
                .containsExactly("# Budget", "|| Posts+", "| a | b");
    }

    @Test
    void theHeaderOfTheFirstPageIsTheMastheadAndOthersAreFurniture() {
        String section =
                "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"h1\"/>"
                        + "<w:headerReference w:type=\"default\" r:id=\"h2\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"h3\"/><w:titlePg/></w:sectPr>";
        WordFixture word =
                WordFixture.of(p("Normal", r("Ninetieth session")) + section)
                        .header("h1", table(row("United Nations", "A/RES/90/1")))
                        .header("h2", p("Header", r("A/RES/90/1")))
                        .header("h3", p("Footer", r("30-12345")));
        assertThat(lines(word))
                .containsExactly(
                        "United Nations",
                        "A/RES/90/1",
                        "Ninetieth session",
                        "~ A/RES/90/1",
                        "~ 30-12345");
    }

    @Test
    void textBoxesComeBeforeTheirParagraphOnce() {
        String content = "<w:txbxContent>" + p("Normal", r("Boxed")) + "</w:txbxContent>";
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + content
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + content
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(lines(WordFixture.of(p("Normal", box, r("Text")))))
                .containsExactly("Boxed", "Text");
    }

    @Test
    void breaksPartTheLinesOfAClosingButNotATitleOrASentence() {
        assertThat(lines(WordFixture.of(p("Normal", i("46th meeting\n11 October 2030")))))
                .containsExactly("_46th meeting_", "/ _11 October 2030_");
        assertThat(lines(WordFixture.of(p("H1", b("Safety of\nlighthouse keepers")))))
                .containsExactly("# *Safety of lighthouse keepers*");
        assertThat(lines(WordFixture.of(p("SingleTxt", r("Requests the\nkeeper to report")))))
                .containsExactly("Requests the keeper to report");
    }

    @Test
    void linksAndFieldsShowTheirResult() {
        String linked = "<w:hyperlink r:id=\"l1\">" + r("resolution 5/1") + "</w:hyperlink>";
        String field =
                fieldChar("begin")
                        + "<w:r><w:instrText> HYPERLINK \"https://undocs.org/A/90/2\" </w:instrText></w:r>"
                        + fieldChar("separate")
                        + r("A/90/2")
                        + fieldChar("end");
        assertThat(
                        lines(
                                WordFixture.of(
                                                p(
                                                        "SingleTxt",
                                                        r("See "),
                                                        linked,
                                                        r(" and "),
                                                        field,
                                                        r(".")))
                                        .link("l1", "https://undocs.org/A/HRC/RES/5/1")))
                .containsExactly(
                        "See [resolution 5/1](https://undocs.org/A/HRC/RES/5/1) and"
                                + " [A/90/2](https://undocs.org/A/90/2).");
    }

    private static String fieldChar(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(type);
    }

    @Test
    void ordinalsKeepTheirRaisedLettersAndUnitsTheirFigures() {
        assertThat(
                        lines(
                                WordFixture.of(
                                        p(
                                                "SingleTxt",
                                                r("45"),
                                                raised("e"),
                                                r(" séance, 30 km"),
                                                raised("2")))))
                .containsExactly("45e séance, 30 km2");
        assertThat(lines(WordFixture.of(p("SingleTxt", r("reports,"), raised("3"), r(" and")))))
                .containsExactly("reports,[^3] and");
    }

    private static String raised(String text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>"
                + text
                + "</w:t></w:r>";
    }

    @Test
    void hiddenTextIsNotRead() {
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>";
        assertThat(lines(WordFixture.of(p("SingleTxt", r("shown"), hidden))))
                .containsExactly("shown");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() {
        String zeros = "0".repeat(1 << 20);
        StringBuilder body = new StringBuilder();
        for (int n = 0; n < 40; n++) {
            body.append("<w:p><w:r><w:t>").append(zeros).append("</w:t></w:r></w:p>");
        }
        byte[] bomb = WordFixture.of(body.toString()).bytes();
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(failure(bomb)).isEqualTo(Issue.SOURCE_TOO_LARGE);
    }

    @Test
    void aBombInThePartThatTheLibraryReadsFirstIsRefused() {
        WordFixture word = WordFixture.of(p("Normal", r("Text")));
        for (int n = 0; n < 60_000; n++) {
            word.link("l" + n, "https://example.org/" + "0".repeat(100));
        }
        assertThat(failure(word.bytes())).isEqualTo(Issue.SOURCE_TOO_LARGE);
    }

    @Test
    void brokenArchivesAreSaidToBeBroken() {
        byte[] whole = WordFixture.of(p("Normal", r("Text"))).bytes();
        for (int length : new int[] {4, 100, whole.length / 2, whole.length - 30}) {
            assertThat(failure(Arrays.copyOf(whole, length)))
                    .as("cut at %d", length)
                    .isEqualTo(Issue.UNREADABLE_SOURCE);
        }
        assertThat(failure(WordFixture.of("<w:p><w:r></w:p>").bytes()))
                .isEqualTo(Issue.UNREADABLE_SOURCE);
        assertThat(failure(WordFixture.of("<w:p/>").bytes())).isEqualTo(Issue.EMPTY_SOURCE);
    }

    @Test
    void nestingWithoutEndIsLeftOutNotFollowed() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000) + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        assertThat(lines(WordFixture.of(p("Normal", r("Text")) + deep))).containsExactly("Text");
    }

    @Test
    void whatAFieldShowsWithinTheCodeOfAnotherIsNotShown() {
        String code =
                fieldChar("begin")
                        + "<w:r><w:instrText> IF </w:instrText></w:r>"
                        + fieldChar("begin")
                        + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
                        + fieldChar("separate")
                        + r("17")
                        + fieldChar("end")
                        + "<w:r><w:instrText> = 1 </w:instrText></w:r>"
                        + fieldChar("separate")
                        + r("shown")
                        + fieldChar("end");
        assertThat(lines(WordFixture.of(p("SingleTxt", r("It is "), code, r(".")))))
                .containsExactly("It is shown.");
    }

    @Test
    void aParagraphWithoutItsEndIsReadWhereNoneFollows() {
        String unended =
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("Decides.") + "</w:p>";
        String cell = "<w:tbl><w:tr><w:tc>" + unended + "</w:tc></w:tr></w:tbl>";
        assertThat(lines(WordFixture.of(cell + unended + table(row("Post")) + unended)))
                .containsExactly("Decides.", "Decides.", "Post", "Decides.");
    }

    @Test
    void aListMayHaveTheLevelsOfAStyleOfLists() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Articles\"/></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"Articles\"/>"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>";
        String body = item(1, 0, "One") + item(1, 0, "Two");
        assertThat(lines(WordFixture.of(body).numbering(numbering)))
                .containsExactly("1. One", "2. Two");
    }

    @Test
    void paragraphsMayCountOnThroughTheSections() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"1\">"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"%2.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"(%3)\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String body =
                item(1, 0, "General")
                        + item(1, 1, "First;")
                        + item(1, 2, "point;")
                        + item(1, 0, "Particular")
                        + item(1, 1, "Second;")
                        + item(1, 2, "point;");
        assertThat(lines(WordFixture.of(body).numbering(numbering)))
                .containsExactly(
                        "I. General",
                        "1. First;",
                        "(a) point;",
                        "II. Particular",
                        "2. Second;",
                        "(a) point;");
    }

    private static String symbol(String font, String code) {
        return "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>".formatted(font, code);
    }

    private static String numbered(int level, String... runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, String.join("", runs));
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, "<w:numFmt w:val=\"" + format + "\"/>", text);
    }

    private static String list(String... levels) {
        return "<w:abstractNum w:abstractNumId=\"0\">"
                + String.join("", levels)
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    }

    @Test
    void symbolsAreTheCharactersThatTheirFontShows() {
        WordFixture word =
                WordFixture.of(
                        p(
                                "SingleTxt",
                                r("At most 1.5 "),
                                symbol("Symbol", "F0B0"),
                                r("C, "),
                                symbol("Symbol", "F0B3"),
                                symbol("Symbol", "F02D"),
                                r("3 "),
                                symbol("Wingdings", "F04A"),
                                symbol("Times New Roman", "2013")));
        assertThat(lines(word)).containsExactly("At most 1.5 °C, ≥−3 •–");
    }

    @Test
    void theMarkOfANoteMayBeASymbol() {
        String star =
                "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/>"
                        + "<w:sym w:font=\"Symbol\" w:char=\"F02A\"/></w:r>";
        WordFixture word =
                WordFixture.of(p("HCh", r("Title"), star))
                        .footnotes(p("FootnoteText", symbol("Symbol", "F02A"), r("\tReissued.")));
        assertThat(lines(word)).containsExactly("# Title[^*]", "^ [^*]Reissued.");
    }

    @Test
    void aPageOrColumnEndsALine() {
        String page = "<w:r><w:br w:type=\"page\"/></w:r>";
        String column = "<w:r><w:br w:type=\"column\"/></w:r>";
        WordFixture word =
                WordFixture.of(
                                numbered(0, page, r("One."), column, r("Two."))
                                        + p("SingleTxt", r("Three."), page))
                        .numbering(list(level(0, "decimal", "%1.")));
        assertThat(lines(word)).containsExactly("1. One.", "/ Two.", "Three.");
    }

    @Test
    void aNumberedParagraphWithoutTextCounts() {
        String hidden =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                        + "<w:rPr><w:vanish/></w:rPr></w:pPr></w:p>";
        WordFixture word =
                WordFixture.of(
                                numbered(0, r("One"))
                                        + numbered(0)
                                        + numbered(0, r("Three"))
                                        + hidden
                                        + numbered(0, r("Four")))
                        .numbering(list(level(0, "decimal", "%1.")));
        assertThat(lines(word)).containsExactly("1. One", "3. Three", "4. Four");
    }

    @Test
    void aLegalLevelShowsTheNumbersAboveInDigits() {
        String legal =
                level(1, "decimal", "Section %1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText");
        WordFixture word =
                WordFixture.of(numbered(0, r("Seas")) + numbered(1, r("Coasts")))
                        .numbering(list(level(0, "upperRoman", "Article %1."), legal));
        assertThat(lines(word)).containsExactly("Article I. Seas", "Section 1.1 Coasts");
    }

    @Test
    void aLinkInAFootnoteIsTheOneOfTheFootnotes() {
        String link = "<w:hyperlink r:id=\"r9\">" + r("chart") + "</w:hyperlink>";
        WordFixture word =
                WordFixture.of(p("SingleTxt", r("Text"), note(1), r(" "), link))
                        .link("r9", "https://example.org/text")
                        .footnoteLink("r9", "https://example.org/note")
                        .footnotes(p("FootnoteText", link));
        assertThat(lines(word))
                .containsExactly(
                        "Text[^1] [chart](https://example.org/text)",
                        "^ [^1][chart](https://example.org/note)");
    }

    @Test
    void notesAreNumberedAsTheSettingsSay() {
        String endnote = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";
        WordFixture word =
                WordFixture.of(p("SingleTxt", r("Text"), note(1), r(" and"), endnote))
                        .settings(
                                "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/></w:footnotePr>"
                                        + "<w:endnotePr><w:numFmt w:val=\"decimal\"/></w:endnotePr>")
                        .footnotes(p("FootnoteText", r("Note.")));
        assertThat(lines(word)).containsExactly("Text[^c] and[^1]", "^ [^c]Note.");
    }

    @Test
    void severalMarksMayBeRaisedTogetherAndAFractionHasABar() {
        String raised =
                "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1, 2</w:t></w:r>";
        String half =
                "<m:oMath xmlns:m=\"m\"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num>"
                        + "<m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";
        List<Line> read =
                WordReader.read(
                                WordFixture.of(p("SingleTxt", r("Ports"), raised, r(" of "), half))
                                        .source())
                        .value()
                        .orElseThrow()
                        .lines();
        assertThat(read)
                .singleElement()
                .satisfies(
                        l -> {
                            assertThat(l.text().text()).isEqualTo("Ports of 1/2");
                            assertThat(l.text().marks(Mark.NoteReference.class))
                                    .extracting(Mark.NoteReference::marker)
                                    .containsExactly("1", "2");
                        });
    }

    @Test
    void aListKnowsTheLevelOfAStyle() {
        WordFixture word =
                WordFixture.of(p("One", r("Text:")) + p("Two", r("More;")) + p("Other", r("Most;")))
                        .styles(
                                listStyle("One", "")
                                        + listStyle("Two", "")
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"Other\"><w:name w:val=\"x\"/>"
                                        + "<w:basedOn w:val=\"Two\"/></w:style>")
                        .numbering(
                                "<w:abstractNum w:abstractNumId=\"1\">"
                                        + level(0, "One", "decimal", "%1.")
                                        + level(1, "Two", "lowerLetter", "(%2)")
                                        + "</w:abstractNum>"
                                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
        assertThat(lines(word)).containsExactly("1. Text:", "(a) More;", "(b) Most;");
    }

    private static String listStyle(String id, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\""
                + id
                + "\"><w:name w:val=\"x\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + more
                + "</w:style>";
    }

    private static String level(int level, String style, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:pStyle w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, style, text);
    }

    @Test
    void fieldsThatNumberParagraphs() {
        String number =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> AUTONUM \\* Arabic"
                        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String simple = "<w:fldSimple w:instr=\" AUTONUM \"/>";
        assertThat(
                        lines(
                                WordFixture.of(
                                        p("", number, r("Decides;"))
                                                + p("", simple, r("Requests;"))
                                                + p("", r("Text "), number, r("more.")))))
                .containsExactly("1. Decides;", "2. Requests;", "Text more.");
    }

    @Test
    void whatAControlAsksForIsNotRead() {
        String unfilled =
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String filled = "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>";
        assertThat(
                        lines(
                                WordFixture.of(
                                        unfilled.formatted(p("", r("Click here to enter text.")))
                                                + p(
                                                        "",
                                                        filled.formatted(r("Text")),
                                                        unfilled.formatted(r("Choose"))))))
                .containsExactly("Text");
    }

    private static String embedded(String id) {
        return "<w:altChunk r:id=\"%s\"/>".formatted(id);
    }

    @Test
    void aDocumentThatIsEmbeddedIsReadWhereItStands() {
        byte[] page =
                "<html><body><p>1. <i>Urges</i> all States;</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] inner =
                WordFixture.of(p("SingleTxtG", r("2. Requests a report;")) + embedded("deep"))
                        .chunk("deep", "text/html", page)
                        .bytes();
        String body =
                p("SingleTxtG", r("The Council,"))
                        + embedded("page")
                        + embedded("inner")
                        + p("SingleTxtG", r("9th meeting"));
        Parsed<Optional<TextDocument>> read =
                WordReader.read(
                        WordFixture.of(body)
                                .chunk("page", "text/html", page)
                                .chunk("inner", "application/zip", inner)
                                .source());
        List<Line> lines = read.value().orElseThrow().lines();
        assertThat(lines)
                .extracting(line -> line.number() + " " + line.text().text())
                .containsExactly(
                        "1 The Council,",
                        "2 1. Urges all States;",
                        "3 2. Requests a report;",
                        "4 9th meeting");
        assertThat(lines.get(1).text().marks()).isNotEmpty();
        assertThat(read.diagnostics())
                .extracting(d -> d.issue() + " " + d.detail())
                .containsExactly("EMBEDDED_NOT_READ deep: it is embedded twice");
    }

    @Test
    void whatIsEmbeddedAndNotReadIsSaid() {
        String body = p("SingleTxtG", r("The Council,")) + embedded("rich") + embedded("nowhere");
        Parsed<Optional<TextDocument>> read =
                WordReader.read(
                        WordFixture.of(body)
                                .chunk(
                                        "rich",
                                        "application/rtf",
                                        "{\\rtf1 words}".getBytes(StandardCharsets.UTF_8))
                                .source());
        assertThat(read.value().orElseThrow().lines()).hasSize(1);
        assertThat(read.diagnostics())
                .extracting(d -> d.issue() + " " + d.detail())
                .containsExactly(
                        "EMBEDDED_NOT_READ rich: its format is not known",
                        "EMBEDDED_NOT_READ nowhere: it is not there");
    }
}
