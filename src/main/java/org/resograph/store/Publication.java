package org.resograph.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;

/**
 * One run of changes to a store. Graphs are written in batches, each in one transaction or, when
 * much changes, all at once as a new generation. So those put before a failure may be published or
 * not, but no graph ever is in part.
 *
 * <p>Used by one thread, but for {@link #find}.
 */
public final class Publication implements AutoCloseable {

    /** What became of a graph that was put. */
    public enum Change {
        /** It is new, or differs from the one that was there. */
        PUBLISHED,
        /** The same triples were there before. */
        UNCHANGED
    }

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
    private final Instant started = Instant.now();
    private final int graphsBefore;
    private final Map<Node, Claim> claims = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private int pendingTriples;
    private int writtenInPlace;
    private @Nullable Rebuild rebuild;

    Publication(StoreFolder folder, PublishedDataset published) {
        this.folder = folder.path();
        this.provenance = new Provenance(new Iris(folder.base()));
        this.published = published;
        this.graphsBefore = read(dataset -> (int) Iter.count(dataset.listGraphNodes()));
    }

    /**
     * The published graph that this reader once read from the source with that hash: the source
     * need not be read again. Any thread may ask.
     */
    public Optional<Node> find(String sha256, String reader) {
        return read(dataset -> provenance.find(dataset, sha256, reader));
    }

    /** Whether the published graph of that name is by that reader. Any thread may ask. */
    public boolean isBy(Node graph, String reader) {
        return read(dataset -> provenance.wasRead(dataset, graph, reader));
    }

    /**
     * Claims a graph for a source of this run. The first source to claim a graph has it; another is
     * told so. One with other bytes is not to be put.
     *
     * @return the claim of the source that has the graph; empty if this one has it now
     */
    public Optional<Claim> claim(Node graph, Claim claim) {
        return Optional.ofNullable(claims.putIfAbsent(graph, claim));
    }

    /**
     * Puts a graph in the place of the one of its name, and removes another graph that was once
     * read from the same source.
     *
     * @param done called, at the latest by {@link #finish}, when it is known what that changes
     */
    public void put(NamedGraph graph, Consumer<Change> done) {
        pending.add(new Pending(graph, done));
        pendingTriples += graph.graph().size();
        if (pending.size() >= BATCH_GRAPHS || pendingTriples >= BATCH_TRIPLES) {
            if (rebuild == null && isMuch(writtenInPlace)) {
                rebuild = guard(() -> new Rebuild(published.current()));
            }
            write();
        }
    }

    private boolean isMuch(int graphs) {
        return graphsBefore == 0
                || graphs > Math.max(ALWAYS_IN_PLACE, graphsBefore / PART_IN_PLACE);
    }

    /** Writes what was put and is not yet written. */
    public void finish() {
        write();
        Rebuild complete = rebuild;
        if (complete != null) {
            Generation next = guard(complete::finish);
            rebuild = null;
            Disk.run(folder, () -> published.switchTo(next));
        }
    }

    /** Ends the run. Without {@link #finish}, what is not yet written is not published. */
    @Override
    public void close() {
        pending.clear();
        if (rebuild != null) {
            Disk.run(folder, rebuild::abandon);
            rebuild = null;
        }
    }

    private void write() {
        List<Change> changes = guard(this::writePending);
        for (int i = 0; i < changes.size(); i++) {
            pending.get(i).done().accept(changes.get(i));
        }
        pending.clear();
        pendingTriples = 0;
    }

    private List<Change> writePending() {
        if (rebuild != null) {
            return writePending(rebuild);
        }
        try (InPlace transaction = new InPlace(published.current())) {
            List<Change> changes = writePending(transaction);
            writtenInPlace += transaction.commit();
            return changes;
        }
    }

    private List<Change> writePending(GraphTarget target) {
        return pending.stream().map(each -> write(target, each.graph())).toList();
    }

    private Change write(GraphTarget target, NamedGraph graph) {
        if (graph.graph().isEmpty()) {
            target.remove(provenance.name(graph.name()));
            return target.put(graph.name(), graph.graph()) ? Change.PUBLISHED : Change.UNCHANGED;
        }
        boolean wasReadSo = provenance.isStored(target.stored(), graph);
        boolean differs = target.put(graph.name(), graph.graph());
        if (differs || !wasReadSo) {
            target.put(provenance.name(graph.name()), provenance.graph(graph, started));
        }
        graph.sha256().ifPresent(sha -> removeOthers(target, sha, graph.name()));
        return differs ? Change.PUBLISHED : Change.UNCHANGED;
    }

    // A source stands for one graph. A better reader may find that it is another one.
    private void removeOthers(GraphTarget target, String sha256, Node graph) {
        for (Node other : provenance.derivedFrom(target.stored(), sha256)) {
            if (!other.equals(graph) && !claims.containsKey(other)) {
                target.remove(other);
                target.remove(provenance.name(other));
            }
        }
    }

    private <T> T read(Function<DatasetGraph, T> question) {
        return guard(() -> Txn.calculateRead(published, () -> question.apply(published)));
    }

    private <T> T guard(Callable<T> action) {
        return Disk.guard(folder, action);
    }
}
