package org.resograph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes to a generation, in one transaction. */
final class InPlace implements GraphTarget {

    private final DatasetGraph dataset;
    private int written;

    InPlace(Generation generation) {
        dataset = generation.database();
        dataset.begin(TxnType.WRITE);
    }

    @Override
    public DatasetGraph stored() {
        return dataset;
    }

    @Override
    public GraphDiff diff(Node name, Graph graph) {
        return GraphDiff.between(dataset, name, graph);
    }

    @Override
    public void put(Node name, GraphDiff diff, Graph graph) {
        diff.removed().forEach(t -> dataset.delete(Quad.create(name, t)));
        diff.added().forEach(t -> dataset.add(Quad.create(name, t)));
        written++;
    }

    /** How many graphs were put. */
    int written() {
        return written;
    }

    /** Makes the changes visible, at once. */
    void commit() {
        dataset.commit();
        dataset.end();
    }

    @Override
    public void abandon() {
        dataset.abort();
        dataset.end();
    }
}
