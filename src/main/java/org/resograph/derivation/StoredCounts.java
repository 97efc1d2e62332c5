package org.resograph.derivation;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;
import org.resograph.resolution.StateCode;

/** Reads again what votes added up to. */
final class StoredCounts {

    private static final Map<Node, Choice> CHOICES =
            Map.of(
                    Vocabulary.inFavour, Choice.IN_FAVOUR,
                    Vocabulary.against, Choice.AGAINST,
                    Vocabulary.abstaining, Choice.ABSTAINING);

    private final VoteCounts counts = new VoteCounts();

    private StoredCounts() {}

    /** What the votes of a body add up to, as its graph says; nothing where there is none. */
    static VoteCounts read(StoredFacts facts, Body body) {
        Node graph = facts.iris().votesGraph(body);
        StoredCounts stored = new StoredCounts();
        CHOICES.forEach(
                (property, choice) ->
                        facts.statements(graph, property)
                                .forEach(quad -> stored.add(quad, choice)));
        facts.statements(graph, Vocabulary.alike).forEach(quad -> stored.add(quad, true));
        facts.statements(graph, Vocabulary.unlike).forEach(quad -> stored.add(quad, false));
        facts.object(graph, Vocabulary.textHash)
                .ifPresent(digest -> stored.counts.addDigest(number(digest)));
        return stored.counts;
    }

    // …/record/GA/FRA of all years, …/record/GA/FRA/2020: what no year has is of none
    private void add(Quad quad, Choice choice) {
        String[] steps = quad.getSubject().getURI().split("/", -1);
        int times = (int) number(quad.getObject());
        String last = steps[steps.length - 1];
        if (Character.isDigit(last.charAt(0))) {
            StateCode state = new StateCode(steps[steps.length - 2]);
            counts.addChoices(state, Integer.parseInt(last), choice, times);
            counts.addChoices(state, VoteCounts.NO_YEAR, choice, -times);
        } else {
            counts.addChoices(new StateCode(last), VoteCounts.NO_YEAR, choice, times);
        }
    }

    // …/agreement/GA/CHL/VEN
    private void add(Quad quad, boolean isAlike) {
        String[] steps = quad.getSubject().getURI().split("/", -1);
        counts.addPair(
                new StateCode(steps[steps.length - 2]),
                new StateCode(steps[steps.length - 1]),
                isAlike,
                (int) number(quad.getObject()));
    }

    private static long number(Node literal) {
        return Long.parseLong(literal.getLiteralLexicalForm());
    }
}
