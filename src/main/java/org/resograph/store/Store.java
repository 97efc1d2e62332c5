package org.resograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.resograph.rdf.Iris;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of published graphs, open in one process.
 *
 * <pre>{@code
 * try (Store store = Store.openOrCreate(Path.of("store"), base);
 *         Publication publication = store.publication()) {
 *     publication.put(graph, change -> {});
 *     publication.finish();
 * }
 * }</pre>
 *
 * <p>What fails on the disk is an {@link UncheckedIOException} whose message names the path.
 */
public final class Store implements OpenStore {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final Duration USERS_END_WITHIN = Duration.ofSeconds(10);

    private volatile StoreFolder folder;
    private final ProcessFileLock lock;
    private final PublishedDataset published;
    private final Users users = new Users();
    private final Turn turn = new Turn(users);

    private Store(StoreFolder folder, ProcessFileLock lock, Generation generation) {
        this.folder = folder;
        this.lock = lock;
        this.published = new PublishedDataset(generation, users);
    }

    /** Whether there is a store in a folder. */
    public static boolean isAt(Path directory) {
        return StoreFolder.isAt(directory);
    }

    /** An existing store. */
    public static Store open(Path directory) {
        return Disk.guard(directory, () -> open(StoreFolder.read(directory)));
    }

    /**
     * An existing store, or a new one if the folder is empty or not there.
     *
     * @param base what its IRIs start with; a store never changes it
     */
    public static Store openOrCreate(Path directory, String base) {
        return Disk.guard(directory, () -> open(StoreFolder.readOrCreate(directory, base)));
    }

    private static Store open(StoreFolder folder) throws IOException {
        ProcessFileLock lock = folder.lock();
        try {
            Generation.sweep(folder.path());
            return new Store(folder, lock, Generation.latest(folder.path()));
        } catch (IOException | RuntimeException e) {
            ProcessFileLock.release(lock);
            throw e;
        }
    }

    /** Where it is. */
    public Path folder() {
        return folder.path();
    }

    /** Where dumps of whole releases are kept, for who serves them. */
    public Path dumps() {
        return folder.path().resolve("dumps");
    }

    /** The folder in it for an index of the texts; what is there can be made anew from the data. */
    public Path textIndex() {
        return folder.path().resolve("text");
    }

    @Override
    public String base() {
        return folder.base();
    }

    /**
     * What is published, to read only; to hold for as long as the store is open. Each transaction
     * sees one state of the store, and never waits for a publication. Queries have the union of all
     * graphs as default graph.
     */
    public DatasetGraph dataset() {
        return published;
    }

    /**
     * A run of changes from which nothing is derived. It begins when no other is under way.
     *
     * @throws UncheckedIOException if it is the copy of a site
     */
    public Publication publication() {
        return publication(Derivations.NONE);
    }

    @Override
    public Publication publication(Derivations derivations) {
        requireOwn();
        turn.take();
        return begin(derivations);
    }

    /**
     * A run of changes, if no other is under way, or if that ends in time.
     *
     * @param patience how long to wait for its end
     */
    public Optional<Publication> tryPublication(Derivations derivations, Duration patience) {
        requireOwn();
        return turn.take(patience) ? Optional.of(begin(derivations)) : Optional.empty();
    }

    private Publication begin(Derivations derivations) {
        try {
            return new LocalPublication(folder, published, derivations, turn::end);
        } catch (RuntimeException | Error e) {
            turn.end();
            throw e;
        }
    }

    /**
     * The store as the copy of a site: it takes over releases that were made there, and from now on
     * is not published to. It remembers that.
     *
     * @param site its address
     * @throws UncheckedIOException if it has releases of its own, or is the copy of another
     */
    public Replica replicaOf(URI site) {
        return Disk.guard(
                folder.path(),
                () -> {
                    StoreFolder now = folder;
                    if (!now.follows().map(site.toString()::equals).orElse(!hasReleases())) {
                        now.requireOwn();
                        throw new IOException(
                                now.path() + ": has releases of its own, and follows nobody");
                    }
                    if (now.follows().isEmpty()) {
                        folder = now.following(site.toString());
                    }
                    return new Replica(now.path(), new Iris(base()), published, turn);
                });
    }

    private boolean hasReleases() {
        ReleaseGraph releases = new ReleaseGraph(new Iris(base()));
        return Txn.calculateRead(published, () -> releases.current(published).isPresent());
    }

    /**
     * Makes sure that it may be published to.
     *
     * @throws UncheckedIOException if it is the copy of a site
     */
    public void requireOwn() {
        Disk.guard(
                folder.path(),
                () -> {
                    folder.requireOwn();
                    return folder;
                });
    }

    /** What the runs of changes have made of it, one after the other. */
    public Releases releases() {
        return new Releases(new Iris(base()), ReleaseFiles.of(folder.path()));
    }

    /**
     * Writes all that is published into a folder, as gzipped Turtle and N-Quads, each with its
     * SHA-256 in a file beside it. The same graphs give the same bytes.
     *
     * @return the files, without those of the hashes
     */
    public List<Path> dump(Path directory) {
        Dump dump = new Dump(published, new Iris(base()), () -> false);
        return dumped(directory, () -> dump.write(directory));
    }

    /**
     * The same, where it may be given up.
     *
     * @param stop asked before each graph
     * @return the release that was written; empty where none was ever made
     * @throws java.util.concurrent.CancellationException if it was given up
     */
    public Optional<Release> dump(Path directory, BooleanSupplier stop) {
        Dump dump = new Dump(published, new Iris(base()), stop);
        return dumped(
                directory,
                () -> {
                    dump.write(directory);
                    return releases().current(published);
                });
    }

    private <T> T dumped(Path directory, Callable<T> writing) {
        return Disk.guard(
                directory,
                () -> {
                    published.begin(TxnType.READ);
                    try {
                        return writing.call();
                    } finally {
                        published.end();
                    }
                });
    }

    /**
     * Lets go of the folder, as soon as those who read and publish have ended; nobody begins any
     * more. Who does not end in time goes on, and no other process can open the store until then.
     */
    @Override
    public void close() {
        close(USERS_END_WITHIN);
    }

    /** The same, with so much time. */
    void close(Duration patience) {
        if (!users.close(patience, this::letGo)) {
            LOG.warn("{}: still in use, and closed when that ends", folder.path());
        }
    }

    private void letGo() {
        try {
            published.current().close();
        } finally {
            ProcessFileLock.release(lock);
        }
    }
}
