package org.resograph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
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
        storedIsEmpty = !stored.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).hasNext();
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

    /** A folder for temporary files beside the database. */
    Path scratch() {
        return next.directory().resolve("derived");
    }

    /**
     * Adds what stays of the stored graphs: those that were not replaced so far.
     *
     * @param which by their names; the others are left for later
     * @param seen is shown each of them
     */
    void keep(Predicate<Node> which, BiConsumer<Node, Graph> seen) throws IOException {
        for (Node name : names(which)) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            stored.findNG(name, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining((Quad quad) -> graph.add(quad.asTriple()));
            seen.accept(name, graph);
            load.add(name, graph.find());
        }
    }

    /** The names of some of the stored graphs that were not replaced so far. */
    List<Node> names(Predicate<Node> which) {
        return storedIsEmpty
                ? List.of()
                : Iter.iter(stored.listGraphNodes())
                        .filter(name -> !replaced.contains(name) && which.test(name))
                        .toList();
    }

    /** Builds the indexes: the next generation, not yet in its place. */
    Generation finish() throws IOException {
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

    private void letGoOfStored() {
        if (stored.isInTransaction()) {
            stored.abort();
            stored.end();
        }
    }
}
