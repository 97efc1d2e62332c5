package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed since an earlier document, on a page and where a reader finds it. */
class WordingPageTest {

    private static final String LATER =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX concept: <https://w3id.org/resograph/concept/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/resograph/>
            <graph/S/RES/9002(2032)/en> {
              <id/S/RES/9002(2032)> a reso:Resolution ; reso:symbol "S/RES/9002 (2032)" ;
                reso:adoptedBy <id/body/SC> ; reso:outcome concept:outcome\\/adopted ;
                reso:languageVersion <id/S/RES/9002(2032)/en> ;
                reso:part <id/S/RES/9002(2032)/op1> , <id/S/RES/9002(2032)/op2> , <id/S/RES/9002(2032)/op3> .
              <id/S/RES/9002(2032)/en> a reso:LanguageVersion ; reso:languageTag "en" ;
                reso:versionOf <id/S/RES/9002(2032)> .
              <id/S/RES/9002(2032)/op1> a reso:OperativeParagraph ; reso:order 1 ; reso:number "1" ;
                reso:text "Deplores the <noise>;"@en .
              <id/S/RES/9002(2032)/op2> a reso:OperativeParagraph ; reso:order 2 ; reso:number "2" ;
                reso:text "Welcomes resolution 99/1 of the Human Rights Council;"@en .
              <id/S/RES/9002(2032)/op3> a reso:OperativeParagraph ; reso:order 3 ; reso:number "3" ;
                reso:text "Decides to extend the mandate of the quiet readers until 1 August 2033, and urges all States to whisper."@en .
            }
            <graph/S/RES/9003(2033)/en> {
              <id/S/RES/9003(2033)> a reso:Resolution ; reso:symbol "S/RES/9003 (2033)" ;
                reso:languageVersion <id/S/RES/9003(2033)/en> ;
                reso:part <id/S/RES/9003(2033)/op1> , <id/S/RES/9003(2033)/op2> , <id/S/RES/9003(2033)/op3> .
              <id/S/RES/9003(2033)/en> a reso:LanguageVersion ; reso:languageTag "en" ;
                reso:versionOf <id/S/RES/9003(2033)> .
              <id/S/RES/9003(2033)/op1> a reso:OperativeParagraph ; reso:order 1 ; reso:text "Deplores the <noise>;"@en .
              <id/S/RES/9003(2033)/op2> a reso:OperativeParagraph ; reso:order 2 ; reso:text "Welcomes the silence;"@en .
              <id/S/RES/9003(2033)/op3> a reso:OperativeParagraph ; reso:order 3 ; reso:text "Decides to whisper."@en .
            }
            <graph/S/RES/9003(2033)/relations> {
              <id/S/RES/9003(2033)/op1> reso:repeats <id/S/RES/9002(2032)/op1> .
              <id/S/RES/9003(2033)/op2> reso:repeats <id/S/RES/9002(2032)/op2> , <id/S/RES/9001(2031)/op1> .
              <id/S/RES/9003(2033)/op3> reso:repeats <id/S/RES/9002(2032)/op3> , <id/S/RES/9001(2031)/op2> .
            }
            <graph/S/RES/9002(2032)/relations> {
              <id/S/RES/9002(2032)> reso:followsOn <id/S/RES/9001(2031)> .
            }
            """;

    private static final String PAGE = "/wording?earlier=S/RES/9001(2031)&later=S/RES/9002(2032)";

    private static Site site;

    @BeforeAll
    static void start() {
        DatasetGraph data = Site.data();
        Txn.executeWrite(data, () -> RDFParser.fromString(LATER, Lang.TRIG).parse(data));
        site = Site.start(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void wordsThatCameAndWentAreMarked() {
        Document page = site.page(PAGE);
        assertThat(page.select("h1").text())
                .isEqualTo("S/RES/9002 (2032): what changed since S/RES/9001 (2031)");
        assertThat(page.select(".tally .n").eachText()).containsExactly("1", "1", "0", "1");
        assertThat(page.select(".wording li").eachAttr("class"))
                .containsExactly("added", "kept", "changed");
        assertThat(page.select(".added ins").text()).isEqualTo("Deplores the <noise>;");
        assertThat(page.select(".changed del").eachText()).containsExactly("2032", "Member");
        assertThat(page.select(".changed ins").eachText()).containsExactly("2033", "all");
        assertThat(page.select(".changed .place").text())
                .isEqualTo("paragraph 3 changed was paragraph 2");
        assertThat(page.select(".wording .words").eachAttr("lang")).containsOnly("en");
    }

    @Test
    void theLaterDocumentLeadsThere() {
        assertThat(site.page("/doc/S/RES/9002(2032)").select("dl a[href^=/wording]").eachText())
                .containsExactly("since S/RES/9001 (2031)");
        String there =
                site.page("/doc/S/RES/9001(2031)").select("dl a[href^=/wording]").attr("href");
        assertThat(site.page(there).select("h1").text())
                .isEqualTo("S/RES/9002 (2032): what changed since S/RES/9001 (2031)");
    }

    /** Two of the paragraphs of one are too few. */
    @Test
    void aDocumentThatRepeatsThreeParagraphsLeadsThereToo() {
        assertThat(site.page("/doc/S/RES/9003(2033)").select("dl a[href^=/wording]").eachText())
                .containsExactly("since S/RES/9002 (2032)");
    }

    @Test
    void theLanguageIsTheReadersOrAnotherThatBothHave() {
        String both = "/wording?earlier=A/HRC/RES/99/1&later=A/HRC/RES/99/1";
        assertThat(site.page(both + "&lang=fr").select(".words").attr("lang")).isEqualTo("fr");
        assertThat(site.page(both + "&lang=ru").select(".words").attr("lang")).isEqualTo("en");
        Document arabic = site.page(both + "&in=ar");
        assertThat(arabic.select(".words").attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select(".versions li").eachText())
                .containsExactly("العربية", "English", "Français");
        assertThat(arabic.select(".wording li:not(.kept)")).isEmpty();
    }

    @Test
    void programsGetItAsJson() {
        HttpResponse<String> answer = site.get(PAGE, "Accept", "application/json");
        assertThat(Site.header(answer, "Content-Type")).isEqualTo("application/json");
        JsonObject json = JSON.parse(answer.body());
        assertThat(json.getObj("later").getString("document"))
                .isEqualTo("https://w3id.org/resograph/id/S/RES/9002(2032)");
        assertThat(json.getString("language")).isEqualTo("en");
        assertThat(json.getObj("counts").toString())
                .isEqualTo(
                        JSON.parse("{\"changed\":1,\"added\":1,\"removed\":0,\"kept\":1}")
                                .toString());
        JsonObject changed = json.get("paragraphs").getAsArray().get(2).getAsObject();
        assertThat(changed.getString("change")).isEqualTo("changed");
        assertThat(changed.getString("earlier"))
                .isEqualTo("https://w3id.org/resograph/id/S/RES/9001(2031)/op2");
        assertThat(
                        changed.get("runs").getAsArray().stream()
                                .map(run -> run.getAsObject())
                                .filter(run -> run.getString("change").equals("added"))
                                .map(run -> run.getString("text")))
                .containsExactly("2033", "all ");
        assertThat(site.get(PAGE.replace("?", ".json?")).body()).isEqualTo(answer.body());
    }

    @Test
    void programsGetItAsATable() {
        HttpResponse<String> answer = site.get(PAGE.replace("?", ".csv?"));
        assertThat(Site.header(answer, "Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.body().lines())
                .hasSize(4)
                .startsWith("change,moved,earlier,later,language,earlierText,laterText")
                .contains(
                        "added,false,,https://w3id.org/resograph/id/S/RES/9002(2032)/op1,en,,Deplores"
                                + " the <noise>;");
        assertThat(site.page(PAGE).select(".pills a").eachText()).containsExactly("CSV", "JSON");
        for (String href : site.page(PAGE).select(".pills a").eachAttr("href")) {
            assertThat(site.get(href).statusCode()).as(href).isEqualTo(200);
        }
        HttpResponse<String> led = site.get(PAGE + "&format=csv");
        assertThat(led.statusCode()).isEqualTo(301);
        assertThat(Site.header(led, "Location")).startsWith("/wording.csv?earlier=S");
    }

    @ParameterizedTest
    @CsvSource({
        "/wording.json, 400",
        "/wording.csv?earlier=S/RES/9001(2031), 400",
        "/wording.json?earlier=S/RES/9001(2031)&later=S/RES/9002(2032)&language=en, 400",
        "/wording.json?earlier=S/RES/9001(2031)&later=S/RES/9002(2032)&in=fr, 404",
        "/wording.json?earlier=A/HRC/RES/98/7&later=A/HRC/RES/99/1, 404",
        "/wording?format=pdf, 400",
        "/wording.pdf, 404"
    })
    void programsAreToldWhatTheyDoNotGet(String address, int status) {
        HttpResponse<String> answer = site.get(address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Site.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void aFormatThatDoesNotExistIsNotAcceptable() {
        assertThat(site.get(PAGE, "Accept", "application/pdf").statusCode()).isEqualTo(406);
        assertThat(Site.header(site.get(PAGE), "Vary")).contains("Accept,");
        assertThat(site.page(PAGE + "&source=x").select(".warn")).hasSize(1);
        assertThat(site.page(PAGE + "&utm_source=x").select(".warn")).isEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertThat(site.page("/wording").select("input[name=earlier], input[name=later]"))
                .hasSize(2);
        assertThat(site.page("/wording?earlier=A/HRC/RES/98/7&later=A/HRC/RES/99/1").text())
                .contains("There is no language that both documents have here.");
        HttpResponse<String> unknown =
                site.get(
                        "/wording?earlier=A/RES/1/1&later=A/HRC/RES/99/1&lang=fr",
                        "Accept",
                        "text/html");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("Aucun document ne porte ici la cote « A/RES/1/1 ».");
    }
}
