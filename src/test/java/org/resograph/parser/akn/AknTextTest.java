package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.parser.akn.Akn.container;
import static org.resograph.parser.akn.Akn.line;
import static org.resograph.parser.akn.Akn.paragraph;
import static org.resograph.parser.akn.Akn.point;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.DivisionKind;
import org.resograph.resolution.Block.Heading;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Block.ParagraphKind;
import org.resograph.resolution.Block.PrintedLine;
import org.resograph.resolution.Block.Table;
import org.resograph.resolution.DocumentKind;
import org.resograph.resolution.Footnote;
import org.resograph.resolution.Resolution;
import org.resograph.text.Issue;
import org.resograph.text.Mark;
import org.resograph.text.MarkedText;

/** The text of Akoma Ntoso: paragraphs, notes, marks, and what the markup does to them. */
class AknTextTest {

    @Test
    void aPlainResolutionIsReadWhole() {
        Resolution read = Akn.document().read();
        assertThat(read.kind()).isEqualTo(DocumentKind.RESOLUTION);
        assertThat(read.symbol()).hasToString("Optional[A/HRC/RES/88/7]");
        assertThat(read.number()).contains("88/7");
        assertThat(read.title()).contains(MarkedText.of("Lighthouses and their keepers"));
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "op1");
    }

    @Test
    void aNoteIsMarkedAndItsFigureCountsFromOne() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph(
                                                "1.",
                                                "Thanks the keepers<authorialNote marker=\"2\"><p>\t\tSee <a href=\"https://example.org/A/1/2\">A/1/2</a>.</p></authorialNote> of the lamps;")
                                        + paragraph(
                                                "2.",
                                                "Decides<authorialNote marker=\"3\"><p>Ibid.</p></authorialNote>."))
                        .read();
        assertThat(read.footnotes()).extracting(Footnote::marker).containsExactly("1", "2");
        assertThat(read.footnotes().get(0).text())
                .isEqualTo(
                        new MarkedText(
                                "See A/1/2.",
                                List.of(new Mark.Link(4, 9, "https://example.org/A/1/2"))));
        assertThat(operative(read, 0).text())
                .isEqualTo(
                        new MarkedText(
                                "Thanks the keepers of the lamps;",
                                List.of(new Mark.NoteReference(18, "1"))));
    }

    @Test
    void arabicParenthesesAroundANoteAreNotText() {
        Resolution read =
                Akn.document()
                        .language("ara")
                        .body(
                                paragraph(
                                                "1 -",
                                                "يشكر حراس المنارات على الساحل<sup>(</sup><authorialNote marker=\"1\"><p>\t()\tالقرار ٧</p></authorialNote><sup>)</sup>، ويدعوهم إلى البقاء (جميعا).")
                                        .replace("٧", "7"))
                        .read();
        assertThat(operative(read, 0).text().text())
                .isEqualTo("يشكر حراس المنارات على الساحل، ويدعوهم إلى البقاء (جميعا).");
        assertThat(read.footnotes().get(0).text().text()).isEqualTo("القرار 7");
    }

    @Test
    void superscriptLettersAreText() {
        Resolution read =
                Akn.document().body(paragraph("1.", "À sa 62<sup>e</sup> séance.")).read();
        assertThat(operative(read, 0).text().text()).isEqualTo("À sa 62e séance.");
    }

    @Test
    void splitSpansAndSmallCapitalsAreJoined() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph(
                                        "1.",
                                        "<span class=\"italic\">Than</span><span class=\"italic\">ks </span><inline name=\"smallCaps\">S</inline><inline name=\"smallCaps\">lovenia</inline>."))
                        .read();
        assertThat(operative(read, 0).text())
                .isEqualTo(
                        new MarkedText(
                                "Thanks Slovenia.",
                                List.of(new Mark.Emphasis(0, 6, Mark.Style.ITALIC))));
    }

    @Test
    void listsAreNestedByTheirCountNotByTheirMarkup() {
        String list =
                "<paragraph><num>3.</num><list><intro><p>Decides:</p></intro>"
                        + "<point><num>(a)</num><list><intro><p>To light:</p></intro>"
                        + point("(i)", "the north lamp;")
                        + point("(ii)", "the south lamp;")
                        // the markup nests what is beside
                        + point("(b)", "To paint the tower;")
                        + "</list></point></list></paragraph>"
                        + paragraph("(c)", "To rest.");
        Resolution read = Akn.document().body(paragraph("2.", "Thanks;") + list).read();
        assertThat(Shape.of(read))
                .containsExactly(
                        "formula",
                        "pp-",
                        "op2",
                        "op3",
                        "op3/a",
                        "op3/a/i",
                        "op3/a/ii",
                        "op3/b",
                        "op3/c");
    }

    @Test
    void aHeadingThatWasCountedAmongThePointsIsAHeading() {
        Resolution read =
                Akn.document()
                        .body(
                                "<paragraph><num>1.</num><list><intro><p>Decides:</p></intro>"
                                        + point("(a)", "to light the lamps;")
                                        + point("(b)", "<span class=\"italic\">Boats</span>")
                                        + point("(b)", "to paint the boats.")
                                        + "</list></paragraph>")
                        .read();
        assertThat(Shape.of(read))
                .containsExactly("formula", "pp-", "op1", "op1/a", "op1/h", "op1/b");
    }

    @Test
    void theLetterIAfterHIsALetter() {
        StringBuilder points = new StringBuilder();
        for (char c = 'a'; c <= 'j'; c++) {
            points.append(point("(" + c + ")", "lamp;"));
        }
        Resolution read =
                Akn.document()
                        .body(
                                "<paragraph><num>1.</num><list><intro><p>Lists:</p></intro>"
                                        + points
                                        + "</list></paragraph>")
                        .read();
        assertThat(Shape.of(read)).endsWith("op1/h", "op1/i", "op1/j");
    }

    @Test
    void numbersTypedIntoTheTextAreTakenOutOfIt() {
        Resolution read =
                Akn.document()
                        .language("ara")
                        .body(
                                paragraph("", "1 -\tيشكر حراس المنارات على الساحل:")
                                        + paragraph("", "‘1’\tفي الشمال؛")
                                        + paragraph("", "‘2’\tفي الجنوب.")
                                        + paragraph("", "2 –\tيدعو الجميع إلى البقاء."))
                        .read();
        assertThat(Shape.of(read))
                .containsExactly("formula", "pp-", "op1", "op1/i", "op1/ii", "op2");
        assertThat(operative(read, 0).text().text()).isEqualTo("يشكر حراس المنارات على الساحل:");
    }

    @Test
    void aNumberThatStandsAloneBelongsToTheNextParagraph() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "")
                                        + paragraph("", "Thanks the keepers;")
                                        + paragraph("2.", "Decides to rest."))
                        .read();
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "op1", "op2");
        assertThat(operative(read, 0).text().text()).isEqualTo("Thanks the keepers;");
    }

    @Test
    void aBareFigureIsANumberWhereItIsDue() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "Thanks the keepers;")
                                        + paragraph("", "2 <span class=\"italic\">Notes</span> it;")
                                        + paragraph("3.", "Decides to rest."))
                        .read();
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "op1", "op2", "op3");
    }

    @Test
    void whatFollowsAColonWithoutNumbersIsASubParagraph() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "Asks for news of:")
                                        + paragraph("", "the lamps;")
                                        + paragraph("", "the boats.")
                                        + paragraph("2.", "Decides to rest."))
                        .read();
        assertThat(Shape.of(read))
                .containsExactly("formula", "pp-", "op1", "op1/-", "op1/-", "op2");
    }

    @Test
    void aListOfFiguresInAParagraphIsNotANewSection() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "Thanks;")
                                        + paragraph("2.", "Approves the agenda:")
                                        + paragraph("1.", "Opening.")
                                        + paragraph("2.", "Lamps.")
                                        + paragraph("3.", "Boats.")
                                        + paragraph("4.", "Closing.")
                                        + paragraph("3.", "Decides to rest."))
                        .read();
        assertThat(Shape.of(read))
                .containsExactly(
                        "formula", "pp-", "op1", "op2", "op2/1", "op2/2", "op2/3", "op2/4", "op3");
    }

    @Test
    void aSectionStartsItsNumbersAnew() {
        Resolution read =
                Akn.document()
                        .body(
                                "<paragraph class=\"H1\"><heading>I</heading></paragraph>"
                                        + paragraph("1.", "Thanks;")
                                        + paragraph("2.", "Notes;")
                                        + "<paragraph class=\"H23\"><subheading>Boats</subheading></paragraph>"
                                        + paragraph("1.", "Decides."))
                        .read();
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "h", "op1", "op2", "h", "op1");
        assertThat(read.blocks().stream().filter(Heading.class::isInstance))
                .extracting(h -> ((Heading) h).level())
                .containsExactly(1, 2);
    }

    @Test
    void headingsSetAsParagraphsAreHeadings() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "Thanks;")
                                        + paragraph("", "<span class=\"bold\">Boats</span>")
                                        + paragraph("2.", "Notes;")
                                        + paragraph("", "Reports")
                                        + paragraph("3.", "Decides."))
                        .read();
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "op1", "h", "op2", "h", "op3");
    }

    @Test
    void paragraphsWithoutNumbersAreOperativeOrPreambularByTheirEnd() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("", "<span class=\"italic\">Noting</span> the lamps,")
                                        + paragraph(
                                                "",
                                                "<span class=\"italic\">Decides</span> to rest."))
                        .read();
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "pp-", "op-");
    }

    @Test
    void aSentenceThatWasCutIsJoined() {
        String half =
                "Noting with pleasure that the lamps of the coast are lit every evening "
                        + "by keepers who come from the villages along the bay and ";
        Resolution read =
                Akn.document()
                        .preamble(container("Noting", half) + container("urging", "them to stay,"))
                        .read();
        assertThat(Shape.of(read)).containsExactly("pp-", "op1");
    }

    @Test
    void anAnnexInTheMainBodyFollowsTheClosing() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "Adopts the annex.")
                                        + "<paragraph class=\"HChG\"><content><p><span class=\"bold\">Annex I</span></p></content></paragraph>"
                                        + "<paragraph class=\"HChG\"><content><p>Rules of the lamps</p></content></paragraph>"
                                        + paragraph("1.", "A lamp is lit at dusk.")
                                        + paragraph("", "It is put out at dawn."))
                        .conclusions(line("<docDate date=\"2031-07-04\">4 July 2031</docDate>"))
                        .read();
        Block last = read.blocks().get(read.blocks().size() - 1);
        assertThat(last).isInstanceOf(Division.class);
        Division annex = (Division) last;
        assertThat(annex.kind()).isEqualTo(DivisionKind.ANNEX);
        assertThat(annex.title()).contains("Annex I\nRules of the lamps");
        assertThat(Shape.of(annex.blocks())).containsExactly("p1", "p-");
    }

    @Test
    void attachmentsAreAnnexes() {
        Resolution read =
                Akn.document()
                        .attachments(
                                "<attachment><doc name=\"annex\"><meta/><mainBody>"
                                        + "<paragraph class=\"H23\"><subheading>Annex</subheading></paragraph>"
                                        + paragraph("1.", "A lamp is lit.")
                                        + "</mainBody></doc></attachment>")
                        .read();
        assertThat(Shape.of(read)).endsWith("annex", "annex/p1");
    }

    @Test
    void aDraftInAParagraphIsADivisionOfItsOwn() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph(
                                        "",
                                        "<span class=\"italic\">Recommends</span> the following draft:<embeddedStructure>"
                                                + "<container name=\"formula\"><p>The General Assembly,</p></container>"
                                                + container("Recalling", "the lamps.")
                                                + paragraph("1.", "Decides to rest.")
                                                + "</embeddedStructure>"))
                        .read();
        assertThat(Shape.of(read))
                .containsExactly(
                        "formula",
                        "pp-",
                        "op-",
                        "op-/nested_draft",
                        "op-/nested_draft/formula",
                        "op-/nested_draft/pp-",
                        "op-/nested_draft/op1");
    }

    @Test
    void aDraftWithoutMarkupIsKnownByItsFormula() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("", "Recommends the adoption of the following draft:")
                                        + paragraph("", "“The General Assembly,".substring(1))
                                        + paragraph("", "Recalling the lamps,")
                                        + paragraph("1.", "Decides to rest."))
                        .read();
        assertThat(Shape.of(read))
                .endsWith(
                        "op-/nested_draft",
                        "op-/nested_draft/formula",
                        "op-/nested_draft/pp-",
                        "op-/nested_draft/op1");
    }

    @Test
    void aTableStandsInTheParagraphThatAnnouncesIt() {
        Resolution read =
                Akn.document()
                        .body(
                                paragraph("1.", "Approves as follows:")
                                        + "<container name=\"table\"><table><tr><th colspan=\"2\"><p>Lamps</p></th></tr>"
                                        + "<tr><td><p>North</p></td><td><p>1</p><p>new</p></td></tr></table></container>")
                        .read();
        Table table = (Table) operative(read, 0).children().get(0);
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.rows().get(0).get(0).columns()).isEqualTo(2);
        assertThat(table.rows().get(1).get(1).text().text()).isEqualTo("1 new");
    }

    @Test
    void notesSetAsParagraphsAreNotes() {
        Resolution read =
                Akn.document()
                        .name("decision")
                        .preamble("")
                        .body(
                                paragraph("", "The keepers are Kenya,* Malta** and Peru.*")
                                        + paragraph("", "__________________")
                                        + paragraph("", "*\tUntil noon.")
                                        + paragraph("", "**\tUntil night."))
                        .read();
        assertThat(read.kind()).isEqualTo(DocumentKind.DECISION);
        assertThat(read.footnotes()).extracting(Footnote::marker).containsExactly("*", "**");
        Paragraph plain = (Paragraph) read.blocks().get(blockOf(read, ParagraphKind.PLAIN));
        assertThat(plain.text().text()).isEqualTo("The keepers are Kenya, Malta and Peru.");
        assertThat(plain.text().marks(Mark.NoteReference.class))
                .extracting(Mark.NoteReference::marker)
                .containsExactly("*", "**", "*");
    }

    @Test
    void unknownElementsKeepTheirText() {
        var parsed =
                Akn.document()
                        .body(
                                "<shelf>Loose words.<paragraph><num>1.</num><content><p>Thanks <glow>the lamps</glow>.</p></content></paragraph></shelf>")
                        .parsed();
        Resolution read = parsed.value().orElseThrow();
        assertThat(TreeText.of(read)).contains("Loose words.", "Thanks the lamps.");
        assertThat(parsed.diagnostics())
                .filteredOn(d -> d.issue() == Issue.UNKNOWN_ELEMENT)
                .extracting(d -> d.detail())
                .containsExactly("shelf", "glow");
    }

    @Test
    void textOutsideOfParagraphsIsKept() {
        Resolution read =
                Akn.document()
                        .cover("Stray words<p>more of them</p>")
                        .body("Words in the body<paragraph>and <i>in</i> a paragraph</paragraph>")
                        .conclusions("<p>At the very end</p>")
                        .read();
        assertThat(TreeText.of(read))
                .contains(
                        "Stray words",
                        "more of them",
                        "Words in the body",
                        "and in a paragraph",
                        "At the very end");
    }

    @Test
    void spansAreLinesOfTheSource() {
        var document = Akn.document().body("\n\n" + paragraph("1.", "Thanks\nthe\nkeepers."));
        Resolution read = document.read();
        Paragraph operative = operative(read, 0);
        List<String> lines = document.xml().lines().toList();
        assertThat(lines.get(operative.span().first() - 1)).contains("<paragraph");
        assertThat(lines.get(operative.span().last() - 1)).contains("keepers.</p>");
    }

    @Test
    void decisionsAndStatementsHavePlainParagraphs() {
        Resolution read =
                Akn.document()
                        .name("presidentialStatement")
                        .work(
                                "/akn/un/statement/deliberation/unsc/2031-07-04/2031-3/",
                                "2031-07-04")
                        .cover(line("<docNumber>S/PRST/2031/3</docNumber>"))
                        .preface("")
                        .preamble("")
                        .body(
                                line("<docTitle>Statement by the President</docTitle>")
                                        + "<alinea><content><p>The President made the following statement:</p></content></alinea>"
                                        + paragraph("", "“The Council thanks the keepers.")
                                        + paragraph("", "“The Council rests.”"))
                        .read();
        assertThat(read.kind()).isEqualTo(DocumentKind.PRESIDENTIAL_STATEMENT);
        assertThat(read.symbol()).hasToString("Optional[S/PRST/2031/3]");
        assertThat(Shape.of(read)).containsExactly("p-", "p-", "p-");
        assertThat(read.blocks().stream().filter(PrintedLine.class::isInstance))
                .extracting(l -> ((PrintedLine) l).role())
                .contains(PrintedLine.Role.TITLE);
    }

    private static int blockOf(Resolution read, ParagraphKind kind) {
        for (int i = 0; i < read.blocks().size(); i++) {
            if (read.blocks().get(i) instanceof Paragraph p && p.kind() == kind) {
                return i;
            }
        }
        throw new AssertionError("no paragraph " + kind);
    }

    private static Paragraph operative(Resolution read, int index) {
        return read.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(p -> p.kind() == ParagraphKind.OPERATIVE)
                .toList()
                .get(index);
    }

    @Test
    void aFootnoteAtTheNumberOfAParagraphIsAFootnote() {
        String number = "1.<authorialNote marker=\"1\"><p>See A/1/2.</p></authorialNote>";
        Resolution read = Akn.document().body(paragraph(number, "Thanks the keepers.")).read();
        assertThat(Shape.of(read)).containsExactly("formula", "pp-", "op1");
        assertThat(operative(read, 0).text())
                .isEqualTo(
                        new MarkedText(
                                "Thanks the keepers.", List.of(new Mark.NoteReference(0, "1"))));
        assertThat(read.footnotes()).extracting(n -> n.text().text()).containsExactly("See A/1/2.");
    }

    @Test
    void theCaptionOfATableIsNotItsOnlyHeader() {
        Resolution read =
                Akn.document()
                        .body(
                                "<paragraph><num>1.</num><content><p>Adopts the table:</p><table><caption>Posts</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></content></paragraph>")
                        .read();
        Table table = (Table) operative(read, 0).children().get(0);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.headerRows()).isEqualTo(2);
    }

    @Test
    void theHeadingOfAnAttachmentIsThatOfItsAnnex() {
        String document =
                "<doc name=\"annex\"><mainBody><p>%s words of the annex.</p></mainBody></doc>";
        Resolution read =
                Akn.document()
                        .attachments(
                                "<attachment><heading>Annex I</heading>"
                                        + document.formatted("The")
                                        + "</attachment><attachment><num>Annex II</num><heading>Rules</heading>"
                                        + document.formatted("Other")
                                        + "</attachment>")
                        .read();
        assertThat(read.blocks())
                .filteredOn(Division.class::isInstance)
                .extracting(d -> ((Division) d).title().orElse(""))
                .containsExactly("Annex I", "Annex II\nRules");
    }

    @Test
    void theTextAfterPointsThatStandInTheParagraphItselfIsTheParagraphs() {
        Resolution read =
                Akn.document()
                        .body(
                                "<paragraph><num>1.</num><intro><p>Thanks:</p></intro>"
                                        + point("(a)", "the keepers;")
                                        + point("(b)", "the lamps;")
                                        + "<wrapUp><p>and goes on.</p></wrapUp></paragraph>")
                        .read();
        Paragraph first =
                read.blocks().stream()
                        .filter(
                                b ->
                                        b instanceof Paragraph p
                                                && p.number().equals(Optional.of("1")))
                        .map(Paragraph.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(first.children())
                .extracting(
                        b -> ((Paragraph) b).number().orElse("") + ((Paragraph) b).text().text())
                .containsExactly("athe keepers;", "bthe lamps;", "and goes on.");
    }

    @Test
    void theItemsOfAPlainListArePoints() {
        String list =
                "<paragraph><num>1.</num><content><p>Decides:</p><ol><li><p>To light:</p>"
                        + "<ul><li>The north lamp;</li></ul></li><li>To rest.</li></ol>"
                        + "</content></paragraph>";
        Resolution read = Akn.document().body(list + paragraph("2.", "Thanks all.")).read();
        assertThat(Shape.of(read))
                .containsExactly("formula", "pp-", "op1", "op1/-", "op1/-/-", "op1/-", "op2");
    }

    @Test
    void aPictureInTheTextIsSaidAndCutsNoLine() {
        var parsed =
                Akn.document()
                        .cover(
                                line(
                                        "<img src=\"emblem.png\"/><docNumber refersTo=\"#symbol\">A/HRC/RES/88/7</docNumber>"))
                        .body(
                                paragraph(
                                                "1.",
                                                "Thanks the keepers <img src=\"map.png\"/> of the lamps.")
                                        + "<img src=\"coast.png\"/>")
                        .parsed();
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue())
                .containsExactly(Issue.PICTURE_NOT_READ, Issue.PICTURE_NOT_READ);
        assertThat(operative(parsed.value().orElseThrow(), 0).text().text())
                .isEqualTo("Thanks the keepers of the lamps.");
    }

    @Test
    void whatIsQuotedOrForeignInALineDoesNotCutIt() {
        var parsed =
                Akn.document()
                        .body(
                                paragraph(
                                                "1.",
                                                "Thanks “<embeddedText>the keepers</embeddedText>” for <omissis>…</omissis> and <fillIn>____</fillIn>.")
                                        + "<foreign><m>E</m>=<m>m</m></foreign>")
                        .parsed();
        assertThat(TreeText.of(parsed.value().orElseThrow()))
                .contains("Thanks “the keepers” for … and ____.\n")
                .contains("E=m\n");
        assertThat(parsed.diagnostics()).extracting(d -> d.detail()).containsExactly("m");
    }
}
