package org.resograph.web.published;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;
import org.resograph.rdf.Iris;
import org.resograph.remote.Answer;
import org.resograph.remote.SparqlEndpoint;
import org.resograph.remote.StoreUnavailable;
import org.resograph.remote.reading.RemoteDataset;
import org.resograph.remote.reading.Scope;
import org.resograph.store.Release;
import org.resograph.store.Releases;
import org.resograph.web.http.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is published in a store of another maker, which somebody brings there release by release.
 * The version is that of the release which the store names, and is looked for again every few
 * seconds; what was read of an earlier one is forgotten. While a release is being brought, readers
 * meet graphs of the next beside those of this.
 *
 * <p>Where the store does not answer, readers get a {@link Problem} with 503, and no data.
 */
public final class RemoteData implements Published {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteData.class);

    /** For so long nobody asks again which release the store holds. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    /** For so long a reader goes on with it while somebody asks. */
    private static final Duration USABLE = Duration.ofSeconds(30);

    private static final String RELEASES =
            "SELECT DISTINCT ?g { GRAPH ?g { ?g <" + DCAT.NS + "hasCurrentVersion> ?release } }";

    private final SparqlEndpoint store;
    private final Iris iris;
    private final Duration fresh;
    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36);
    private final ReentrantLock asking = new ReentrantLock();
    private volatile State state;

    /**
     * What was seen last.
     *
     * @param failed why it could not be seen again; empty if it could
     */
    private record State(
            RemoteDataset dataset, Release release, long seen, Optional<StoreUnavailable> failed) {

        boolean isWithin(Duration time) {
            return System.nanoTime() - seen < time.toNanos();
        }
    }

    private RemoteData(SparqlEndpoint store, Iris iris, Duration fresh) {
        this.store = store;
        this.iris = iris;
        this.fresh = fresh;
        this.state = look();
    }

    /**
     * The data of a store.
     *
     * @throws StoreUnavailable if it can't be reached, or no release was brought there; the message
     *     says which
     */
    public static RemoteData of(SparqlEndpoint store) {
        return of(store, FRESH);
    }

    /** The same, where it is looked for another release so often. */
    public static RemoteData of(SparqlEndpoint store, Duration fresh) {
        Set<String> bases;
        try (Answer answer = store.select(RELEASES)) {
            bases =
                    Iter.asStream(answer)
                            .flatMap(row -> Iris.ofReleases(row.get("g")).stream())
                            .map(Iris::base)
                            .collect(Collectors.toSet());
        }
        if (bases.size() != 1) {
            throw none(
                    store,
                    bases.isEmpty()
                            ? "holds no release (bring one there: push --to, publish --to)"
                            : "holds the releases of " + bases.size() + " sites, not of one");
        }
        return new RemoteData(store, new Iris(bases.iterator().next()), fresh);
    }

    private static StoreUnavailable none(SparqlEndpoint store, String what) {
        return new StoreUnavailable(store.address() + ": " + what);
    }

    /** The IRIs of the data. */
    public Iris iris() {
        return iris;
    }

    /** The address of the store. */
    public String address() {
        return store.address();
    }

    @Override
    public <T> T read(Function<Snapshot, T> reader) {
        State now;
        try {
            now = current();
        } catch (StoreUnavailable e) {
            throw unavailable(); // why has been said
        }
        try {
            return reader.apply(
                    new Snapshot(now.dataset(), run + "-" + Releases.mark(now.release())));
        } catch (StoreUnavailable e) {
            LOG.warn("{}", e.getMessage());
            throw unavailable();
        }
    }

    @Override
    public Census census() {
        return new RemoteCensus(store, new Scope(iris)).take();
    }

    @Override
    public long things(Node type) {
        return new RemoteCensus(store, new Scope(iris)).things(type, null);
    }

    @Override
    public Map<String, Long> values(Node property, Node having) {
        return new RemoteCensus(store, new Scope(iris)).values(property, having);
    }

    @Override
    public long thingsWithout(Node type, Node property) {
        return new RemoteCensus(store, new Scope(iris)).things(type, property);
    }

    /** One asks, and the others go on with what was seen last, if that is not too long ago. */
    private State current() {
        State last = state;
        if (last.isWithin(fresh)) {
            return whole(last);
        }
        boolean isMine = asking.tryLock();
        if (!isMine && last.failed().isEmpty() && last.isWithin(USABLE)) {
            return last;
        }
        try {
            isMine = isMine || asking.tryLock(USABLE.toMillis(), TimeUnit.MILLISECONDS);
            return whole(isMine && state.seen() == last.seen() ? again(last) : state);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        } finally {
            if (isMine) {
                asking.unlock();
            }
        }
    }

    private State again(State last) {
        State now;
        try {
            State seen = look();
            boolean isSame = seen.release().equals(last.release());
            now = isSame ? seen(last.dataset(), last.release()) : seen;
        } catch (StoreUnavailable e) {
            say(e, last);
            now = new State(last.dataset(), last.release(), System.nanoTime(), Optional.of(e));
        }
        state = now;
        return now;
    }

    /** Once for as long as it lasts: all readers meet it. */
    private static void say(StoreUnavailable now, State last) {
        String message = String.valueOf(now.getMessage());
        if (last.failed().filter(e -> message.equals(e.getMessage())).isEmpty()) {
            LOG.warn("{}", message);
        }
    }

    private static State whole(State seen) {
        seen.failed()
                .ifPresent(
                        e -> {
                            throw e;
                        });
        return seen;
    }

    private State look() {
        RemoteDataset dataset = new RemoteDataset(store, new Scope(iris));
        Release release =
                Releases.current(dataset, iris)
                        .orElseThrow(() -> none(store, "holds no release any more"));
        return seen(dataset, release);
    }

    private static State seen(RemoteDataset dataset, Release release) {
        return new State(dataset, release, System.nanoTime(), Optional.empty());
    }

    private static Problem unavailable() {
        return Problem.of(
                        503,
                        "store-unavailable",
                        "Store unavailable",
                        "The store that this site reads from does not answer now.")
                .with("Retry-After", "10");
    }
}
