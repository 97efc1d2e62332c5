package org.resograph.rdf;

import org.apache.jena.graph.Node;

/**
 * The last piece of an IRI, behind its last {@code /} or {@code #}: {@code FRA} of {@code
 * …/state/FRA}, {@code Vote} of {@code …/ontology#Vote}.
 */
public final class LocalName {

    private LocalName() {}

    /** The last piece of the IRI of a thing. */
    public static String of(Node thing) {
        return of(thing.getURI());
    }

    /** The last piece of an IRI, all of it where it has neither sign. */
    public static String of(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
