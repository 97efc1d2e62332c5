package org.resograph.web.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph in which each step of a path asks whether it may go on. */
final class GuardedGraph extends GraphWrapper {

    private final Guard guard;

    GuardedGraph(Graph graph, Guard guard) {
        super(graph);
        this.guard = guard;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        guard.check();
        Iterator<Triple> found = super.find(subject, predicate, object);
        return new WrappedIterator<>(found) {
            @Override
            public Triple next() {
                guard.check();
                return super.next();
            }
        };
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }
}
