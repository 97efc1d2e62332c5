package org.resograph.store.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.rdf.Iris;
import org.resograph.resolution.Symbol;
import org.resograph.store.Claim;
import org.resograph.store.Derivation;
import org.resograph.store.Derivations;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Publication.Change;
import org.resograph.store.Release;
import org.resograph.store.Store;
import org.resograph.text.Language;

/** Over the socket, as from another process. */
class ServedStoreTest {

    private static final String BASE = "http://data.example/";
    private static final Iris IRIS = new Iris(BASE);
    private static final Derivations DERIVATIONS = new Derivations("program 1", List.of());
    private static final Node SAYS = NodeFactory.createURI("http://terms.example/says");
    private static final int TRIPLES = 20;
    private static final int CLIENTS = 4;
    private static final int SWAPS = 4;

    @TempDir private Path folder;
    private Store store;
    private Intake intake;
    private final List<Release> released = new ArrayList<>();

    @BeforeEach
    void serve() {
        store = Store.openOrCreate(folder.resolve("store"), BASE);
        intake = Intake.open(store, DERIVATIONS, released::add).orElseThrow();
    }

    @AfterEach
    void stop() {
        intake.close();
        store.close();
    }

    @Test
    void whatIsPublishedOverTheSocketIsSeenAtOnceByReadersOfTheServingProcess() {
        List<Change> changes = new ArrayList<>();
        assertThat(publish(3, 1, changes)).map(Release::number).contains(1L);
        assertThat(changes).hasSize(3).containsOnly(Change.PUBLISHED);
        assertThat(said(3)).containsExactly("version 1");
        changes.clear();
        assertThat(publish(3, 1, changes)).isEmpty();
        assertThat(changes).hasSize(3).containsOnly(Change.UNCHANGED);
        assertThat(released).hasSize(1);
    }

    @Test
    void whatIsAskedIsAnsweredAsByTheStoreItself() {
        publish(2, 1, new ArrayList<>());
        try (ServedStore served = connect();
                Publication publication = served.publication(DERIVATIONS)) {
            assertThat(served.base()).isEqualTo(BASE);
            assertThat(publication.find("sha-1-1", "reader")).contains(name(1));
            assertThat(publication.find("sha-1-2", "reader")).isEmpty();
            assertThat(publication.isBy(name(1), "reader")).isTrue();
            assertThat(publication.isBy(name(1), "reader 2")).isFalse();
            Claim claim = new Claim("a.xml", "sha-1-2");
            assertThat(publication.claim(name(1), claim)).isEmpty();
            assertThat(publication.claim(name(1), new Claim("b.xml", "x"))).contains(claim);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 310})
    void aPublisherThatIsGoneBeforeTheEndHasChangedNothing(int count) {
        publish(count, 1, new ArrayList<>());
        ServedStore served = connect();
        Publication publication = served.publication(DERIVATIONS);
        for (int n = 0; n < count; n++) {
            publication.put(graph(n, 2), change -> {});
        }
        served.close();
        assertThat(publish(1, 1, new ArrayList<>())).isEmpty();
        assertThat(said(count)).containsExactly("version 1");
    }

