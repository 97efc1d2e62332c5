package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** With whom a state agrees, where it has few votes. */
class StateRecordTest {

    private static final String VOTES =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX choice: <https://w3id.org/resograph/concept/choice/>
            BASE <https://w3id.org/resograph/id/>
            <g/0> {
              <state/AND> a reso:State ; reso:iso3 "AND" .
              <state/GHA> a reso:State ; reso:iso3 "GHA" .
            }
            <g/1> {
              <A/RES/1/1> reso:symbol "A/RES/1/1" ; reso:vote <A/RES/1/1/vote> .
              <A/RES/1/1/vote> reso:position <A/RES/1/1/vote/AND> , <A/RES/1/1/vote/BTN> ,
                <A/RES/1/1/vote/FJI> , <A/RES/1/1/vote/GHA> .
              <A/RES/1/1/vote/AND> reso:choice choice:in-favour ; reso:state <state/AND> .
              <A/RES/1/1/vote/BTN> reso:choice choice:in-favour ; reso:state <state/BTN> .
              <A/RES/1/1/vote/FJI> reso:choice choice:in-favour ; reso:state <state/FJI> .
              <A/RES/1/1/vote/GHA> reso:choice %s ; reso:state <state/GHA> .
            }
            """;

    private static Document page(String state, String last) {
        DatasetGraph data = Site.data();
        String votes = VOTES.formatted(last);
        Txn.executeWrite(data, () -> RDFParser.fromString(votes, Lang.TRIG).parse(data));
        try (Site site = Site.start(data)) {
            return Jsoup.parse(site.get("/doc/state/" + state + ".html?lang=en").body());
        }
    }

    private static List<String> ranked(Document page, String id) {
        return page.select("section[aria-labelledby=" + id + "-title] tbody tr").eachText();
    }

    @Test
    void whoAlwaysAgreesDoesNotAgreeLeast() {
        Document page = page("AND", "choice:in-favour");
        assertThat(ranked(page, "nearest")).isNotEmpty();
        assertThat(ranked(page, "farthest")).isEmpty();
        assertThat(page.select("#farthest-title")).isEmpty();
    }

    @Test
    void whoNeverAgreesDoesNotAgreeMost() {
        Document page = page("GHA", "choice:against");
        assertThat(page.select("#nearest-title")).isEmpty();
        assertThat(ranked(page, "farthest")).isNotEmpty();
    }
}
