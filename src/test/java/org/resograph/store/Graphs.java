package org.resograph.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.resograph.rdf.Iris;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

/** Graphs to publish: number n in version v has {@link #TRIPLES} triples that all say v. */
final class Graphs {

    static final String BASE = "http://data.example/";
    static final String READER = "test 1";
    static final int TRIPLES = 20;

    private static final Iris IRIS = new Iris(BASE);

    private Graphs() {}

    static NamedGraph graph(int n, int version) {
        return graph(n, version, READER);
    }

    static NamedGraph graph(int n, int version, String reader) {
        return new NamedGraph(
                name(n), triples(n, version), Optional.of(sha256(n, version)), reader);
    }

    static Node name(int n) {
        return IRIS.graph(symbol(n), Language.ENGLISH);
    }

    static Node provenance(int n) {
        return IRIS.provenance(name(n));
    }

    static String sha256(int n, int version) {
        return String.format("%032x%032x", n, version);
    }

    static Graph triples(int n, int version) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node document = IRIS.document(symbol(n));
        for (int i = 1; i <= TRIPLES; i++) {
            graph.add(
                    IRIS.part(document, "op" + i),
                    NodeFactory.createURI("http://terms.example/says"),
                    NodeFactory.createLiteralLang("version " + version, "en"));
        }
        return graph;
    }

    static void publish(Store store, NamedGraph... graphs) {
        publish(store, List.of(graphs));
    }

    static void publish(Store store, int count, int version) {
        publish(store, IntStream.range(0, count).mapToObj(n -> graph(n, version)).toList());
    }

    static void publish(Store store, List<NamedGraph> graphs) {
        try (Publication publication = store.publication()) {
            graphs.forEach(graph -> publication.put(graph, change -> {}));
            publication.finish();
        }
    }

    /** What the triples of graph n say, if it is whole: one version, or none. */
    static Set<String> said(Store store, int n) {
        return Txn.calculateRead(store.dataset(), () -> saidWithin(store.dataset(), n));
    }

    static Set<String> saidWithin(DatasetGraph dataset, int n) {
        List<Quad> quads = Iter.toList(dataset.findNG(name(n), Node.ANY, Node.ANY, Node.ANY));
        Set<String> said = new TreeSet<>();
        quads.forEach(quad -> said.add(quad.getObject().getLiteralLexicalForm()));
        if (!quads.isEmpty() && quads.size() != TRIPLES) {
            said.add("only " + quads.size() + " triples");
        }
        return said;
    }

    private static Symbol symbol(int n) {
        return Symbol.of("A/RES/77/" + (n + 1));
    }
}
