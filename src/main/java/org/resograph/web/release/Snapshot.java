package org.resograph.web.release;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The data as one transaction sees them; to be used on its thread and before it ends.
 *
 * @param dataset named graphs
 * @param version names this state of the data
 */
public record Snapshot(DatasetGraph dataset, String version) {

    static Snapshot of(Release release) {
        return new Snapshot(release.dataset(), release.version());
    }

    /** All named graphs as one. */
    public Graph union() {
        return dataset.getUnionGraph();
    }
}
