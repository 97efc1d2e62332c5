package org.resograph.store;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A graph to publish, with its name and where it comes from.
 *
 * @param name its IRI
 * @param graph its triples, without blank nodes
 * @param sha256 of the source it was read from; empty for what comes with the program, and for what
 *     a publisher wrote
 * @param reader who read or wrote it; a reader by a name that differs whenever the same source may
 *     give another graph
 */
public record NamedGraph(Node name, Graph graph, Optional<String> sha256, String reader) {}
