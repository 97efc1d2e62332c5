package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.resograph.store.Graphs.BASE;
import static org.resograph.store.Graphs.graph;
import static org.resograph.store.Graphs.name;
import static org.resograph.store.Graphs.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.store.GraphChange.Kind;

class ReleasesTest {

    /** More than is written in place. */
    private static final int MANY = 450;

    @TempDir private Path folder;
    private Store store;

    @BeforeEach
    void openStore() {
        store = Store.openOrCreate(folder, BASE);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void aStoreWithoutPublicationsHasNone() {
        assertThat(current()).isEmpty();
        assertThat(changes(1)).isEmpty();
    }

    @Test
    void eachPublicationThatChangesSomethingIsOne() {
        publish(store, graph(1, 1), graph(2, 1));
        publish(store, graph(1, 1));
        assertThat(current()).map(Release::number).contains(1L);
        publish(store, graph(1, 2), graph(3, 1));
        publish(store, new NamedGraph(name(2), Graph.emptyGraph, Optional.empty(), "test"));
        List<Release> latest = read(dataset -> store.releases().latest(dataset, 2));
        assertThat(latest)
                .extracting(Release::number, Release::graphs)
                .containsExactly(tuple(3L, 2L), tuple(2L, 3L));
        assertThat(changes(1)).containsExactly(change(Kind.ADDED, 1), change(Kind.ADDED, 2));
        assertThat(changes(2)).containsExactly(change(Kind.CHANGED, 1), change(Kind.ADDED, 3));
        assertThat(changes(3)).containsExactly(change(Kind.REMOVED, 2));
    }

    @Test
    void whatHasChangedSinceOneIsKnown() throws IOException {
        Releases releases = store.releases();
        Optional<String> none = read(releases::mark);
        assertThat(none).isEmpty();
        publish(store, graph(1, 1), graph(2, 1));
        String first = read(releases::mark).orElseThrow();
        publish(store, graph(1, 2));
        publish(store, graph(3, 1));
        String third = read(releases::mark).orElseThrow();
        assertThat(since(third)).contains(Set.of());
        assertThat(since(first)).contains(Set.of(name(1).getURI(), name(3).getURI()));
        assertThat(since("1 2001-01-01T00:00:00Z")).isEmpty();
        assertThat(since("9 2001-01-01T00:00:00Z")).isEmpty();
        assertThat(since("")).isEmpty();
        Files.delete(ReleaseFiles.of(folder).changes(2));
        assertThat(since(first)).isEmpty();
        assertThat(since(third)).contains(Set.of());
    }

    private Optional<Set<String>> since(String mark) {
        return read(dataset -> store.releases().changedSince(mark, dataset));
    }

    @Test
    void aRunThatDoesNotFinishIsNone() {
        publish(store, graph(1, 1));
        try (Publication publication = store.publication()) {
            for (int n = 0; n < MANY; n++) {
                publication.put(graph(n, 2), change -> {});
            }
        }
        assertThat(current()).map(Release::number).contains(1L);
        assertThat(changes(2)).isEmpty();
        assertThat(Graphs.said(store, 1)).containsExactly("version 1");
    }

    @Test
    void theFirstHasNoPatchAndTheOthersLeadFromOneToTheNext() throws IOException {
        publish(store, MANY, 1);
        assertThat(store.releases().patch(1)).isEmpty();
        DatasetGraph replica = read(ReleasesTest::copy);
        publish(store, graph(1, 2), graph(3, 2), graph(MANY, 1));
        assertFollows(replica, 2);
        publish(store, MANY, 3);
        assertFollows(replica, 3);
        assertThat(folder.resolve("Data-0003")).isDirectory();
    }

    private void assertFollows(DatasetGraph replica, long number) throws IOException {
        Path patch = store.releases().patch(number).orElseThrow();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(patch))) {
            RDFPatchOps.applyChange(replica, in);
        }
        boolean equal =
                read(
                        published ->
                                Txn.calculateRead(
                                        replica, () -> IsoMatcher.isomorphic(published, replica)));
        assertThat(equal).isTrue();
    }

    private static DatasetGraph copy(DatasetGraph dataset) {
        DatasetGraph copy = DatasetGraphFactory.create();
        dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(copy::add);
        return copy;
    }

    private static GraphChange change(Kind kind, int n) {
        return new GraphChange(kind, name(n).getURI());
    }

    private List<GraphChange> changes(long number) {
        return store.releases().changes(number, MANY);
    }

    private Optional<Release> current() {
        return read(store.releases()::current);
    }

    private <T> T read(Function<DatasetGraph, T> question) {
        return Txn.calculateRead(store.dataset(), () -> question.apply(store.dataset()));
    }
}
