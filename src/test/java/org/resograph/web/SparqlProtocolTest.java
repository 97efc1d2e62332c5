package org.resograph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.web.Site.header;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol, and what Fuseki on its own gets wrong of it. */
class SparqlProtocolTest {

    private static final String SYMBOLS =
            "SELECT ?s { ?d <https://w3id.org/resograph/ontology#symbol> ?s } ORDER BY ?s";
    private static final String GRAPH = "https://w3id.org/resograph/graph/S/RES/9001(2031)/en";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String of(String query) {
        return "/sparql?query=" + URLEncoder.encode(query, UTF_8);
    }

    @Test
    void aQueryByGet() {
        HttpResponse<String> answer = site.get(of(SYMBOLS), "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.body().lines())
                .containsExactly(
                        "s",
                        "A/HRC/99/12",
                        "A/HRC/RES/98/7",
                        "A/HRC/RES/99/1",
                        "S/RES/9001 (2031)");
    }

    @Test
    void aRelativeIriIsBelowTheBaseOfTheDataAndTellsNoFolderOfTheServer() {
        HttpResponse<String> answer =
                site.get(
                        of(
                                "SELECT ?n { <id/session/HRC/99/meeting/45> ?p ?n FILTER(ISNUMERIC(?n)) }"),
                        "Accept",
                        "text/csv");
        assertThat(answer.body().lines()).containsExactly("n", "45");
        assertThat(
                        site.get(
                                        of("SELECT (<x> AS ?x) (IRI(\"y\") AS ?y) {}"),
                                        "Accept",
                                        "text/csv")
                                .body())
                .doesNotContain("file:");
    }

    @Test
    void aQueryByPostBothWays() {
        String expected = site.get(of(SYMBOLS), "Accept", "text/csv").body();
        HttpResponse<String> form =
                site.send(
                        "POST",
                        "/sparql",
                        "query=" + URLEncoder.encode(SYMBOLS, UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/csv");
        HttpResponse<String> direct =
                site.send(
                        "POST",
                        "/sparql",
                        SYMBOLS,
                        "Content-Type",
                        "application/sparql-query;charset=utf-8",
                        "Accept",
                        "text/csv");
        assertThat(form.body()).isEqualTo(expected);
        assertThat(direct.body()).isEqualTo(expected);
    }

    @Test
    void theHeadOfAnAnswer() {
        HttpResponse<String> whole = site.get(of(SYMBOLS), "Accept", "text/csv");
        HttpResponse<String> head = site.send("HEAD", of(SYMBOLS), "", "Accept", "text/csv");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    }

    @Test
    void optionsForAnyOrigin() {
        HttpResponse<String> answer =
                site.send(
                        "OPTIONS",
                        "/sparql",
                        "",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SELEC", "SELECT * { ?s ?p }", "ASK { ?s ?p ?o . # }", "ASK {}\n\u00b6"})
    void whatIsNoQuerySaysWhere(String text) {
        HttpResponse<String> answer = site.get("/sparql?query=" + URLEncoder.encode(text, UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .containsPattern("\"line\":[1-9]")
                .containsPattern("\"column\":[1-9]");
    }

    /** The scanner's own place, not that of the token before it. */
    @Test
    void aCharacterThatBeginsNothingIsPlaced() {
        String query =
                "SELECT * %7B%0A%0A   ?s ?p \"abc%0A %7D".replace(" ", "%20").replace("\"", "%22");
        HttpResponse<String> answer = site.get("/sparql?query=" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 3, column 14", "\"line\":3", "\"column\":14");
    }

    @Test
    void theServiceDescribesItself() {
        HttpResponse<String> answer = site.get("/sparql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("text/turtle");
        assertThat(answer.body()).contains("sd:SPARQL11Query").contains("reso:rowLimit");
        assertThat(answer.body())
                .doesNotContain("SPARQL11Update")
                .contains("<" + site.at("/graphs") + ">");
        assertThat(header(site.get("/sparql", "Accept", "application/n-triples"), "Content-Type"))
                .isEqualTo("application/n-triples");
        assertThat(site.get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void limitsAreAnnounced() {
        HttpResponse<String> answer = site.get(of("ASK {}"));
        assertThat(header(answer, "Resograph-Time-Limit")).isEqualTo("20.0s");
        assertThat(header(answer, "Resograph-Row-Limit")).isEqualTo("1000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "absent",
            value = {
                "SELECT * { ?s ?p ?o } LIMIT 1 | absent | application/sparql-results+json",
                "SELECT * { ?s ?p ?o } LIMIT 1 | */* | application/sparql-results+json",
                "SELECT * { ?s ?p ?o } LIMIT 1 | application/sparql-results+xml | application/sparql-results+xml",
                "SELECT * { ?s ?p ?o } LIMIT 1 | application/json | application/json",
                "SELECT * { ?s ?p ?o } LIMIT 1 | text/tab-separated-values | text/tab-separated-values;charset=utf-8",
                "SELECT * { ?s ?p ?o } LIMIT 1 | application/sparql-results+json;q=0, */*;q=0.1 | application/sparql-results+xml",
                "ASK { ?s ?p ?o } | absent | application/sparql-results+json",
                "ASK { ?s ?p ?o } | application/sparql-results+xml | application/sparql-results+xml",
                "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 | absent | text/turtle;charset=utf-8",
                "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 | application/ld+json | application/ld+json",
                "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 | application/n-triples | application/n-triples",
                "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 | application/rdf+xml | application/rdf+xml",
                "DESCRIBE <https://w3id.org/resograph/id/body/HRC> | application/trig | application/trig",
            })
    void formats(String query, String accept, String expected) {
        HttpResponse<String> answer =
                accept == null ? site.get(of(query)) : site.get(of(query), "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo(expected);
        assertThat(answer.body()).isNotBlank();
        assertThat(header(answer, "Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s ?p ?o } LIMIT 1 | image/png",
                "SELECT * { ?s ?p ?o } LIMIT 1 | text/turtle",
                "ASK {} | text/csv",
                "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 1 | text/csv",
            })
    void nothingAcceptableIsAnErrorWithTheListOfWhatExists(String query, String accept) {
        HttpResponse<String> answer = site.get(of(query), "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"available\":[\"");
    }

    @Test
    void aLinkCanNameTheFormat() {
        assertThat(header(site.get(of(SYMBOLS) + "&format=csv"), "Content-Type"))
                .startsWith("text/csv");
        // What another kind of server understands by this word is no reason to fail.
        assertThat(header(site.get(of(SYMBOLS) + "&format=auto"), "Content-Type"))
                .isEqualTo("application/sparql-results+json");
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle;charset=utf-8",
        "nt, application/n-triples",
        "json-ld, application/ld+json",
        "json, application/ld+json",
        "xml, application/rdf+xml",
        "rdf+xml, application/rdf+xml",
    })
    void aFormatOfGraphsHasTheNamesThatClientsGiveIt(String name, String type) {
        String construct = of("CONSTRUCT { <a:b> <a:c> 1 } {}") + "&output=";
        assertThat(header(site.get(construct + name.replace("+", "%2B")), "Content-Type"))
                .isEqualTo(type);
    }

    @Test
    void whoAsksForJsonGetsAGraphAsJson() {
        HttpResponse<String> answer =
                site.get(
                        of("CONSTRUCT { <a:b> <a:c> 1 } {}"),
                        "Accept",
                        "application/sparql-results+json, application/json");
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(answer.body()).contains("\"@id\"");
    }

    /** As SPARQLWrapper sends them: every name that some endpoint knows the format by. */
    @Test
    void aClientMayNameTheFormatInSeveralWays() {
        String table = "";
        String graph = "";
        for (String parameter : List.of("format", "output", "results")) {
            table += "&%s=tsv&%s=text%%2Ftab-separated-values".formatted(parameter, parameter);
            graph += "&%s=rdf%%2Bxml&%s=application%%2Frdf%%2Bxml".formatted(parameter, parameter);
        }
        HttpResponse<String> rows = site.get(of(SYMBOLS) + table);
        assertThat(header(rows, "Content-Type")).startsWith("text/tab-separated-values");
        HttpResponse<String> triples =
                site.get(of("CONSTRUCT WHERE { ?s a ?type }") + graph, "Accept", "*/*");
        assertThat(header(triples, "Content-Type")).isEqualTo("application/rdf+xml");
    }

    @Test
    void aBodyThatIsPackedIsRefusedAndNotReadAsAQuery() {
        HttpResponse<String> answer =
                site.send(
                        "POST",
                        "/sparql",
                        SYMBOLS,
                        "Content-Type",
                        "application/sparql-query",
                        "Content-Encoding",
                        "gzip");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(header(answer, "Accept-Encoding")).isEqualTo("identity");
        assertThat(answer.body()).contains("unsupported-content-coding");
    }

    @Test
    void anAnswerIsNotSentAgainToWhoHoldsIt() {
        String tag = header(site.get(of(SYMBOLS)), "ETag");
        assertThat(tag).startsWith("W/\"");
        HttpResponse<String> again = site.get(of(SYMBOLS), "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(again.body()).isEmpty();
        String many = of("SELECT * { ?s ?p ?o } LIMIT 50");
        String gzip = header(site.get(many, "Accept-Encoding", "gzip"), "ETag");
        assertThat(gzip).endsWith("-gzip\"");
        HttpResponse<String> compressed =
                site.get(many, "Accept-Encoding", "gzip", "If-None-Match", gzip);
        assertThat(compressed.statusCode()).isEqualTo(304);
        assertThat(header(compressed, "ETag")).isEqualTo(gzip);
        assertThat(site.get(of(SYMBOLS + " LIMIT 1"), "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(site.get(of(SYMBOLS), "If-None-Match", tag, "Accept", "text/csv").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageOfAnAnswerIsNotTakenForOneInAnotherLanguage() {
        HttpResponse<String> english =
                site.get(of(SYMBOLS), "Accept", "text/html", "Accept-Language", "en");
        assertThat(header(english, "Vary")).contains("Accept-Language");
        String tag = header(english, "ETag");
        String[] held = {"Accept", "text/html", "If-None-Match", tag, "Accept-Language", ""};
        held[5] = "en";
        assertThat(site.get(of(SYMBOLS), held).statusCode()).isEqualTo(304);
        held[5] = "fr";
        assertThat(site.get(of(SYMBOLS), held).body()).contains("lang=\"fr\"");
        held[5] = "en";
        assertThat(site.get(of(SYMBOLS) + "&lang=fr", held).body()).contains("lang=\"fr\"");
    }

    @Test
    void whatDependsOnTimeOrChanceIsNotKept() {
        HttpResponse<String> answer = site.get(of("SELECT (NOW() AS ?n) {}"));
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void anAnswerIsCompressedForWhoAsks() {
        HttpResponse<String> answer =
                site.get(of("SELECT * { ?s ?p ?o } LIMIT 50"), "Accept-Encoding", "gzip");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(
                        site.get(
                                        of("SELECT * { ?s ?p ?o } LIMIT 50"),
                                        "Accept-Encoding",
                                        "gzip;q=0, identity")
                                .headers()
                                .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void theProtocolChoosesGraphs() {
        String count = of("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") + "&format=csv";
        int all = number(site.get(count).body());
        String one = "&default-graph-uri=" + URLEncoder.encode(GRAPH, UTF_8);
        int few = number(site.get(count + one).body());
        assertThat(few).isPositive().isLessThan(all);
        assertThat(
                        number(
                                site.get(
                                                of(
                                                                "SELECT (COUNT(*) AS ?n) FROM <"
                                                                        + GRAPH
                                                                        + "> { ?s ?p ?o }")
                                                        + "&format=csv")
                                        .body()))
                .isEqualTo(few);
        String named = of("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }") + "&format=csv";
        assertThat(
                        number(
                                site.get(
                                                named
                                                        + "&named-graph-uri="
                                                        + URLEncoder.encode(GRAPH, UTF_8))
                                        .body()))
                .isEqualTo(few);
    }

    private static int number(String csv) {
        return Integer.parseInt(csv.lines().skip(1).findFirst().orElseThrow().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /sparql?query= | 400 | bad-request",
                "GET | /sparql?format=csv | 400 | bad-request",
                "GET | /sparql?query=ASK%7B%7D&query=ASK%7B%7D | 400 | bad-request",
                "GET | /sparql?query=SELEKT | 400 | malformed-query",
                "GET | /sparql?query=ASK%7BFILTER%28%3Chttp://www.w3.org/2005/xpath-functions%23upper-case%3E%281,2%29%29%7D | 400 | malformed-query",
                "GET | /sparql?query=ASK%7B%281%202%29%3Chttp://jena.apache.org/ARQ/list%23member%3E1%7D | 400 | malformed-query",
                "GET | /sparql?query=%FF | 400 | bad-request",
                "GET | /sparql?query=ASK%7B%7D&timeout=soon | 400 | bad-request",
                "PUT | /sparql | 405 | method-not-allowed",
                "DELETE | /sparql | 405 | method-not-allowed",
                "BREW | /sparql | 405 | method-not-allowed",
                "POST | /sparql | 415 | unsupported-media-type",
                "GET | /sparql?update=CLEAR%20ALL | 403 | read-only",
                "GET | /sparql?query=DELETE%20WHERE%20%7B%3Fs%20%3Fp%20%3Fo%7D | 403 | read-only",
            })
    void mistakesAreExplained(String method, String path, int status, String kind) {
        HttpResponse<String> answer = site.send(method, path, "");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:resograph:problem:" + kind + "\"")
                .contains("\"status\":" + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?query=ASK%7B%7D", "/update", "/data", "/get", "/$/ping", "/$/stats"})
    void nothingElseOfFusekiIsReached(String path) {
        assertThat(site.send("POST", path, "", "Content-Type", "text/turtle").statusCode())
                .isIn(404, 405);
        assertThat(site.get(path, "Accept", "application/n-quads").statusCode())
                .isIn(404, 406, 200);
        assertThat(site.get(path, "Accept", "application/n-quads").body())
                .doesNotContain("<https://w3id.org/resograph/ontology#symbol>");
    }
}
