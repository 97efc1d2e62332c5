package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resograph.store.Graphs.BASE;
import static org.resograph.store.Graphs.READER;
import static org.resograph.store.Graphs.graph;
import static org.resograph.store.Graphs.name;
import static org.resograph.store.Graphs.provenance;
import static org.resograph.store.Graphs.publish;
import static org.resograph.store.Graphs.said;
import static org.resograph.store.Graphs.saidWithin;
import static org.resograph.store.Graphs.sha256;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.rdf.Prov;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.Publication.Change;

class StoreTest {

    /** More than one batch, so that a fresh store is built by the bulk loader. */
    private static final int MANY = 250;

    @TempDir private Path folder;

    @Test
    void whatIsPublishedIsThereWhenTheStoreIsOpenedAgain() {
        try (Store store = open()) {
            publish(store, graph(1, 1), graph(2, 1));
        }
        try (Store store = Store.open(folder)) {
            assertThat(said(store, 1)).containsExactly("version 1");
            assertThat(said(store, 2)).containsExactly("version 1");
            assertThat(said(store, 3)).isEmpty();
            assertThat(store.base()).isEqualTo(BASE);
        }
    }

    @Test
    void aNumberInOtherFiguresStays() {
        Node number = NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger);
        try (Store store = open()) {
            for (int version = 1; version <= 3; version++) {
                Graph triples = GraphMemFactory.createDefaultGraph();
                triples.add(name(1), Vocabulary.number, number);
                triples.add(
                        name(1),
                        Vocabulary.text,
                        NodeFactory.createLiteralString("version " + version));
                NamedGraph graph = new NamedGraph(name(1), triples, Optional.empty(), READER);
                publish(store, graph);
                assertThat(
                                Txn.calculateRead(
                                        store.dataset(),
                                        () ->
                                                store.dataset()
                                                        .contains(
                                                                graph.name(),
                                                                graph.name(),
                                                                Vocabulary.number,
                                                                number)))
                        .as("version %d", version)
                        .isTrue();
            }
        }
    }

    @Test
    void aGraphReplacesTheOneOfItsNameAndLeavesTheOthers() {
        try (Store store = open()) {
            publish(store, graph(1, 1), graph(2, 1));
            publish(store, graph(1, 2));
            assertThat(said(store, 1)).containsExactly("version 2");
            assertThat(said(store, 2)).containsExactly("version 1");
        }
    }

    @Test
    void anEqualGraphIsNotWrittenAgain() {
        try (Store store = open()) {
            publish(store, graph(1, 1));
            List<Quad> before = quads(store, provenance(1));
            assertThat(changes(store, graph(1, 1))).containsExactly(Change.UNCHANGED);
            assertThat(changes(store, graph(1, 2))).containsExactly(Change.PUBLISHED);
            assertThat(before).hasSize(3);
            assertThat(quads(store, provenance(1))).hasSize(3);
        }
    }

    @Test
    void aSourceIsKnownByItsHashUntilItsGraphOrTheReaderChanges() {
        try (Store store = open()) {
            publish(store, graph(1, 1));
            try (Publication publication = store.publication()) {
                assertThat(publication.find(sha256(1, 1), READER)).contains(name(1));
                assertThat(publication.find(sha256(1, 1), "test 2")).isEmpty();
                assertThat(publication.find(sha256(1, 2), READER)).isEmpty();
            }
            publish(store, graph(1, 2));
            try (Publication publication = store.publication()) {
                assertThat(publication.find(sha256(1, 1), READER)).isEmpty();
                assertThat(publication.find(sha256(1, 2), READER)).contains(name(1));
            }
        }
    }

    @Test
    void anEqualGraphOfAnotherReaderIsKnownAsThatReaders() {
        try (Store store = open()) {
            publish(store, graph(1, 1));
            assertThat(changes(store, graph(1, 1, "test 2"))).containsExactly(Change.UNCHANGED);
            try (Publication publication = store.publication()) {
                assertThat(publication.find(sha256(1, 1), "test 2")).contains(name(1));
                assertThat(publication.find(sha256(1, 1), READER)).isEmpty();
            }
        }
    }

    @Test
    void theGraphThatASourceNoLongerGivesIsRemoved() {
        try (Store store = open()) {
            publish(store, graph(1, 1), graph(2, 1));
            NamedGraph asThree = graph(3, 1);
            publish(
                    store,
                    new NamedGraph(
                            asThree.name(), asThree.graph(), graph(1, 1).sha256(), "test 2"));
            assertThat(said(store, 1)).isEmpty();
            assertThat(quads(store, provenance(1)))
                    .as("when it was withdrawn is all that is known of it")
                    .singleElement()
                    .returns(name(1), Quad::getSubject)
                    .returns(Prov.INVALIDATED_AT, Quad::getPredicate);
            assertThat(said(store, 2)).containsExactly("version 1");
            assertThat(said(store, 3)).containsExactly("version 1");
        }
    }

    /** A reader may find that each of two sources is the document that the other was taken for. */
    @ParameterizedTest
    @ValueSource(ints = {MANY + 1, 4 * MANY})
    void sourcesThatChangeTheirGraphsWithEachOtherLoseNone(int count) {
        try (Store store = open()) {
            publish(store, count, 1);
            String reader = "test 2";
            try (Publication publication = store.publication()) {
                for (int n = count - 1; n >= 0; n--) {
                    int source = n == 0 || n == MANY ? MANY - n : n;
                    publication.claim(name(n), new Claim("a" + source, sha256(source, 1)));
                    NamedGraph graph = graph(n, 1);
                    publication.put(
                            new NamedGraph(
                                    graph.name(),
                                    graph.graph(),
                                    Optional.of(sha256(source, 1)),
                                    reader),
                            change -> {});
                }
                publication.finish();
            }
            assertAllSay(store, count, "version 1");
            for (int n = 0; n < count; n++) {
                assertThat(quads(store, provenance(n)))
                        .extracting(Quad::getPredicate)
                        .contains(Prov.WAS_DERIVED_FROM)
                        .doesNotContain(Prov.INVALIDATED_AT);
            }
        }
    }

    @Test
    void twoSourcesCantHaveOneGraphInOneRun() {
        try (Store store = open();
                Publication publication = store.publication()) {
            Claim first = new Claim("a.xml", sha256(1, 1));
            assertThat(publication.claim(name(1), first)).isEmpty();
            assertThat(publication.claim(name(2), new Claim("b.xml", sha256(2, 1)))).isEmpty();
            assertThat(publication.claim(name(1), new Claim("c.xml", sha256(1, 2))))
                    .contains(first);
        }
    }

    @Test
    void manyGraphsInAFreshStoreAreABulkLoad() {
        try (Store store = open()) {
            publish(store, MANY, 1);
            assertAllSay(store, MANY, "version 1");
            assertThat(folder.resolve("Data-0002")).isDirectory();
            assertThat(folder.resolve("Data-0001")).doesNotExist();
        }
        try (Store store = Store.open(folder)) {
            assertAllSay(store, MANY, "version 1");
        }
    }

    @Test
    void manyChangesMakeANewGenerationThatKeepsTheRest() {
        try (Store store = open()) {
            publish(store, 2 * MANY, 1);
            List<Change> changes = new ArrayList<>();
            try (Publication publication = store.publication()) {
                for (int n = 0; n < 2 * MANY - 1; n++) {
                    publication.put(graph(n, n % 10 == 0 ? 1 : 2), changes::add);
                }
                publication.finish();
            }
            assertThat(changes).filteredOn(c -> c == Change.UNCHANGED).hasSize(MANY / 5);
            assertThat(folder.resolve("Data-0003")).isDirectory();
            assertThat(folder.resolve("Data-0002")).doesNotExist();
            for (int n = 0; n < 2 * MANY - 1; n++) {
                assertThat(said(store, n)).containsExactly("version " + (n % 10 == 0 ? 1 : 2));
            }
            assertThat(said(store, 2 * MANY - 1)).containsExactly("version 1");
        }
    }

    @Test
    void aRunThatDoesNotFinishPublishesNothingOfABulkLoad() {
        try (Store store = open()) {
            try (Publication publication = store.publication()) {
                for (int n = 0; n < MANY; n++) {
                    publication.put(graph(n, 1), change -> {});
                }
            }
            assertAllSay(store, MANY, null);
            assertThat(folder.resolve("Data-0002-tmp")).doesNotExist();
            publish(store, MANY, 2);
            assertAllSay(store, MANY, "version 2");
        }
    }

    @Test
    void aReaderSeesOneStateFromItsBeginningToItsEnd() {
        try (Store store = open()) {
            publish(store, 2 * MANY, 1);
            DatasetGraph dataset = store.dataset();
            Thread publisher = new Thread(() -> publish(store, 2 * MANY, 2));
            dataset.begin(TxnType.READ);
            publisher.start();
            join(publisher);
            for (int n = 0; n < 2 * MANY; n++) {
                assertThat(Graphs.saidWithin(dataset, n)).containsExactly("version 1");
            }
            dataset.end();
            assertAllSay(store, 2 * MANY, "version 2");
            assertThat(folder.resolve("Data-0002")).doesNotExist();
        }
    }

    @Test
    void queriesHaveTheUnionOfAllGraphsAsDefaultGraphInEveryGeneration() {
        try (Store store = open()) {
            publish(store, graph(1, 1));
            assertThat(count(store)).isEqualTo(Graphs.TRIPLES);
            publish(store, MANY, 1);
            publish(store, 2 * MANY, 2);
            assertThat(count(store)).isEqualTo(2 * MANY * Graphs.TRIPLES);
        }
    }

    @Test
    void closingWaitsForWhoReadsAndLetsNobodyBegin() throws Exception {
        Store store = open();
        publish(store, graph(1, 1));
        DatasetGraph data = store.dataset();
        CountDownLatch reading = new CountDownLatch(1);
        AtomicReference<Set<String>> seen = new AtomicReference<>();
        Thread reader =
                new Thread(
                        () -> {
                            data.begin(TxnType.READ);
                            reading.countDown();
                            awaitShut(data);
                            seen.set(saidWithin(data, 1));
                            data.end();
                        });
        reader.start();
        reading.await();
        store.close();
        assertThat(seen.get()).containsExactly("version 1");
        join(reader);
        assertThatThrownBy(() -> data.begin(TxnType.READ)).hasMessageContaining("closed");
        try (Store again = Store.open(folder)) {
            assertThat(said(again, 1)).containsExactly("version 1");
        }
    }

    @Test
    void aStoreStaysLockedForWhoReadsOn() throws Exception {
        Store store = open();
        publish(store, graph(1, 1));
        DatasetGraph data = store.dataset();
        data.begin(TxnType.READ);
        store.close(Duration.ZERO);
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("in use");
        assertThat(saidWithin(data, 1)).containsExactly("version 1");
        data.end();
        try (Store again = Store.open(folder)) {
            assertThat(said(again, 1)).containsExactly("version 1");
        }
    }

    @Test
    void aStoreStaysLockedForWhoPublishes() throws Exception {
        Store store = open();
        publish(store, graph(1, 1));
        Publication publication = store.publication();
        publication.put(graph(2, 2), change -> {});
        store.close(Duration.ZERO);
        assertThatThrownBy(() -> Store.open(folder)).hasMessageContaining("in use");
        publication.close();
        assertThatThrownBy(store::publication).hasMessageContaining("closed");
        try (Store again = Store.open(folder)) {
            assertThat(said(again, 1)).containsExactly("version 1");
        }
    }

    /** Waits until another thread can't begin to read. */
    private static void awaitShut(DatasetGraph data) {
        AtomicBoolean isShut = new AtomicBoolean();
        while (!isShut.get()) {
            Thread other =
                    new Thread(
                            () -> {
                                try {
                                    data.begin(TxnType.READ);
                                    data.end();
                                } catch (JenaTransactionException e) {
                                    isShut.set(true);
                                }
                            });
            other.start();
            join(other);
        }
    }

    @Test
    void readersCantWrite() {
        try (Store store = open()) {
            DatasetGraph dataset = store.dataset();
            assertThatThrownBy(() -> dataset.begin(ReadWrite.WRITE))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(
                            () ->
                                    Txn.executeRead(
                                            dataset,
                                            () -> dataset.add(name(1), name(1), name(1), name(1))))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(dataset.isInTransaction()).isFalse();
        }
    }

    private Store open() {
        return Store.openOrCreate(folder, BASE);
    }

    private static List<Change> changes(Store store, NamedGraph graph) {
        List<Change> changes = new ArrayList<>();
        try (Publication publication = store.publication()) {
            publication.put(graph, changes::add);
            publication.finish();
        }
        return changes;
    }

    private static List<Quad> quads(Store store, Node graph) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(
                dataset, () -> Iter.toList(dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY)));
    }

    private static long count(Store store) {
        DatasetGraph dataset = store.dataset();
        String query = "SELECT * { ?s <http://terms.example/says> ?o }";
        return Txn.calculateRead(
                dataset,
                () -> Iter.count(QueryExec.dataset(dataset).query(query).build().select()));
    }

    private static void assertAllSay(Store store, int count, String version) {
        for (int n = 0; n < count; n++) {
            assertThat(said(store, n)).isEqualTo(version == null ? Set.of() : Set.of(version));
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
