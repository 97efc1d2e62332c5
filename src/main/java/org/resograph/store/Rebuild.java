package org.resograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.resograph.store.bulk.BulkLoad;

/**
 * The building of the next generation: what is new first, as it comes, then what stays of the one
 * in use.
 */
final class Rebuild implements GraphTarget {

    private final DatasetGraph stored;
    private final boolean storedIsEmpty;
    private final Generation next;
    private final BulkLoad load;
    private final Set<Node> replaced = new HashSet<>();

    /**
     * Takes over from changes in place that have become too many: they go into the next generation.
     */
    Rebuild(InPlace before, Generation current) throws IOException {
        stored = before.stored();
        storedIsEmpty = !all().hasNext();
        next = current.buildNext();
        load = next.load();
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
    public void put(Node name, GraphDiff diff, Graph graph) throws IOException {
        if (!storedIsEmpty) {
            replaced.add(name);
        }
        load.add(name, graph.find());
    }

    /** Adds what stays and builds the indexes: the next generation, not yet in its place. */
    Generation finish() throws IOException {
        PeekIterator<Quad> quads = PeekIterator.create(all());
        while (quads.hasNext()) {
            Node name = quads.peek().getGraph();
            Iterator<Triple> graph = Iter.map(new GraphOf(name, quads), Quad::asTriple);
            if (replaced.contains(name)) {
                Iter.consume(graph);
            } else {
                load.add(name, graph);
            }
        }
        letGoOfStored();
        load.finish();
        load.close();
        return next.reopened();
    }

    /** Deletes what was built. */
    @Override
    public void abandon() {
        letGoOfStored();
        try {
            load.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            next.discard();
        }
    }

    /** The quads of a graph, where all are in the order of graphs. */
    private record GraphOf(Node name, PeekIterator<Quad> quads) implements Iterator<Quad> {

        @Override
        public boolean hasNext() {
            return quads.hasNext() && quads.peek().getGraph().equals(name);
        }

        @Override
        public Quad next() {
            return quads.next();
        }
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
