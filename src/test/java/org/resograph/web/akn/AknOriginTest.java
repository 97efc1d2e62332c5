package org.resograph.web.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.document.Source;

/** Where a document came from and what it is about, written and read again: the whole graph. */
class AknOriginTest {

    private static AknRoundTrip trip(String meta, String cover, String body) throws Exception {
        String source =
                """
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
                <statement name="resolution">
                <meta><identification source="#x">
                <FRBRWork><FRBRdate date="2021-12-03" name="adoption"/></FRBRWork>
                <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
                %s</meta>
                <coverPage><p><docNumber refersTo="#symbol">A/RES/76/400</docNumber></p>
                %s</coverPage>
                <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
                <container name="x"><p><i>Recalling</i> the lamps,</p></container></preamble>
                <mainBody>
                <paragraph><num>1.</num><content><p><i>Thanks</i> the keepers.</p></content></paragraph>
                %s</mainBody></statement></akomaNtoso>
                """
                        .formatted(meta, cover, body);
        return AknRoundTrip.of(Source.of("lamps.xml", source.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    private static AknRoundTrip steps(String steps) throws Exception {
        return trip("<workflow source=\"#x\">" + steps + "</workflow>", "", "");
    }

    @Test
    void theSubjectsByWhoGaveThem() throws Exception {
        AknRoundTrip trip =
                trip(
                        """
                        <classification source="http://metadata.un.org/sdg">
                        <keyword value="14" href="http://metadata.un.org/sdg/14" showAs="sdg_14"
                            dictionary="SDGO"/>
                        <keyword value="light_house" href="http://eurovoc.europa.eu/1"
                            showAs="light_house" dictionary="EuroVoc"/>
                        <keyword value="safety" href="http://metadata.un.org/thesaurus/2"
                            showAs="safety" dictionary="UNBIS"/></classification>
                        <classification source="DHLAUTH">
                        <keyword value="SAFETY" href="http://metadata.un.org/thesaurus/2"
                            showAs="SAFETY" dictionary="UNBIS Thesaurus"/>
                        <keyword value="Convention on Lamps (1902)"
                            showAs="Convention on Lamps (1902)" dictionary="DHLAUTH"/>
                        <keyword refersTo="agenda" value="75 (a)" showAs="Oceans" dictionary="A/76/251"/>
                        </classification>
                        <classification source="#publisher">
                        <keyword value="lamps" href="https://example.org/lamps" showAs="lamps"
                            dictionary=""/></classification>
                        """,
                        "",
                        "");
        assertThat(trip.before("machineSubject")).hasSize(3);
        assertThat(trip.before("librarianSubject")).hasSize(1);
        assertThat(trip.before("publisherSubject")).hasSize(1);
        assertThat(trip.before("subjectHeading")).hasSize(1);
        assertThat(trip.before("agendaItem")).hasSize(1);
        assertThat(trip.differences()).isEmpty();
    }

    @Test
    void theDraftWithItsSponsorsTheReportAndTheRecord() throws Exception {
        AknRoundTrip trip =
                steps(
                        """
                        <step date="2021-11-01" outcome="draftResolution"
                            as="A/C.2/76/L.5 and A/C.2/76/L.5/Rev.1"
                            by="Norway, Bolivia (Plurinational State of) and Utopia"/>
                        <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors"
                            as="" by="Chad and Trinidad and Tobago"/>
                        <step date="2021-11-20" outcome="recommendedForAdoption" as="A/76/530"
                            by="" refersTo="12"/>
                        <step date="2021-12-03" outcome="adopted" as="A/76/PV.49" by=""/>
                        """);
        assertThat(trip.before("draft")).hasSize(2);
        assertThat(trip.before("sponsorship")).hasSize(5);
        assertThat(trip.before("sponsor")).hasSize(4);
        assertThat(trip.before("committeeReport")).hasSize(1);
        assertThat(trip.before("reportParagraph")).hasSize(1);
        assertThat(trip.before("meetingRecord")).hasSize(1);
        assertThat(trip.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submitted by the Vice-Chair of the Committee, Ada Keeper (Norway)",
                "submitted by the Chair, sponsored by Chad, Kenya and Norway",
                "Cuba (on behalf of the Group of 77 and China)",
                "Chad, on behalf of the Bureau",
                "UN. Board of Lights. Secretariat"
            })
    void whoPutItForward(String by) throws Exception {
        AknRoundTrip trip =
                steps(
                        "<step date=\"2021-11-01\" outcome=\"draftResolution\" as=\"A/76/L.9\" by=\"%s\"/>"
                                .formatted(by));
        assertThat(trip.before("proponentNote")).hasSize(1);
        assertThat(trip.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "adopted, 'Adopted without vote, 49th meeting'",
        "notAdopted, ''",
        "vetoed, ''",
        "adopted, A/76/PV.49 (Resumption 1)"
    })
    void whatBecameOfIt(String outcome, String as) throws Exception {
        AknRoundTrip trip =
                steps(
                        "<step date=\"2021-12-03\" outcome=\"%s\" as=\"%s\" by=\"\"/>"
                                .formatted(outcome, as));
        assertThat(trip.before("outcome")).hasSize(1);
        assertThat(trip.before("adoptionMeeting")).hasSize(as.isEmpty() ? 0 : 1);
        assertThat(trip.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"secondCommittee, 1, 0", "noMainCommittee, 0, 1"})
    void theCommittee(String reference, int committees, int without) throws Exception {
        AknRoundTrip trip =
                trip(
                        "",
                        """
                        <p><docProponent refersTo="#%s">[%s (<inline
                        name="originating document">A/76/530, para. 12</inline>)]</docProponent></p>
                        """
                                .formatted(reference, reference),
                        "");
        assertThat(trip.before("committee")).hasSize(committees);
        assertThat(trip.before("withoutCommittee")).hasSize(without);
        assertThat(trip.before("committeeReport")).hasSize(1);
        assertThat(trip.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<date date='2021-09-14' refersTo='#startDate'>14 September</date><date"
                        + " date='2021-12-24' refersTo='#endDate'>24 December 2021</date> | 1",
                "14 September-24 December 2021 | 1",
                "24 February-13 March and 15-23 June 2020 | 2"
            })
    void theDaysOfTheSession(String days, int intervals) throws Exception {
        AknRoundTrip trip =
                trip(
                        "",
                        """
                        <p><session value="76">Seventy-sixth session</session></p>
                        <p><event refersTo="#session">%s</event></p>
                        """
                                .formatted(days),
                        "");
        assertThat(trip.before("startDate")).hasSize(intervals);
        assertThat(trip.before("endDate")).hasSize(intervals);
        assertThat(trip.differences()).isEmpty();
    }

    @Test
    void theLevelsOfHeadings() throws Exception {
        AknRoundTrip trip =
                trip(
                        "",
                        "",
                        """
                        <paragraph class="HChG"><content><p>The light</p></content></paragraph>
                        <paragraph class="H23"><content><p>Oil</p></content></paragraph>
                        <paragraph><num>2.</num><list><intro><p><i>Asks</i> them:</p></intro>
                        <point class="H23"><intro><p><b>At night</b></p></intro></point>
                        <point><num>(a)</num><content><p>To light the lamps;</p></content></point>
                        <point class="H23"><intro><p><b>By day</b></p></intro></point>
                        <point><num>(b)</num><content><p>To sleep.</p></content></point>
                        </list></paragraph>
                        """);
        assertThat(trip.before("level").toString()).contains("\"1\"", "\"2\"");
        assertThat(trip.differences()).isEmpty();
    }

    @Test
    void aTextThatIsNoParagraph() throws Exception {
        AknRoundTrip trip =
                trip(
                        "",
                        "",
                        """
                        <hcontainer name="unclaimedText"><content><p>2. Of another page</p></content>
                        </hcontainer>
                        <paragraph><num>2.</num><content><p><i>Decides</i> to go home.</p></content>
                        </paragraph>
                        """);
        assertThat(trip.before("order").toString()).contains("A/RES/76/400/op2", "A/RES/76/400/x");
        assertThat(trip.before("text").toString()).contains("2. Of another page");
        assertThat(trip.differences()).isEmpty();
    }

    /** In the language of the document, which is not English. */
    @Test
    void theSponsorsThatADraftPrints() throws Exception {
        String draft =
                """
                Nations Unies
                A/77/L.45
                Assemblée générale
                Distr. limitée
                3 novembre 2022
                Français
                Original : anglais

                Soixante-dix-septième session
                Point 30 de l’ordre du jour
                Entretien des phares

                Allemagne, Bolivie (État plurinational de), Côte d’Ivoire
                et Tchad : projet de résolution

                Lampes et lanternes

                L’Assemblée générale,

                Rappelant ses résolutions sur les lampes,

                1. Remercie les gardiens.
                """;
        AknRoundTrip trip =
                AknRoundTrip.of(Source.of("draft.txt", draft.getBytes(StandardCharsets.UTF_8)))
                        .orElseThrow();
        assertThat(trip.before("sponsor")).hasSize(4);
        assertThat(trip.before("outcome").toString()).contains("outcome/not-stated");
        assertThat(trip.before("agendaItem").toString()).contains("GA/77/item/30");
        assertThat(trip.differences()).isEmpty();
    }
}
