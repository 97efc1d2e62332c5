package org.resograph.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.VersionComparison;
import org.resograph.rdf.VersionFacts;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Symbol;
import org.resograph.store.Derivation;
import org.resograph.store.NamedGraph;

/** What the language versions of a document do not agree on, published beside them. */
public final class Disagreements implements Derivation {

    private final Iris iris;
    private final String version;
    private final SeenVersions seen;

    /**
     * Disagreements on the documents below a base.
     *
     * @param version a name that differs whenever the same versions may give other findings
     */
    public Disagreements(Iris iris, String version) {
        this.iris = iris;
        this.version = version;
        this.seen = new SeenVersions(iris);
    }

    /** A document of which that triple names a version. */
    @Override
    public @Nullable Node topic(Triple triple) {
        return triple.getPredicate().equals(Vocabulary.versionOf) ? triple.getObject() : null;
    }

    @Override
    public void begin(boolean isWhole) {
        seen.clear();
    }

    @Override
    public void see(Node name, Graph graph, List<Triple> removed, List<Triple> added) {
        seen.add(name, graph);
    }

    @Override
    public void derive(DatasetGraph dataset, Set<Node> topics, Consumer<NamedGraph> put) {
        for (Node document : topics) {
            symbol(document)
                    .map(iris::findings)
                    .map(name -> graph(name, findings(dataset, document)))
                    .ifPresent(put);
        }
    }

    private Optional<Symbol> symbol(Node document) {
        return iris.name(document.getURI()).map(Name::owner).flatMap(Symbol::parse);
    }

    private NamedGraph graph(Node name, Graph findings) {
        return new NamedGraph(name, findings, Optional.empty(), version);
    }

    private Graph findings(DatasetGraph dataset, Node document) {
        List<Node> graphs =
                Iter.iter(dataset.findNG(Node.ANY, Node.ANY, Vocabulary.versionOf, document))
                        .map(Quad::getGraph)
                        .toList();
        List<VersionFacts> facts = new ArrayList<>();
        if (graphs.size() > 1 && !seen.agree(graphs, document)) {
            graphs.forEach(name -> facts.addAll(facts(dataset, name, document)));
        }
        return new VersionComparison(iris).findings(facts);
    }

    private static List<VersionFacts> facts(DatasetGraph dataset, Node name, Node document) {
        Graph copy = GraphMemFactory.createDefaultGraph();
        dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining((Quad quad) -> copy.add(quad.asTriple()));
        return VersionFacts.of(copy).stream()
                .filter(version -> version.document().equals(document))
                .toList();
    }
}
