package org.resograph.derivation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Memberships;
import org.resograph.resolution.Symbol;
import org.resograph.store.Derivation;
import org.resograph.store.NamedGraph;
import org.resograph.store.WholeDerivation;

/**
 * What follows from a document together with others: which one it continues, what its paragraphs
 * repeat, who did not vote. Beside each document stand two graphs: {@code graph/{symbol}/keys}, by
 * which others find it, from its own graphs alone; and {@code graph/{symbol}/derived}.
 *
 * <p>A change to a document costs what it concerns, whatever the size of the store: the paragraphs
 * that share a key with one that has changed are looked up, not searched for, and of their
 * documents nothing else is derived anew. All documents at once are sorted by keys.
 */
public final class Relations implements Derivation {

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final Iris iris;
    private final Memberships memberships;
    private final String version;
    private final Set<Node> describedAnew = new HashSet<>();
    private boolean isWhole;

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
    public void begin(boolean isWhole) {
        this.isWhole = isWhole;
        describedAnew.clear();
    }

    @Override
    public void see(Node name, Graph graph, List<Triple> removed, List<Triple> added) {
        removed.forEach(this::seeDescribed);
        added.forEach(this::seeDescribed);
    }

    private void seeDescribed(Triple triple) {
        if (triple.getPredicate().equals(DCTerms.title.asNode())
                || triple.getPredicate().equals(Vocabulary.librarianSubject)) {
            describedAnew.add(triple.getSubject());
        }
    }

    @Override
    public void derive(DatasetGraph dataset, Set<Node> documents, Consumer<NamedGraph> put) {
        StoredFacts facts = new StoredFacts(dataset, iris);
        StoredPassages passages = new StoredPassages(dataset, facts);
        List<Rekeyed> changed = putKeys(documents, facts, passages, put);
        if (isWhole) {
            Repetitions repetitions = new Repetitions(passages, new Holders(facts));
            Deriving deriving = new Deriving(facts, repetitions, memberships);
            Set<Node> all = facts.documents();
            all.addAll(documents);
            inOrder(all).forEach(d -> put(d, deriving::graph, facts, put));
        } else {
            Revision revision = new Revision(facts, passages, memberships, changed, describedAnew);
            revision.documents().forEach(d -> put(d, revision::graph, facts, put));
        }
        describedAnew.clear();
    }

    private List<Rekeyed> putKeys(
            Set<Node> documents, StoredFacts facts, Passages passages, Consumer<NamedGraph> put) {
        Keys keys = new Keys(facts, passages);
        List<Rekeyed> rekeyed = new ArrayList<>();
        for (Node document : inOrder(documents)) {
            Optional<Symbol> symbol = facts.symbol(document);
            if (symbol.isPresent()) {
                Node name = iris.keys(symbol.get());
                Graph before = facts.graph(name);
                Graph now = keys.of(document, symbol.get());
                put(name, now, before, put);
                if (!isWhole) {
                    rekeyed.add(new Rekeyed(document, before, now));
                }
            }
        }
        return rekeyed;
    }

    private static Set<Node> inOrder(Set<Node> documents) {
        Set<Node> inOrder = new TreeSet<>(BY_IRI);
        inOrder.addAll(documents);
        return inOrder;
    }

    private void put(
            Node document,
            BiFunction<Node, Node, Graph> derive,
            StoredFacts facts,
            Consumer<NamedGraph> put) {
        Optional<Node> name = facts.symbol(document).map(iris::derived);
        if (name.isPresent()) {
            put(name.get(), derive.apply(document, name.get()), facts.graph(name.get()), put);
        }
    }

    @Override
    public Optional<WholeDerivation> whole(Path scratch) throws IOException {
        return Optional.of(new WholeRelations(iris, memberships, version, scratch));
    }

    private void put(Node name, Graph graph, Graph old, Consumer<NamedGraph> put) {
        if (graph.size() != old.size() || !graph.stream().allMatch(old::contains)) {
            put.accept(new NamedGraph(name, graph, Optional.empty(), version));
        }
    }
}
