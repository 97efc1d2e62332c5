package org.resograph.web.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;

/** What stands in the metadata of a source, or in its tables, is there when it is read again. */
class AknMetadataTest {

    private static AknRoundTrip trip(String voting, String body) throws Exception {
        String source =
                """
                <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
                    xmlns:akn4un="http://un.org/akn4un"><statement name="resolution">
                <meta><identification source="#x">
                <FRBRWork><FRBRdate date="2021-12-03" name="adoption"/></FRBRWork>
                <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>
                <analysis source="#x"><parliamentary>%s</parliamentary></analysis></meta>
                <coverPage><p><docNumber refersTo="#symbol">A/RES/76/400</docNumber></p></coverPage>
                <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
                <container name="x"><p><i>Recalling</i> the lamps,</p></container></preamble>
                <mainBody>
                <paragraph><num>1.</num><content><p><i>Thanks</i> the keepers.</p></content></paragraph>
                %s</mainBody></statement></akomaNtoso>
                """
                        .formatted(voting, body);
        return AknRoundTrip.of(Source.of("lamps.xml", source.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    private static String count(String choice, int total, String... states) {
        StringBuilder names = new StringBuilder();
        for (String state : states) {
            names.append("<organization>").append(state).append("</organization>");
        }
        return "<count value=\"%d\" refersTo=\"%s\"><akn4un:voters>%s</akn4un:voters></count>"
                .formatted(total, choice, names);
    }

    @Test
    void theNamesOfARecordedVote() throws Exception {
        AknRoundTrip trip =
                trip(
                        "<voting outcome=\"adoptedRecordedVote\">"
                                + count("inFavour", 3, "CHINA", "FRANCE", "UTOPIA")
                                + count("against", 1, "NORWAY")
                                + count("abstaining", 1, "KENYA")
                                + count("nonVoting", 0, "CHAD")
                                + "</voting>",
                        "");
        assertThat(trip.before("choice")).hasSize(6);
        for (String property :
                Set.of(
                        "choice",
                        "state",
                        "nameAsWritten",
                        "position",
                        "voteBasis",
                        "statedInFavour",
                        "statedAgainst",
                        "statedAbstaining",
                        "adoptionMethod")) {
            assertThat(trip.after(property)).as(property).isEqualTo(trip.before(property));
        }
    }

    @Test
    void aVoteByMail() throws Exception {
        AknRoundTrip trip =
                trip(
                        "<voting outcome=\"VOTING BY MAIL\">"
                                + count("inFavour", 1, "CHINA")
                                + "</voting>",
                        "");
        assertThat(trip.before("adoptionMethod")).hasSize(1);
        assertThat(trip.after("adoptionMethod")).isEqualTo(trip.before("adoptionMethod"));
        assertThat(trip.after("statedInFavour")).isEqualTo(trip.before("statedInFavour"));
    }

    @Test
    void theMarksInATable() throws Exception {
        AknRoundTrip trip =
                trip(
                        "",
                        """
                        <hcontainer name="table"><content><table>
                        <tr><th><p><i>Lamp</i></p></th><th><p><b>Oil</b></p></th></tr>
                        <tr><td><p>North<authorialNote marker="1"><p>See A/76/12.</p></authorialNote></p></td>
                        <td><p><a href="https://example.org/oil">12</a> &lt; 13</p></td></tr>
                        </table></content></hcontainer>
                        """);
        assertThat(trip.before("html")).hasSize(1);
        assertThat(trip.before("html").toString()).contains("<em>", "<strong>", "<sup>", "<a ");
        assertThat(trip.after("html")).isEqualTo(trip.before("html"));
        assertThat(trip.after("footnote")).isEqualTo(trip.before("footnote"));
    }

    @Test
    void theFiguresOfItems() throws Exception {
        AknRoundTrip trip =
                trip(
                        "",
                        """
                        <paragraph><num>2.</num><list><intro><p><i>Asks</i> them:</p></intro>
                        <point><num>(a)</num><list><intro><p>To light the lamps:</p></intro>
                        <point><num>’1‘</num><content><p>In the evening;</p></content></point>
                        <point><num>’2‘</num><content><p>In fog;</p></content></point>
                        </list></point></list></paragraph>
                        """);
        assertThat(trip.before("number").toString()).contains("op2/a/");
        assertThat(trip.after("number")).isEqualTo(trip.before("number"));
    }
}
