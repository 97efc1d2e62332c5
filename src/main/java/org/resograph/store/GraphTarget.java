package org.resograph.store;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** One of the two ways to change the graphs of a store. Used by one thread. */
interface GraphTarget {

    /** What is stored, to compare with; in a transaction. */
    DatasetGraph stored();

    /** What putting a graph in the place of the one of that name would change. */
    GraphDiff diff(Node name, Graph graph);

    /** Puts a graph in the place of the one of that name, from which it differs so. */
    void put(Node name, GraphDiff diff, Graph graph) throws IOException;

    /** Lets go of all that was put. */
    void abandon();
}