    /** One that needs more memory than there is, say. */
    @Test
    void aPublicationThatEndsInAnErrorIsNotTheLast() {
        AtomicBoolean isBroken = new AtomicBoolean(true);
        Derivation breaking =
                new Derivation() {
                    @Override
                    public @Nullable Node topic(Triple triple) {
                        if (isBroken.get()) {
                            throw new OutOfMemoryError("a test");
                        }
                        return null;
                    }

                    @Override
                    public void derive(
                            DatasetGraph dataset, Set<Node> topics, Consumer<NamedGraph> put) {}
                };
        intake.close();
        Derivations derivations =
                new Derivations(DERIVATIONS.version(), List.<Derivation>of(breaking));
        intake = Intake.open(store, derivations, released::add).orElseThrow();
        assertThatThrownBy(() -> publish(1, 1, new ArrayList<>()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(store.folder().toString())
                .hasMessageContaining("could not publish")
                .hasMessageContaining("OutOfMemoryError: a test");
        isBroken.set(false);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(publish(1, 1, new ArrayList<>())).isPresent());
    }

    @Test
    void anotherVersionOfTheProgramIsTurnedAway() {
        assertThatThrownBy(() -> ServedStore.at(store.folder(), "program 2"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith(store.folder() + ": is served by another version")
                .hasMessageContaining("program 1");
    }

    @Test
    void whereNobodyListensTheStoreIsNotServed() throws IOException {
        intake.close();
        assertThat(ServedStore.at(store.folder(), DERIVATIONS.version())).isEmpty();
        Files.writeString(SocketPlace.of(store.folder()), "left by a killed process");
        assertThat(ServedStore.at(store.folder(), DERIVATIONS.version())).isEmpty();
        intake = Intake.open(store, DERIVATIONS, released::add).orElseThrow();
        assertThat(publish(1, 1, new ArrayList<>())).isPresent();
    }

    @Test
    void onlyTheOwnerReachesTheSocket() throws IOException {
        Path place = SocketPlace.of(store.folder()).getParent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
    }

    @Test
    void aPathThatIsTooLongForASocketIsNone() {
        Path deep = folder.resolve("d".repeat(120)).resolve("store");
        try (Store other = Store.openOrCreate(deep, BASE);
                Intake taking = Intake.open(other, DERIVATIONS, release -> {}).orElseThrow();
                ServedStore served = ServedStore.at(deep, DERIVATIONS.version()).orElseThrow()) {
            assertThat(served.base()).isEqualTo(BASE);
            assertThat(taking).isNotNull();
        }
    }

    /** A release that is written in place, and one that is a new generation. */
    @ParameterizedTest
    @ValueSource(ints = {60, 310})
    void readersSeeEachReleaseWhollyOrNotAtAll(int count) throws InterruptedException {
        publish(count, 0, new ArrayList<>());
        AtomicBoolean stopped = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        ConcurrentLinkedQueue<Object> wrong = new ConcurrentLinkedQueue<>();
        List<Thread> clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(i -> new Thread(() -> readOn(count, stopped, reads, wrong)))
                        .toList();
        clients.forEach(Thread::start);
        for (int version = 1; version <= SWAPS; version++) {
            int before = reads.get();
            publish(count, version, new ArrayList<>());
            while (reads.get() < before + 2 * CLIENTS && wrong.isEmpty()) {
                Thread.sleep(5);
            }
        }
        stopped.set(true);
        for (Thread client : clients) {
            client.join();
        }
        assertThat(wrong).isEmpty();
        assertThat(said(count)).containsExactly("version " + SWAPS);
        assertThat(released).hasSize(SWAPS + 1);
    }

    private void readOn(
            int count,
            AtomicBoolean stopped,
            AtomicInteger reads,
            ConcurrentLinkedQueue<Object> wrong) {
        while (!stopped.get()) {
            try {
                Set<String> said = said(count);
                if (said.size() != 1) {
                    wrong.add(said);
                }
            } catch (RuntimeException e) {
                wrong.add(e);
            }
            reads.incrementAndGet();
        }
    }

    private ServedStore connect() {
        return ServedStore.at(store.folder(), DERIVATIONS.version()).orElseThrow();
    }

    private Optional<Release> publish(int count, int version, List<Change> changes) {
        try (ServedStore served = connect();
                Publication publication = served.publication(DERIVATIONS)) {
            for (int n = 0; n < count; n++) {
                publication.put(graph(n, version), changes::add);
            }
            return publication.finish();
        }
    }

    /** What all graphs say, in one transaction. */
    private Set<String> said(int count) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(
                dataset,
                () -> {
                    Set<String> said = new TreeSet<>();
                    for (int n = 0; n < count; n++) {
                        int[] triples = {0};
                        dataset.findNG(name(n), Node.ANY, Node.ANY, Node.ANY)
                                .forEachRemaining(
                                        quad -> {
                                            triples[0]++;
                                            said.add(quad.getObject().getLiteralLexicalForm());
                                        });
                        if (triples[0] != TRIPLES) {
                            said.add(triples[0] + " triples");
                        }
                    }
                    return said;
                });
    }

    private static NamedGraph graph(int n, int version) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node document = IRIS.document(symbol(n));
        for (int i = 1; i <= TRIPLES; i++) {
            graph.add(
                    IRIS.part(document, "op" + i),
                    SAYS,
                    NodeFactory.createLiteralLang("version " + version, "en"));
        }
        String sha256 = "sha-" + n + "-" + version;
        return new NamedGraph(name(n), graph, Optional.of(sha256), "reader");
    }

    private static Node name(int n) {
        return IRIS.graph(symbol(n), Language.ENGLISH);
    }

    private static Symbol symbol(int n) {
        return Symbol.of("A/RES/77/" + (n + 1));
    }
}
