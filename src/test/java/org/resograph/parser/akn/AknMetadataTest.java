package org.resograph.parser.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.parser.akn.Akn.line;
import static org.resograph.parser.akn.Akn.paragraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.resolution.AgendaItem;
import org.resograph.resolution.Body;
import org.resograph.resolution.Meeting;
import org.resograph.resolution.Origin;
import org.resograph.resolution.Resolution;
import org.resograph.resolution.Sponsor;
import org.resograph.resolution.Subject;
import org.resograph.resolution.Subject.Assignment;
import org.resograph.resolution.SymbolBasis;
import org.resograph.text.Issue;
import org.resograph.text.Language;

/** What a document is, whose, of which day, and where it came from. */
class AknMetadataTest {

    @Test
    void whatMostWitnessesSayIsTheSymbol() {
        var parsed =
                Akn.document()
                        .cover(line("<docNumber refersTo=\"#symbol\">A/HRC/RES/88/6</docNumber>"))
                        .path("x/A_HRC_RES_88_7E.xml")
                        .parsed();
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.symbol()).hasToString("Optional[A/HRC/RES/88/7]");
        assertThat(read.symbolBasis()).isEqualTo(SymbolBasis.DERIVED);
        assertThat(parsed.diagnostics()).extracting(d -> d.issue()).contains(Issue.SYMBOL_CONFLICT);
    }

    @Test
    void aCouncilResolutionBearsTheYearOfItsAdoption() {
        Resolution read =
                Akn.document()
                        .work(
                                "/akn/un/statement/deliberation/unsc/2031-07-04/3100-2030/",
                                "2031-07-04")
                        .cover(
                                line(
                                                "<docNumber refersTo=\"#symbol\">S/RES/3100 (2030)</docNumber>")
                                        + line(
                                                "<docTitle refersTo=\"#resolutionNumber\">RESOLUTION 3100 (2031)</docTitle>")
                                        + line(
                                                "<docTitle refersTo=\"#adoption\">Adopted by the Security Council at its <inline name=\"adoptionMeeting\" title=\"9000th\">9000th meeting</inline>, on<docDate date=\"2031-07-04\">4 July 2031</docDate></docTitle>"))
                        .preface("")
                        .read();
        assertThat(read.symbol()).hasToString("Optional[S/RES/3100 (2031)]");
        assertThat(read.adoption().date()).contains(LocalDate.of(2031, 7, 4));
        assertThat(TreeText.of(read)).contains("9000th meeting, on 4 July 2031");
        assertThat(read.session()).isEmpty();
    }

    @Test
    void theTextTellsTheLanguage() {
        var parsed =
                Akn.document()
                        .language("eng")
                        .path("A_HRC_RES_88_7E.xml")
                        .body(
                                paragraph(
                                        "1.",
                                        "Exhorte les États et les villages de la côte à aider les gardiens des phares dans leur travail et à leur rendre visite."))
                        .preamble("")
                        .parsed();
        assertThat(parsed.value().orElseThrow().language()).isEqualTo(Language.FRENCH);
        assertThat(parsed.diagnostics())
                .extracting(d -> d.issue())
                .contains(Issue.LANGUAGE_CONFLICT);
    }

    @Test
    void thePrintedDayIsBelievedBeforeTheMetadata() {
        var parsed =
                Akn.document()
                        .work(
                                "/akn/un/statement/deliberation/unga-hrc/2031-07-09/88-7/",
                                "2031-07-09")
                        .conclusions(
                                line(
                                        "<event refersTo=\"#adoption\"><location title=\"9th\">9th (resumed) meeting</location><eol/><docDate date=\"2031-07-04\">4 July 2031</docDate></event>"))
                        .parsed();
        Resolution read = parsed.value().orElseThrow();
        assertThat(read.adoption().date()).contains(LocalDate.of(2031, 7, 4));
        assertThat(read.adoption().meeting())
                .hasToString("Optional[Meeting[number=9, resumed=true]]");
        assertThat(parsed.diagnostics()).extracting(d -> d.issue()).contains(Issue.DATE_CONFLICT);
    }

    @Test
    void aDateWithoutItsYearIsNotBelieved() {
        var parsed =
                Akn.document()
                        .cover(
                                line("<docNumber refersTo=\"#symbol\">A/HRC/RES/88/7</docNumber>")
                                        + line(
                                                "<docDate date=\"2099-07-20\" refersTo=\"#dateOfIssuance\">20 July</docDate>"))
                        .parsed();
        assertThat(parsed.value().orElseThrow().distributed()).isEmpty();
        assertThat(parsed.diagnostics()).extracting(d -> d.issue()).contains(Issue.UNREADABLE_DATE);
    }

    @Test
    void sessionsAndAgendaItems() {
        Resolution read =
                Akn.document()
                        .language("ara")
                        .cover(
                                line("<docNumber refersTo=\"#symbol\">A/RES/ES-21/3</docNumber>")
                                        + line(
                                                "<event refersTo=\"#session\"><date date=\"2031-06-01\" refersTo=\"#startDate\">1 June</date> <date date=\"2031-07-12\" refersTo=\"#endDate\">12 July 2031</date></event>")
                                        + line(
                                                "<inline name=\"agenda item\" title=\"18\">البند 18 (ط ط) من جدول الأعمال</inline>")
                                        + line(
                                                "<inline name=\"agenda item name\">المنارات</inline>"))
                        .preface(line("<docNumber>ES-21/3</docNumber>"))
                        .work(
                                "/akn/un/statement/deliberation/unga/2031-07-04/ES-21-3/",
                                "2031-07-04")
                        .read();
        assertThat(read.session()).hasToString("Optional[GA ES-21]");
        assertThat(read.sessionIntervals()).hasSize(1);
        assertThat(read.agendaItems())
                .containsExactly(new AgendaItem("18 (ii)", java.util.Optional.of("المنارات")));
        assertThat(TreeText.of(read)).contains("1 June-12 July 2031");
    }

    @Test
    void theAgendaItemOfTheMetadataHelpsOut() {
        Resolution read =
                Akn.document()
                        .meta(
                                "<classification source=\"DHLAUTH\"><keyword refersTo=\"agenda\" value=\"18a\" dictionary=\"A/88/1\" showAs=\"Lamps\"/></classification>")
                        .read();
        assertThat(read.agendaItems()).extracting(AgendaItem::number).containsExactly("18 (a)");
    }

    @Test
    void librariansAndProgramsAssignSubjects() {
        Resolution read =
                Akn.document()
                        .meta(
                                "<classification source=\"http://metadata.un.org/sdg\">"
                                        + "<keyword value=\"14\" href=\"http://metadata.un.org/sdg/14\" showAs=\"sdg_14\" dictionary=\"SDGO\"/>"
                                        + "<keyword value=\"sea_lamps\" href=\"http://metadata.un.org/thesaurus/9\" showAs=\"sea_lamps\" dictionary=\"UNBIS\"/>"
                                        + "<keyword value=\"sea_lamps\" href=\"http://metadata.un.org/thesaurus/9\" showAs=\"sea_lamps\" dictionary=\"UNBIS\"/>"
                                        + "</classification><classification source=\"DHLAUTH\">"
                                        + "<keyword value=\"LAMPS\" href=\"http://metadata.un.org/thesaurus/8\" showAs=\"LAMPS\" dictionary=\"UNBIS Thesaurus\"/>"
                                        + "<keyword value=\"Coast Committee\" showAs=\"Coast Committee\" dictionary=\"DHLAUTH\"/>"
                                        + "<keyword refersTo=\"title\" value=\"Resolution on lamps\" showAs=\"Resolution on lamps\" dictionary=\"DHL\"/>"
                                        + "</classification>")
                        .read();
        assertThat(read.subjects())
                .extracting(Subject::label, Subject::scheme, Subject::assignment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SDG 14", "SDG", Assignment.MACHINE),
                        org.assertj.core.groups.Tuple.tuple(
                                "sea lamps", "UNBIS", Assignment.MACHINE),
                        org.assertj.core.groups.Tuple.tuple("LAMPS", "UNBIS", Assignment.LIBRARIAN),
                        org.assertj.core.groups.Tuple.tuple(
                                "Coast Committee", "DHLAUTH", Assignment.LIBRARIAN));
    }

    @Test
    void whereADocumentCameFrom() {
        Origin origin =
                Akn.document()
                        .cover(
                                line("<docNumber refersTo=\"#symbol\">A/RES/88/7</docNumber>")
                                        + line(
                                                "<docProponent refersTo=\"#thirdCommittee\">[on the report of the Third Committee (<inline name=\"originating document\">A/88/463/Add.2, para. 67</inline>)]</docProponent>"))
                        .meta(
                                "<workflow source=\"#x\">"
                                        + "<step date=\"2031-06-01\" outcome=\"draftResolution\" as=\"A/C.3/88/L.5\" by=\"Bosnia and Herzegovina, Kenya and Cuba (on behalf of the coast), Atlantis\"/>"
                                        + "<step date=\"0001-01-01\" outcome=\"draftResolutionAdditionalSponsors\" by=\"Peru\"/>"
                                        + "<step date=\"2031-07-04\" outcome=\"adopted\" as=\"A/88/PV.56 (Resumption 1)\" by=\"\"/>"
                                        + "</workflow>")
                        .read()
                        .origin();
        assertThat(origin.drafts()).hasToString("[A/C.3/88/L.5]");
        assertThat(origin.reports()).hasToString("[A/88/463/Add.2]");
        assertThat(origin.reportParagraph()).contains("67");
        assertThat(origin.committee()).contains(new Body("C3"));
        assertThat(origin.records()).hasToString("[A/88/PV.56]");
        assertThat(origin.sponsors())
                .extracting(s -> s.state().map(c -> c.value()).orElse("?"), Sponsor::additional)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("BIH", false),
                        org.assertj.core.groups.Tuple.tuple("KEN", false),
                        org.assertj.core.groups.Tuple.tuple("CUB", false),
                        org.assertj.core.groups.Tuple.tuple("?", false),
                        org.assertj.core.groups.Tuple.tuple("PER", true));
    }

    @Test
    void withoutACommitteeTheBracketNamesTheDraft() {
        Origin origin =
                Akn.document()
                        .cover(
                                line("<docNumber refersTo=\"#symbol\">A/RES/88/7</docNumber>")
                                        + line(
                                                "<docProponent refersTo=\"#noMainCommittee\">[without reference to a Main Committee (<inline name=\"originating document\">A/88/L.1 and A/88/L.1/Add.1</inline>)]</docProponent>"))
                        .read()
                        .origin();
        assertThat(origin.withoutCommittee()).isTrue();
        assertThat(origin.drafts()).hasToString("[A/88/L.1, A/88/L.1/Add.1]");
    }

    @Test
    void theResolutionsOfACompositeAreItsParts() {
        String part =
                """
                <component><statement name="resolution">
                <meta><identification><FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga/2031-07-04/88-9%1$s/"/><FRBRdate date="2031-07-04"/></FRBRWork></identification></meta>
                <preface><p><docNumber>%1$s</docNumber><docTitle>Lamps %1$s</docTitle></p></preface>
                <preamble><formula><p>The General Assembly</p></formula></preamble>
                <mainBody><paragraph><content><p>Decides the following:</p></content></paragraph>
                <paragraph><num>1.</num><content><p>Lamps are lit<authorialNote marker="1"><p>Now.</p></authorialNote>.</p></content></paragraph></mainBody>
                </statement></component>
                """;
        String xml =
                """
                <akomaNtoso><documentCollection name="publication">
                <meta><identification><FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga/2031-07-04/88-9/"/><FRBRdate date="2031-07-04"/></FRBRWork></identification></meta>
                <coverPage><p><docNumber refersTo="#symbol">A/RES/88/9 A-B</docNumber></p></coverPage>
                <preface><p><docNumber>88/9.</docNumber><docTitle>Lamps</docTitle></p></preface>
                <collectionBody><component><documentRef href="a"/></component></collectionBody>
                </documentCollection><components>%s%s</components></akomaNtoso>
                """
                        .formatted(part.formatted("A"), part.formatted("B"));
        Resolution read = Akn.read("x.xml", xml).value().orElseThrow();
        assertThat(read.symbol().orElseThrow().path()).isEqualTo("A/RES/88/9");
        assertThat(read.parts())
                .extracting(p -> p.symbol().orElseThrow().path())
                .containsExactly("A/RES/88/9/A", "A/RES/88/9/B");
        assertThat(Shape.of(read.parts().get(1))).containsExactly("formula", "op-", "op1");
        assertThat(read.parts().get(1).footnotes()).hasSize(1);
        assertThat(List.of(read.parts().get(0).title().orElseThrow().text()))
                .containsExactly("Lamps A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Agenda item 12 (a) and (b)            | 12 (a); 12 (b)
                    Agenda items 12 (a), (b) and (d) and 14 | 12 (a); 12 (b); 12 (d); 14
                    Point 12 a) et b) de l’ordre du jour  | 12 (a); 12 (b)
                    Tema 12 a) y b) del programa          | 12 (a); 12 (b)
                    Пункт 12 a) и b) повестки дня         | 12 (a); 12 (b)
                    议程项目12(a)和(b)                    | 12 (a); 12 (b)
                    البند 12 (أ) و (ب) من جدول الأعمال    | 12 (a); 12 (b)
                    Agenda items 12 (a) and 14            | 12 (a); 14
                    Agenda item 12 (a), as amended        | 12 (a)
                    """)
    void anItemMayHaveSeveralLetters(String printed, String numbers) {
        List<String> found = new ArrayList<>();
        AgendaItems.addNumbers(printed, found);
        assertThat(String.join("; ", found)).isEqualTo(numbers);
    }

    @Test
    void whatIsMarkedUpMayStandInAStyle() {
        Resolution read =
                Akn.document()
                        .work("/akn/un/statement/deliberation/unga/x/88-7/", "")
                        .cover(
                                line("<docNumber>A/RES/88/7</docNumber>")
                                        + line(
                                                "<span class=\"bold\"><inline name=\"agenda item\">Agenda item 3</inline></span>")
                                        + line(
                                                "<docProponent refersTo=\"#thirdCommittee\">[on the report of the Third Committee <span class=\"italic\">(<inline name=\"originating document\">A/88/471, para. 12</inline>)</span>]</docProponent>"))
                        .conclusions(
                                line(
                                        "<i><location>46th plenary meeting</location></i><eol/><b><docDate date=\"2031-07-03\">3 July 2031</docDate></b>"))
                        .read();
        assertThat(read.agendaItems()).extracting(AgendaItem::number).containsExactly("3");
        assertThat(read.origin().reports()).hasToString("[A/88/471]");
        assertThat(read.origin().reportParagraph()).contains("12");
        assertThat(read.adoption().meeting()).contains(Meeting.of(46));
        assertThat(read.adoption().date()).contains(LocalDate.of(2031, 7, 3));
        assertThat(TreeText.of(read))
                .contains("[on the report of the Third Committee (A/88/471, para. 12)]");
    }

    @Test
    void theDaysOfASessionHaveADashWhereNothingIsPrintedBetween() {
        String first = "<date refersTo=\"#startDate\" date=\"2031-06-10\">10 June</date>";
        String last = "<date refersTo=\"#endDate\" date=\"2031-07-04\">4 July 2031</date>";
        for (String between : List.of("", " to ", "<![CDATA[-]]>")) {
            Resolution read =
                    Akn.document()
                            .cover(
                                    line("<docNumber>A/HRC/RES/88/7</docNumber>")
                                            + line(
                                                    "<event refersTo=\"#session\">"
                                                            + first
                                                            + between
                                                            + last
                                                            + "</event>"))
                            .read();
            assertThat(TreeText.of(read))
                    .contains("10 June" + (between.equals(" to ") ? between : "-") + "4 July 2031");
        }
    }
}
