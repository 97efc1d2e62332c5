package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Choice;
import org.resograph.resolution.StateCode;

/**
 * What the states chose in a vote, by all language versions together: where two of them differ, a
 * state has several choices.
 *
 * @param choices of each state that is listed
 */
record RollCall(NavigableMap<StateCode, Set<Choice>> choices) {

    RollCall {
        choices = Collections.unmodifiableNavigableMap(new TreeMap<>(choices));
    }

    /** The positions that the graphs of a document list; without one for each name. */
    static RollCall read(Facts facts, Node document, Node vote) {
        NavigableMap<StateCode, Set<Choice>> choices = new TreeMap<>();
        Map<Node, StateCode> states = new HashMap<>();
        List<Quad> chosen = new ArrayList<>();
        for (Node graph : facts.graphs(document)) {
            for (Quad quad : facts.statements(document, graph, Vocabulary.state)) {
                if (quad.getSubject().getURI().startsWith(vote.getURI() + "/")) {
                    state(quad.getObject()).ifPresent(s -> states.put(quad.getSubject(), s));
                }
            }
            chosen.addAll(facts.statements(document, graph, Vocabulary.choice));
        }
        for (Quad quad : chosen) {
            StateCode state = states.get(quad.getSubject());
            if (state != null) {
                add(choices, state, quad.getObject());
            }
        }
        return new RollCall(choices);
    }

    private static Optional<StateCode> state(Node state) {
        String iri = state.getURI();
        String code = iri.substring(iri.lastIndexOf('/') + 1);
        return code.matches("[A-Z]{3}") ? Optional.of(new StateCode(code)) : Optional.empty();
    }

    private static void add(
            NavigableMap<StateCode, Set<Choice>> choices, StateCode state, Node concept) {
        for (Choice choice : Choice.values()) {
            if (Concepts.choice(choice).equals(concept)) {
                choices.computeIfAbsent(state, s -> EnumSet.noneOf(Choice.class)).add(choice);
            }
        }
    }

    /** In a line: {@code AGO Y ARG Y AUS N}. */
    @Override
    public String toString() {
        StringJoiner line = new StringJoiner(" ");
        choices.forEach(
                (state, chosen) -> {
                    StringBuilder codes = new StringBuilder();
                    chosen.forEach(choice -> codes.append(choice.code()));
                    line.add(state.value()).add(codes);
                });
        return line.toString();
    }

    /** From its line after the body and the year. */
    static RollCall parse(String line) {
        NavigableMap<StateCode, Set<Choice>> choices = new TreeMap<>();
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        for (int i = 2; i + 1 < words.size(); i += 2) {
            Set<Choice> chosen = EnumSet.noneOf(Choice.class);
            for (Choice choice : Choice.values()) {
                if (words.get(i + 1).contains(choice.code())) {
                    chosen.add(choice);
                }
            }
            choices.put(new StateCode(words.get(i)), chosen);
        }
        return new RollCall(choices);
    }
}
