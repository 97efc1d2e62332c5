package org.resograph.shacl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Vocabulary;

/**
 * Where positions are listed, each stated total is the number of those listed; but the Security
 * Council and the Trusteeship Council name in print only those who did not vote in favour.
 */
final class TotalsRule implements Rule {

    /** So many members a council has at the most. */
    private static final int MEMBERS = 15;

    private static final Pattern COUNCIL = Pattern.compile(".*/body/(?:SC|TC)");

    @Override
    public String shape() {
        return "Totals";
    }

    @Override
    public void check(Graph graph, Hits hits) {
        Siblings.of(graph, Vocabulary.position)
                .forEach((vote, positions) -> check(graph, vote, positions, hits));
    }

    private static void check(Graph graph, Node vote, List<Node> positions, Hits hits) {
        Map<Node, Integer> counts = new HashMap<>();
        for (Node position : positions) {
            for (Node choice : Siblings.values(graph, position, Vocabulary.choice)) {
                counts.merge(choice, 1, Integer::sum);
            }
        }
        compare(graph, vote, Vocabulary.statedInFavour, counts, Concepts.IN_FAVOUR, hits);
        compare(graph, vote, Vocabulary.statedAgainst, counts, Concepts.AGAINST, hits);
        compare(graph, vote, Vocabulary.statedAbstaining, counts, Concepts.ABSTAINING, hits);
    }

    private static boolean isOfCouncil(Graph graph, Node vote) {
        return graph.find(Node.ANY, Vocabulary.vote, vote).toList().stream()
                .flatMap(
                        triple ->
                                Siblings.values(graph, triple.getSubject(), Vocabulary.adoptedBy)
                                        .stream())
                .anyMatch(body -> body.isURI() && COUNCIL.matcher(body.getURI()).matches());
    }

    private static void compare(
            Graph graph,
            Node vote,
            Node property,
            Map<Node, Integer> counts,
            Node choice,
            Hits hits) {
        int count = counts.getOrDefault(choice, 0);
        for (Node stated : Siblings.values(graph, vote, property)) {
            boolean mayBeUnnamed = count == 0 && property.equals(Vocabulary.statedInFavour);
            if (Siblings.integer(stated)
                    .filter(n -> n != count)
                    .filter(n -> !(mayBeUnnamed && n <= MEMBERS && isOfCouncil(graph, vote)))
                    .isPresent()) {
                hits.add(vote, property, stated);
            }
        }
    }
}
