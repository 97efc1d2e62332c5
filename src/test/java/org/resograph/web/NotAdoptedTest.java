package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;

/** In lists, what was not adopted says so: a draft of the Security Council has not even a title. */
class NotAdoptedTest {

    private static final String DRAFTS =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX outcome: <https://w3id.org/resograph/concept/outcome/>
            BASE <https://w3id.org/resograph/>
            <graph/S/2033/1/en> {
              <id/S/2033/1> a reso:DraftResolution , reso:Document ; reso:symbol "S/2033/1" ;
                reso:adoptedBy <id/body/SC> ; reso:outcome outcome:vetoed .
            }
            <graph/S/2033/2/en> {
              <id/S/2033/2> a reso:DraftResolution ; reso:symbol "S/2033/2" ;
                reso:adoptedBy <id/body/SC> ; reso:outcome outcome:not-stated .
            }
            """;

    @Test
    void aListSaysWhatADraftIsAndWhatBecameOfIt() {
        DatasetGraph data = Site.data();
        Txn.executeWrite(data, () -> RDFParser.fromString(DRAFTS, Lang.TRIG).parse(data));
        try (Site site = Site.start(data)) {
            assertThat(site.page("/doc/body/SC?lang=fr").select("li:contains(S/2033/1)").text())
                    .isEqualTo("S/2033/1 Projet de résolution · rejeté par un veto");
            assertThat(site.page("/doc/body/SC").select("li:contains(S/2033/2)").text())
                    .isEqualTo("S/2033/2 Draft resolution");
            assertThat(site.page("/doc/body/SC").select("li:contains(S/RES/9001)").text())
                    .doesNotContain("adopted");
        }
    }
}
