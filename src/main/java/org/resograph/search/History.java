package org.resograph.search;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What is known of how a dataset has changed, so that an index need not compare all of it. It is
 * asked in the transaction in which the dataset is read.
 */
public interface History {

    /** Nothing is known. */
    History UNKNOWN =
            new History() {
                @Override
                public Optional<String> state(DatasetGraph dataset) {
                    return Optional.empty();
                }

                @Override
                public Optional<Set<String>> changedSince(String state, DatasetGraph dataset) {
                    return Optional.empty();
                }
            };

    /** A name for what the transaction sees, which no other state of the dataset ever has. */
    Optional<String> state(DatasetGraph dataset);

    /** The IRIs of the graphs that have changed since a state; empty if that is not known. */
    Optional<Set<String>> changedSince(String state, DatasetGraph dataset);
}
