package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.rdf.Iris;
import org.resograph.search.TextIndex;
import org.resograph.store.Publication;
import org.resograph.store.Store;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.archive.Archive;
import org.resograph.web.writing.Credential;

/** Graphs written over HTTP to a store that is served. */
class HttpWritingTest {

    private static final String BASE = Iris.DEFAULT_BASE;
    private static final String GRAPH = BASE + "graph/A/HRC/RES/43/21/fr";
    private static final String TITLE = "Promotion d'une coopération";
    private static final String SECRET = "käse & wine";
    private static final String BASIC = basic("ada", SECRET);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String good = "";

    @TempDir private Path folder;
    private Store store;
    private Server server;

    @BeforeAll
    static void read() {
        good = Run.of("convert", "samples/A_HRC_RES_43_21.fr.txt").out();
        assertThat(good).contains(TITLE);
    }

    @BeforeEach
    void start() {
        store = Store.openOrCreate(folder.resolve("store"), BASE);
        serve(Map.of(Credential.USER, "ada", Credential.PASSWORD, SECRET));
    }

    private void serve(Map<String, String> environment) {
        server =
                Server.start(
                        store.dataset(),
                        TextIndex.inMemory(),
                        new Archive(store, store.dumps()),
                        ServerOptions.local(0, BASE),
                        Credential.from(environment).map(c -> HttpWriting.to(store, c)));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void aGraphIsSeenAtOnceByAllWhoAsk() {
        assertThat(put(good).statusCode()).isEqualTo(201);
        assertThat(title()).contains(TITLE);
        assertThat(page().body()).contains("une coopération mutuellement");
        assertThat(get("/search?q=mutuellement", "Accept", "text/html").body())
                .contains("A/HRC/RES/43/21");
        // Derived: the sums of the votes are those of the one vote.
        assertThat(ask("ASK { ?r a <" + BASE + "ontology#VotingRecord> }")).isTrue();
        assertThat(get("/changes/1.json").body()).contains("\"change\":\"ADDED\"", GRAPH);
        String provenance = BASE + "provenance/A/HRC/RES/43/21/fr";
        assertThat(ask("ASK { GRAPH <" + provenance + "> { ?g ?p 'Publisher ada' } }")).isTrue();
        assertThat(ask("ASK { GRAPH <" + provenance + "> { ?g ?p ?o FILTER(isIRI(?o)) } }"))
                .isFalse();

        assertThat(put(good.replace(TITLE, "Une autre coopération")).statusCode()).isEqualTo(204);
        assertThat(title()).contains("Une autre coopération").doesNotContain(TITLE);
        assertThat(page().body()).contains("Une autre coopération");
    }

    @Test
    void aGraphThatBreaksAShapeChangesNothing() {
        put(good);
        String before = graph();
        String bad = good.replace("    reso:symbol \"A/HRC/RES/43/21\" ;\n", "");
        assertThat(bad).isNotEqualTo(good);
        HttpResponse<String> refused = put(bad);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("breaks-shapes", "\"findings\":[{\"shape\":", "ontology#symbol");
        assertThat(graph()).isEqualTo(before);
        // What is added counts together with what is there.
        String second =
                "<%sid/A/HRC/RES/43/21> <%sontology#symbol> \"A/HRC/RES/43/22\" ."
                        .formatted(BASE, Iris.DEFAULT_BASE);
        assertThat(write("POST", GRAPH, second, BASIC).statusCode()).isEqualTo(422);
        assertThat(graph()).isEqualTo(before);
        assertThat(store.releases().changes(2, 10)).isEmpty();
    }

    @Test
    void whatIsPostedIsAddedAndWhatIsDeletedIsGone() {
        assertThat(write("POST", GRAPH, good, BASIC).statusCode()).isEqualTo(201);
        String more = "<" + BASE + "id/body/HRC> <http://purl.org/dc/terms/title> \"Conseil\"@fr .";
        assertThat(write("POST", GRAPH, more, BASIC).statusCode()).isEqualTo(204);
        assertThat(graph()).contains("Conseil", TITLE);
        assertThat(write("DELETE", GRAPH, "", BASIC).statusCode()).isEqualTo(204);
        assertThat(page().statusCode()).isEqualTo(410);
        assertThat(get("/graphs?graph=" + encoded(GRAPH)).statusCode()).isEqualTo(404);
        assertThat(write("DELETE", GRAPH, "", BASIC).statusCode()).isEqualTo(404);
        assertThat(ask("ASK { ?r a <" + BASE + "ontology#VotingRecord> }")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PUT", "POST", "DELETE"})
    void withoutTheCredentialNothingIsWritten(String method) {
        put(good);
        String before = graph();
        for (String shown :
                new String[] {
                    "",
                    "Basic",
                    "Basic !!",
                    "Bearer " + SECRET,
                    basic("ada", "wrong"),
                    basic("bob", SECRET),
                    basic("ada", SECRET + " "),
                    basic("", "")
                }) {
            HttpResponse<String> refused = write(method, GRAPH, "", shown);
            assertThat(refused.statusCode()).as(shown).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Basic realm=");
            assertThat(refused.body()).contains("problem:unauthorized").doesNotContain("wine");
        }
        assertThat(graph()).isEqualTo(before);
    }

    @Test
    void aTokenIsABearerToken() {
        server.close();
        serve(Map.of(Credential.TOKEN, "abc.def-123"));
        HttpResponse<String> none = write("PUT", GRAPH, good, "");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("WWW-Authenticate").orElseThrow())
                .isEqualTo("Bearer realm=\"Resograph\"");
        assertThat(write("PUT", GRAPH, good, "Bearer abc.def-124").statusCode()).isEqualTo(401);
        assertThat(write("PUT", GRAPH, good, "bearer abc.def-123").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"PUT", "POST", "DELETE"})
    void withoutOneConfiguredWritingIsOff(String method) {
        server.close();
        serve(Map.of());
        HttpResponse<String> refused = write(method, GRAPH, good, BASIC);
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow").orElseThrow())
                .isEqualTo("GET, HEAD, OPTIONS");
        assertThat(refused.body()).contains("problem:writing-off", "no credential");
        assertThat(isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://elsewhere.example/graph/A/HRC/RES/43/21/fr",
        "https://w3id.org/resograph/graph/reference",
        "https://w3id.org/resograph/graph/ontology",
        "https://w3id.org/resograph/graph/votes/HRC",
        "https://w3id.org/resograph/graph/A/HRC/RES/43/21/derived",
        "https://w3id.org/resograph/graph/A/../B/fr",
        "https://w3id.org/resograph/graph/A/b c/fr",
        "https://w3id.org/resograph/graph/",
        "https://w3id.org/resograph/provenance/A/HRC/RES/43/21/fr",
        "https://w3id.org/resograph/provenance/releases"
    })
    void onlyGraphsOfDocumentsAreWritten(String name) {
        assertThat(write("PUT", name, good, BASIC).statusCode()).isEqualTo(403);
        assertThat(write("DELETE", name, "", BASIC).statusCode()).isEqualTo(403);
        assertThat(isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"graph/A/HRC/RES/43/22/fr", "graph/A/HRC/RES/43/21/en", "graph/fr/fr"})
    void aGraphIsThatOfTheVersionAfterWhichItIsNamed(String name) {
        for (String method : List.of("PUT", "POST")) {
            HttpResponse<String> refused = write(method, BASE + name, good, BASIC);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("problem:other-document");
        }
        assertThat(isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | <http://a.example/> <http://b.example/> [] . | 422 | blank-nodes",
                "text/turtle | <http://a.example/> <http://b.example/> | 400 | malformed-rdf",
                "text/turtle | <http://a b.example/> <http://b.example/> <http://c.example/> . | 400 | malformed-rdf",
                "text/turtle | # nothing | 422 | empty-graph",
                "text/plain | <http://a.example/> <http://b.example/> <http://c.example/> . | 415 | unsupported-media-type",
                "application/n-quads | <http://a.example/> <http://b.example/> <http://c.example/> <http://d.example/> . | 415 | unsupported",
                "application/n-triples | <a> <http://b.example/> <http://c.example/> . | 400 | malformed-rdf",
                "application/ld+json | {\"@context\":\"file:///etc/hostname\",\"a\":1} | 400 | opened",
                "application/rdf+xml | <!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><r:RDF"
                        + " xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='urn:e:'>"
                        + "<r:Description r:about='urn:a'><e:b>&e;</e:b></r:Description></r:RDF>"
                        + " | 400 | malformed-rdf"
            })
    void aBodyThatIsNoGraphOfNamesIsRefused(String type, String body, int status, String says) {
        HttpResponse<String> refused =
                send(request(GRAPH).method("PUT", BodyPublishers.ofString(body)), type, BASIC);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains(says);
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void aBodyThatIsTooLongIsNotRead() {
        byte[] long17 = ("# " + "x".repeat(17 << 20)).getBytes(StandardCharsets.UTF_8);
        var chunked = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(long17));
        assertThat(status413(BodyPublishers.ofByteArray(long17))).isTrue();
        assertThat(status413(chunked)).isTrue();
    }

    // Whose body is not read may find the connection closed before the answer.
    private boolean status413(HttpRequest.BodyPublisher body) {
        HttpRequest request =
                request(GRAPH)
                        .method("PUT", body)
                        .header("Content-Type", "text/turtle")
                        .header("Authorization", BASIC)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
        for (int attempt = 0; attempt < 5; attempt++) {
            try {
                return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode()
                        == 413;
            } catch (IOException e) {
                assertThat(isEmpty()).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }

    @Test
    void everySyntaxSaysTheSame() {
        var graph = RDFParser.fromString(good, Lang.TURTLE).toGraph();
        put(good);
        for (var syntax :
                Map.of(
                                "application/n-triples", Lang.NTRIPLES,
                                "application/ld+json", Lang.JSONLD11,
                                "application/rdf+xml", Lang.RDFXML)
                        .entrySet()) {
            String body = RDFWriter.source(graph).lang(syntax.getValue()).asString();
            HttpResponse<String> same =
                    send(
                            request(GRAPH).method("PUT", BodyPublishers.ofString(body)),
                            syntax.getKey(),
                            BASIC);
            assertThat(same.statusCode()).as(same.body()).isEqualTo(204);
            assertThat(store.releases().changes(2, 10)).isEmpty();
        }
    }

    @Test
    void aStaleChangeIsRefused() {
        put(good);
        String tag =
                get("/graphs?graph=" + encoded(GRAPH), "Accept", "text/turtle")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow();
        String other = good.replace(TITLE, "Une autre coopération");
        assertThat(put(other, "If-None-Match", "*").statusCode()).isEqualTo(412);
        assertThat(put(other, "If-Match", "\"x\"").statusCode()).isEqualTo(412);
        // A weak tag promises no more than an equivalent: RFC 9110 §13.1.1 compares strongly.
        assertThat(put(other, "If-Match", "W/" + tag).statusCode()).isEqualTo(412);
        assertThat(put(other, "If-None-Match", "W/" + tag).statusCode()).isEqualTo(412);
        assertThat(put(other, "If-Match", tag).statusCode()).isEqualTo(204);
        assertThat(put(good, "If-Match", tag).statusCode()).isEqualTo(412);
        assertThat(title()).contains("Une autre coopération");
    }

    @Test
    void whileAnotherPublicationGoesOnItIsToldToComeBack() {
        try (Publication other = store.publication()) {
            HttpResponse<String> busy = put(good);
            assertThat(busy.statusCode()).isEqualTo(503);
            assertThat(busy.headers().firstValue("Retry-After")).isPresent();
            assertThat(other.finish()).isEmpty();
        }
        assertThat(put(good).statusCode()).isEqualTo(201);
    }

    @Test
    void readersSeeTheOldOrTheNew() throws InterruptedException {
        String old = good;
        String other = good.replace(TITLE, "Une autre coopération").replace("Prend note", "Note");
        put(old);
        String oldGraph = graph();
        put(other);
        String newGraph = graph();
        assertThat(newGraph).isNotEqualTo(oldGraph);
        AtomicBoolean stop = new AtomicBoolean();
        Set<String> seen = ConcurrentHashMap.newKeySet();
        var failed = new CopyOnWriteArrayList<Throwable>();
        Thread[] readers =
                Stream.generate(
                                () ->
                                        new Thread(
                                                () -> {
                                                    while (!stop.get()) {
                                                        seen.add(graph());
                                                    }
                                                }))
                        .limit(2)
                        .toArray(Thread[]::new);
        for (Thread reader : readers) {
            reader.setUncaughtExceptionHandler((thread, e) -> failed.add(e));
            reader.start();
        }
        Thread writer =
                new Thread(
                        () -> {
                            for (int i = 0; i < 4; i++) {
                                put(i % 2 == 0 ? old : other);
                            }
                        });
        writer.start();
        for (int i = 0; i < 4; i++) {
            assertThat(put(i % 2 == 0 ? other : old).statusCode()).isEqualTo(204);
        }
        writer.join();
        stop.set(true);
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(failed).isEmpty();
        assertThat(seen).isNotEmpty().isSubsetOf(oldGraph, newGraph);
    }

    @Test
    void anUpdateIsToldWhereGraphsAreWritten() {
        HttpResponse<String> refused =
                send(
                        HttpRequest.newBuilder(at("/sparql"))
                                .POST(BodyPublishers.ofString("CLEAR ALL")),
                        "application/sparql-update",
                        BASIC);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("problem:read-only", "/graphs");
    }

    @Test
    void halfACredentialIsNone() {
        for (Map<String, String> environment :
                List.of(
                        Map.of(Credential.USER, "ada"),
                        Map.of(Credential.PASSWORD, SECRET),
                        Map.of(Credential.USER, "a:b", Credential.PASSWORD, SECRET),
                        Map.of(Credential.TOKEN, "two words"),
                        Map.of(
                                Credential.USER, "ada",
                                Credential.PASSWORD, SECRET,
                                Credential.TOKEN, "abc"))) {
            assertThatThrownBy(() -> Credential.from(environment))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("RESOGRAPH_PUBLISHER")
                    .hasMessageNotContaining("wine");
        }
        assertThat(Credential.from(Map.of(Credential.USER, "", Credential.TOKEN, ""))).isEmpty();
        Optional<Credential> ada =
                Credential.from(Map.of(Credential.USER, "ada", Credential.PASSWORD, SECRET));
        assertThat(ada.toString()).doesNotContain(SECRET);
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private HttpRequest.Builder request(String graph) {
        return HttpRequest.newBuilder(at("/graphs?graph=" + encoded(graph)));
    }

    private HttpResponse<String> put(String turtle, String... headers) {
        HttpRequest.Builder request = request(GRAPH).method("PUT", BodyPublishers.ofString(turtle));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request, "text/turtle", BASIC);
    }

    private HttpResponse<String> write(
            String method, String graph, String turtle, String authorization) {
        return send(
                request(graph).method(method, BodyPublishers.ofString(turtle)),
                "text/turtle",
                authorization);
    }

    private static HttpResponse<String> send(
            HttpRequest.Builder request, String type, String authorization) {
        request.header("Content-Type", type);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private String graph() {
        HttpResponse<String> response =
                get("/graphs?graph=" + encoded(GRAPH), "Accept", "application/n-triples");
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private String title() {
        String query =
                "SELECT ?t { <%sid/A/HRC/RES/43/21> <http://purl.org/dc/terms/title> ?t }"
                        .formatted(BASE);
        return get("/sparql?query=" + encoded(query), "Accept", "text/csv").body();
    }

    private boolean ask(String query) {
        String answer =
                get("/sparql?query=" + encoded(query), "Accept", "application/sparql-results+json")
                        .body();
        assertThat(answer).contains("boolean");
        return answer.contains("true");
    }

    private boolean isEmpty() {
        return Txn.calculateRead(store.dataset(), () -> store.dataset().isEmpty());
    }

    private HttpResponse<String> page() {
        return get("/doc/A/HRC/RES/43/21", "Accept", "text/html");
    }
}
