package org.resograph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.changes.RDFChangesApply;
import org.apache.jena.rdfpatch.changes.RDFChangesExternalTxn;
import org.apache.jena.rdfpatch.text.RDFPatchReaderText;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.resograph.rdf.Iris;
import org.resograph.store.bulk.BulkLoad;

/**
 * A store that follows another. It takes over a whole release from the files of a dump, or goes
 * from one release to the next by a patch; each becomes visible at once, or not at all, and readers
 * never wait for it.
 *
 * <p>Used by one thread.
 */
public final class Replica {

    private final Path folder;
    private final ReleaseGraph releases;
    private final ReleaseFiles files;
    private final PublishedDataset published;
    private final Turn turn;

    /**
     * A store that follows.
     *
     * @param turn taken while it changes
     */
    Replica(Path folder, Iris iris, PublishedDataset published, Turn turn) {
        this.folder = folder;
        this.releases = new ReleaseGraph(iris);
        this.files = ReleaseFiles.of(folder);
        this.published = published;
        this.turn = turn;
    }

    /** The number of the release that it holds; 0 if it holds none. */
    public long release() {
        return held().map(Release::number).orElse(0L);
    }

    /** The release that it holds; empty if it holds none. */
    public Optional<Release> held() {
        return Txn.calculateRead(published, () -> releases.current(published));
    }

    private long release(DatasetGraph dataset) {
        return releases.current(dataset).map(Release::number).orElse(0L);
    }

    /**
     * Takes over a release in the place of all that it holds.
     *
     * @param quads gzipped N-Quads, graph by graph; all of them together are the release
     * @param release its number
     * @throws UncheckedIOException if the files are damaged, or are not that release; what was
     *     there stays
     */
    public void adopt(List<Path> quads, long release) {
        guard(
                () -> {
                    Generation next = published.current().buildNext();
                    boolean complete = false;
                    try {
                        next = load(next, quads);
                        DatasetGraph loaded = next.database();
                        requireRelease(Txn.calculateRead(loaded, () -> release(loaded)), release);
                        complete = true;
                    } finally {
                        if (!complete) {
                            next.discard();
                        }
                    }
                    published.switchTo(next.moveIntoPlace());
                    files.clear();
                    return release;
                });
    }

    private static Generation load(Generation next, List<Path> quads) throws IOException {
        try (BulkLoad load = next.load()) {
            for (Path file : quads) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
                    GraphByGraph graphs = new GraphByGraph(load);
                    RDFParser.source(in).lang(Lang.NQUADS).parse(graphs);
                    graphs.finish();
                } catch (RiotException e) {
                    throw new IOException(file + ": " + e.getMessage(), e);
                }
            }
            load.finish();
        }
        return next.reopened();
    }

    /**
     * Goes to the next release.
     *
     * @param patch gzipped RDF Patch, all graphs, from the release that it holds
     * @param changes the graphs that change, for {@link Releases#changes}
     * @throws UncheckedIOException if the patch is damaged, or does not lead to the next release;
     *     what was there stays
     */
    public void apply(Path patch, List<GraphChange> changes) {
        guard(
                () -> {
                    InPlace transaction = new InPlace(published.current());
                    boolean complete = false;
                    try {
                        DatasetGraph dataset = transaction.stored();
                        long next = release(dataset) + 1;
                        apply(patch, dataset);
                        requireRelease(release(dataset), next);
                        record(patch, changes, next);
                        transaction.commit();
                        complete = true;
                        return next;
                    } finally {
                        if (!complete) {
                            transaction.abandon();
                        }
                    }
                });
    }

    // As it is read: that of a large release has no place in memory.
    private static void apply(Path patch, DatasetGraph dataset) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(patch), 1 << 16)) {
            new RDFPatchReaderText(in)
                    .apply(new RDFChangesExternalTxn(new RDFChangesApply(dataset)));
        } catch (RuntimeException e) {
            throw new IOException(patch + ": " + e.getMessage(), e);
        }
    }

    // Others may follow this one in turn, and its feed tells what has changed.
    private void record(Path patch, List<GraphChange> changes, long number) throws IOException {
        try (ReleaseLog log = new ReleaseLog(files, releases.iris(), number, false)) {
            for (GraphChange change : changes) {
                log.add(change);
            }
            log.commit();
        }
        Files.copy(patch, files.patch(number), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void requireRelease(long found, long wanted) throws IOException {
        if (found != wanted) {
            throw new IOException("release " + found + " was found where " + wanted + " was due");
        }
    }

    private void guard(Callable<Long> action) {
        turn.take();
        try {
            Disk.guard(folder, action);
        } finally {
            turn.end();
        }
    }

    /** Gives quads, which come graph by graph, to a loader. */
    private static final class GraphByGraph extends StreamRDFBase {

        private final BulkLoad load;
        private final List<Triple> triples = new ArrayList<>();
        private Node graph = NodeFactory.createURI("urn:none");

        GraphByGraph(BulkLoad load) {
            this.load = load;
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.getGraph().equals(graph)) {
                finish();
                graph = quad.getGraph();
            }
            triples.add(quad.asTriple());
        }

        @Override
        public void finish() {
            if (!triples.isEmpty()) {
                try {
                    load.add(graph, triples.iterator());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                triples.clear();
            }
        }
    }
}
