package org.resograph.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.resograph.store.Claim;

/**
 * What is to be said of one input.
 *
 * @param lines in order
 * @param rejected whether it may not be published
 * @param document what it stands for; empty for RDF, and for what is rejected
 */
record CheckResult(List<String> lines, boolean rejected, Optional<Document> document) {

    /**
     * A document that may be published.
     *
     * @param graph the IRI of its graph
     * @param claim the source that stands for it
     */
    record Document(Node graph, Claim claim) {}
}
