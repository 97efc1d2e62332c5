package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A document whose versions print other numbers for the same items, and of which one has a heading
 * more: each is shown as it is printed, whatever the others say.
 */
class VersionPagesTest {

    private static final String DOCUMENT = "/doc/S/RES/9077(2031)";

    private static final String VERSIONS =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            BASE <https://w3id.org/resograph/id/S/RES/9077(2031)/>
            </resograph/graph/S/RES/9077(2031)/en> {
              </resograph/id/S/RES/9077(2031)> a reso:Resolution ; reso:symbol "S/RES/9077 (2031)" ;
                reso:languageVersion <en> ; reso:part <h1>, <h2>, <op1> .
              <en> a reso:LanguageVersion ; reso:languageTag "en" ;
                reso:versionOf </resograph/id/S/RES/9077(2031)> .
              <h1> a reso:Heading ; reso:order 1 ; reso:text "Lamps"@en .
              <h2> a reso:Heading ; reso:order 2 ; reso:text "Oil"@en .
              <op1> a reso:OperativeParagraph ; reso:order 3 ; reso:number "1" ;
                reso:text "Decides that keepers:"@en ; reso:part <op1/i> .
              <op1/i> a reso:SubParagraph ; reso:order 1 ; reso:number "i" ;
                reso:text "Burn oil."@en .
            }
            </resograph/graph/S/RES/9077(2031)/fr> {
              </resograph/id/S/RES/9077(2031)> a reso:Resolution ; reso:symbol "S/RES/9077 (2031)" ;
                reso:languageVersion <fr> ; reso:part <op1> .
              <fr> a reso:LanguageVersion ; reso:languageTag "fr" ;
                reso:versionOf </resograph/id/S/RES/9077(2031)> .
              <op1> a reso:OperativeParagraph ; reso:order 1 ; reso:number "1" ;
                reso:text "Décide que les gardiens :"@fr ; reso:part <op1/i> .
              <op1/i> a reso:SubParagraph ; reso:order 1 ; reso:number "1" ;
                reso:text "Brûlent de l’huile."@fr .
            }
            </resograph/graph/S/RES/9077(2031)/zh> {
              </resograph/id/S/RES/9077(2031)> a reso:Resolution ; reso:symbol "S/RES/9077 (2031)" ;
                reso:languageVersion <zh> ; reso:part <op1> .
              <zh> a reso:LanguageVersion ; reso:languageTag "zh" ;
                reso:versionOf </resograph/id/S/RES/9077(2031)> .
              <op1> a reso:OperativeParagraph ; reso:order 1 ; reso:number "1" ;
                reso:text "决定看守人："@zh ; reso:part <op1/i> .
              <op1/i> a reso:SubParagraph ; reso:order 1 ; reso:number "㈠" ;
                reso:text "燃油。"@zh .
            }
            """;

    private static Site site;

    @BeforeAll
    static void start() {
        DatasetGraph data = Site.data();
        Txn.executeWrite(data, () -> RDFParser.fromString(VERSIONS, Lang.TRIG).parse(data));
        site = Site.start(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String get(String path) {
        return site.get(path).body();
    }

    @Test
    void aPageHasTheNumbersThatItsVersionPrints() {
        assertThat(numbers(DOCUMENT + ".html?lang=en")).containsExactly("1.", "(i)");
        assertThat(numbers(DOCUMENT + ".html?lang=fr")).containsExactly("1.", "(1)");
        assertThat(numbers(DOCUMENT + "/op1.html?lang=en")).containsExactly("(i)", "(1)", "㈠");
    }

    private static List<String> numbers(String path) {
        return Jsoup.parse(get(path)).select("main .number").eachText();
    }

    @Test
    void aSignWithBracketsGetsNoOthers() {
        assertThat(numbers(DOCUMENT + ".html?lang=zh")).containsExactly("1.", "㈠");
        assertThat(get(DOCUMENT + ".akn?lang=zh")).contains("<num>㈠</num>");
    }

    @Test
    void aPageHasTheOrderOfItsVersion() {
        assertThat(Jsoup.parse(get(DOCUMENT + ".html?lang=en")).select("main").text())
                .containsSubsequence("Lamps", "Oil", "Decides that keepers");
    }

    @Test
    void aTextHasTheNumbersAndTheOrderOfItsVersion() {
        assertThat(get(DOCUMENT + ".txt"))
                .containsSubsequence(
                        "Lamps", "Oil", "1. Decides", "i Burn", "1. Décide", "1. Brûl");
    }

    @Test
    void aTableHasTheNumberOfEachText() {
        assertThat(get(DOCUMENT + ".csv"))
                .contains("op1/i,SubParagraph,i,en,", "op1/i,SubParagraph,1,fr,");
    }

    @Test
    void anAkomaNtosoDocumentHasTheNumbersAndTheOrderOfItsVersion() {
        assertThat(get(DOCUMENT + ".akn?lang=en"))
                .containsSubsequence("Lamps", "Oil", "Decides", "<num>(i)</num>");
        assertThat(get(DOCUMENT + ".akn?lang=fr")).contains("<num>’1‘</num>", "Brûlent");
    }
}
