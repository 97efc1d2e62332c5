package org.resograph.shacl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Node, Place> places = new HashMap<>();
        for (Node part : parts) {
            for (Node label : Siblings.values(graph, part, Vocabulary.label)) {
                for (Node kind : Siblings.values(graph, part, RDF.Nodes.type)) {
                    Place place = new Place(label, kind, sequence(part));
                    places.put(part, place);
                    earliest.merge(place, order(graph, part), Math::min);
                }
            }
        }
        if (earliest.size() == places.size()) {
            return; // as nearly always
        }
        places.forEach(
                (part, place) -> {
                    if (order(graph, part) > earliest.getOrDefault(place, 0)) {
                        hits.add(parent, Vocabulary.part, part);
                    }
                });
    }

    private static int order(Graph graph, Node part) {
        return Siblings.values(graph, part, Vocabulary.order, Siblings::integer).stream()
                .findFirst()
                .orElse(0);
    }

    private static String sequence(Node part) {
        String iri = part.getURI();
        return iri.substring(0, iri.lastIndexOf('/') + 1);
    }
}
