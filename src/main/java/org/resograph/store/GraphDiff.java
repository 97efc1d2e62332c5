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
 * @param kept how many are stored and wanted
 */
record GraphDiff(List<Triple> removed, List<Triple> added, int kept) {

    /** Nothing yet, to add to. */
    GraphDiff() {
        this(new ArrayList<>(), new ArrayList<>(), 0);
    }

    /** From no graph to that one. */
    static GraphDiff toNew(Graph wanted) {
        return new GraphDiff(List.of(), wanted.find().toList(), 0);
    }

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
        return new GraphDiff(removed, added, kept);
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** What it does to the graph, if it does anything. */
    GraphChange.Kind kind() {
        if (kept > 0 || (!removed.isEmpty() && !added.isEmpty())) {
            return GraphChange.Kind.CHANGED;
        }
        return removed.isEmpty() ? GraphChange.Kind.ADDED : GraphChange.Kind.REMOVED;
    }
}
