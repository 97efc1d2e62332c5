package org.resograph.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.resograph.rdf.Iris;

/** Positions are counted once, however many languages tell them, and compared where both chose. */
class VoteTableTest {

    private static final String DATA =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX choice: <https://w3id.org/resograph/concept/choice/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://w3id.org/resograph/id/>
            <g/1> {
              <A/RES/1/1> reso:adoptionDate "1950-05-01"^^xsd:date ; reso:librarianSubject <s/peace> .
              <A/RES/1/1> reso:vote <A/RES/1/1/vote> .
              <A/RES/1/1/vote> reso:position <A/RES/1/1/vote/CHL> , <A/RES/1/1/vote/DEU> , <A/RES/1/1/vote/KEN> , <A/RES/1/1/vote/unknown1> .
              <A/RES/1/1/vote/CHL> reso:choice choice:in-favour .
              <A/RES/1/1/vote/DEU> reso:choice choice:in-favour .
              <A/RES/1/1/vote/KEN> reso:choice choice:non-voting .
              <A/RES/1/1/vote/unknown1> reso:choice choice:against .
              <A/RES/1/2> reso:adoptionDate "1951-05-01"^^xsd:date ; reso:librarianSubject <s/peace> .
              <A/RES/1/2> reso:vote <A/RES/1/2/vote> .
              <A/RES/1/2/vote> reso:position <A/RES/1/2/vote/CHL> , <A/RES/1/2/vote/DEU> .
              <A/RES/1/2/vote/CHL> reso:choice choice:against .
              <A/RES/1/2/vote/DEU> reso:choice choice:abstaining .
              <A/RES/1/3> reso:vote <A/RES/1/3/vote> .
              <A/RES/1/3/vote> reso:position <A/RES/1/3/vote/CHL> , <A/RES/1/3/vote/DEU> , <A/RES/1/3/vote/KEN> .
              <A/RES/1/3/vote/CHL> reso:choice choice:against .
              <A/RES/1/3/vote/DEU> reso:choice choice:against .
              <A/RES/1/3/vote/KEN> reso:choice choice:against .
            }
            <g/2> { <A/RES/1/1/vote/CHL> reso:choice choice:in-favour . }
            """;

    /** The same votes as the lines that are kept with the data say them. */
    private static final String LINES =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            BASE <https://w3id.org/resograph/id/>
            <k/1> { <A/RES/1/1/vote> reso:rollCall "GA 1950 CHL Y DEU Y KEN X" . }
            <k/2> { <A/RES/1/2/vote> reso:rollCall "GA 1951 CHL N DEU A" . }
            """;

    private static VoteTable table(String... data) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String part : data) {
            RDFParser.fromString(part, Lang.TRIG).parse(dataset);
        }
        return new VoteTable(dataset, Iris.ofDefaultBase());
    }

    private static VoteTable table() {
        return table(DATA);
    }

    @Test
    void theLinesSayWhatThePositionsSay() {
        VoteTable lines = table(DATA, LINES);
        for (String state : List.of("CHL", "DEU", "KEN", "SUN")) {
            assertThat(lines.counts(state)).isEqualTo(table().counts(state));
            assertThat(lines.casts(state)).isEqualTo(table().casts(state));
            assertThat(lines.agreements(state)).isEqualTo(table().agreements(state));
        }
        assertThat(lines.counts("CHL")).containsExactly(1, 2, 0, 0);
        assertThat(lines.counts("KEN")).containsExactly(0, 1, 0, 1);
        assertThat(lines.casts("CHL"))
                .containsExactly(
                        new VoteTable.Cast("A/RES/1/2", "against"),
                        new VoteTable.Cast("A/RES/1/1", "in-favour"),
                        new VoteTable.Cast("A/RES/1/3", "against"));
    }

    @Test
    void noneAndAllOfThemAreSaidOfNoneAndAllAlone() {
        assertThat(new VoteTable.Agreement("CHL", 300, 299).percent()).isEqualTo(99);
        assertThat(new VoteTable.Agreement("CHL", 300, 1).percent()).isEqualTo(1);
        assertThat(new VoteTable.Agreement("CHL", 300, 300).percent()).isEqualTo(100);
        assertThat(new VoteTable.Agreement("CHL", 300, 0).percent()).isZero();
        assertThat(new VoteTable.Agreement("CHL", 0, 0).percent()).isZero();
    }

    @Test
    void aStateIsCountedByYearAndBySubject() {
        assertThat(table().byYear("CHL"))
                .hasSize(2)
                .satisfies(
                        years -> {
                            assertThat(years.get("1950")).containsExactly(1, 0, 0);
                            assertThat(years.get("1951")).containsExactly(0, 1, 0);
                        });
        assertThat(table().bySubject("CHL", 5).values()).containsExactly(new int[] {1, 1, 0});
        assertThat(table().byYear("KEN")).isEmpty();
    }

    @Test
    void twoStatesAreComparedWhereBothChose() {
        VoteTable table = table();
        assertThat(table.agreement("CHL", "DEU"))
                .isEqualTo(new VoteTable.Agreement("DEU", 3, 2))
                .extracting(VoteTable.Agreement::percent)
                .isEqualTo(67);
        assertThat(table.agreements("KEN"))
                .containsExactlyInAnyOrder(
                        new VoteTable.Agreement("CHL", 1, 1), new VoteTable.Agreement("DEU", 1, 1));
        assertThat(table.square("CHL", "DEU"))
                .isDeepEqualTo(new int[][] {{1, 0, 0}, {0, 1, 1}, {0, 0, 0}});
        assertThat(table.differences("CHL", "DEU"))
                .isEqualTo(List.of(new VoteTable.Difference("A/RES/1/2", "against", "abstaining")));
        assertThat(table.agreement("CHL", "SUN")).isEqualTo(new VoteTable.Agreement("SUN", 0, 0));
    }
}
