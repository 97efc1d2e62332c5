package org.resograph.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
