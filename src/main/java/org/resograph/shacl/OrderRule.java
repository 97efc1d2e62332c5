package org.resograph.shacl;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Vocabulary;

/** The parts of one parent are numbered from 1 without a gap. */
final class OrderRule implements Rule {

    @Override
    public String shape() {
        return "Order";
    }

    @Override
    public void check(Graph graph, Hits hits) {
        Siblings.of(graph, Vocabulary.part)
                .forEach(
                        (parent, parts) -> {
                            Set<Integer> distinct = new HashSet<>();
                            int count = 0;
                            int highest = Integer.MIN_VALUE;
                            Node value = parent;
                            for (Node part : parts) {
                                for (Node order : Siblings.values(graph, part, Vocabulary.order)) {
                                    int n = Siblings.integer(order).orElse(0);
                                    count++;
                                    distinct.add(n);
                                    if (n > highest) {
                                        highest = n;
                                        value = order;
                                    }
                                }
                            }
                            if (count > 0 && (highest != count || distinct.size() != count)) {
                                hits.add(parent, Vocabulary.part, value);
                            }
                        });
    }
}
