package org.resograph.derivation;

import org.apache.jena.graph.Node;

/** Finds which earlier paragraphs those of a document repeat. */
interface Repeats {

    /** Adds what the paragraphs of an adopted document repeat. */
    void add(Node document, Standing standing, DerivedGraph to);
}
