package org.resograph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.web.Site.header;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.web.sparql.Limits;

/** Limits that hold, and queries that reach for more than the data. */
class SparqlLimitsTest {

    private static Site standard;

    @BeforeAll
    static void start() {
        standard = Site.start();
    }

    @AfterAll
    static void stop() {
        standard.close();
    }

    /** Never ends by itself: a product of the data with themselves, six times. */
    private static final String ENDLESS =
            "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";

    private static String of(String query) {
        return "/sparql?query=" + URLEncoder.encode(query, UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?x) " + ENDLESS, // no row before the end
                "SELECT * " + ENDLESS, // rows from the start
                "SELECT DISTINCT ?a ?f ?l " + ENDLESS,
                "SELECT * " + ENDLESS + " ORDER BY ?r",
                "CONSTRUCT { ?a ?e ?r } " + ENDLESS,
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a = ?nothing) }",
            })
    void aQueryOverItsTimeHasNoAnswerAtAll(String query) {
        Limits limits = Limits.standard().withTime(Duration.ofMillis(400)).withRows(Long.MAX_VALUE);
        try (Site site = Site.start(limits)) {
            HttpResponse<String> answer = site.get(of(query));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("problem:time-limit");
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(site.get(of("ASK {}")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aClientMayAskForLessTimeButNotForMore() {
        Limits limits = Limits.standard().withTime(Duration.ofMillis(400));
        try (Site site = Site.start(limits)) {
            String query = of("SELECT (COUNT(*) AS ?x) " + ENDLESS);
            assertThat(site.get(query + "&timeout=0.05").body()).contains("within 0.05 s");
            assertThat(site.get(query + "&timeout=900").body()).contains("within 0.4 s");
        }
    }

    @Test
    void anAnswerWithTooManyRowsIsAnErrorNotAPart() {
        try (Site site = Site.start(Limits.standard().withRows(10))) {
            for (String form : List.of("SELECT *", "CONSTRUCT { ?s ?p ?o }", "DESCRIBE ?s")) {
                HttpResponse<String> answer = site.get(of(form + " WHERE { ?s ?p ?o }"));
                assertThat(answer.statusCode()).isEqualTo(422);
                assertThat(answer.body()).contains("problem:row-limit").contains("more than 10");
                assertThat(header(answer, "Resograph-Row-Limit")).isEqualTo("10");
            }
            HttpResponse<String> fits =
                    site.get(of("SELECT * { ?s ?p ?o } LIMIT 10") + "&format=csv");
            assertThat(fits.statusCode()).isEqualTo(200);
            assertThat(fits.body().lines()).hasSize(11);
        }
    }

    @Test
    void aLargeAnswerIsWhole() {
        String query =
                "SELECT ?a ?c ?d { ?a ?b ?c . ?d <https://w3id.org/resograph/ontology#text> ?t }";
        HttpResponse<String> answer = standard.get(of(query) + "&format=json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().length()).isGreaterThan(1 << 20);
        String count = "SELECT (COUNT(*) AS ?n) { " + query + " }";
        long rows = answer.body().lines().filter(line -> line.startsWith("{\"a\":{")).count();
        assertThat(standard.get(of(count) + "&format=csv").body().strip()).endsWith("\n" + rows);
    }

    @Test
    void beyondThePlacesClientsAreToldToComeBack() throws Exception {
        Limits limits =
                Limits.standard()
                        .withTime(Duration.ofMillis(1500))
                        .withConcurrent(2, 1, Duration.ofMillis(50));
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try (Site site = Site.start(limits)) {
            List<Future<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(
                        clients.submit(() -> site.get(of("SELECT (COUNT(*) AS ?x) " + ENDLESS))));
            }
            int refused = 0;
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(503);
                if (answer.get().body().contains("too-many-queries")) {
                    assertThat(header(answer.get(), "Retry-After")).isEqualTo("5");
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(6);
            assertThat(site.get(of("ASK {}")).statusCode()).isEqualTo(200);
        } finally {
            clients.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { service <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1:9/> {} } AS ?x) {}",
                "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
                "SELECT * FROM NAMED <http://127.0.0.1:9/> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (<java:java.lang.Runtime>() AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o FILTER <java:org.apache.jena.sparql.function.library.wait>(1) }",
                "PREFIX f: <http://jena.apache.org/ARQ/function#> SELECT (f:wait(5000) AS ?x) {}",
                "SELECT (SUM(<http://jena.apache.org/ARQ/function#wait>(1)) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.version> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#version> ?o . ?a <http://jena.apache.org/ARQ/property#sneak> ?b }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                "LOAD <file:///etc/passwd>",
                "LOAD <file:///etc/passwd> INTO GRAPH <urn:g>",
                "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> <urn:c> } }",
                "SELECT * { CALL(<java:java.lang.Object>) }",
            })
    void queriesThatReachBeyondTheDataAreRefused(String query) {
        HttpResponse<String> answer = standard.get(of(query));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        HttpResponse<String> posted =
                standard.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
        assertThat(posted.statusCode()).isEqualTo(answer.statusCode());
    }

    private static final String LONG = "\"" + "a".repeat(40) + "!\"";

    /** One step of each takes for ever; each is left in time, and its place is free again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER REGEX(%s, '^(a+)+\\\\1b') }",
                "SELECT (REPLACE(%s, '^(a+)+\\\\1b', 'b') AS ?x) {}",
                "SELECT (SUM(IF(REGEX(%s, '^(a+)+\\\\1b'), 1, 0)) AS ?x) { ?s ?p ?o }",
                "ASK { ?s ?p ?o FILTER NOT EXISTS { FILTER REGEX(%s, '^(a+)+\\\\1b') } }",
                "SELECT * { ?s ?p ?o } ORDER BY REGEX(%s, '^(a+)+\\\\1b')",
                "SELECT * { { SELECT (REGEX(%s, '^(a+)+\\\\1b') AS ?x) {} } }",
                "SELECT ?x (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(%s, '^(a+)+\\\\1b') AS ?x)",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (REGEX(%s, '^(a+)+\\\\1b'))",
            })
    void aStepThatTakesForEverIsLeftInTime(String query) throws InterruptedException {
        Limits limits =
                Limits.standard()
                        .withTime(Duration.ofMillis(300))
                        .withConcurrent(1, 1, Duration.ofMillis(1200));
        try (Site site = Site.start(limits)) {
            HttpResponse<String> answer = site.get(of(query.formatted(LONG)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("problem:time-limit");
            assertThat(site.get(of("ASK {}")).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aGuardedExpressionIsTheSameAsTheEnginesOwn() {
        for (String expression :
                new String[] {
                    "REGEX('Abc', 'B', 'i')",
                    "REGEX('a.c', 'a.c', 'q')",
                    "REGEX('abc'@en, '^ab')",
                    "!REGEX('abc', '^b')",
                    "REPLACE('abcb', 'b', 'Z') = 'aZcZ'",
                    "REPLACE('abc'@en, 'b', 'Z') = 'aZc'@en",
                    "REPLACE('abab', 'B', 'Z', 'i') = 'aZaZ'",
                    "REPLACE('abcd', '(a)(b)', '$2$1') = 'bacd'",
                    "REPLACE('abc', '.*', 'x') = 'x'",
                    "CONCAT('a', 'b', 'c') = 'abc'",
                    "CONCAT('a'@en, 'b'@en) = 'ab'@en",
                    "ENCODE_FOR_URI('a b') = 'a%20b'",
                    "!BOUND(?never) && COALESCE(REGEX(1, 'a'), true)",
                }) {
            String query = "ASK { FILTER(" + expression + ") }";
            assertThat(standard.get(of(query), "Accept", "application/sparql-results+json").body())
                    .as(expression)
                    .containsPattern("\"boolean\"\\s*:\\s*true");
        }
    }

    @Test
    void aPathThroughAllDataIsLeftInTime() {
        Limits limits = Limits.standard().withTime(Duration.ofMillis(1));
        try (Site site = Site.start(limits)) {
            String steps = "(<urn:a>|!<urn:a>|^<urn:a>|^!<urn:a>)";
            HttpResponse<String> answer =
                    site.get(
                            of(
                                    "SELECT (COUNT(*) AS ?n) { ?a %s*/%s*/%s* ?b }"
                                            .replace("%s", "(!<urn:a>|!^<urn:a>)")));
            assertThat(answer.statusCode()).as(steps + answer.body()).isEqualTo(503);
        }
        assertThat(
                        standard.get(
                                        of(
                                                "SELECT (COUNT(*) AS ?n) { <https://w3id.org/resograph/id/A/HRC/RES/99/1> (!<urn:a>|!^<urn:a>)* ?b }"),
                                        "Accept",
                                        "text/csv")
                                .body()
                                .lines()
                                .count())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCAT(?x, ?x)",
                "REPLACE(?x, 'a', 'aa')",
            })
    void aTextThatGrowsWithoutEndIsRefused(String growing) {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?x30) AS ?n) { BIND('aé' AS ?x0) ");
        for (int i = 0; i < 30; i++) {
            query.append("BIND(" + growing.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ") ");
        }
        HttpResponse<String> answer = standard.get(of(query + "}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("problem:text-limit");
    }

    @Test
    void aNestTooDeepIsMalformedNotFatal() {
        String query = "ASK " + "{".repeat(60_000) + "}".repeat(60_000);
        HttpResponse<String> answer =
                standard.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(standard.get(of("ASK {}")).statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryTooLongIsRefusedUnread() {
        String query = "ASK {} #" + "x".repeat(1 << 20);
        HttpResponse<String> answer =
                standard.send("POST", "/sparql", query, "Content-Type", "application/sparql-query");
        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
