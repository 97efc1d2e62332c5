package org.resograph.remote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.resograph.rdf.Iris;

/**
 * Brings a store to the state of a dataset: writes the graphs that differ, removes those that it
 * once wrote and that are gone, and leaves all others alone. Each graph is replaced by one request;
 * readers of the store meet old graphs beside new ones until the run is over. Which release it is
 * comes last, so that the store names one as soon as it holds all of it.
 *
 * <p>Used by one thread.
 */
public final class Push {

    /** Requests under way at one time: a store is kept busy, not flooded. */
    private static final int AT_ONCE = 4;

    /** The least number of changes after which the store is told what it holds. */
    private static final int NOTE_AFTER = 200;

    /**
     * What a run did.
     *
     * @param written graphs
     * @param removed graphs
     * @param unchanged graphs, which the store had already
     */
    public record Result(int written, int removed, int unchanged) {}

    private final DatasetGraph source;
    private final RemoteStore target;
    private final Node contentsName;
    private final Node releases;
    private final LongConsumer progress;
    private final Contents contents;
    private final Deque<Future<Sent>> pending = new ArrayDeque<>();
    private int written;
    private int removed;
    private int unchanged;
    private int notNoted;

    private Push(DatasetGraph source, RemoteStore target, Iris iris, LongConsumer progress) {
        this.source = source;
        this.target = target;
        this.contentsName = iris.contentsGraph();
        this.releases = iris.releases();
        this.progress = progress;
        this.contents = target.get(contentsName).map(Contents::of).orElseGet(Contents::new);
    }

    /**
     * Runs.
     *
     * @param progress told the number of graphs that are done, after each
     * @throws java.io.UncheckedIOException if the store can't be reached, or refuses; what was
     *     written by then is not written again by the next run
     */
    public static Result run(
            DatasetGraph source, RemoteStore target, Iris iris, LongConsumer progress) {
        return new Push(source, target, iris, progress).run();
    }

    private record Sent(Node name, String hash) {}

    private Result run() {
        List<Node> names = Txn.calculateRead(source, () -> Iter.toList(source.listGraphNodes()));
        Graph release = copy(releases);
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Node name : names) {
                if (!name.equals(releases)) {
                    send(name, copy(name), workers);
                }
            }
            settleAll();
            removeOthers(new HashSet<>(names));
            if (!release.isEmpty()) {
                send(releases, release, workers);
                settleAll();
            }
        } catch (RuntimeException e) {
            workers.shutdownNow();
            noteDespite(e);
            throw e;
        } finally {
            workers.shutdownNow();
        }
        if (notNoted > 0) {
            note();
        }
        return new Result(written, removed, unchanged);
    }

    private void send(Node name, Graph graph, ExecutorService workers) {
        String hash = Contents.hash(graph);
        if (contents.holds(name, hash)) {
            unchanged++;
            step();
            return;
        }
        while (pending.size() >= AT_ONCE) {
            settle(pending.remove());
        }
        pending.add(
                workers.submit(
                        () -> {
                            target.put(name, graph);
                            return new Sent(name, hash);
                        }));
    }

    private void settleAll() {
        while (!pending.isEmpty()) {
            settle(pending.remove());
        }
    }

    private Graph copy(Node name) {
        return Txn.calculateRead(
                source,
                () -> {
                    Graph copy = GraphMemFactory.createDefaultGraph();
                    source.find(name, Node.ANY, Node.ANY, Node.ANY)
                            .forEachRemaining((Quad quad) -> copy.add(quad.asTriple()));
                    return copy;
                });
    }

    private void settle(Future<Sent> sent) {
        try {
            Sent done = sent.get();
            contents.put(done.name(), done.hash());
            written++;
            changed();
            step();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void removeOthers(Set<Node> names) {
        for (Node name : contents.names()) {
            if (!names.contains(name)) {
                target.delete(name);
                contents.remove(name);
                removed++;
                changed();
            }
        }
    }

    // What a store holds is one graph, which is written whole: seldom enough that this is little of
    // the work, often enough that an interrupted run has little to do again.
    private void changed() {
        notNoted++;
        if (notNoted >= Math.max(NOTE_AFTER, contents.size() / 4)) {
            note();
        }
    }

    private void note() {
        target.put(contentsName, contents.graph());
        notNoted = 0;
    }

    private void noteDespite(RuntimeException failure) {
        if (notNoted > 0) {
            try {
                note();
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private void step() {
        progress.accept((long) written + unchanged);
    }
}
