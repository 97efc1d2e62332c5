package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.resograph.derivation.Shelf.Version;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;

/** The sums are what plain SPARQL counts over the positions. */
class VoteSumsTest {

    private static final List<Body> BODIES =
            List.of(Body.GENERAL_ASSEMBLY, Body.HUMAN_RIGHTS_COUNCIL);
    private static final String PREFIXES =
            """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX choice: <https://w3id.org/resograph/concept/choice/>
            """;

    private final Shelf shelf = new Shelf();

    private Set<String> answer(String query) {
        Set<String> rows = new TreeSet<>();
        var union = DatasetFactory.wrap(DatasetGraphFactory.wrap(shelf.dataset().getUnionGraph()));
        try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, union)) {
            execution.execSelect().forEachRemaining(row -> rows.add(row.toString()));
        }
        return rows;
    }

    private void publish(int votes, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < votes; i++) {
            Body body = BODIES.get(random.nextInt(2));
            Version version =
                    new Version((body.key().equals("GA") ? "A" : "A/HRC") + "/RES/7/" + i, "en");
            version.adopted(body, (2000 + random.nextInt(3)) + "-01-01");
            for (String state : List.of("AGO", "BRA", "CHL", "FRA", "VEN")) {
                if (random.nextInt(5) > 0) {
                    version.vote(Choice.values()[random.nextInt(3)], state);
                }
            }
            shelf.put(version);
        }
    }

    @Test
    void sumsAreWhatPlainSparqlCounts() {
        publish(40, 1);
        publish(20, 2);
        String plain =
                """
                SELECT ?body ?state ?year
                       (SUM(IF(?choice = choice:in-favour, 1, 0)) AS ?y)
                       (SUM(IF(?choice = choice:against, 1, 0)) AS ?n)
                       (SUM(IF(?choice = choice:abstaining, 1, 0)) AS ?a)
                WHERE {
                  ?document reso:adoptedBy ?body ; reso:adoptionDate ?day ; reso:vote ?vote .
                  ?vote reso:position ?position .
                  ?position reso:state ?state ; reso:choice ?choice .
                  BIND(YEAR(?day) AS ?year)
                }
                GROUP BY ?body ?state ?year
                """;
        String stored =
                """
                SELECT ?body ?state ?year ?y ?n ?a
                WHERE {
                  ?total a reso:VotingRecord ; reso:body ?body ; reso:state ?state .
                  ?total dcterms:hasPart ?record . ?record reso:year ?year ;
                    reso:inFavour ?y ; reso:against ?n ; reso:abstaining ?a .
                }
                """;
        assertThat(answer(plain)).hasSizeGreaterThan(20).isEqualTo(answer(stored));
        String all = plain.replace("?year\n ", "\n ").replace("?state ?year", "?state");
        String ofAll =
                stored.replace("?state ?year ?y", "?state ?y")
                        .replace(
                                "?total dcterms:hasPart ?record . ?record reso:year ?year ;",
                                "?total");
        assertThat(answer(all)).hasSize(10).isEqualTo(answer(ofAll));
    }

    @Test
    void agreementsAreWhatPlainSparqlCounts() {
        publish(60, 3);
        String plain =
                """
                SELECT ?body ?a ?b (SUM(IF(?c = ?d, 1, 0)) AS ?x) (SUM(IF(?c = ?d, 0, 1)) AS ?y)
                WHERE {
                  ?document reso:adoptedBy ?body ; reso:vote ?vote .
                  ?vote reso:position ?p , ?q .
                  ?p reso:state ?a ; reso:choice ?c .
                  ?q reso:state ?b ; reso:choice ?d .
                  FILTER(STR(?a) < STR(?b))
                }
                GROUP BY ?body ?a ?b
                """;
        String stored =
                """
                SELECT ?body ?a ?b ?x ?y
                WHERE {
                  ?pair a reso:Agreement ; reso:body ?body ; reso:firstState ?a ;
                    reso:secondState ?b ; reso:alike ?x ; reso:unlike ?y .
                }
                """;
        assertThat(answer(plain)).hasSize(20).isEqualTo(answer(stored));
    }

    @Test
    void whatIsGoneIsNoLongerCounted() {
        Version vote =
                new Version("A/RES/7/1", "en")
                        .adopted(Body.GENERAL_ASSEMBLY, "2001-01-01")
                        .vote(Choice.AGAINST, "FRA", "VEN");
        Set<String> before = shelf.quads();
        shelf.put(vote);
        assertThat(shelf.quads()).anyMatch(quad -> quad.contains("agreement/GA/FRA/VEN"));
        shelf.remove(vote);
        assertThat(Stream.concat(before.stream(), shelf.quads().stream())).isEmpty();
    }

    /** New votes, changed ones and gone ones are added to what was summed up before. */
    @Test
    void whatIsAddedBitByBitIsWhatIsSummedUpAnew() {
        Random random = new Random(5);
        for (int round = 0; round < 12; round++) {
            publish(1 + random.nextInt(8), random.nextLong());
            int gone = random.nextInt(8);
            shelf.remove(new Version("A/RES/7/" + gone, "en"));
            Set<String> bitByBit = shelf.quads();
            assertThat(bitByBit).isEqualTo(shelf.sumAnew().quads());
            assertThat(bitByBit).isEqualTo(shelf.derivedAsAWhole());
        }
        assertThat(shelf.quads()).anyMatch(quad -> quad.contains("agreement/GA/FRA/VEN"));
    }
}
