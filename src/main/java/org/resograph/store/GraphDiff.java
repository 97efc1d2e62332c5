package org.resograph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

    /**
     * From the graph of that name to the wanted one; within a transaction. Triples are compared as
     * they are written: a database that keeps numbers by their value, 007 as 7, is not asked for
     * the wanted ones, or one that it has in other figures would be removed and not added.
     */
    static GraphDiff between(DatasetGraph dataset, Node name, Graph wanted) {
        List<Triple> removed = new ArrayList<>();
        Set<Triple> kept = new HashSet<>();
        for (Iterator<Quad> stored = dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY);
                stored.hasNext(); ) {
            Triple triple = stored.next().asTriple();
            if (wanted.contains(triple)) {
                kept.add(triple);
            } else {
                removed.add(triple);
            }
        }
        List<Triple> added =
                kept.size() < wanted.size()
                        ? wanted.find().filterDrop(kept::contains).toList()
                        : List.of();
        return new GraphDiff(removed, added, kept.size());
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
