package org.resograph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SparqlEndpointTest {

    private static final Patience SHORT =
            new Patience(
                    3,
                    2,
                    Duration.ofMillis(1),
                    Duration.ofMillis(4),
                    Duration.ofMillis(700),
                    Duration.ofMillis(500));
    private static final String QUERY = "SELECT ?x { ?x ?p ?o }";
    private static final String ROW = "{\"x\":{\"type\":\"uri\",\"value\":\"urn:x\"}}";

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private volatile HttpHandler handler = exchange -> rows(exchange, ROW);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.getRequestBody().readAllBytes();
                    handler.handle(exchange);
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
    }

    private static void rows(HttpExchange exchange, String rows) throws IOException {
        answer(exchange, 200, "application/sparql-results+json", json(rows));
    }

    private static String json(String rows) {
        return "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[" + rows + "]}}";
    }

    private static void answer(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private List<Binding> select(long most) {
        try (Answer answer =
                SparqlEndpoint.at(address(), Optional.empty(), SHORT, most).select(QUERY)) {
            List<Binding> rows = new ArrayList<>();
            answer.forEachRemaining(rows::add);
            return rows;
        }
    }

    private void fails(String... messages) {
        assertThatThrownBy(() -> select(1 << 24))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining(address().toString())
                .satisfies(
                        e -> {
                            for (String message : messages) {
                                assertThat(e).hasMessageContaining(message);
                            }
                        });
    }

    @Test
    void rowsComeWhetherFewOrMany() {
        assertThat(select(1 << 24)).hasSize(1);
        String many = String.join(",", java.util.Collections.nCopies(100_000, ROW));
        handler = exchange -> rows(exchange, many);
        try (Answer answer =
                SparqlEndpoint.at(address(), Optional.empty(), SHORT, 1 << 24).select(QUERY)) {
            assertThat(answer.isLong()).isTrue();
            answer.next();
        }
        assertThat(select(1 << 24)).hasSize(100_000);
    }

    @Test
    void anAnswerHasABound() {
        String many = String.join(",", java.util.Collections.nCopies(100_000, ROW));
        handler = exchange -> rows(exchange, many);
        assertThatThrownBy(() -> select(2_000_000))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("more than 2000000 bytes");
    }

    @Test
    void aPageWith200IsNoAnswer() {
        handler = exchange -> answer(exchange, 200, "text/html; charset=utf-8", "<p>Welcome");
        fails("answers text/html", "is this the address of its SPARQL endpoint?");
        assertThat(asked).hasValue(1);
    }

    @Test
    void halfAnAnswerIsNoAnswer() {
        handler =
                exchange ->
                        answer(
                                exchange,
                                200,
                                "application/sparql-results+json",
                                json(ROW + "," + ROW).substring(0, 80));
        fails("its answer can't be read");
    }

    @Test
    void whatBreaksOffIsAskedForAgain() {
        handler =
                exchange -> {
                    if (asked.get() > 1) {
                        rows(exchange, ROW);
                        return;
                    }
                    exchange.getResponseHeaders()
                            .set("Content-Type", "application/sparql-results+json");
                    exchange.sendResponseHeaders(200, 1000);
                    OutputStream out = exchange.getResponseBody();
                    out.write(json(ROW).getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    exchange.close();
                };
        assertThat(select(1 << 24)).hasSize(1);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatIsCutByTheStoreIsNoAnswer() {
        handler =
                exchange -> {
                    exchange.getResponseHeaders().set("X-SPARQL-MaxRows", "10000");
                    rows(exchange, ROW);
                };
        fails("cuts its answers at 10000 rows");
    }

    @Test
    void aSlowStoreIsNotWaitedForTwice() {
        handler =
                exchange -> {
                    try {
                        Thread.sleep(3_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    rows(exchange, ROW);
                };
        fails("no answer in 0 s", "tried 1 time");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aCredentialIsNotSentOnToAnotherPlace() {
        List<String> shown = new CopyOnWriteArrayList<>();
        handler =
                exchange -> {
                    shown.add(exchange.getRequestURI().getPath());
                    exchange.getResponseHeaders()
                            .set("Location", "http://127.0.0.1:" + address().getPort() + "/other");
                    answer(exchange, 307, "text/plain", "there");
                };
        Optional<Credential> credential =
                Credential.from(Map.of(Credential.USER, "reader", Credential.PASSWORD, "s3cret"));
        SparqlEndpoint endpoint = SparqlEndpoint.at(address(), credential, SHORT, 1 << 20);
        assertThatThrownBy(() -> endpoint.select(QUERY))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("307")
                .hasMessageContaining("name the address that it leads to");
        RemoteStore store = RemoteStore.at(address(), credential, SHORT);
        assertThatThrownBy(() -> store.delete(NodeFactory.createURI("urn:g")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("307")
                .hasMessageContaining("name the address that it leads to");
        assertThat(shown).doesNotContain("/other");
    }

    @Test
    void aCredentialIsShownAndNeverTold() {
        String expected =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString("ada:s3cret".getBytes(StandardCharsets.UTF_8));
        handler =
                exchange -> {
                    if (expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                        rows(exchange, ROW);
                    } else {
                        exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"x\"");
                        answer(exchange, 401, "text/plain", "no");
                    }
                };
        fails("401", Credential.USER);
        assertThatThrownBy(() -> as("ada", "wr0ng-word").select(QUERY))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("401")
                .hasMessageNotContaining("wr0ng-word");
        try (Answer answer = as("ada", "s3cret").select(QUERY)) {
            assertThat(answer.hasNext()).isTrue();
        }
    }

    private SparqlEndpoint as(String user, String password) {
        return SparqlEndpoint.at(
                address(),
                Credential.from(Map.of(Credential.USER, user, Credential.PASSWORD, password)));
    }

    @Test
    void whereNobodyListensIsSaid() {
        server.stop(0);
        fails("nobody listens (tried 2 times; is it there?)");
    }

    @Test
    void anAddressHoldsNoPasswordAndIsOneOfHttp() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                SparqlEndpoint.at(
                                        URI.create("http://ada:secret@localhost/"),
                                        Optional.empty()))
                .withMessageNotContaining("secret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparqlEndpoint.at(URI.create("file:///etc"), Optional.empty()));
    }
}
