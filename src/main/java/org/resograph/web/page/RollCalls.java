package org.resograph.web.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Iris;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;

/**
 * The roll calls of all votes: from the lines that are kept with the data, of which there is one
 * for each vote, and only where there is none position by position in each language version.
 */
final class RollCalls {

    /** The letters of a line, and what they stand for. */
    private static final Map<String, String> LETTERS =
            Map.of("in-favour", "Y", "against", "N", "abstaining", "A", "non-voting", "X");

    private static final String CHOICE = Concepts.NAMESPACE + "choice/";

    private final DatasetGraph dataset;
    private final Iris iris;

    RollCalls(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /**
     * The choices of each state, in letters: {@code Y}, {@code N}, {@code A}, {@code X}; several
     * where the language versions differ. By document, in the order of their IRIs.
     */
    Map<String, Map<String, String>> read() {
        Map<Node, String> lines = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.rollCall, Node.ANY)
                .forEachRemaining(
                        quad ->
                                lines.put(
                                        quad.getSubject(),
                                        quad.getObject().getLiteralLexicalForm()));
        Set<Node> votes = new HashSet<>();
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.vote, Node.ANY)
                .forEachRemaining(quad -> votes.add(quad.getObject()));
        Map<String, Map<String, String>> calls = new TreeMap<>();
        for (Node vote : votes) {
            Name name = vote.isURI() ? iris.name(vote.getURI()).orElse(null) : null;
            if (name != null && name.kind() == Name.Kind.VOTE) {
                String line = lines.get(vote);
                calls.put(name.owner(), line == null ? positions(vote) : choices(line));
            }
        }
        return calls;
    }

    /** Of {@code GA 2022 AGO Y ARG N}. */
    private static Map<String, String> choices(String line) {
        Map<String, String> choices = new HashMap<>();
        String[] words = line.split(" ", -1);
        for (int i = 2; i + 1 < words.length; i += 2) {
            choices.put(words[i], words[i + 1]);
        }
        return choices;
    }

    private Map<String, String> positions(Node vote) {
        Map<String, String> choices = new HashMap<>();
        Set<Node> positions = new HashSet<>();
        dataset.findNG(Node.ANY, vote, Vocabulary.position, Node.ANY)
                .forEachRemaining(quad -> positions.add(quad.getObject()));
        for (Node position : positions) {
            code(position)
                    .ifPresent(
                            code ->
                                    letters(position)
                                            .forEach(l -> choices.merge(code, l, this::and)));
        }
        return choices;
    }

    private String and(String letters, String letter) {
        return letters.contains(letter) ? letters : letters + letter;
    }

    private Set<String> letters(Node position) {
        Set<String> letters = new HashSet<>();
        dataset.findNG(Node.ANY, position, Vocabulary.choice, Node.ANY)
                .forEachRemaining(
                        quad -> {
                            String choice = quad.getObject().toString();
                            if (choice.startsWith(CHOICE)) {
                                letters.add(
                                        LETTERS.getOrDefault(
                                                choice.substring(CHOICE.length()), ""));
                            }
                        });
        return letters;
    }

    /** How many positions of each state say that it did not vote, those derived among them. */
    Map<String, Integer> nonVoting() {
        Set<Node> positions = new HashSet<>();
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.choice, Concepts.NON_VOTING)
                .forEachRemaining(quad -> positions.add(quad.getSubject()));
        Map<String, Integer> counts = new HashMap<>();
        positions.forEach(p -> code(p).ifPresent(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }

    /** The state of a position by its IRI; none for a name that is no known state. */
    private Optional<String> code(Node position) {
        return iris.name(position.getURI())
                .filter(name -> name.kind() == Name.Kind.POSITION)
                .map(name -> LocalName.of(name.local()))
                .filter(code -> code.matches("[A-Z]{3}"));
    }
}
