package org.resograph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/** Changes to the generation in use, in one transaction. */
final class InPlace implements GraphTarget, AutoCloseable {

    private final DatasetGraph dataset;
    private int written;

    InPlace(Generation current) {
        dataset = current.database();
        dataset.begin(TxnType.WRITE);
    }

    @Override
    public DatasetGraph stored() {
        return dataset;
    }

    @Override
    public boolean put(Node name, Graph graph) {
        GraphDiff diff = GraphDiff.between(dataset, name, graph);
        diff.apply(dataset, name);
        if (!diff.isEmpty()) {
            written++;
        }
        return !diff.isEmpty();
    }

    @Override
    public void remove(Node name) {
        put(name, Graph.emptyGraph);
    }

    /**
     * Makes the changes visible, at once.
     *
     * @return the number of graphs that changed
     */
    int commit() {
        // A commit would cost blocks even where nothing has changed.
        if (written > 0) {
            dataset.commit();
        }
        return written;
    }

    /** Ends the transaction; without {@link #commit}, nothing has changed. */
    @Override
    public void close() {
        if (dataset.isInTransaction()) {
            dataset.abort();
        }
        dataset.end();
    }
}
