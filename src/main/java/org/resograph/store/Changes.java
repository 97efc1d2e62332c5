package org.resograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;

/** What a publication changes: the records of it, and what has to be derived anew from it. */
final class Changes {

    private final Iris iris;
    private final ReleaseFiles files;
    private final Derivations derivations;
    private final Instant started = Instant.now();
    private final long graphsBefore;
    private final long number;
    private final boolean deriveAll;
    private final List<Set<Node>> topics = new ArrayList<>();
    private long graphs;
    private @Nullable ReleaseLog log;
    private @Nullable WholeDerivations whole;

    /** Changes to what a transaction sees. */
    Changes(StoreFolder folder, DatasetGraph stored, Derivations derivations) {
        this.iris = new Iris(folder.base());
        this.files = ReleaseFiles.of(folder.path());
        this.derivations = derivations;
        ReleaseGraph releases = new ReleaseGraph(iris);
        Optional<Release> current = releases.current(stored);
        this.graphsBefore = current.map(Release::graphs).orElseGet(() -> count(stored));
        this.number = current.map(Release::number).orElse(0L) + 1;
        this.deriveAll =
                graphsBefore > 0
                        && !releases.derivedBy(stored)
                                .filter(derivations.version()::equals)
                                .isPresent();
        this.graphs = graphsBefore;
        derivations.steps().forEach(step -> topics.add(new HashSet<>()));
        derivations.steps().forEach(step -> step.begin(deriveAll));
    }

    // Only where no release was ever recorded: it reads the whole store.
    private static long count(DatasetGraph stored) {
        return Iter.count(stored.listGraphNodes()) / 2;
    }

    /** How many graphs there were before. */
    long graphsBefore() {
        return graphsBefore;
    }

    /** Whether all is to be derived anew, as what was derived is by another version. */
    boolean deriveAll() {
        return deriveAll;
    }

    /** Whether nothing has changed, and nothing is to be derived. */
    boolean isEmpty() {
        return log == null && !deriveAll;
    }

    /** Puts a graph with its provenance where they differ from what is there. */
    Publication.Change put(GraphTarget to, Provenance provenance, NamedGraph graph)
            throws IOException {
        if (graph.graph().isEmpty()) {
            return remove(to, provenance, graph.name())
                    ? Publication.Change.PUBLISHED
                    : Publication.Change.UNCHANGED;
        }
        boolean wasReadSo = graphsBefore > 0 && provenance.isStored(to.stored(), graph);
        boolean differs = put(to, graph.name(), graph.graph());
        if (differs || !wasReadSo) {
            putSilently(to, provenance.name(graph.name()), provenance.graph(graph, started));
        }
        return differs ? Publication.Change.PUBLISHED : Publication.Change.UNCHANGED;
    }

    /** Removes a graph; its provenance says from then on that it was withdrawn. */
    boolean remove(GraphTarget to, Provenance provenance, Node name) throws IOException {
        boolean wasThere = put(to, name, Graph.emptyGraph);
        if (wasThere) {
            putSilently(to, provenance.name(name), provenance.withdrawn(name, started));
        }
        return wasThere;
    }

    /** Removes a graph that is not derived any more, with its provenance. */
    private void drop(GraphTarget to, Provenance provenance, Node name) throws IOException {
        putSilently(to, provenance.name(name), Graph.emptyGraph);
        put(to, name, Graph.emptyGraph);
    }

    private boolean put(GraphTarget to, Node name, Graph graph) throws IOException {
        GraphDiff diff = to.diff(name, graph);
        if (diff.isEmpty()) {
            return false;
        }
        GraphChange change = new GraphChange(diff.kind(), name.getURI());
        log().add(change);
        graphs +=
                switch (change.kind()) {
                    case ADDED -> 1;
                    case CHANGED -> 0;
                    case REMOVED -> -1;
                };
        for (int i = 0; i < topics.size(); i++) {
            if (isDoneAsWhole(i)) {
                continue;
            }
            Derivation step = derivations.steps().get(i);
            Set<Node> concerned = topics.get(i);
            step.see(name, graph, diff.removed(), diff.added());
            diff.removed().forEach(triple -> addTopic(step, triple, concerned));
            graph.find().forEach(triple -> addTopic(step, triple, concerned));
        }
        if (whole != null && !graph.isEmpty()) {
            whole.see(name, graph);
        }
        put(to, name, diff, graph);
        return true;
    }

    private void putSilently(GraphTarget to, Node name, Graph graph) throws IOException {
        GraphDiff diff = to.diff(name, graph);
        if (!diff.isEmpty()) {
            put(to, name, diff, graph);
        }
    }

    private void put(GraphTarget to, Node name, GraphDiff diff, Graph graph) throws IOException {
        log().add(name, diff);
        to.put(name, diff, graph);
    }

    private boolean isDoneAsWhole(int step) {
        return whole != null && whole.isDone(step);
    }

    private static void addTopic(Derivation step, Triple triple, Set<Node> topics) {
        Node topic = step.topic(triple);
        if (topic != null) {
            topics.add(topic);
        }
    }

    /** From now on all that can be is derived from the graphs that pass. */
    WholeDerivations startWhole(Path scratch) throws IOException {
        WholeDerivations started = new WholeDerivations(derivations.steps(), iris, scratch);
        whole = started;
        return started;
    }

    /**
     * Keeps what stays of the store, and derives what can be from all graphs that have passed; what
     * was derived before, and no longer is, goes.
     */
    void deriveWhole(Rebuild to, Provenance provenance) throws IOException {
        WholeDerivations all = Objects.requireNonNull(whole);
        to.keep(name -> !all.derives(name), all::see);
        Set<Node> derived = new HashSet<>();
        all.derive(
                graph -> {
                    if (graphsBefore > 0) {
                        derived.add(graph.name());
                    }
                    putDerived(to, provenance, graph);
                });
        for (Node name : to.names(n -> all.makes(n) && !derived.contains(n))) {
            drop(to, provenance, name);
        }
        to.keep(all::derives, (name, graph) -> {});
        all.close();
    }

    /** Derives what follows, and adds the release to the data and its records to their place. */
    Release complete(InPlace to, Provenance provenance) throws IOException {
        DatasetGraph stored = to.stored();
        for (int i = 0; i < topics.size(); i++) {
            Derivation step = derivations.steps().get(i);
            if (isDoneAsWhole(i)) {
                continue;
            }
            Set<Node> concerned = topics.get(i);
            if (deriveAll) {
                for (Iterator<Quad> quads = all(stored); quads.hasNext(); ) {
                    addTopic(step, quads.next().asTriple(), concerned);
                }
            }
            step.derive(stored, concerned, graph -> putDerived(to, provenance, graph));
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Release release = new Release(number, now, graphs);
        GraphDiff diff = new ReleaseGraph(iris).following(stored, release, derivations.version());
        put(to, iris.releases(), diff, Graph.emptyGraph);
        log().commit();
        return release;
    }

    private void putDerived(GraphTarget to, Provenance provenance, NamedGraph graph) {
        try {
            if (graph.graph().isEmpty()) {
                drop(to, provenance, graph.name());
            } else {
                put(to, provenance, graph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go of the records, unless they are in their place. */
    void close() {
        try {
            if (whole != null) {
                whole.close();
            }
            if (log != null) {
                log.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReleaseLog log() throws IOException {
        ReleaseLog now = log;
        if (now == null) {
            now = new ReleaseLog(files, iris, number, graphsBefore > 0);
            log = now;
        }
        return now;
    }

    private static Iterator<Quad> all(DatasetGraph stored) {
        return stored.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }
}
