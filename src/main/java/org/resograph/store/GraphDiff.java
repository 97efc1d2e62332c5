package org.resograph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What has to change in a stored graph for it to be another one. TDB2 never overwrites a block, so
 * that each triple written costs disk space even where it was there before: only the difference is
 * written.
 *
 * @param removed stored, not wanted
 * @param added wanted, not stored
 */
record GraphDiff(List<Triple> removed, List<Triple> added) {

    /** From the graph of that name to the wanted one; within a transaction. */
    static GraphDiff between(DatasetGraph dataset, Node name, Graph wanted) {
        List<Triple> removed = new ArrayList<>();
        int kept = 0;
        for (Iterator<Quad> stored = dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY);
                stored.hasNext(); ) {
            Triple triple = stored.next().asTriple();
            if (wanted.contains(triple)) {
                kept++;
            } else {
                removed.add(triple);
            }
        }
        List<Triple> added = new ArrayList<>();
        if (kept < wanted.size()) {
            boolean isNew = kept == 0 && removed.isEmpty();
            wanted.find()
                    .filterKeep(t -> isNew || !dataset.contains(Quad.create(name, t)))
                    .forEach(added::add);
        }
        return new GraphDiff(removed, added);
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** Makes the change, within a write transaction. */
    void apply(DatasetGraph dataset, Node name) {
        removed.forEach(t -> dataset.delete(Quad.create(name, t)));
        added.forEach(t -> dataset.add(Quad.create(name, t)));
    }
}
