package org.resograph.web.text;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.resograph.search.History;
import org.resograph.store.Releases;

/** How a store has changed, as the records of its releases tell. */
public record ReleaseHistory(Releases releases) implements History {

    @Override
    public Optional<String> state(DatasetGraph dataset) {
        return releases.mark(dataset);
    }

    @Override
    public Optional<Set<String>> changedSince(String state, DatasetGraph dataset) {
        return releases.changedSince(state, dataset);
    }
}
