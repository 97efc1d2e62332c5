package org.resograph.web.published;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The data as one transaction sees them; to be used on its thread and before it ends.
 *
 * @param dataset named graphs
 * @param version names this state of the data
 */
public record Snapshot(DatasetGraph dataset, String version) {}
