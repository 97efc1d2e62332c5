package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resograph.remote.SparqlEndpoint;
import org.resograph.search.TextIndex;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Store;
import org.resograph.web.published.RemoteData;

/** What readers of a site get whose store, somewhere else, fails or changes. */
class RemoteFailuresTest {

    private static final String DOCUMENT = "/doc/A/HRC/RES/99/1";

    @TempDir private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final DatasetGraph invented = DatasetGraphFactory.create();
    private Store store;
    private Server near;
    private HttpServer between;
    private Server far;
    private volatile Fault fault = Fault.NONE;

    private enum Fault {
        NONE,
        CUT,
        BUSY,
        REFUSED,
        PAGE,
        HALF
    }

    @BeforeEach
    void start() throws IOException {
        RDFParser.source(getClass().getResourceAsStream("small.trig"))
                .lang(Lang.TRIG)
                .parse(invented);
        store = Store.openOrCreate(folder.resolve("store"), Site.BASE);
        near = Server.start(store.dataset(), ServerOptions.local(0, store.base()));
        between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        between.setExecutor(Executors.newCachedThreadPool());
        between.createContext("/", this::handOn);
        between.start();
    }

    @AfterEach
    void stop() {
        if (far != null) {
            far.close();
        }
        between.stop(0);
        near.close();
        store.close();
    }

    private void handOn(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Fault now = fault;
        if (now == Fault.CUT) {
            exchange.close();
            return;
        }
        HttpRequest request =
                HttpRequest.newBuilder(near.url().resolve("sparql"))
                        .header(
                                "Content-Type",
                                exchange.getRequestHeaders().getFirst("Content-Type"))
                        .header("Accept", exchange.getRequestHeaders().getFirst("Accept"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        byte[] answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        now == Fault.PAGE ? "text/html" : "application/sparql-results+json");
        int status = now == Fault.BUSY ? 503 : now == Fault.REFUSED ? 403 : 200;
        int length = now == Fault.HALF ? answer.length / 2 : answer.length;
        exchange.sendResponseHeaders(status, length);
        exchange.getResponseBody().write(answer, 0, length);
        exchange.close();
    }

    private SparqlEndpoint endpoint() {
        return SparqlEndpoint.at(
                URI.create("http://localhost:" + between.getAddress().getPort() + "/sparql"),
                Optional.empty());
    }

    private void serve() {
        publish("A/HRC/RES/99/1/en", "A/HRC/RES/99/1/fr");
        RemoteData data = RemoteData.of(endpoint(), Duration.ZERO);
        far = Server.start(data, TextIndex.inMemory(), ServerOptions.local(0, Site.BASE));
    }

    private void publish(String... graphs) {
        try (Publication publication = store.publication()) {
            for (String graph : graphs) {
                Node name =
                        org.apache.jena.graph.NodeFactory.createURI(Site.BASE + "graph/" + graph);
                Graph content = invented.getGraph(name);
                publication.put(
                        new NamedGraph(name, content, Optional.empty(), "a test"), change -> {});
            }
            publication.finish();
        }
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        return client.send(
                HttpRequest.newBuilder(far.url().resolve(path)).header("Accept", accept).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aStoreThatFailsIsSaidSoAndNothingIsHalf(Fault kind) throws Exception {
        serve();
        assertThat(get(DOCUMENT, "text/html").statusCode()).isEqualTo(200);
        fault = kind;
        for (String path :
                java.util.List.of(
                        "/",
                        DOCUMENT,
                        "/search?q=rooms",
                        "/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D",
                        "/q/members.csv?body=HRC&date=2020-06-22",
                        "/feed.atom",
                        "/.well-known/void")) {
            HttpResponse<String> answer = get(path, "application/json, */*;q=0.1");
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.body()).as(path).contains("store-unavailable");
            assertThat(answer.body()).doesNotContain(between.getAddress().getPort() + "");
            assertThat(Site.header(answer, "Retry-After")).as(path).isEqualTo("10");
            assertThat(Site.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        }
        HttpResponse<String> page = get("/", "text/html");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(Site.header(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("does not answer", "</html>");
        // What needs no data is there.
        assertThat(get("/context.jsonld", "*/*").statusCode()).isEqualTo(200);
        fault = Fault.NONE;
        assertThat(get("/", "text/html").statusCode()).isEqualTo(200);
        assertThat(get(DOCUMENT, "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void aReleaseThatWasBroughtIsSeen() throws Exception {
        serve();
        HttpResponse<String> before = get(DOCUMENT + ".ttl", "*/*");
        String query =
                "/sparql?format=csv&query=SELECT%20(COUNT(*)%20AS%20%3Fn)%7B%3Fs%20%3Fp%20%3Fo%7D";
        String tag = Site.header(get(query, "*/*"), "ETag");
        assertThat(before.body()).contains("@fr").doesNotContain("@ar");
        assertThat(get("/search?q=rooms", "text/html").body()).contains("<mark>rooms</mark>");
        publish("A/HRC/RES/99/1/ar", "S/RES/9001(2031)/en");
        assertThat(get(DOCUMENT + ".ttl", "*/*").body()).contains("@fr", "@ar");
        assertThat(Site.header(get(query, "*/*"), "ETag")).isNotEqualTo(tag);
        assertThat(get("/search?q=&body=SC", "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/resolve?symbol=S/RES/9001", "*/*").statusCode()).isEqualTo(302);
    }

    @Test
    void aStoreWithoutAReleaseIsRefused() {
        assertThatThrownBy(() -> RemoteData.of(endpoint()))
                .hasMessageContaining("holds no release")
                .hasMessageContaining("push --to");
    }

    @Test
    void whatIsOffIsSaidSo() throws Exception {
        serve();
        assertThat(get("/dumps/", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("/changes/", "*/*").statusCode()).isEqualTo(404);
        assertThat(get("/data", "text/html").body()).doesNotContain("/dumps/", "/changes/");
        HttpResponse<String> put =
                client.send(
                        HttpRequest.newBuilder(far.url().resolve("graphs?graph=urn:x"))
                                .PUT(HttpRequest.BodyPublishers.ofString(""))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.body()).contains("writing-off");
    }

    @Test
    void aQueryEndsInTime() throws Exception {
        serve();
        HttpResponse<String> answer =
                get(
                        "/sparql?timeout=1&query=SELECT%20(COUNT(*)%20AS%20%3Fn)%7B%3Fa%20%3Fb%20%3Fc.%3Fd%20%3Fe%20%3Ff.%3Fg%20%3Fh%20%3Fi.%3Fj%20%3Fk%20%3Fl%7D",
                        "*/*");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("time-limit");
    }
}
