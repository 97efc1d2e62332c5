package org.resograph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The last changes to the next generation, before it is put in its place.
 *
 * @param inPlace the changes
 * @param next the generation
 */
record Rebuilt(InPlace inPlace, Generation next) implements GraphTarget {

    @Override
    public DatasetGraph stored() {
        return inPlace.stored();
    }

    @Override
    public GraphDiff diff(Node name, Graph graph) {
        return inPlace.diff(name, graph);
    }

    @Override
    public void put(Node name, GraphDiff diff, Graph graph) {
        inPlace.put(name, diff, graph);
    }

    @Override
    public void abandon() {
        inPlace.abandon();
        next.discard();
    }
}
