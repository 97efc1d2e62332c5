package org.resograph.shacl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;

/** No state has two positions in one vote; the first by its IRI is the one that may stay. */
final class StateOnceRule implements Rule {

    @Override
    public String shape() {
        return "StateOnce";
    }

    @Override
    public void check(Graph graph, Hits hits) {
        Siblings.of(graph, Vocabulary.position)
                .forEach((vote, positions) -> check(graph, vote, positions, hits));
    }

    private static void check(Graph graph, Node vote, List<Node> positions, Hits hits) {
        Map<Node, List<Node>> byState = new HashMap<>();
        for (Node position : positions) {
            for (Node state : Siblings.values(graph, position, Vocabulary.state)) {
                byState.computeIfAbsent(state, s -> new ArrayList<>(1)).add(position);
            }
        }
        for (List<Node> same : byState.values()) {
            if (same.size() > 1) {
                same.stream()
                        .sorted(Comparator.comparing(Siblings::name))
                        .skip(1)
                        .forEach(again -> hits.add(vote, Vocabulary.position, again));
            }
        }
    }
}
