package org.resograph.bench;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The graph of one document in memory. */
record NamedGraph(Node name, Graph graph) {}
