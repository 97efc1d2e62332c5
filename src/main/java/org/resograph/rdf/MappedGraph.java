package org.resograph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The triples of one source in their order. Most graphs are only written, which needs no index; the
 * first question for a part of the triples makes one. It can't be changed. Safe for use by several
 * threads.
 */
final class MappedGraph extends GraphBase {

    private final List<Triple> triples;
    private Optional<Graph> index = Optional.empty();

    /**
     * @param triples none of which comes twice
     */
    MappedGraph(List<Triple> triples) {
        this.triples = List.copyOf(triples);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        boolean all =
                !pattern.getSubject().isConcrete()
                        && !pattern.getPredicate().isConcrete()
                        && !pattern.getObject().isConcrete();
        return all ? WrappedIterator.createNoRemove(triples.iterator()) : index().find(pattern);
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return index().contains(pattern);
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }

    private synchronized Graph index() {
        if (index.isEmpty()) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            triples.forEach(graph::add);
            index = Optional.of(graph);
        }
        return index.get();
    }
}
