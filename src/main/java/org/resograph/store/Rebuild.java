package org.resograph.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * The building of the next generation: what is new first, as it comes, then what stays of the one
 * in use.
 *
 * <p>The loader is the sequential one: it costs the same processor time as the others, and alone
 * among them it works in the thread of its caller, so that a failure reaches it. In the phased and
 * the parallel loader a failure in the thread of an index is logged, and the index stays
 * incomplete.
 */
final class Rebuild implements GraphTarget {

    private final DatasetGraph stored;
    private final boolean storedIsEmpty;
    private final Generation next;
    private final DataLoader loader;
    private final StreamRDF stream;
    private final Set<Node> replaced = new HashSet<>();

    /**
     * Takes over from changes in place that have become too many: they go into the next generation.
     */
    Rebuild(InPlace before, Generation current) {
        stored = before.stored();
        storedIsEmpty = !all().hasNext();
        next = current.buildNext();
        // null, "no output", is a NullPointerException in Jena 5.6.
        loader = LoaderFactory.sequentialLoader(next.database(), (format, arguments) -> {});
        loader.startBulk();
        stream = loader.stream();
    }

    @Override
    public DatasetGraph stored() {
        return stored;
    }

    @Override
    public GraphDiff diff(Node name, Graph graph) {
        return storedIsEmpty ? GraphDiff.toNew(graph) : GraphDiff.between(stored, name, graph);
    }

    @Override
    public void put(Node name, GraphDiff diff, Graph graph) {
        if (!storedIsEmpty) {
            replaced.add(name);
        }
        graph.find().forEach(t -> stream.quad(Quad.create(name, t)));
    }

    /** Adds what stays and builds the indexes: the next generation, not yet in its place. */
    Generation finish() {
        for (Iterator<Quad> quads = all(); quads.hasNext(); ) {
            Quad quad = quads.next();
            if (!replaced.contains(quad.getGraph())) {
                stream.quad(quad);
            }
        }
        letGoOfStored();
        loader.finishBulk();
        return next;
    }

    /** Deletes what was built. */
    @Override
    public void abandon() {
        letGoOfStored();
        loader.finishException(new IOException("abandoned"));
        next.discard();
    }

    private void letGoOfStored() {
        if (stored.isInTransaction()) {
            stored.abort();
            stored.end();
        }
    }

    private Iterator<Quad> all() {
        return stored.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }
}
