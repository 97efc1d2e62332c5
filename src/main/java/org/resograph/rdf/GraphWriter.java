package org.resograph.rdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Writes one graph after another to one stream. The same graphs give the same bytes. */
public interface GraphWriter extends Closeable {

    /**
     * Writes a graph.
     *
     * @param name the name of the graph, written by the formats that know named graphs
     * @throws IllegalArgumentException if the graph has a blank node
     */
    void write(Node name, Graph graph) throws IOException;

    /**
     * Writes a graph as the default graph.
     *
     * @throws IllegalArgumentException if the graph has a blank node
     */
    void write(Graph graph) throws IOException;

    /** Ends what was written, and flushes the stream, which stays open. */
    @Override
    void close() throws IOException;
}
