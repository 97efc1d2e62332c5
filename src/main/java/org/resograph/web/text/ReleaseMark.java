package org.resograph.web.text;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.resograph.rdf.Iris;
import org.resograph.search.History;
import org.resograph.store.Releases;

/** Which release data are, where nothing tells what has changed since another. */
public record ReleaseMark(Iris iris) implements History {

    @Override
    public Optional<String> state(DatasetGraph dataset) {
        return Releases.current(dataset, iris).map(Releases::mark);
    }

    @Override
    public Optional<Set<String>> changedSince(String state, DatasetGraph dataset) {
        return Optional.empty();
    }
}
