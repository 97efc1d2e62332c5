package org.resograph.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no proper client sends them: each a clear 4xx, and the site goes on. */
class HostileRequestsTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        assertThat(site.get("/sparql").statusCode()).isEqualTo(200);
        site.close();
    }

    /** The status line of the answer to raw bytes; empty when the connection is closed. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", site.server().port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(ISO_8859_1));
                out.flush();
            } catch (IOException e) {
                // The server may have answered and closed before all was sent.
            }
            StringBuilder line = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c >= 0 && c != '\r';
                    c = socket.getInputStream().read()) {
                line.append((char) c);
            }
            return line.toString();
        }
    }

    private static String get(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/../sparql",
                "/id/%2e%2e/sparql",
                "/id/.%2E/sparql",
                "/doc/..;/x",
                "/../../etc/passwd",
                "/doc/%00",
                "/doc/a%00.html",
                "/doc/%ff",
                "/doc/%c3%28",
                "/doc/%ed%a0%80",
                "/doc/%",
                "/doc/%4",
                "/doc/%zz",
                "/doc/..%2FHRC",
                "/doc/A%2f%2e%2e%2fsparql",
                "/doc/a%5Cb",
                "/doc/a\\b",
                "/doc/%0d%0aSet-Cookie:x",
                "/sparql?query=%ff",
                "/sparql?query=ASK%7B%7D%G0",
                "/sparql?query=%00",
                "/doc/A/HRC/RES/99/1?lang=%c3",
            })
    void addressesThatAreNotWellFormed(String target) throws IOException {
        assertThat(get(target)).matches("HTTP/1.1 400 .*");
    }

    @Test
    void aRequestLineOf64Kilobytes() throws IOException {
        assertThat(get("/sparql?query=" + "a".repeat(64 << 10))).matches("HTTP/1.1 4(14|31) .*");
    }

    @Test
    void aFloodOfHeaders() throws IOException {
        String flood = "X-Flood: " + "x".repeat(1000) + "\r\n";
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\n" + flood.repeat(1000) + "\r\n"))
                .matches("HTTP/1.1 431 .*");
    }

    @Test
    void aBodyOfAGigabyteIsRefusedByItsLength() throws IOException {
        assertThat(
                        raw(
                                "POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/sparql-query\r\n"
                                        + "Content-Length: 1073741824\r\n\r\nASK{}"))
                .matches("HTTP/1.1 413 .*");
    }

    /** More of them than the server has threads. */
    @Test
    void clientsThatSendAByteNowAndThenKeepNobodyWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket("localhost", site.server().port());
                slow.add(socket);
                socket.getOutputStream()
                        .write("GET /doc/A HTTP/1.1\r\nHost: loc".getBytes(ISO_8859_1));
            }
            for (int round = 0; round < 5; round++) {
                for (Socket socket : slow) {
                    socket.getOutputStream().write('a');
                }
                long start = System.nanoTime();
                assertThat(get("/sparql?query=ASK%7B%7D")).matches("HTTP/1.1 200 .*");
                assertThat(get("/about")).matches("HTTP/1.1 200 .*");
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isLessThan(Duration.ofSeconds(5));
                Thread.sleep(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** More of them than the server has threads. */
    @Test
    void clientsThatDoNotSendTheirBodiesKeepNobodyWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = new Socket("localhost", site.server().port());
                slow.add(socket);
                socket.getOutputStream()
                        .write(
                                ("POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
                                                + "Content-Type: application/sparql-query\r\n"
                                                + "Content-Length: 100\r\n\r\nASK")
                                        .getBytes(ISO_8859_1));
            }
            Thread.sleep(1_000);
            long start = System.nanoTime();
            assertThat(get("/sparql?query=ASK%7B%7D")).matches("HTTP/1.1 200 .*");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(5));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatBreaksOffIsTheFaultOfWhoSendsIt() throws IOException {
        try (Socket socket = new Socket("localhost", site.server().port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(
                            ("POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Content-Type: application/sparql-query\r\n"
                                            + "Content-Length: 100\r\n\r\nASK")
                                    .getBytes(ISO_8859_1));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                    .doesNotContain("500");
        }
    }

    @Test
    void aBodyWithoutEndIsRefusedWhenItIsTooLong() throws IOException {
        String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
        assertThat(
                        raw(
                                "POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
                                        + "Content-Type: application/sparql-query\r\n"
                                        + "Transfer-Encoding: chunked\r\n\r\n"
                                        + chunk.repeat(40)))
                .matches("HTTP/1.1 413 .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            })
    void whatIsNotHttp(String request) throws IOException {
        assertThat(raw(request)).matches("|HTTP/1.1 (400|505|501) .*");
    }

    @Test
    void randomTargets() throws IOException {
        Random random = new Random(99);
        String pieces = "/ doc id % 2e .. ; ? & = # sparql query \u00e9 [ ] { } | ^ ` ~ resolve";
        String[] words = pieces.split(" ");
        for (int i = 0; i < 400; i++) {
            StringBuilder target = new StringBuilder("/");
            for (int n = random.nextInt(8); n > 0; n--) {
                target.append(words[random.nextInt(words.length)]);
            }
            assertThat(get(target.toString()))
                    .as(target.toString())
                    .matches("HTTP/1.1 (200|[34][0-9][0-9]) .*");
        }
    }

    @Test
    void errorsOfTheContainerAreProblemsToo() {
        var answer = site.get("/doc/%2e%2e/x");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        for (String header :
                new String[] {
                    "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"
                }) {
            assertThat(answer.headers().firstValue(header)).as(header).isPresent();
            assertThat(site.get("/nothing/here").headers().firstValue(header)).isPresent();
        }
    }
}
