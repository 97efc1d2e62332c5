package org.resograph.shacl;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Vocabulary;

/** No two paragraphs of one kind in one sequence have the same number. */
final class LabelsRule implements Rule {

    /**
     * What two such paragraphs have in common.
     *
     * @param sequence the IRI without its last step
     */
    private record Place(Node label, Node kind, String sequence) {}

    @Override
    public String shape() {
        return "Labels";
    }

    @Override
    public void check(Graph graph, Hits hits) {
        Siblings.of(graph, Vocabulary.part)
                .forEach((parent, parts) -> check(graph, parent, parts, hits));
    }

    private static void check(Graph graph, Node parent, List<Node> parts, Hits hits) {
        Map<Place, Integer> earliest = new HashMap<>();
        Map<Place, Map<Node, Integer>> latest = new HashMap<>();
        for (Node part : parts) {
            List<Integer> orders =
                    Siblings.values(graph, part, Vocabulary.order, Siblings::integer);
            if (orders.isEmpty()) {
                continue; // which other shapes report
            }
            for (Node label : Siblings.values(graph, part, Vocabulary.label)) {
                for (Node kind : Siblings.values(graph, part, RDF.Nodes.type)) {
                    Place place = new Place(label, kind, sequence(part));
                    earliest.merge(place, Collections.min(orders), Math::min);
                    latest.computeIfAbsent(place, p -> new HashMap<>(1))
                            .put(part, Collections.max(orders));
                }
            }
        }
        Set<Node> again = new LinkedHashSet<>();
        latest.forEach(
                (place, at) ->
                        at.forEach(
                                (part, order) -> {
                                    if (order > earliest.getOrDefault(place, order)) {
                                        again.add(part);
                                    }
                                }));
        again.forEach(part -> hits.add(parent, Vocabulary.part, part));
    }

    private static String sequence(Node part) {
        String iri = Siblings.name(part);
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }
}
