package org.resograph.derivation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.reference.Memberships;
import org.resograph.store.NamedGraph;
import org.resograph.store.WholeDerivation;

/** The relations between all documents, from their graphs as they pass. */
final class WholeRelations implements WholeDerivation {

    private final Iris iris;
    private final Memberships memberships;
    private final String version;
    private final Path scratch;
    private final SeenGraphs graphs;
    private final SeenFacts facts;

    /**
     * Nothing seen yet.
     *
     * @param scratch a folder for temporary files, which is there
     */
    WholeRelations(Iris iris, Memberships memberships, String version, Path scratch)
            throws IOException {
        this.iris = iris;
        this.memberships = memberships;
        this.version = version;
        this.scratch = scratch;
        this.graphs = new SeenGraphs(scratch.resolve("seen"), this::document);
        this.facts = new SeenFacts(iris, graphs);
    }

    // Asked before there are any facts.
    private Optional<Node> document(Node thing) {
        return thing.isURI() ? facts.document(thing) : Optional.empty();
    }

    @Override
    public boolean derives(Name name) {
        return name.local().equals("keys") || name.local().equals("derived");
    }

    @Override
    public void see(Node name, Graph graph) {
        graphs.add(name, graph);
    }

    @Override
    public void derive(Consumer<NamedGraph> put) {
        List<Node> documents = new ArrayList<>();
        Keys keys = new Keys(facts, graphs);
        for (Node document : List.copyOf(graphs.documents())) {
            if (!facts.graphs(document).isEmpty()) {
                documents.add(document);
                facts.symbol(document)
                        .ifPresent(
                                symbol -> {
                                    Node name = iris.keys(symbol);
                                    Graph own = keys.of(document, symbol);
                                    facts.addKeys(name, document, own);
                                    put(name, own, put);
                                });
            }
        }
        Deriving deriving = new Deriving(facts, repeats(documents), memberships);
        for (Node document : documents) {
            facts.symbol(document)
                    .map(iris::derived)
                    .ifPresent(name -> put(name, deriving.graph(document, name), put));
        }
    }

    private SortedRepeats repeats(List<Node> documents) {
        List<Node> inTime = new ArrayList<>();
        documents.stream().filter(d -> facts.standing(d).isPresent()).forEach(inTime::add);
        inTime.sort(Comparator.comparing(d -> facts.standing(d).orElseThrow(), Standing.IN_TIME));
        documents.stream().filter(d -> facts.standing(d).isEmpty()).forEach(inTime::add);
        try {
            return new SortedRepeats(facts, graphs, inTime, scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Node name, Graph graph, Consumer<NamedGraph> put) {
        if (!graph.isEmpty()) {
            put.accept(new NamedGraph(name, graph, Optional.empty(), version));
        }
    }

    @Override
    public void close() {
        facts.close();
    }
}
