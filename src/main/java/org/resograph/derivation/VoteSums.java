package org.resograph.derivation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.BodyEntry;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;
import org.resograph.store.Derivation;
import org.resograph.store.NamedGraph;

/**
 * What the recorded votes of a body add up to, in {@code graph/votes/HRC}: for each state how often
 * it made which choice, in all and by year; for each two states how often they chose alike. A
 * question over all votes then reads as many triples as its answer has rows, however many votes
 * there are.
 *
 * <p>It reads the roll calls among the keys of {@link Relations}, so comes after it.
 */
public final class VoteSums implements Derivation {

    private final Iris iris;
    private final String version;

    /**
     * Sums of the votes below a base.
     *
     * @param version a name that differs whenever the same votes may give other sums
     */
    public VoteSums(Iris iris, String version) {
        this.iris = iris;
        this.version = version;
    }

    /** The vote of which a triple is the roll call. */
    @Override
    public @Nullable Node topic(Triple triple) {
        return triple.getPredicate().equals(Vocabulary.rollCall) ? triple.getSubject() : null;
    }

    @Override
    public void derive(DatasetGraph dataset, Set<Node> votes, Consumer<NamedGraph> put) {
        if (votes.isEmpty()) {
            return;
        }
        StoredFacts facts = new StoredFacts(dataset, iris);
        Map<String, SortedMap<String, String>> byBody = facts.rollCalls();
        for (BodyEntry entry : Reference.bundled().bodies().all()) {
            Body body = entry.body();
            SortedMap<String, String> rollCalls = byBody.getOrDefault(body.key(), new TreeMap<>());
            Node name = iris.votesGraph(body);
            Optional<Node> digest = facts.object(name, Vocabulary.textHash);
            Node wanted = Keys.number(new Words(List.copyOf(rollCalls.values())).key(""));
            if (rollCalls.isEmpty() ? digest.isPresent() : !digest.equals(Optional.of(wanted))) {
                put.accept(
                        new NamedGraph(
                                name, sums(body, rollCalls, wanted), Optional.empty(), version));
            }
        }
    }

    private Graph sums(Body body, SortedMap<String, String> rollCalls, Node digest) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        if (rollCalls.isEmpty()) {
            return graph;
        }
        Ballots ballots = new Ballots();
        rollCalls.values().forEach(ballots::add);
        graph.add(iris.votesGraph(body), RDF.Nodes.type, Vocabulary.DerivedGraph);
        graph.add(iris.votesGraph(body), Vocabulary.textHash, digest);
        for (StateCode state : ballots.states()) {
            int[] all = new int[3];
            Node total = iris.votingRecord(body, state);
            graph.add(total, Vocabulary.body, iris.body(body));
            graph.add(total, Vocabulary.state, iris.state(state));
            ballots.choices(state)
                    .forEach(
                            (year, counts) -> {
                                if (year != Ballots.NO_YEAR) {
                                    Node record = iris.votingRecord(body, state, year);
                                    graph.add(total, DCTerms.hasPart.asNode(), record);
                                    graph.add(record, Vocabulary.year, Keys.number(year));
                                    record(record, counts, graph);
                                }
                                for (int i = 0; i < all.length; i++) {
                                    all[i] += counts[i];
                                }
                            });
            record(total, all, graph);
        }
        agreements(body, ballots, graph);
        return graph;
    }

    // Only the record of all years has the state: a question on all states reads no other.
    private static void record(Node record, int[] counts, Graph to) {
        to.add(record, RDF.Nodes.type, Vocabulary.VotingRecord);
        to.add(record, Vocabulary.inFavour, Keys.number(counts[0]));
        to.add(record, Vocabulary.against, Keys.number(counts[1]));
        to.add(record, Vocabulary.abstaining, Keys.number(counts[2]));
    }

    private void agreements(Body body, Ballots ballots, Graph to) {
        List<StateCode> states = ballots.states();
        int[][] alike = ballots.alike();
        int[][] unlike = ballots.unlike();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                if (alike[i][j] + unlike[i][j] > 0) {
                    Node pair = iris.agreement(body, states.get(i), states.get(j));
                    to.add(pair, RDF.Nodes.type, Vocabulary.Agreement);
                    to.add(pair, Vocabulary.body, iris.body(body));
                    to.add(pair, Vocabulary.firstState, iris.state(states.get(i)));
                    to.add(pair, Vocabulary.secondState, iris.state(states.get(j)));
                    to.add(pair, Vocabulary.alike, Keys.number(alike[i][j]));
                    to.add(pair, Vocabulary.unlike, Keys.number(unlike[i][j]));
                }
            }
        }
    }
}
