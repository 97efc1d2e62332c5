package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.rdf.Iris;
import org.resograph.search.TextIndex;
import org.resograph.store.Store;
import org.resograph.store.served.Intake;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.archive.Archive;

/** A replica starts, lags, is stopped, goes on, and equals its source each time. */
@SuppressWarnings("try") // the intake needs only to be open
class FollowTest {

    private static final Path SEED = Path.of("samples", "A_HRC_RES_43_21.fr.txt");

    @TempDir Path folder;
    private int port;

    @Test
    void aReplicaEqualsItsSourceWheneverItHasCaughtUp() throws Exception {
        Path data = folder.resolve("source");
        publish(data, "43/21");
        try (Store store = Store.open(data);
                TextIndex index = TextIndex.at(store.textIndex());
                Intake intake = intake(store);
                Server server = serve(store, index)) {
            archive(store).make();
            assertThat(follow(server).out()).contains("release 1");
            assertEqual(store);

            // It lags by two releases, which come by patches.
            publish(data, "43/22");
            publish(data, "43/23");
            assertThat(follow(server).out()).contains("release 3");
            assertEqual(store);
            assertThat(follow(server).out()).contains("release 3");

            // It lags, and a patch is gone: it comes by the dump.
            publish(data, "43/24");
            publish(data, "43/25");
            Files.delete(data.resolve("releases/00000004.rdfp.gz"));
            archive(store).make();
            assertThat(follow(server).out()).contains("release 5");
            assertEqual(store);
        }
    }

    /** Its numbers go on, or are the same, but they are of other releases. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void aSiteThatBeginsAnewIsCopiedAnew(int releases) throws Exception {
        Path first = folder.resolve("first");
        publish(first, "43/21");
        publish(first, "43/22");
        copy(first);
        Path second = folder.resolve("second");
        for (int i = 1; i <= releases; i++) {
            publish(second, "44/2" + i);
        }
        copy(second);
    }

    /** Follows a store, always at the same address. */
    private void copy(Path data) throws Exception {
        try (Store store = Store.open(data);
                TextIndex index = TextIndex.at(store.textIndex());
                Server server =
                        Server.start(
                                store.dataset(),
                                index,
                                archive(store),
                                ServerOptions.local(port, store.base()))) {
            port = server.port();
            archive(store).make();
            follow(server);
            assertEqual(store);
        }
    }

    @Test
    void aCopyIsNotPublishedToAndAStoreOfItsOwnDoesNotBecomeOne() throws Exception {
        Path data = folder.resolve("source");
        publish(data, "43/21");
        Path own = folder.resolve("own");
        publish(own, "43/22");
        try (Store store = Store.open(data);
                TextIndex index = TextIndex.at(store.textIndex());
                Server server = serve(store, index)) {
            archive(store).make();
            follow(server);
            Path file = folder.resolve("43_22.txt");
            Run there = Run.of("publish", file, "--store", folder.resolve("replica"));
            assertThat(there.code()).isEqualTo(1);
            assertThat(there.err()).contains("is a copy of " + server.url() + "; publish there");
            assertThat(follow(server).out()).contains("release 1");
            assertEqual(store);

            Run taken = Run.of("follow", server.url(), "--store", own);
            assertThat(taken.code()).isEqualTo(1);
            assertThat(taken.err()).contains("has releases of its own");
            Run other = Run.of("follow", server.url() + "other/", "--store", data);
            assertThat(other.code()).isEqualTo(1);
        }
        try (Store store = Store.open(own)) {
            assertThat(
                            Txn.calculateRead(
                                    store.dataset(),
                                    () -> store.releases().latest(store.dataset(), 9)))
                    .hasSize(1);
        }
    }

    @Test
    void aServedCopyTurnsPublishersAway() throws Exception {
        Path data = folder.resolve("copy");
        try (Store store = Store.openOrCreate(data, new Iris("https://example.org/").base())) {
            store.replicaOf(URI.create("http://source.example/"));
            try (Intake intake = intake(store)) {
                Files.writeString(folder.resolve("a.txt"), Files.readString(SEED));
                Run run = Run.of("publish", folder.resolve("a.txt"), "--store", data);
                assertThat(run.code()).isEqualTo(1);
                assertThat(run.err()).contains("is a copy of http://source.example/");
            }
        }
    }

    @Test
    void whereNobodyListensThatIsSaidSoon() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        long start = System.nanoTime();
        Run run =
                Run.of("follow", "http://localhost:" + port + "/", "--store", folder.resolve("r"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("nobody listens (tried 4 times; is it there?)");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() throws IOException {
        HttpServer other =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] index =
                "{\"base\":\"http://data.example/\",\"releases\":[]}"
                        .getBytes(StandardCharsets.UTF_8);
        AtomicInteger asked = new AtomicInteger();
        other.createContext(
                "/",
                exchange -> {
                    boolean breaks = asked.incrementAndGet() == 1;
                    exchange.sendResponseHeaders(200, index.length);
                    exchange.getResponseBody().write(index, 0, breaks ? 10 : index.length);
                    exchange.getResponseBody().flush();
                    exchange.close();
                });
        other.start();
        try {
            String site = "http://localhost:" + other.getAddress().getPort() + "/";
            Run run = Run.of("follow", site, "--store", folder.resolve("r"));
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(asked).hasValue(2);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void whatIsNotASiteOfReleasesIsSaidSo() throws IOException {
        HttpServer other =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext(
                "/",
                exchange -> {
                    byte[] page = "<p>Welcome</p>".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        other.start();
        try {
            String site = "http://localhost:" + other.getAddress().getPort() + "/";
            Run run = Run.of("follow", site, "--store", folder.resolve("r"));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains(site + "changes/: not what a site of releases says");
        } finally {
            other.stop(0);
        }
    }

    private Server serve(Store store, TextIndex index) {
        return Server.start(
                store.dataset(), index, archive(store), ServerOptions.local(0, store.base()));
    }

    private static Archive archive(Store store) {
        return new Archive(store, store.dumps());
    }

    private static Intake intake(Store store) {
        return Intake.open(store, Derived.from(new Iris(store.base())), release -> {})
                .orElseThrow();
    }

    private Run follow(Server server) {
        Run run = Run.of("follow", server.url(), "--store", folder.resolve("replica"));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    /** Publishes the seed under another number. */
    private void publish(Path data, String number) throws IOException {
        Path file = folder.resolve(number.replace('/', '_') + ".txt");
        Files.writeString(file, Files.readString(SEED).replace("43/21", number));
        Run run = Run.of("publish", file, "--store", data, "--quiet");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void assertEqual(Store source) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        source.dump(one);
        try (Store replica = Store.open(folder.resolve("replica"))) {
            replica.dump(other);
        }
        for (String file : new String[] {"resograph.nq.gz", "provenance.nq.gz"}) {
            assertThat(unzipped(other.resolve(file))).isEqualTo(unzipped(one.resolve(file)));
        }
    }

    private static String unzipped(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
