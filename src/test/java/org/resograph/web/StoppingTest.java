package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is stopped while it is asked: nobody is left without an answer. */
class StoppingTest {

    /** One that looks at its time, and one that is inside a long step of the engine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT (COUNT(*) AS ?n) { ?a (<a:b>|!<a:b>)* ?b . ?c (<a:b>|!<a:b>)* ?d }"
            })
    void aQueryThatGoesOnIsAnswered(String query) throws Exception {
        Server server = Server.start(Site.data(), ServerOptions.local(0, Site.BASE));
        CompletableFuture<HttpResponse<String>> answer = ask(server, "/sparql?query=" + of(query));
        Thread.sleep(1000);
        assertThat(answer).isNotDone();
        long start = System.nanoTime();
        server.close(Duration.ofMillis(300));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(9));
        HttpResponse<String> said = answer.get(5, TimeUnit.SECONDS);
        assertThat(said.statusCode()).isEqualTo(503);
        assertThat(said.body()).contains("problem:stopping");
        assertThat(Site.header(said, "Retry-After")).isEqualTo("10");
    }

    @Test
    void aServerThatIsAskedNothingStopsAtOnce() throws Exception {
        Server server = Server.start(Site.data(), ServerOptions.local(0, Site.BASE));
        assertThat(ask(server, "/").get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        long start = System.nanoTime();
        server.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    private static CompletableFuture<HttpResponse<String>> ask(Server server, String path) {
        return HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + server.port() + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String of(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
