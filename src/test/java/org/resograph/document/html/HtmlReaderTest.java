package org.resograph.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.document.Line;
import org.resograph.document.Lines;
import org.resograph.document.Source;
import org.resograph.document.TextDocument;
import org.resograph.text.Diagnostic;
import org.resograph.text.Issue;
import org.resograph.text.Parsed;

/** Pages of HTML as lines: each case states a page, and what a browser shows of it. */
class HtmlReaderTest {

    private static final String LONG =
            "Recalling all its previous resolutions on the safety of lighthouse keepers, and noting the"
                    + " progress made at the coasts,";

    private static Parsed<Optional<TextDocument>> read(byte[] bytes) {
        return HtmlReader.read(Source.of("page.html", bytes));
    }

    private static List<String> lines(String body) {
        String page = "<html><head><title>x</title></head><body>" + body + "</body></html>";
        return Lines.of(read(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Issue> issues(byte[] bytes) {
        return read(bytes).diagnostics().stream().map(Diagnostic::issue).toList();
    }

    @Test
    void blocksAreLinesAndInlineElementsAreMarks() {
        assertThat(
                        lines(
                                "<h2>Title</h2><p><i>Recalling</i> its\n resolution"
                                        + " <a href='https://undocs.org/A/RES/90/1'>90/1</a>,</p><div>Text<div>more</div>rest</div>"))
                .containsExactly(
                        "# Title",
                        "_Recalling_ its resolution [90/1](https://undocs.org/A/RES/90/1),",
                        "Text",
                        "more",
                        "rest");
    }

    @Test
    void stylesOfWordTellHeadingsAndParagraphs() {
        TextDocument page =
                read("<p class='_H23G'>Title</p><p class=SingleTxtG>Text</p>"
                                .getBytes(StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow();
        assertThat(page.lines())
                .extracting(l -> l.role() + " " + l.style())
                .containsExactly("HEADING H23G", "BODY SingleTxtG");
    }

    @Test
    void aBreakPartsLinesAndEmphasisGoesOnOverIt() {
        assertThat(lines("<p><i>46th meeting<br>11 October 2030</i></p>"))
                .containsExactly("_46th meeting_", "/ _11 October 2030_");
        assertThat(lines("One<br><br>Two")).containsExactly("One", "Two");
    }

    @Test
    void listsShowTheNumbersThatABrowserCounts() {
        assertThat(
                        lines(
                                "<ol start=3><li><i>Requests</i> the Office:<ol type=a><li>To go;</li><li"
                                        + " value=4>To come;</li></ol>and to stay;</li><li><p>Decides.</p><p>Further.</p></li></ol>"))
                .containsExactly(
                        "3. _Requests_ the Office:",
                        "(a) To go;",
                        "(d) To come;",
                        "and to stay;",
                        "4. Decides.",
                        "Further.");
        assertThat(lines("<ol reversed type=I><li>a</li><li>b</li></ol>"))
                .containsExactly("II. a", "I. b");
        assertThat(
                        lines(
                                "<ol style='list-style-type: none'><li>bare</li></ol><ul><li>point</li></ul>"))
                .containsExactly("bare", "- point");
        assertThat(lines("<ol><li>1. typed</li></ol>")).containsExactly("1. typed");
    }

    @Test
    void footnotesAreFoundByTheirLinks() {
        assertThat(
                        lines(
                                "<p>Text,<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a> and more.</p>"
                                        + "<div id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> See A/90/2.</p></div>"))
                .containsExactly("Text,[^1] and more.", "^ [^1]See A/90/2.");
        assertThat(
                        lines(
                                "<p>Text<sup id=r1><a href='#f1'>1</a></sup></p><ol><li id=f1><p>See A/90/2."
                                        + " <a href='#r1'>↩</a></p><p>Also A/90/3.</p></li></ol>"))
                .containsExactly("Text[^1]", "^ [^1]See A/90/2. Also A/90/3.");
    }

    @Test
    void superscriptsWithoutLinksAreFootnoteMarksUnlessTheyAreUnits() {
        assertThat(
                        lines(
                                "<p>Text<sup>2</sup>, 30 km<sup>2</sup>, 45<sup>e</sup></p><p><sup>2</sup> A/90/2.</p>"))
                .containsExactly("Text[^2], 30 km2, 45e", "^ [^2]A/90/2.");
    }

    @Test
    void tablesAreRowsUnlessTheyLayOutThePage() {
        assertThat(
                        lines(
                                "<table><tr><td>United Nations<td>A/90/1<tr><td>General Assembly<td>Distr.: General<br>5 July 2030</table><p>"
                                        + LONG
                                        + "</p><table><thead><tr><th>Post<th>2030</thead><tr><td colspan=2>none</table>"))
                .containsExactly(
                        "United Nations",
                        "A/90/1",
                        "General Assembly",
                        "Distr.: General",
                        "/ 5 July 2030",
                        LONG,
                        "|| Post | 2030",
                        "| none+");
        assertThat(lines("<p>" + LONG + "<table><tr><td>1.<td>One;<tr><td>(a)<td>Sub.</table>"))
                .containsExactly(LONG, "1. One;", "(a) Sub.");
    }

    @Test
    void whatABrowserDoesNotShowIsNotRead() {
        assertThat(
                        lines(
                                "<script>x()</script><style>p{}</style><!-- no --><p hidden>no</p><p"
                                        + " style='display: none'>no</p><nav>Menu</nav><p>Text</p><footer>Site</footer>"))
                .containsExactly("~ Menu", "Text", "~ Site");
    }

    @Test
    void aPreformattedPageIsPlainText() {
        String pre = "<pre>" + "The  Council,\n\n1.  Decides to go\n    on;\n".repeat(9) + "</pre>";
        TextDocument page = read(pre.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(page.lines().get(2).number()).isEqualTo(4);
        assertThat(page.lines().get(2).indent()).isEqualTo(4);
    }

    @Test
    void encodingsAreTakenFromTheBytesTheDeclarationOrTheLetters() {
        String text = "<p>Решение Совета по правам человека о безопасности на море и о маяках</p>";
        Charset windows = Charset.forName("windows-1251");
        String declared =
                "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>";
        String wrong = "<meta charset=iso-8859-1>";
        String shown = "Решение Совета по правам человека о безопасности на море и о маяках";
        assertThat(Lines.of(read((declared + text).getBytes(windows)))).containsExactly(shown);
        assertThat(Lines.of(read((wrong + text).getBytes(StandardCharsets.UTF_8))))
                .containsExactly(shown);
        assertThat(Lines.of(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly(shown);
        assertThat(Lines.of(read(("\uFEFF" + wrong + text).getBytes(StandardCharsets.UTF_8))))
                .containsExactly(shown);
        assertThat(Lines.of(read(text.getBytes(windows)))).containsExactly(shown);
        assertThat(issues(text.getBytes(windows))).containsExactly(Issue.GUESSED_ENCODING);
    }

    @Test
    void deepNestingAndPagesWithoutTextEndInAnAnswer() {
        String deep = "<div><table><tr><td>".repeat(20_000) + "deep" + "</div>".repeat(20_000);
        assertThat(read(deep.getBytes(StandardCharsets.UTF_8)).value()).isPresent();
        assertThat(issues("<html><body><img src=x></body></html>".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Issue.EMPTY_SOURCE);
        assertThat(issues(("<p>" + "x".repeat(33 << 20)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Issue.SOURCE_TOO_LARGE);
    }

    @Test
    void theCaptionOfATableStandsAboveIt() {
        assertThat(
                        lines(
                                "<p>"
                                        + LONG
                                        + "</p><table><caption>Posts at the coast</caption><tr><td>a<td>b</table>"))
                .containsExactly(LONG, "Posts at the coast", "| a | b");
    }

    @Test
    void whatStandsBetweenTheItemsOfAListIsRead() {
        assertThat(
                        lines(
                                "<ol>Requests <b>all</b> States:<li>To go;</li> and <li>To come</li>.</ol>"))
                .containsExactly("Requests *all* States:", "1. To go;", "and", "2. To come", ".");
    }

    @Test
    void itemsThatAreNotShownAreNotRead() {
        assertThat(
                        lines(
                                "<ol><li>One</li><li style='display: none'>secret</li><li>Two</li><script>x</script></ol>"))
                .containsExactly("1. One", "2. Two");
    }

    @Test
    void aFormAroundThePageIsNoFurniture() {
        String search = "<form><p>Find</p><select><option>x</select></form>";
        assertThat(lines(search + "<form id=page><p>" + LONG + "</p><p>1. Decides.</p></form>"))
                .containsExactly("~ Find", LONG, "1. Decides.");
    }

    @Test
    void preformattedTextKeepsItsNotesAndItsEmphasis() {
        assertThat(
                        lines(
                                "<p>"
                                        + LONG
                                        + "</p><pre>the report<sup>1</sup> of\n<b>its<s hidden>no</s>\nfriends</b></pre>"
                                        + "<div style='white-space: pre-wrap'>1. One;\n2. Two.</div>"))
                .containsExactly(
                        LONG, "the report[^1] of", "*its*", "*friends*", "1. One;", "2. Two.");
    }

    @Test
    void aListThatBeginsAnItemShowsTheLabelsOfBoth() {
        assertThat(
                        lines(
                                "<ol><li><ol type=a><li>First;<li>second;</ol><li>Third;<li><ul><li>Fourth.</ul></ol>"))
                .containsExactly("1. (a) First;", "(b) second;", "2. Third;", "3. Fourth.");
    }

    @Test
    void aNumberThatBeginsAnItemIsNotItsLabel() {
        assertThat(lines("<ol><li>1.5 million;<li>2. Typed;</ol>"))
                .containsExactly("1. 1.5 million;", "2. Typed;");
    }

    @Test
    void whatIsHiddenReadAloudOrTakenOutIsNotRead() {
        assertThat(
                        lines(
                                "<p style='visibility:hidden'>no</p><dialog>no</dialog><datalist><option>no</datalist>"
                                        + "<p><ruby>海<rp>(</rp><rt>hai</rt><rp>)</rp></ruby>岸"
                                        + " <del>three</del><ins>four</ins></p>"))
                .containsExactly("海岸 four");
    }

    @Test
    void aStyleOfItsOwnMakesABlockOrRaisesAMark() {
        assertThat(
                        lines(
                                "<span style='display: block'>One<span style='vertical-align: super'>1</span></span>"
                                        + "<span style='display:block'>Two</span>"))
                .containsExactly("One[^1]", "Two");
    }

    @Test
    void severalMarksMayBeRaisedTogether() {
        TextDocument page =
                read("<p>Ports<sup>1, 2</sup> of 3 km<sup>2</sup>".getBytes(StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow();
        assertThat(page.lines().get(0).text().text()).isEqualTo("Ports of 3 km2");
        assertThat(page.lines().get(0).text().marks()).hasSize(2);
    }

    @Test
    void aFootnoteMayTypeItsMark() {
        for (String typed : List.of("1. ", "[1] ", "1 ", "")) {
            assertThat(
                            lines(
                                    "<p>Text<a href='#n1'>1</a></p><p id=n1>"
                                            + typed
                                            + "See the chart.</p>"))
                    .containsExactly("Text[^1]", "^ [^1]See the chart.");
        }
    }

    @Test
    void aQuotationHasTheMarksThatABrowserShows() {
        assertThat(lines("<p>The theme <q>Lamps <i>and</i> harbours</q>, of 1999"))
                .containsExactly("The theme “Lamps _and_ harbours”, of 1999");
    }

    @Test
    void footnotesTypedInBrackets() {
        assertThat(
                        lines(
                                "<p>Recalling the lamps [1] and the oil[2] of [3] coasts,</p>"
                                        + "<p>[1] See A/90/1.</p><p>[2] See A/90/2.</p><p>[4] Words.</p>"))
                .containsExactly(
                        "Recalling the lamps[^1] and the oil[^2] of [3] coasts,",
                        "^ [^1]See A/90/1.",
                        "^ [^2]See A/90/2.",
                        "[4] Words.");
    }

    @Test
    void aBreakBelowALineLongerThanAnyThatIsBrokenForItsLengthPartsParagraphs() {
        String first = "Guided by the lamps of all coasts and by what their keepers have told us,";
        assertThat(
                        lines(
                                "<div>" + first + "<br>" + LONG + " and " + LONG + "<br>" + first
                                        + "</div>"))
                .containsExactly(first, "/ " + LONG + " and " + LONG, "/ " + first);
    }

    @Test
    void aCellOfSeveralRowsLeavesItsPlaceInEach() {
        List<Line> rows =
                read(("<p>"
                                        + LONG
                                        + "</p><table><tr><td rowspan=2>North<td>Alpha<td>10<tr><td>Beta"
                                        + "<td>20<tr><td>South<td rowspan=2>Gamma<td>30<tr><td>West<td>40</table>")
                                .getBytes(StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow()
                        .lines()
                        .subList(1, 5);
        assertThat(rows)
                .extracting(r -> r.cells().stream().map(c -> c.text().text()).toList())
                .containsExactly(
                        List.of("North", "Alpha", "10"),
                        List.of("", "Beta", "20"),
                        List.of("South", "Gamma", "30"),
                        List.of("West", "", "40"));
    }

    @Test
    void numbersInColumnsOfTheirOwnAreNoTable() {
        assertThat(
                        lines(
                                "<p>"
                                        + LONG
                                        + "</p><table><tr><td>1.<td>Calls upon States:<td><tr><td><td>(a)<td>To keep"
                                        + " lamps;<tr><td>2.<td colspan=2>Decides to meet.</table>"))
                .containsExactly(
                        LONG, "1. Calls upon States:", "(a) To keep lamps;", "2. Decides to meet.");
    }

    @Test
    void raisedFiguresThatAreTypedAreMarks() {
        assertThat(
                        lines(
                                "<p>Recalling the lamps,¹ 3 × 10⁶ of them on 12 km², and the oil ¹² of"
                                        + " it,</p><p>¹ See A/90/1.</p><p>¹² See A/90/2.</p>"))
                .containsExactly(
                        "Recalling the lamps,[^1] 3 × 10⁶ of them on 12 km², and the oil[^12] of it,",
                        "^ [^1]See A/90/1.",
                        "^ [^12]See A/90/2.");
    }

    @Test
    void footnotesTypedInParentheses() {
        assertThat(
                        lines(
                                "<p>Recalling the lamps,(1) article 6 (1) and the oil (2),</p>"
                                        + "<p>(1) See A/90/1.</p><p>(2) See A/90/2.</p>"))
                .containsExactly(
                        "Recalling the lamps,[^1] article 6 (1) and the oil[^2],",
                        "^ [^1]See A/90/1.",
                        "^ [^2]See A/90/2.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s/", "<sup>%s/</sup>", "<sup><u>%s</u></sup>/", "<a href='#'>%s/</a>"})
    void footnotesTypedBeforeAStroke(String mark) {
        String one = mark.formatted("1");
        String two = mark.formatted("2");
        assertThat(
                        lines(
                                "<p>Recalling the lamps, %s the oil %s and/or it; %s</p>"
                                                .formatted(one, two, two)
                                        + "<p>%s See A/90/1.</p><p>%s See A/90/2.</p>"
                                                .formatted(one, two)))
                .containsExactly(
                        "Recalling the lamps,[^1] the oil[^2] and/or it;[^2]",
                        "^ [^1]See A/90/1.",
                        "^ [^2]See A/90/2.");
    }

    /** Points of a list are no footnotes, even if they are referred to. */
    @Test
    void pointsInParentheses() {
        List<String> points =
                List.of(
                        "Recalling paragraph (1) above, as in the second(2),",
                        "(1) Lamps;",
                        "(2) Oil.");
        assertThat(lines("<p>" + String.join("</p><p>", points) + "</p>")).isEqualTo(points);
    }

    /** Whatever holds a page's whole text as it was typed. */
    @ParameterizedTest
    @ValueSource(strings = {"pre", "xmp", "listing", "textarea", "plaintext"})
    void aPageOfOneTextAsItWasTyped(String element) {
        String text = "The Council,\n\n1.  Decides to go\n    on;\n".repeat(9);
        String page = "<html><body><h1>Note</h1><" + element + ">" + text + "</" + element + ">";
        TextDocument read = read(page.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertThat(read.lines().get(2).text().text()).isEqualTo("on;");
        assertThat(read.lines().get(2).indent()).isEqualTo(4);
    }

    @Test
    void preformattedTextBesideOther() {
        assertThat(lines("<p>A page</p><xmp>of <lamps>\nand oil</xmp>"))
                .containsExactly("A page", "of <lamps>", "and oil");
    }
}
