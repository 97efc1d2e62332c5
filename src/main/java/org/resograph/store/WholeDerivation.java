package org.resograph.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Name;

/**
 * A {@link Derivation} of all that there is to derive, while the next generation of a store is
 * built: from graphs as they pass, as that can't be asked yet. What it derives goes into the same
 * build. Its memory is bounded, or grows by no more than some bytes a paragraph; what is more is in
 * files.
 */
public interface WholeDerivation extends AutoCloseable {

    /** Whether this makes the graph of that name, or the graph whose provenance has that name. */
    boolean derives(Name name);

    /**
     * Takes in a graph: once each that there will be, but for those that this makes or that are
     * made after it.
     */
    void see(Node name, Graph graph);

    /** Derives all graphs, from all that was seen. */
    void derive(Consumer<NamedGraph> put);

    /** Lets go of the files. */
    @Override
    void close();
}
