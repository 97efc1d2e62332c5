package org.resograph.web.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Store;

class DumpGivenUpTest {

    private static final String BASE = "https://example.org/";

    @TempDir private Path folder;

    @Test
    void aDumpThatIsGivenUpInItsMidstLeavesNothingAndKeepsNobodyFromClosing() {
        Path place = folder.resolve("store");
        Archive archive;
        try (Store store = Store.openOrCreate(place, BASE)) {
            publish(store, 20);
            archive = new Archive(store, store.dumps());
            AtomicInteger asked = new AtomicInteger();
            assertThat(archive.make(() -> asked.incrementAndGet() > 10)).isFalse();
            assertThat(asked).hasValue(11);
            assertThat(store.dumps()).isEmptyDirectory();
        }
        try (Store store = Store.open(place)) {
            archive = new Archive(store, store.dumps());
            assertThat(archive.make()).isTrue();
            assertThat(archive.dumps()).hasSize(1);
        }
    }

    @Test
    void aDumpThatFailsLeavesNothing() {
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE)) {
            publish(store, 20);
            Archive archive = new Archive(store, store.dumps());
            assertThatThrownBy(
                            () ->
                                    archive.make(
                                            () -> {
                                                throw new UncheckedIOException(
                                                        new IOException("the disk is full"));
                                            }))
                    .isInstanceOf(UncheckedIOException.class);
            assertThat(store.dumps()).isEmptyDirectory();
        }
    }

    @Test
    void whatAKilledProcessHasLeftIsRemoved() throws IOException {
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE)) {
            for (String name : List.of(".new-2026-11-28-3", ".old-2026-11-28-1")) {
                Path left = Files.createDirectories(store.dumps().resolve(name));
                Files.writeString(left.resolve("resograph.nq.gz"), "half");
            }
            DumpMaker.start(new Archive(store, store.dumps())).close();
            assertThat(store.dumps()).isEmptyDirectory();
        }
    }

    @Test
    void aDumpIsMadeAsSoonAsTheDiskTakesIt() throws Exception {
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE)) {
            publish(store, 1);
            Archive archive = new Archive(store, store.dumps());
            Files.writeString(store.dumps(), "in the way");
            try (DumpMaker maker = DumpMaker.start(archive, Duration.ofMillis(50))) {
                assertThat(maker).isNotNull();
                Thread.sleep(200);
                Files.delete(store.dumps());
                for (int i = 0; i < 100 && archive.dumps().isEmpty(); i++) {
                    Thread.sleep(100);
                }
                assertThat(archive.dumps()).hasSize(1);
            }
        }
    }

    /**
     * Where releases follow each other sooner than one is written, there are dumps all the same.
     */
    @Test
    void aReleaseThatIsMadeMeanwhileIsTheNext() throws Exception {
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE)) {
            publish(store, 20);
            Archive archive = new Archive(store, store.dumps());
            AtomicBoolean isPublished = new AtomicBoolean();
            BooleanSupplier publishing =
                    () -> {
                        if (!isPublished.getAndSet(true)) {
                            CompletableFuture.runAsync(() -> publish(store, 21)).join();
                        }
                        return false;
                    };
            assertThat(archive.make(publishing)).isTrue();
            assertThat(archive.dumps()).extracting(Archive.Dump::number).containsExactly(1L);
            assertThat(archive.make()).isTrue();
            assertThat(archive.dumps()).extracting(Archive.Dump::number).containsExactly(2L, 1L);
        }
    }

    @Test
    void aDumpThatIsBeingRemovedIsNotListed() throws IOException {
        try (Store store = Store.openOrCreate(folder.resolve("store"), BASE)) {
            publish(store, 1);
            Archive archive = new Archive(store, store.dumps());
            assertThat(archive.make()).isTrue();
            Path going = Files.createDirectories(store.dumps().resolve("2026-11-28-9"));
            Files.writeString(going.resolve("resograph.nq.gz.sha256"), "0  resograph.nq.gz");
            assertThat(archive.dumps()).extracting(Archive.Dump::number).containsExactly(1L);
        }
    }

    private static void publish(Store store, int documents) {
        try (Publication publication = store.publication()) {
            for (int i = 1; i <= documents; i++) {
                Node name = NodeFactory.createURI(BASE + "graph/A/HRC/RES/99/" + i + "/en");
                Graph graph = GraphMemFactory.createDefaultGraph();
                graph.add(name, RDF.Nodes.type, DCAT.Dataset.asNode());
                publication.put(
                        new NamedGraph(name, graph, Optional.empty(), "a test"), change -> {});
            }
            publication.finish();
        }
    }
}
