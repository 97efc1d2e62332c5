package org.resograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;

/**
 * A publication to a store that this process has open. Graphs are written in batches: in place, in
 * one transaction for the whole run, until that is more than it is worth, and then to the next
 * generation.
 */
final class LocalPublication implements Publication {

    private record Pending(NamedGraph graph, Consumer<Change> done) {}

    private static final int BATCH_GRAPHS = 100;
    private static final int BATCH_TRIPLES = 100_000;

    // A graph written in place leaves some 2 MB of dead blocks and takes 60 ms; rebuilt, it takes
    // 80 kB and 7 ms, but so does each that stays. Above these numbers the rebuild costs less. (A
    // document has two graphs, its own and that of its provenance.)
    private static final int ALWAYS_IN_PLACE = 400;
    private static final int PART_IN_PLACE = 20;

    private final Path folder;
    private final PublishedDataset published;
    private final Provenance provenance;
    private final Changes changes;
    private final Map<Node, Claim> claims = new HashMap<>();
    private final Set<Node> left = new LinkedHashSet<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Runnable closed;
    private int pendingTriples;
    private @Nullable GraphTarget target;
    private boolean isClosed;

    /**
     * A publication.
     *
     * @param closed told once, when it is closed
     */
    LocalPublication(
            StoreFolder folder,
            PublishedDataset published,
            Derivations derivations,
            Runnable closed) {
        this.closed = closed;
        this.folder = folder.path();
        this.published = published;
        Iris iris = new Iris(folder.base());
        this.provenance = new Provenance(iris);
        this.changes = guard(() -> read(stored -> new Changes(folder, stored, derivations)));
    }

    @Override
    public Optional<Node> find(String sha256, String reader) {
        return guard(() -> read(dataset -> provenance.find(dataset, sha256, reader)));
    }

    @Override
    public boolean isBy(Node graph, String reader) {
        return guard(() -> read(dataset -> provenance.wasRead(dataset, graph, reader)));
    }

    @Override
    public Optional<Claim> claim(Node graph, Claim claim) {
        return Optional.ofNullable(claims.putIfAbsent(graph, claim));
    }

    @Override
    public void put(NamedGraph graph, Consumer<Change> done) {
        pending.add(new Pending(graph, done));
        pendingTriples += graph.graph().size();
        if (pending.size() >= BATCH_GRAPHS || pendingTriples >= BATCH_TRIPLES) {
            write(changes.graphsBefore() == 0);
        }
    }

    @Override
    public Optional<Release> finish() {
        write(false);
        return guard(
                () -> {
                    removeLeft();
                    return changes.isEmpty()
                            ? Optional.empty()
                            : Optional.of(complete(target(false)));
                });
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        pending.clear();
        GraphTarget unfinished = target;
        target = null;
        try {
            if (unfinished != null) {
                Disk.run(folder, unfinished::abandon);
            }
            Disk.run(folder, changes::close);
        } finally {
            closed.run();
        }
    }

    private Release complete(GraphTarget written) throws IOException {
        if (written instanceof Rebuild rebuild) {
            changes.deriveWhole(rebuild, provenance);
            Generation next = rebuild.finish();
            InPlace rest = new InPlace(next);
            target = new Rebuilt(rest, next);
            Release release = changes.complete(rest, provenance);
            rest.commit();
            target = null;
            published.switchTo(next.moveIntoPlace());
            return release;
        }
        InPlace inPlace = (InPlace) written;
        Release release = changes.complete(inPlace, provenance);
        inPlace.commit();
        target = null;
        return release;
    }

    private void write(boolean asNextGeneration) {
        if (!pending.isEmpty()) {
            List<Change> done = guard(() -> writePending(target(asNextGeneration)));
            for (int i = 0; i < done.size(); i++) {
                pending.get(i).done().accept(done.get(i));
            }
            pending.clear();
            pendingTriples = 0;
        }
    }

    private GraphTarget target(boolean asNextGeneration) throws IOException {
        GraphTarget now = target;
        if (now == null) {
            now = new InPlace(published.current());
            target = now;
        }
        if (now instanceof InPlace inPlace && (asNextGeneration || isMuch(inPlace))) {
            Rebuild rebuild = new Rebuild(inPlace, published.current());
            target = rebuild;
            changes.startWhole(rebuild.scratch());
            return rebuild;
        }
        return now;
    }

    private boolean isMuch(InPlace inPlace) {
        long written = changes.deriveAll() ? changes.graphsBefore() : inPlace.written();
        return written > Math.max(ALWAYS_IN_PLACE, changes.graphsBefore() / PART_IN_PLACE);
    }

    private List<Change> writePending(GraphTarget to) throws IOException {
        List<Change> done = new ArrayList<>();
        for (Pending each : pending) {
            done.add(write(to, each.graph()));
        }
        return done;
    }

    private Change write(GraphTarget to, NamedGraph graph) throws IOException {
        Change change = changes.put(to, provenance, graph);
        if (graph.sha256().isPresent() && changes.graphsBefore() > 0) {
            left.addAll(provenance.derivedFrom(to.stored(), graph.sha256().get()));
        }
        left.remove(graph.name());
        return change;
    }

    // A source stands for one graph. A better reader may find that it is another one; and, of a
    // later source, that it is the one that was left.
    private void removeLeft() throws IOException {
        for (Node graph : left) {
            if (!claims.containsKey(graph)) {
                changes.remove(target(false), provenance, graph);
            }
        }
        left.clear();
    }

    private <T> T read(Function<DatasetGraph, T> question) {
        DatasetGraph own = published.current().database();
        return own.isInTransaction()
                ? question.apply(own)
                : Txn.calculateRead(published, () -> question.apply(published));
    }

    private <T> T guard(Callable<T> action) {
        return Disk.guard(folder, action);
    }
}
