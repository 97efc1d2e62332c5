package org.resograph.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.search.History;
import org.resograph.search.TextIndex;
import org.resograph.web.http.Bytes;
import org.resograph.web.published.Snapshot;
import org.resograph.web.published.StoredData;
import org.resograph.web.text.KeptIndex;

/** What a star finds, beside what Jena finds. */
class StarTest {

    private static final int PROPERTIES = 6;

    @Test
    void aStarIsOneThingWithSeveralPropertiesThatAreNamed() {
        assertThat(Star.of(pattern("(?s <x:a> <x:o>) (?s <x:b> ?b) (?s <x:c> ?c)"))).isPresent();
        assertThat(Star.of(pattern("(?s <x:b> ?b) (?s <x:c> ?c)"))).isPresent();
        for (String other :
                List.of(
                        "(?s <x:a> <x:o>) (?s <x:b> ?b)",
                        "(?s <x:b> ?b) (?t <x:c> ?c)",
                        "(?s <x:b> ?b) (?s ?p ?c)",
                        "(?s <x:b> ?b) (?s <x:c> ?b)",
                        "(?s <x:b> ?s) (?s <x:c> ?c)",
                        "(<x:s> <x:b> ?b) (<x:s> <x:c> ?c)")) {
            assertThat(Star.of(pattern(other))).as(other).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsWhatJenaFinds(int seed) {
        Random random = new Random(seed);
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(dataset, () -> fill(dataset, random, 30 * seed));
        StoredData data = new StoredData(dataset);
        try (Engine engine = engine(data)) {
            int found = 0;
            for (int i = 0; i < 100; i++) {
                Query query = QueryFactory.create(query(random));
                RowSetRewindable theirs = data.read(snapshot -> plain(query, snapshot));
                RowSetRewindable ours = guarded(engine, query);
                found += theirs.size() > 0 ? 1 : 0;
                assertThat(ResultsCompare.equalsByTerm(ours, theirs))
                        .as("%s%nours: %s, theirs: %s", query, ours.size(), theirs.size())
                        .isTrue();
            }
            assertThat(found).isGreaterThan(40);
        }
    }

    @Test
    void aThingOfManyValuesIsNoTableInMemory() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> {
                    for (int i = 0; i < 3 * 150; i++) {
                        Node number = NodeFactoryExtra.intToNode(i);
                        dataset.add(iri("g"), iri("thing"), iri("p" + i % 3), number);
                    }
                    dataset.add(iri("g"), iri("thing"), iri("is"), iri("yes"));
                });
        StoredData data = new StoredData(dataset);
        try (Engine engine = engine(data)) {
            String query =
                    "PREFIX : <http://example.org/>"
                            + " SELECT * { ?s :is :yes ; :p0 ?a ; :p1 ?b ; :p2 ?c } LIMIT 2000";
            assertThat(guarded(engine, QueryFactory.create(query)).size()).isEqualTo(2000);
        }
    }

    private static Engine engine(StoredData data) {
        return new Engine(
                Limits.standard(),
                data,
                new KeptIndex(TextIndex.inMemory(), data, History.UNKNOWN));
    }

    /** Things of few triples and of many, said by one graph or by several. */
    private static void fill(DatasetGraph dataset, Random random, int things) {
        for (int thing = 0; thing < things; thing++) {
            boolean isLarge = random.nextInt(8) == 0;
            int triples = isLarge ? 90 : 1 + random.nextInt(9);
            for (int i = 0; i < triples; i++) {
                Node subject = iri("thing" + thing);
                Node predicate = iri("p" + random.nextInt(isLarge ? 40 : PROPERTIES));
                Node object = object(random, triples, things);
                for (int graph = 0; graph <= random.nextInt(3); graph++) {
                    dataset.add(
                            Quad.create(iri("g" + random.nextInt(4)), subject, predicate, object));
                }
            }
        }
    }

    private static Node object(Random random, int triples, int things) {
        return switch (random.nextInt(4)) {
            case 0 -> NodeFactoryExtra.intToNode(random.nextInt(triples));
            case 1 -> NodeFactory.createLiteralLang("w" + random.nextInt(triples), "en");
            case 2 -> iri("yes");
            default -> iri("thing" + random.nextInt(things));
        };
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("http://example.org/" + name);
    }

    private static String query(Random random) {
        String star = star(random, "?s", "v");
        String where =
                switch (random.nextInt(16)) {
                    case 0 -> "VALUES ?s { :thing1 :thing2 :none :thing2 :thing7 1 } " + star;
                    case 1 -> "?x :p1 ?s . { " + star + " }";
                    case 2 -> "OPTIONAL { :thing3 :p0 ?s } " + star;
                    case 3 -> "{ VALUES (?s ?v1) { (:thing1 UNDEF) (UNDEF :yes) } } " + star;
                    case 4 -> ":thing5 ?p ?s . OPTIONAL { " + star + " }";
                    case 5 -> star + " " + star(random, "?v0", "w");
                    case 6 -> star + " FILTER ( ?v0 != :yes )";
                    // What is known before the star is still known after it.
                    case 7 -> "?x :p0 ?y . ?x :p1|:p2 ?s . " + star + " ?y :p3/(:p1|:p2) ?z";
                    case 8 -> "BIND (:thing3 AS ?y) ?x :p1 ?s . { " + star + " } ?y :p0/:p1* ?z";
                    case 9 -> star + " ?v0 :p1|:p2 ?t . " + star(random, "?t", "w") + " ?s :p0 ?u";
                    case 10 -> star + " MINUS { ?s :p2|:p3 ?m . ?m :p1 ?n ; :p0 ?o }";
                    case 11 -> "?x :p1|:p4 ?s FILTER EXISTS { " + star + " ?x :p0/:p1 ?z }";
                    case 12 ->
                            "{ " + star + " } UNION { " + star(random, "?s", "w") + " } ?s :p3 ?e";
                    case 13 ->
                            "?x :p2 ?y { SELECT ?x ?s { ?x :p0|:p1 ?s . "
                                    + star
                                    + " } } ?y :p1* ?z";
                    case 14 ->
                            "GRAPH ?g { ?x :p1 ?s } " + star + " GRAPH ?g { ?s :p0 ?u ; :p1 ?w }";
                    default -> star;
                };
        return "PREFIX : <http://example.org/> SELECT * { " + where + " }";
    }

    private static String star(Random random, String subject, String value) {
        List<String> triples = new ArrayList<>();
        int properties = 2 + random.nextInt(3);
        for (int i = 0; i < properties; i++) {
            triples.add(subject + " :p" + random.nextInt(PROPERTIES) + " ?" + value + i + " .");
        }
        if (random.nextInt(3) > 0) {
            triples.add(subject + " :p" + random.nextInt(PROPERTIES) + " :yes .");
        }
        if (random.nextInt(12) == 0) {
            triples.add(subject + " :never ?" + value + "9 .");
        }
        return String.join(" ", triples);
    }

    private static RowSetRewindable plain(Query query, Snapshot snapshot) {
        try (QueryExec execution = Engine.execution(query, snapshot)) {
            return execution.select().rewindable();
        }
    }

    private static RowSetRewindable guarded(Engine engine, Query query) {
        RowSetRewindable[] rows = new RowSetRewindable[1];
        engine.run(
                query,
                new DatasetDescription(),
                Duration.ofSeconds(30),
                execution -> {
                    rows[0] = execution.select().rewindable();
                    return Bytes.of(ResultFormat.CSV.type(), "");
                });
        return rows[0];
    }

    private static BasicPattern pattern(String triples) {
        return SSE.parseBGP("(bgp " + triples + ")");
    }
}
