package org.resograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Graphs that follow from published ones, across documents: on what the language versions of a
 * document differ, by whom it is cited. They are kept up to date with what they follow from: each
 * {@linkplain Publication publication} derives anew what its changes concern, in the transaction in
 * which the changes become visible.
 *
 * <pre>{@code
 * topic:   the document, for a triple "version versionOf document"; null for all others
 * derive:  for each such document, compare its versions and put graph/{symbol}/findings
 * }</pre>
 */
public interface Derivation {

    /**
     * What a triple concerns. Asked for each triple of a graph that is new or differs, and for each
     * that goes; so the answer has to be quick, and from the triple alone.
     *
     * @return the thing whose derived graph may now be another; null if there is none
     */
    @Nullable Node topic(Triple triple);

    /**
     * A publication begins, after the one before has ended: what that let see is forgotten.
     *
     * @param isWhole whether all is to be derived anew, as what was derived is by another version
     */
    default void begin(boolean isWhole) {}

    /**
     * A graph that is new or differs, while it is in memory: a chance to keep in few words what
     * would otherwise be read again. Other graphs are not shown.
     *
     * @param graph without triples, if there is no graph of that name any more
     * @param removed the triples that the graph of that name no longer has
     * @param added those that it did not have
     */
    default void see(Node name, Graph graph, List<Triple> removed, List<Triple> added) {}

    /**
     * The same where all is derived as the next generation of the store is built, before anything
     * can be asked. Where there is none, {@link #derive} is called after that.
     *
     * @param scratch a folder for its temporary files
     */
    default Optional<WholeDerivation> whole(Path scratch) throws IOException {
        return Optional.empty();
    }

    /**
     * Derives anew what concerns some things.
     *
     * @param dataset all graphs as they will be, in a transaction of this thread, to read only; an
     *     iterator of it ends where something is put
     * @param topics the things, each once
     * @param put takes the graphs; one without triples removes that of its name. What is put is in
     *     the dataset from then on
     */
    void derive(DatasetGraph dataset, Set<Node> topics, Consumer<NamedGraph> put);
}
