package org.resograph.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.VersionComparison;
import org.resograph.rdf.VersionFacts;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Symbol;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Store;

/**
 * What the language versions of a document do not agree on, for the documents that a run has
 * touched: compared as they are published, and published beside them.
 */
final class Disagreements {

    private final Iris iris;
    private final Set<Node> touched = new HashSet<>();
    private boolean announced;

    Disagreements(Iris iris) {
        this.iris = iris;
    }

    /** The documents of a graph that may now disagree with another version. */
    void touch(Graph graph) {
        graph.find(Node.ANY, Vocabulary.versionOf, Node.ANY)
                .mapWith(Triple::getObject)
                .forEach(touched::add);
    }

    /**
     * Says in the store that documents are about to be published whose versions are not compared,
     * so that the next run can tell if this one is interrupted. Once is enough.
     */
    void announce(Publication publication) {
        if (!announced) {
            announced = true;
            Graph mark = GraphMemFactory.createDefaultGraph();
            mark.add(iris.uncomparedGraph(), RDF.type.asNode(), RDFS.Resource.asNode());
            publication.put(graph(iris.uncomparedGraph(), mark), change -> {});
        }
    }

    /** After a run that was interrupted, all documents are as if touched. */
    void recover(DatasetGraph dataset) {
        Txn.executeRead(
                dataset,
                () -> {
                    if (dataset.containsGraph(iris.uncomparedGraph())) {
                        announced = true;
                        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.versionOf, Node.ANY)
                                .forEachRemaining((Quad quad) -> touched.add(quad.getObject()));
                    }
                });
    }

    /** Compares all that was touched with what the store holds, and publishes what differs. */
    void publish(Store store) {
        if (!announced) {
            return;
        }
        try (Publication publication = store.publication()) {
            for (Node document : touched) {
                symbol(document)
                        .map(iris::findings)
                        .map(name -> graph(name, findings(store.dataset(), document)))
                        .ifPresent(graph -> publication.put(graph, change -> {}));
            }
            // Last, so that it goes in the last transaction.
            Graph none = Graph.emptyGraph;
            publication.put(graph(iris.uncomparedGraph(), none), change -> {});
            publication.finish();
        }
    }

    private Optional<Symbol> symbol(Node document) {
        return iris.name(document.getURI()).map(Name::owner).flatMap(Symbol::parse);
    }

    private static NamedGraph graph(Node name, Graph findings) {
        return new NamedGraph(name, findings, Optional.empty(), Build.reader());
    }

    private Graph findings(DatasetGraph dataset, Node document) {
        List<VersionFacts> facts = new ArrayList<>();
        Txn.executeRead(
                dataset,
                () ->
                        Iter.iter(
                                        dataset.findNG(
                                                Node.ANY, Node.ANY, Vocabulary.versionOf, document))
                                .map(Quad::getGraph)
                                .toList()
                                .forEach(name -> facts.addAll(facts(dataset, name, document))));
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
