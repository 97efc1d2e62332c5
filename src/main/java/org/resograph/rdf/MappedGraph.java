package org.resograph.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * Triples in their order. Most graphs are only written, which needs no index; the first question
 * for a subject, a predicate or an object makes one of that place. Terms are the same if they are
 * written the same, as in Jena's graphs in memory. It can't be changed. Safe for use by several
 * threads.
 *
 * <p>Jena's own graph does as well once it is warm; but its code is large, and compiling it for a
 * thousand documents took longer than all that it was asked.
 */
final class MappedGraph extends GraphBase {

    /** Triples by what stands in one of their places. */
    private final class Index {

        private final Function<Triple, Node> place;
        private Map<Node, List<Triple>> triplesOf = Map.of();

        Index(Function<Triple, Node> place) {
            this.place = place;
        }

        synchronized List<Triple> of(Node node) {
            if (triplesOf.isEmpty()) {
                Map<Node, List<Triple>> all = new HashMap<>();
                for (Triple triple : triples) {
                    all.computeIfAbsent(place.apply(triple), n -> new ArrayList<>(4)).add(triple);
                }
                triplesOf = all;
            }
            return triplesOf.getOrDefault(node, List.of());
        }
    }

    private final List<Triple> triples;
    private final Index bySubject = new Index(Triple::getSubject);
    private final Index byPredicate = new Index(Triple::getPredicate);
    private final Index byObject = new Index(Triple::getObject);

    /**
     * @param triples none of which comes twice
     */
    MappedGraph(Collection<Triple> triples) {
        this.triples = List.copyOf(triples);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.createNoRemove(matching(pattern).iterator());
    }

    @Override
    protected boolean graphBaseContains(Triple pattern) {
        return !matching(pattern).isEmpty();
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }

    private List<Triple> matching(Triple pattern) {
        Node subject = pattern.getSubject();
        Node predicate = pattern.getPredicate();
        Node object = pattern.getObject();
        if (subject.isConcrete()) {
            return kept(bySubject.of(subject), predicate, object);
        }
        if (object.isConcrete()) {
            return kept(byObject.of(object), predicate, Node.ANY);
        }
        return predicate.isConcrete() ? byPredicate.of(predicate) : triples;
    }

    private static List<Triple> kept(List<Triple> triples, Node predicate, Node object) {
        if (!predicate.isConcrete() && !object.isConcrete()) {
            return triples;
        }
        List<Triple> kept = new ArrayList<>(4);
        for (Triple triple : triples) {
            if ((!predicate.isConcrete() || predicate.equals(triple.getPredicate()))
                    && (!object.isConcrete() || object.equals(triple.getObject()))) {
                kept.add(triple);
            }
        }
        return kept;
    }
}
