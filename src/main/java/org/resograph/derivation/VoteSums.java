package org.resograph.derivation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.BodyEntry;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;
import org.resograph.store.Derivation;
import org.resograph.store.NamedGraph;
import org.resograph.store.WholeDerivation;

/**
 * What the recorded votes of a body add up to, in {@code graph/votes/HRC}: for each state how often
 * it made which choice, in all and by year; for each two states how often they chose alike. A
 * question over all votes then reads as many triples as its answer has rows, however many votes
 * there are.
 *
 * <p>It takes the roll calls from the keys of {@link Relations} as those are put, so comes after
 * it: the sums are those of before, and what has changed. A vote that changes costs the same
 * whatever the number of votes.
 */
public final class VoteSums implements Derivation {

    /** A roll call that has come or gone: {@code 2020 AGO Y}. */
    private record Change(String line, boolean isNew) {}

    private final Iris iris;
    private final String version;
    private final Map<String, List<Change>> changes = new HashMap<>();
    private boolean isWhole;

    /**
     * Sums of the votes below a base.
     *
     * @param version a name that differs whenever the same votes may give other sums
     */
    public VoteSums(Iris iris, String version) {
        this.iris = iris;
        this.version = version;
    }

    /** None: what has changed is seen. */
    @Override
    public @Nullable Node topic(Triple triple) {
        return null;
    }

    @Override
    public void begin(boolean isWhole) {
        this.isWhole = isWhole;
        changes.clear();
    }

    @Override
    public void see(Node name, Graph graph, List<Triple> removed, List<Triple> added) {
        removed.forEach(triple -> change(triple, false));
        added.forEach(triple -> change(triple, true));
    }

    private void change(Triple triple, boolean isNew) {
        if (triple.getPredicate().equals(Vocabulary.rollCall)) {
            String line = triple.getObject().getLiteralLexicalForm();
            changes.computeIfAbsent(body(line), b -> new ArrayList<>())
                    .add(new Change(vote(line), isNew));
        }
    }

    private static String body(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String vote(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    @Override
    public void derive(DatasetGraph dataset, Set<Node> none, Consumer<NamedGraph> put) {
        StoredFacts facts = new StoredFacts(dataset, iris);
        Map<String, VoteCounts> all = isWhole ? all(facts) : Map.of();
        for (BodyEntry entry : Reference.bundled().bodies().all()) {
            Body body = entry.body();
            List<Change> changed = changes.getOrDefault(body.key(), List.of());
            if (isWhole) {
                put(body, all.getOrDefault(body.key(), new VoteCounts()), put);
            } else if (!changed.isEmpty()) {
                VoteCounts counts = StoredCounts.read(facts, body);
                for (Change change : changed) {
                    if (change.isNew()) {
                        counts.add(change.line());
                    } else {
                        counts.remove(change.line());
                    }
                }
                put(body, counts, put);
            }
        }
        changes.clear();
    }

    @Override
    public Optional<WholeDerivation> whole(Path scratch) {
        return Optional.of(new Whole());
    }

    /** The sums of all votes, from the keys as they pass. */
    private final class Whole implements WholeDerivation {

        private final Map<String, VoteCounts> all = new HashMap<>();

        @Override
        public boolean derives(Name name) {
            return name.owner().startsWith("votes/");
        }

        @Override
        public void see(Node name, Graph graph) {
            graph.find(Node.ANY, Vocabulary.rollCall, Node.ANY)
                    .forEach(t -> count(t.getObject().getLiteralLexicalForm(), all));
        }

        @Override
        public void derive(Consumer<NamedGraph> put) {
            for (BodyEntry entry : Reference.bundled().bodies().all()) {
                VoteCounts counts = all.get(entry.body().key());
                if (counts != null) {
                    VoteSums.this.put(entry.body(), counts, put);
                }
            }
        }

        @Override
        public void close() {
            all.clear();
        }
    }

    private static void count(String line, Map<String, VoteCounts> to) {
        to.computeIfAbsent(body(line), b -> new VoteCounts()).add(vote(line));
    }

    private static Map<String, VoteCounts> all(StoredFacts facts) {
        Map<String, VoteCounts> all = new HashMap<>();
        facts.rollCalls(line -> count(line, all));
        return all;
    }

    private void put(Body body, VoteCounts counts, Consumer<NamedGraph> put) {
        put.accept(
                new NamedGraph(
                        iris.votesGraph(body), graph(body, counts), Optional.empty(), version));
    }

    private Graph graph(Body body, VoteCounts counts) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        if (counts.states().isEmpty()) {
            return graph;
        }
        Node name = iris.votesGraph(body);
        graph.add(name, RDF.Nodes.type, Vocabulary.DerivedGraph);
        graph.add(name, Vocabulary.textHash, Keys.number(counts.digest()));
        for (StateCode state : counts.states()) {
            int[] all = new int[VoteCounts.COUNTED.size()];
            Node total = iris.votingRecord(body, state);
            graph.add(total, Vocabulary.body, iris.body(body));
            graph.add(total, Vocabulary.state, iris.state(state));
            counts.choices(state)
                    .forEach(
                            (year, choices) -> {
                                if (year != VoteCounts.NO_YEAR) {
                                    Node record = iris.votingRecord(body, state, year);
                                    graph.add(total, DCTerms.hasPart.asNode(), record);
                                    graph.add(record, Vocabulary.year, Keys.number(year));
                                    record(record, choices, graph);
                                }
                                for (int i = 0; i < all.length; i++) {
                                    all[i] += choices[i];
                                }
                            });
            record(total, all, graph);
        }
        agreements(body, counts, graph);
        return graph;
    }

    // Only the record of all years has the state: a question on all states reads no other.
    private static void record(Node record, int[] choices, Graph to) {
        to.add(record, RDF.Nodes.type, Vocabulary.VotingRecord);
        to.add(record, Vocabulary.inFavour, Keys.number(choices[0]));
        to.add(record, Vocabulary.against, Keys.number(choices[1]));
        to.add(record, Vocabulary.abstaining, Keys.number(choices[2]));
    }

    private void agreements(Body body, VoteCounts counts, Graph to) {
        List<StateCode> states = counts.states();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                int alike = counts.alike(states.get(i), states.get(j));
                int unlike = counts.unlike(states.get(i), states.get(j));
                if (alike + unlike > 0) {
                    Node pair = iris.agreement(body, states.get(i), states.get(j));
                    to.add(pair, RDF.Nodes.type, Vocabulary.Agreement);
                    to.add(pair, Vocabulary.body, iris.body(body));
                    to.add(pair, Vocabulary.firstState, iris.state(states.get(i)));
                    to.add(pair, Vocabulary.secondState, iris.state(states.get(j)));
                    to.add(pair, Vocabulary.alike, Keys.number(alike));
                    to.add(pair, Vocabulary.unlike, Keys.number(unlike));
                }
            }
        }
    }
}
