package org.resograph.web.resource;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the data say of one thing, with what a reader needs to understand it.
 *
 * @param subject the thing
 * @param graph all of it, as one graph in memory
 * @param sources the same by the named graph that says it
 */
public record Description(Node subject, Graph graph, SortedMap<String, Graph> sources) {

    static Description of(Node subject, Collection<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        SortedMap<String, Graph> sources = new TreeMap<>();
        for (Quad quad : quads) {
            graph.add(quad.asTriple());
            sources.computeIfAbsent(
                            quad.getGraph().getURI(), name -> GraphFactory.createDefaultGraph())
                    .add(quad.asTriple());
        }
        return new Description(subject, graph, sources);
    }
}
