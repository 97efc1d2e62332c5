package org.resograph.store;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;

/**
 * One run of changes to a store. All that it changes, and all that is {@linkplain Derivation
 * derived} from it, becomes visible at once, as a {@link Release}; a run that does not {@link
 * #finish} changes nothing.
 *
 * <p>Used by one thread, but for {@link #find}.
 */
public interface Publication extends AutoCloseable {

    /** What became of a graph that was put. */
    enum Change {
        /** It is new, or differs from the one that was there. */
        PUBLISHED,
        /** The same triples were there before. */
        UNCHANGED
    }

    /**
     * The published graph that this reader once read from the source with that hash: the source
     * need not be read again. Any thread may ask.
     */
    Optional<Node> find(String sha256, String reader);

    /** Whether the published graph of that name is by that reader. */
    boolean isBy(Node graph, String reader);

    /**
     * Claims a graph for a source of this run. The first source to claim a graph has it; another is
     * told so. One with other bytes is not to be put.
     *
     * @return the claim of the source that has the graph; empty if this one has it now
     */
    Optional<Claim> claim(Node graph, Claim claim);

    /**
     * Puts a graph in the place of the one of its name, and removes another graph that was once
     * read from the same source.
     *
     * @param graph without triples, if there is to be none
     * @param done called, at the latest by {@link #finish}, when it is known what that changes
     */
    void put(NamedGraph graph, Consumer<Change> done);

    /**
     * Puts the changes in their place.
     *
     * @return the release that they make; empty if nothing has changed
     */
    Optional<Release> finish();

    /** Ends the run. Without {@link #finish}, nothing has changed. */
    @Override
    void close();
}
