package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.cli.Cli;
import org.resograph.remote.SparqlEndpoint;
import org.resograph.search.TextIndex;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Store;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.library.Parameter;
import org.resograph.web.published.RemoteData;

/**
 * A site that reads from a store of another maker – here the endpoint of a site of ours – gives
 * what the site gives that has the store itself.
 */
class RemoteSiteTest {

    private static final int MOST_PAGES = 250;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final String INVENTED = Site.BASE + "graph/A/HRC/RES/99/1/en";
    private static final Duration ALWAYS = Duration.ZERO;

    @TempDir private static Path folder;

    private static Store store;
    private static Server near;
    private static Server far;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        Path place = folder.resolve("store");
        assertThat(
                        Cli.ofProcess()
                                .run(
                                        "publish",
                                        "samples/A_HRC_RES_43_21.fr.txt",
                                        "src/test/resources/questions",
                                        "--subjects",
                                        "samples/subjects.ttl",
                                        "--quiet",
                                        "--store",
                                        place.toString()))
                .isZero();
        store = Store.open(place);
        publishInvented();
        near = Server.start(store.dataset(), ServerOptions.local(0, store.base()));
        RemoteData data =
                RemoteData.of(SparqlEndpoint.at(near.url().resolve("sparql"), Optional.empty()));
        assertThat(data.iris().base()).isEqualTo(store.base());
        far = Server.start(data, TextIndex.inMemory(), ServerOptions.local(0, data.iris().base()));
    }

    /** One in three languages, of which most triples are in three graphs. */
    private static void publishInvented() {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.source(RemoteSiteTest.class.getResourceAsStream("small.trig"))
                .lang(Lang.TRIG)
                .parse(data);
        try (Publication publication = store.publication()) {
            data.listGraphNodes()
                    .forEachRemaining(
                            (Node name) -> {
                                if (name.getURI().startsWith(Site.BASE + "graph/A/HRC/RES/99/")
                                        || name.getURI()
                                                .startsWith(Site.BASE + "graph/S/RES/9001")) {
                                    publication.put(named(name, data.getGraph(name)), change -> {});
                                }
                            });
            publication.finish();
        }
        withdraw(data.getGraph(NodeFactory.createURI(INVENTED)));
    }

    /** Publishes a graph under another name, and takes it away again. */
    private static void withdraw(Graph graph) {
        Node name = NodeFactory.createURI(Site.BASE + "graph/A/HRC/RES/99/8/en");
        for (Graph next : List.of(graph, Graph.emptyGraph)) {
            try (Publication publication = store.publication()) {
                publication.put(named(name, next), change -> {});
                publication.finish();
            }
        }
    }

    private static NamedGraph named(Node name, Graph graph) {
        return new NamedGraph(name, graph, Optional.empty(), "a test");
    }

    @AfterAll
    static void stop() {
        far.close();
        near.close();
        store.close();
    }

    private static HttpResponse<String> get(Server server, String path, String accept) {
        URI address = URI.create("http://localhost:" + server.port() + path);
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(address).header("Accept", accept).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static String text(Server server, HttpResponse<String> answer) {
        return answer.statusCode()
                + " "
                + Site.header(answer, "Content-Type")
                + " "
                + Site.header(answer, "Location")
                + "\n"
                + answer.body().replace("localhost:" + server.port(), "localhost");
    }

    private static void same(String path, String accept) {
        assertThat(text(far, get(far, path, accept)))
                .as(path + " as " + accept)
                .isEqualTo(text(near, get(near, path, accept)));
    }

    @Test
    void everyPageThatIsLinkedIsTheSame() {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/search?q=rooms", "/quality", "/data"));
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.remove();
            if (!seen.add(path)) {
                continue;
            }
            same(path, "text/html");
            Matcher link = LINK.matcher(get(near, path, "text/html").body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (!next.startsWith("/assets/") && !next.contains("lang=")) {
                    open.add(next);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A/HRC/RES/99/1",
                "A/HRC/RES/43/21",
                "A/HRC/RES/43/21/op5",
                "A/HRC/RES/43/21/vote",
                "A/HRC/RES/43/21/vote/VEN",
                "S/RES/9601(2019)",
                "S/RES/9001(2031)",
                "A/HRC/RES/98/7",
                "graph/A/HRC/RES/99/1/en",
                "state/VEN",
                "body/HRC",
                "session/HRC/43",
                "session/HRC/43/meeting/45",
                "concept/verb/recall"
            })
    void everyRepresentationIsTheSame(String thing) {
        for (String suffix :
                List.of("html", "ttl", "jsonld", "nt", "rdf", "trig", "csv", "txt", "akn")) {
            same("/doc/" + thing + "." + suffix, "*/*");
        }
        same("/doc/" + thing + "?lang=fr", "text/html");
        same("/doc/" + thing + "?beside=fr", "text/html");
        same("/id/" + thing, "text/turtle");
    }

    @Test
    void whatWasWithdrawnIsGone() {
        assertThat(get(far, "/doc/A/HRC/RES/99/8", "text/turtle").statusCode()).isEqualTo(410);
        assertThat(get(far, "/doc/A/HRC/RES/99/9", "text/turtle").statusCode()).isEqualTo(404);
        assertThat(get(far, "/doc/A/HRC/RES/99/1", "text/turtle").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerSaysSinceWhenItMayBeSo() throws Exception {
        String since =
                get(far, "/doc/A/HRC/RES/99/1.ttl", "*/*")
                        .headers()
                        .firstValue("Last-Modified")
                        .orElseThrow();
        HttpRequest again =
                HttpRequest.newBuilder(far.url().resolve("doc/A/HRC/RES/99/1.ttl"))
                        .header("If-Modified-Since", since)
                        .build();
        assertThat(CLIENT.send(again, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whereDumpsAreIsSaid() {
        for (String path : List.of("/dumps/", "/changes/", "/changes/1.json")) {
            HttpResponse<String> answer = get(far, path, "application/json");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("at the site where they are made");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?a=VEN&b=CHL",
                "/compare?state=VEN&other=CHL",
                "/resolve?symbol=43/21",
                "/resolve?symbol=A/HRC/RES/",
                "/resolve?symbol=nothing",
                "/feed.atom",
                "/sitemap.xml",
                "/sitemap/documents-1.xml",
                "/.well-known/void",
                "/data.ttl",
                "/openapi.json",
                "/context.jsonld",
                "/ontology.ttl",
                "/robots.txt",
                "/search?q=droits",
                "/search?q=%22reading+rooms%22&sort=date",
                "/graphs?graph=https://w3id.org/resograph/graph/A/HRC/RES/99/1/en",
                "/graphs?graph=https://w3id.org/resograph/graph/none",
                "/graphs?default",
                "/sparql?query=SELECT",
                "/sparql?query=ASK%7BSERVICE%3Chttp%3A%2F%2Flocalhost%2F%3E%7B%7D%7D",
                "/sparql?query=DELETE%20WHERE%7B%3Fs%20%3Fp%20%3Fo%7D",
                "/dumps/",
                "/changes/",
                "/doc/A/HRC/RES/1/1",
                "/nothing"
            })
    void whatMachinesReadIsTheSame(String path) {
        same(path, "*/*");
    }

    @Test
    void theQueriesOfTheLibraryAnswerTheSame() {
        for (LibraryQuery query : Library.bundled().queries()) {
            String arguments = "";
            for (Parameter parameter : query.parameters()) {
                if (parameter.required()) {
                    arguments +=
                            (arguments.isEmpty() ? "?" : "&")
                                    + parameter.name()
                                    + "="
                                    + URLEncoder.encode(
                                            parameter.example(), StandardCharsets.UTF_8);
                }
            }
            String path = "/q/" + query.name() + ".csv" + arguments;
            assertThat(lines(get(far, path, "*/*")))
                    .as(path)
                    .isEqualTo(lines(get(near, path, "*/*")));
        }
    }

    private static List<String> lines(HttpResponse<String> answer) {
        List<String> lines = new ArrayList<>(Arrays.asList(answer.body().split("\r\n")));
        lines.add(answer.statusCode() + "");
        lines.sort(null);
        return lines;
    }

    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(
                "each triple of the union once",
                "SELECT (COUNT(*) AS ?n) { <id/A/HRC/RES/99/1> reso:symbol ?x ; reso:number ?y }");
        QUERIES.put(
                "which graphs",
                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s reso:symbol ?o } } GROUP BY ?g");
        QUERIES.put(
                "optional, filter, bind, sort",
                "SELECT ?d ?date ?y { ?d reso:symbol ?s OPTIONAL { ?d reso:adoptionDate ?date"
                        + " FILTER (?date > '2020-01-01'^^xsd:date) } BIND (YEAR(?date) AS ?y) }"
                        + " ORDER BY ?d ?date");
        QUERIES.put(
                "nested optional",
                "SELECT ?d ?v ?n { ?d reso:symbol ?s OPTIONAL { ?d reso:vote ?v OPTIONAL { ?v"
                        + " reso:statedInFavour ?n } } } ORDER BY ?d ?v ?n");
        QUERIES.put(
                "union and minus",
                "SELECT ?x { { ?x a reso:State } UNION { ?x a reso:Body } MINUS { ?x reso:iso3"
                        + " 'VEN' } } ORDER BY ?x");
        QUERIES.put(
                "exists",
                "SELECT ?d { ?d reso:symbol ?s FILTER EXISTS { ?d reso:vote ?v . ?v reso:position"
                        + " ?p } FILTER NOT EXISTS { ?d reso:number '43/21' } } ORDER BY ?d");
        QUERIES.put(
                "an exists in an expression",
                "SELECT ?d (EXISTS { ?d reso:vote ?v } AS ?voted) { ?d reso:symbol ?s } ORDER BY"
                        + " ?d");
        QUERIES.put(
                "paths",
                "SELECT ?d (COUNT(?p) AS ?n) { ?d reso:symbol ?s ; reso:part+ ?p } GROUP BY ?d"
                        + " ORDER BY ?d");
        QUERIES.put(
                "paths from their end",
                "SELECT ?x { ?x (reso:part|reso:footnote)+ <id/A/HRC/RES/99/1/op2/a> } ORDER BY"
                        + " ?x");
        QUERIES.put(
                "an inverse path",
                "SELECT ?x { <id/A/HRC/RES/99/1/op2/a> ^reso:part/^reso:part? ?x } ORDER BY ?x");
        QUERIES.put(
                "a negated path",
                "SELECT DISTINCT ?x { <id/A/HRC/RES/99/1> !(reso:part|reso:cites) ?x } ORDER BY"
                        + " STR(?x)");
        QUERIES.put(
                "a path in a graph",
                "SELECT ?g ?x { GRAPH ?g { <id/A/HRC/RES/99/1> reso:part+ ?x } } ORDER BY ?g ?x");
        QUERIES.put(
                "subqueries",
                "SELECT ?d ?n { ?d reso:symbol ?s { SELECT ?d (COUNT(?p) AS ?n) { ?d reso:part ?p"
                        + " } GROUP BY ?d HAVING (COUNT(?p) > 3) } } ORDER BY ?d");
        QUERIES.put(
                "values",
                "SELECT ?c ?n { VALUES (?c ?x) { ('VEN' 1) (UNDEF 2) ('CHL' UNDEF) } ?s reso:iso3"
                        + " ?c ; reso:regionalGroup ?n } ORDER BY ?c ?n");
        QUERIES.put("a variable twice", "SELECT ?x ?p { ?x ?p ?x } ORDER BY ?x ?p");
        QUERIES.put(
                "words",
                "SELECT ?p ?t { ?p text:query ('reading rooms' 'lang:en') ; reso:text ?t } ORDER"
                        + " BY ?p ?t");
        QUERIES.put(
                "words of what is known",
                "SELECT ?d { ?d reso:part+ ?p . ?p text:query 'rooms' . ?d reso:symbol ?s } ORDER"
                        + " BY ?d");
        QUERIES.put(
                "from a graph",
                "SELECT (COUNT(*) AS ?n) FROM <graph/A/HRC/RES/99/1/en> { ?s ?p ?o }");
        QUERIES.put(
                "from two graphs",
                "SELECT ?d ?t FROM <graph/A/HRC/RES/99/1/en> FROM <graph/A/HRC/RES/99/1/fr> { ?d"
                        + " reso:languageVersion ?v . ?d dcterms:title ?t } ORDER BY ?t ?d ?v");
        QUERIES.put(
                "from a named graph",
                "SELECT ?g (COUNT(*) AS ?n) FROM NAMED <graph/A/HRC/RES/99/1/en> { GRAPH ?g { ?s"
                        + " ?p ?o } } GROUP BY ?g");
        QUERIES.put("from a graph that is not there", "SELECT * FROM <graph/none> { ?s ?p ?o }");
        QUERIES.put("ask", "ASK { ?s reso:symbol 'A/HRC/RES/99/1' }");
        QUERIES.put("ask in vain", "ASK { ?s reso:symbol 'A/HRC/RES/99/2' }");
        QUERIES.put("a graph", "SELECT ?g { GRAPH ?g {} } ORDER BY ?g");
        QUERIES.put("a slice", "SELECT ?s { ?s a reso:State } ORDER BY ?s LIMIT 5 OFFSET 3");
        QUERIES.put("an unknown function", "SELECT (<urn:f>(1) AS ?x) {}");
        QUERIES.put("all that is said of nothing", "SELECT * { <urn:nothing> ?p ?o }");
        QUERIES.put("a literal as subject", "SELECT * { ?x reso:symbol ?s . ?s ?p ?o }");
    }

    @Test
    void queriesMeanTheSame() {
        String prefixes =
                "BASE <https://w3id.org/resograph/>"
                        + " PREFIX reso: <https://w3id.org/resograph/ontology#>"
                        + " PREFIX dcterms: <http://purl.org/dc/terms/>"
                        + " PREFIX text: <http://jena.apache.org/text#>"
                        + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
        QUERIES.forEach(
                (name, query) -> {
                    String path =
                            "/sparql?query="
                                    + URLEncoder.encode(prefixes + query, StandardCharsets.UTF_8);
                    HttpResponse<String> answer = get(near, path, "text/csv");
                    assertThat(lines(get(far, path, "text/csv"))).as(name).isEqualTo(lines(answer));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSTRUCT { ?s ?p ?o } { ?s reso:vote ?v . ?v ?p ?o }",
                "DESCRIBE <https://w3id.org/resograph/id/state/VEN>",
                "DESCRIBE ?d { ?d reso:number '43/21' }"
            })
    void queriesForGraphsMeanTheSame(String query) {
        String path =
                "/sparql?query="
                        + URLEncoder.encode(
                                "PREFIX reso: <https://w3id.org/resograph/ontology#> " + query,
                                StandardCharsets.UTF_8);
        HttpResponse<String> one = get(near, path, "application/n-triples");
        HttpResponse<String> other = get(far, path, "application/n-triples");
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(RDFParser.fromString(other.body(), Lang.NT).toGraph().size()).isPositive();
        assertThat(
                        RDFParser.fromString(other.body(), Lang.NT)
                                .toGraph()
                                .isIsomorphicWith(
                                        RDFParser.fromString(one.body(), Lang.NT).toGraph()))
                .isTrue();
    }
}
