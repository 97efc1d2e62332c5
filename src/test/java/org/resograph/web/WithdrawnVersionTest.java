package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language version that was withdrawn, of a document that is there. */
class WithdrawnVersionTest {

    private static final String PROVENANCE =
            """
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/resograph/>
            <provenance/A/HRC/RES/99/1/es> {
              <graph/A/HRC/RES/99/1/es> prov:invalidatedAtTime "2031-08-01T08:00:00Z"^^xsd:dateTime .
            }
            <provenance/A/HRC/RES/99/1/fr> {
              <graph/A/HRC/RES/99/1/fr> prov:invalidatedAtTime "2031-08-01T08:00:00Z"^^xsd:dateTime .
            }
            """;

    private static Site site;

    @BeforeAll
    static void start() {
        DatasetGraph data = Site.data();
        Txn.executeWrite(data, () -> RDFParser.fromString(PROVENANCE, Lang.TRIG).parse(data));
        site = Site.start(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    /** French was published again, Russian never was. */
    @ParameterizedTest
    @CsvSource({"'',200", "/es,410", "/es.ttl,410", "/fr,200", "/ru,404", "/op1,200"})
    void isGone(String path, int status) {
        assertThat(site.get("/doc/A/HRC/RES/99/1" + path).statusCode()).isEqualTo(status);
    }
}
