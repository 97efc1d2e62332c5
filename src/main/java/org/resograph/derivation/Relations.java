package org.resograph.derivation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Memberships;
import org.resograph.store.Derivation;
import org.resograph.store.NamedGraph;
import org.resograph.store.WholeDerivation;

/**
 * What follows from a document together with others: which one it continues, what its paragraphs
 * repeat, who did not vote. Beside each document stand two graphs: {@code graph/{symbol}/keys}, by
 * which others find it, from its own graphs alone; and {@code graph/{symbol}/derived}.
 *
 * <p>A change to a document costs what it concerns, whatever the size of the store: those that
 * share a key with it are looked up, not searched for. All documents at once are sorted by keys.
 */
public final class Relations implements Derivation {

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final Iris iris;
    private final Memberships memberships;
    private final String version;

    /**
     * Relations between the documents below a base.
     *
     * @param version a name that differs whenever the same documents may give other relations
     */
    public Relations(Iris iris, Memberships memberships, String version) {
        this.iris = iris;
        this.memberships = memberships;
        this.version = version;
    }

    /** The document of which a triple names a version. */
    @Override
    public @Nullable Node topic(Triple triple) {
        return triple.getPredicate().equals(Vocabulary.versionOf) ? triple.getObject() : null;
    }

    @Override
    public void derive(DatasetGraph dataset, Set<Node> documents, Consumer<NamedGraph> put) {
        StoredFacts facts = new StoredFacts(dataset, iris);
        Passages passages = new StoredPassages(dataset, facts);
        Keys keys = new Keys(facts, passages);
        Set<Node> concerned = new TreeSet<>(BY_IRI);
        concerned.addAll(documents);
        boolean areMost = !facts.areMoreThan(2 * documents.size());
        Map<Node, Graph> before = new LinkedHashMap<>();
        KeyChanges changes = new KeyChanges();
        for (Node document : Set.copyOf(concerned)) {
            facts.symbol(document)
                    .ifPresent(
                            symbol -> {
                                Graph old = graph(facts, iris.keys(symbol));
                                Graph now = keys.of(document, symbol);
                                if (!areMost) {
                                    before.put(document, old);
                                    changes.add(old, now);
                                }
                                put(iris.keys(symbol), now, old, put);
                            });
        }
        Holders holders = new Holders(facts);
        Repetitions repetitions = new Repetitions(facts, passages, holders);
        Deriving deriving = new Deriving(facts, repetitions, memberships);
        if (areMost) {
            concerned.addAll(facts.documents());
        } else {
            Dependents dependents =
                    new Dependents(facts, holders, new Predecessors(facts), repetitions);
            before.forEach(
                    (document, old) -> {
                        Graph now = graph(facts, facts.keys(document));
                        concerned.addAll(
                                dependents.of(document, passages.of(document), old, now, changes));
                    });
        }
        for (Node document : concerned) {
            facts.symbol(document)
                    .ifPresent(
                            symbol -> {
                                Node name = iris.derived(symbol);
                                put(name, deriving.graph(document, name), graph(facts, name), put);
                            });
        }
    }

    @Override
    public Optional<WholeDerivation> whole(Path scratch) throws IOException {
        return Optional.of(new WholeRelations(iris, memberships, version, scratch));
    }

    private static Graph graph(StoredFacts facts, Node name) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        facts.statements(name).forEach((Quad quad) -> graph.add(quad.asTriple()));
        return graph;
    }

    private void put(Node name, Graph graph, Graph old, Consumer<NamedGraph> put) {
        if (graph.size() != old.size() || !graph.stream().allMatch(old::contains)) {
            put.accept(new NamedGraph(name, graph, Optional.empty(), version));
        }
    }
}
