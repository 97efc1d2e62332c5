package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/**
 * Reads ahead what a path will find, all that is as many steps away with one request. It may read
 * too much, where steps follow in an order; never too little to go on from, for the path itself is
 * followed by Jena.
 */
final class PathAhead {

    /** From so many places paths are followed together: each may lead to some hundred things. */
    static final int MOST_STARTS = 100;

    /** Further on the path is followed step by step. */
    private static final int MOST_NODES = 20_000;

    private static final int MOST_STEPS = 40;

    private final RemoteDataset dataset;
    private final Node graph;
    private final Runnable goOn;

    private record Step(Node property, boolean forward) {}

    PathAhead(RemoteDataset dataset, Node graph, Runnable goOn) {
        this.dataset = dataset;
        this.graph = graph;
        this.goOn = goOn;
    }

    /** Reads what a path will find from where it begins in the rows. */
    void read(TriplePath path, List<Binding> rows) {
        if (!graph.isConcrete() || path.getPath() == null) {
            return;
        }
        Set<Node> forward = new HashSet<>();
        Set<Node> backward = new HashSet<>();
        for (Binding row : rows) {
            TriplePath known = Substitute.substitute(path, row);
            if (known.getSubject().isConcrete()) {
                forward.add(known.getSubject());
            } else if (known.getObject().isConcrete()) {
                backward.add(known.getObject());
            }
        }
        Set<Step> steps = new HashSet<>();
        collect(path.getPath(), true, steps);
        follow(forward, steps);
        follow(
                backward,
                steps.stream().map(step -> new Step(step.property(), !step.forward())).toList());
    }

    private void follow(Set<Node> starts, Collection<Step> steps) {
        Set<Node> seen = new HashSet<>(starts);
        Set<Node> open = starts;
        for (int n = 0; n < MOST_STEPS && !open.isEmpty() && seen.size() < MOST_NODES; n++) {
            List<Quad> patterns = new ArrayList<>();
            for (Node node : open) {
                for (Step step : steps) {
                    patterns.add(
                            step.forward()
                                    ? Quad.create(graph, node, step.property(), Node.ANY)
                                    : Quad.create(graph, Node.ANY, step.property(), node));
                }
            }
            goOn.run();
            Set<Node> next = new HashSet<>();
            dataset.read(patterns)
                    .forEach(
                            (pattern, found) ->
                                    found.forEach(
                                            quad ->
                                                    next.add(
                                                            pattern.getSubject().isConcrete()
                                                                    ? quad.getObject()
                                                                    : quad.getSubject())));
            next.removeIf(node -> !node.isURI() || !seen.add(node));
            open = next;
        }
    }

    /** The single steps of which a path is made; those that say what not to take are not known. */
    private static void collect(Path path, boolean forward, Set<Step> steps) {
        if (path instanceof P_Link link) {
            steps.add(new Step(link.getNode(), forward));
        } else if (path instanceof P_Inverse inverse) {
            collect(inverse.getSubPath(), !forward, steps);
        } else if (path instanceof P_Path1 one) {
            collect(one.getSubPath(), forward, steps);
        } else if (path instanceof P_Path2 two) {
            collect(two.getLeft(), forward, steps);
            collect(two.getRight(), forward, steps);
        }
    }
}
