package org.resograph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** One of the two ways to change the graphs of a store. */
interface GraphTarget {

    /** What is stored, to compare with. */
    DatasetGraph stored();

    /**
     * Puts a graph in the place of the one of that name.
     *
     * @return whether it differs
     */
    boolean put(Node name, Graph graph);

    /** Removes the graph of that name. */
    void remove(Node name);
}
