package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages of the parts of a composite resolution, which one source says together. */
class CompositePagesTest {

    private static final String PARTS =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX prov:    <http://www.w3.org/ns/prov#>
            PREFIX reso:    <https://w3id.org/resograph/ontology#>
            PREFIX xsd:     <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/resograph/>
            <graph/A/RES/99/264/en> {
              <id/A/RES/99/264> a reso:Resolution ; reso:symbol "A/RES/99/264" ;
                dcterms:title "Chairs"@en ; reso:languageVersion <id/A/RES/99/264/en> .
              <id/A/RES/99/264/en> a reso:LanguageVersion ; reso:languageTag "en" ;
                reso:versionOf <id/A/RES/99/264> .
              <id/A/RES/99/264/B> a reso:Resolution ; reso:symbol "A/RES/99/264 B" ;
                dcterms:title "Tables"@en ; reso:languageVersion <id/A/RES/99/264/B/en> .
              <id/A/RES/99/264/B/en> a reso:LanguageVersion ; reso:languageTag "en" ;
                reso:versionOf <id/A/RES/99/264/B> .
            }
            <provenance/A/RES/99/264/en> {
              <graph/A/RES/99/264/en> prov:generatedAtTime "2031-12-24T00:00:00Z"^^xsd:dateTime .
            }
            """;

    @Test
    void aPartLeadsToTheGraphThatSaysIt() {
        DatasetGraph data = Site.data();
        Txn.executeWrite(data, () -> RDFParser.fromString(PARTS, Lang.TRIG).parse(data));
        try (Site site = Site.start(data)) {
            String path = "/doc/A/RES/99/264/B";
            String page = site.get(path, "Accept", "text/html").body();
            Element link =
                    Jsoup.parse(page, site.at(path).toString()).selectFirst("a[href*=/doc/graph/]");
            assertThat(link).isNotNull();
            assertThat(link.attr("href")).isEqualTo("/doc/graph/A/RES/99/264/en");
            assertThat(site.get(link.attr("href"), "Accept", "text/html").statusCode())
                    .isEqualTo(200);
            assertThat(page).contains("24 December 2031");
        }
    }
}
