package org.resograph.remote.reading;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.resograph.rdf.Iris;

/**
 * Which graphs of a store are the data: those with names below their base, without the one in which
 * it is noted what was brought to the store. Graphs of others, and of the store itself, are not.
 */
public record Scope(Iris iris) {

    /** Whether a graph is one of them. */
    boolean has(Node graph) {
        return graph.isURI()
                && graph.getURI().startsWith(iris.base())
                && !graph.equals(iris.contentsGraph());
    }

    /** The same of {@code ?g}, in a query. */
    public String filter() {
        return "FILTER (STRSTARTS(STR(?g), \""
                + iris.base()
                + "\") && ?g != "
                + NodeFmtLib.strNT(iris.contentsGraph())
                + ")";
    }
}
