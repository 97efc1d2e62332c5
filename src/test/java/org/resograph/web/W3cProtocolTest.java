package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tests of the SPARQL 1.1 Protocol that the W3C describes
 * (https://www.w3.org/2009/sparql/docs/tests/data-sparql11/protocol/), as far as they are of
 * queries, by their names there; and reading by the Graph Store Protocol.
 */
class W3cProtocolTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String ENGLISH = Site.BASE + "graph/A/HRC/RES/99/1/en";
    private static final String FRENCH = Site.BASE + "graph/A/HRC/RES/99/1/fr";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String query, String more, String... headers) {
        return site.get("/sparql?query=" + encode(query) + more, headers);
    }

    private static boolean isTrue(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceAll("\\s", "").contains("\"boolean\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE2"})
    void badQueryMethod(String method) {
        HttpResponse<String> answer =
                site.send(method, "/sparql?query=" + encode("ASK {}"), "", "Accept", "*/*");
        assertThat(answer.statusCode()).isIn(400, 405, 501);
    }

    @Test
    void badMultipleQueries() {
        String two = "query=" + encode("ASK {}") + "&query=" + encode("SELECT * {}");
        assertThat(site.get("/sparql?" + two).statusCode()).isEqualTo(400);
        assertThat(site.send("POST", "/sparql", two, "Content-Type", FORM).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/json, 415", "'', 415"})
    void badQueryWrongMediaTypeOrNone(String type, int status) {
        for (String body : List.of("ASK {}", "query=" + encode("ASK {}"))) {
            HttpResponse<String> answer =
                    type.isEmpty()
                            ? site.send("POST", "/sparql", body)
                            : site.send("POST", "/sparql", body, "Content-Type", type);
            assertThat(answer.statusCode()).isEqualTo(status);
        }
    }

    @Test
    void badQueryNonUtf8() {
        byte[] latin = "ASK { ?s ?p \"é\" }".getBytes(StandardCharsets.UTF_16);
        HttpResponse<String> answer =
                site.send(
                        HttpRequest.newBuilder(site.at("/sparql"))
                                .header("Content-Type", QUERY + "; charset=UTF-16")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(latin))
                                .build());
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void badQuerySyntaxSaysWhere() {
        HttpResponse<String> answer = get("ASK {\n  ?s ?p WHERE\n}", "");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"line\":2", "\"column\":");
    }

    @Test
    void queryGetAndPostFormAndPostDirect() {
        assertThat(isTrue(get("ASK {}", ""))).isTrue();
        String form = "query=" + encode("ASK {}");
        assertThat(isTrue(site.send("POST", "/sparql", form, "Content-Type", FORM))).isTrue();
        String typed = FORM + ";charset=UTF-8";
        assertThat(isTrue(site.send("POST", "/sparql", form, "Content-Type", typed))).isTrue();
        assertThat(isTrue(site.send("POST", "/sparql", "ASK {}", "Content-Type", QUERY))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * {} LIMIT 1, application/sparql-results+json",
        "ASK {}, application/sparql-results+json",
        "DESCRIBE <http://example.org/>, text/turtle",
        "CONSTRUCT { <urn:s> <urn:p> 1 } WHERE {}, text/turtle"
    })
    void queryContentType(String query, String type) {
        for (String accept : List.of("*/*", "")) {
            HttpResponse<String> answer =
                    accept.isEmpty() ? get(query, "") : get(query, "", "Accept", accept);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Site.header(answer, "Content-Type")).startsWith(type);
        }
    }

    @Test
    void queryDatasetDefaultGraphs() {
        String both =
                "ASK { ?d <https://w3id.org/resograph/ontology#enactingFormula> ?a , ?b"
                        + " FILTER(LANG(?a) = 'en' && LANG(?b) = 'fr') }";
        String english = "default-graph-uri=" + encode(ENGLISH);
        String french = "default-graph-uri=" + encode(FRENCH);
        assertThat(isTrue(get(both, "&" + english))).isFalse();
        assertThat(isTrue(get(both, "&" + english + "&" + french))).isTrue();
        String form = "query=" + encode(both) + "&" + english + "&" + french;
        assertThat(isTrue(site.send("POST", "/sparql", form, "Content-Type", FORM))).isTrue();
        assertThat(
                        isTrue(
                                site.send(
                                        "POST",
                                        "/sparql?" + english + "&" + french,
                                        both,
                                        "Content-Type",
                                        QUERY)))
                .isTrue();
    }

    @Test
    void queryDatasetNamedGraphsAndFull() {
        String named = "ASK { GRAPH ?g1 {?a ?b ?c} GRAPH ?g2 {?d ?e ?f} FILTER(?g1 != ?g2) }";
        String english = "&named-graph-uri=" + encode(ENGLISH);
        String french = "&named-graph-uri=" + encode(FRENCH);
        assertThat(isTrue(get(named, english))).isFalse();
        assertThat(isTrue(get(named, english + french))).isTrue();
        String full = "ASK { ?s ?p ?o GRAPH <%s> { ?s ?p2 ?o2 } }".formatted(FRENCH);
        String withDefault = "&default-graph-uri=" + encode(ENGLISH) + french;
        assertThat(isTrue(get(full, withDefault))).isTrue();
        assertThat(isTrue(get("ASK { ?s ?p ?o }", french))).isFalse();
    }

    @Test
    void queryMultipleDatasetTheProtocolWins() {
        String query = "ASK FROM <%s> { ?d ?p ?o FILTER(LANG(?o) = 'fr') }".formatted(FRENCH);
        assertThat(isTrue(get(query, ""))).isTrue();
        assertThat(isTrue(get(query, "&default-graph-uri=" + encode(ENGLISH)))).isFalse();
        assertThat(get("ASK {}", "&default-graph-uri=" + encode("urn:none")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aGraphIsReadByItsName() {
        String path = "/graphs?graph=" + encode(ENGLISH);
        HttpResponse<String> turtle = site.get(path, "Accept", "text/turtle");
        assertThat(turtle.statusCode()).isEqualTo(200);
        Graph graph = RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph();
        assertThat(graph.contains(Node.ANY, Node.ANY, Node.ANY)).isTrue();
        Graph lines =
                RDFParser.fromString(
                                site.get(path, "Accept", "application/n-triples").body(),
                                Lang.NTRIPLES)
                        .toGraph();
        assertThat(lines.isIsomorphicWith(graph)).isTrue();
        assertThat(site.get("/graphs?graph=urn:none").statusCode()).isEqualTo(404);
        assertThat(site.get("/graphs").statusCode()).isEqualTo(400);
        assertThat(site.get("/graphs?default").statusCode()).isEqualTo(403);
        assertThat(site.get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
        for (String method : List.of("PUT", "POST", "DELETE")) {
            HttpResponse<String> write = site.send(method, path, "", "Content-Type", "text/turtle");
            assertThat(write.statusCode()).isEqualTo(405);
            assertThat(Site.header(write, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        }
        assertThat(site.send("HEAD", path, "").statusCode()).isEqualTo(200);
    }
}
