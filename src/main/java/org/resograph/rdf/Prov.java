package org.resograph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the provenance ontology, PROV-O, that say where a graph is from. */
public final class Prov {

    private static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    /** Which source it was read from. */
    public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");

    /** When it was published, or last changed. */
    public static final Node GENERATED_AT = term("generatedAtTime");

    /** When it was withdrawn. */
    public static final Node INVALIDATED_AT = term("invalidatedAtTime");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
