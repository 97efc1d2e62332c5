package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
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
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;

/** What a dataset says, asked by its indexes, whatever the graph. */
final class StoredFacts implements Facts {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Map<Node, Optional<Standing>> standings = new HashMap<>();

    StoredFacts(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    @Override
    public Iris iris() {
        return iris;
    }

    @Override
    public List<Node> objects(Node subject, Node predicate) {
        TreeSet<Node> objects = new TreeSet<>(BY_TEXT);
        dataset.findNG(Node.ANY, subject, predicate, Node.ANY)
                .forEachRemaining((Quad quad) -> objects.add(quad.getObject()));
        return List.copyOf(objects);
    }

    @Override
    public List<Node> subjects(Node predicate, Node object) {
        TreeSet<Node> subjects = new TreeSet<>(BY_TEXT);
        dataset.findNG(Node.ANY, Node.ANY, predicate, object)
                .forEachRemaining((Quad quad) -> subjects.add(quad.getSubject()));
        return List.copyOf(subjects);
    }

    /** The same in any order, and no more of them than that many; more are not read. */
    Set<Node> subjects(Node predicate, Node object, int most) {
        Set<Node> subjects = new HashSet<>();
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, predicate, object);
        while (subjects.size() < most && quads.hasNext()) {
            subjects.add(quads.next().getSubject());
        }
        return subjects;
    }

    /** The statements of one graph with a predicate, in the order of their subjects. */
    List<Quad> statements(Node graph, Node predicate) {
        List<Quad> statements = new ArrayList<>();
        dataset.findNG(graph, Node.ANY, predicate, Node.ANY).forEachRemaining(statements::add);
        statements.sort(Comparator.comparing(Quad::getSubject, BY_TEXT));
        return statements;
    }

    /** All statements of one graph. */
    Graph graph(Node name) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining((Quad quad) -> graph.add(quad.asTriple()));
        return graph;
    }

    /** Whether a stored graph says otherwise of a thing than another graph. */
    boolean differs(Node name, Node subject, Graph other) {
        Set<Triple> stored = new HashSet<>();
        dataset.findNG(name, subject, Node.ANY, Node.ANY)
                .forEachRemaining((Quad quad) -> stored.add(quad.asTriple()));
        return !stored.equals(other.find(subject, Node.ANY, Node.ANY).toSet());
    }

    @Override
    public List<Quad> statements(Node document, Node graph, Node predicate) {
        List<Quad> statements = statements(graph, predicate);
        statements.removeIf(quad -> document(quad.getSubject()).filter(document::equals).isEmpty());
        return statements;
    }

    @Override
    public List<Node> graphs(Node document) {
        TreeSet<Node> graphs = new TreeSet<>(BY_TEXT);
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.versionOf, document)
                .forEachRemaining((Quad quad) -> graphs.add(quad.getGraph()));
        return List.copyOf(graphs);
    }

    /** All documents that have a language version. */
    Set<Node> documents() {
        Set<Node> documents = new HashSet<>();
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.versionOf, Node.ANY)
                .forEachRemaining((Quad quad) -> documents.add(quad.getObject()));
        return documents;
    }

    @Override
    public Optional<Standing> standing(Node document) {
        return standings.computeIfAbsent(
                document,
                d ->
                        object(d, Vocabulary.standing)
                                .map(Node::getLiteralLexicalForm)
                                .flatMap(Standing::parse));
    }

    /** The roll calls of all votes, each after its body and year: {@code GA 2020 AGO Y}. */
    void rollCalls(Consumer<String> to) {
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.rollCall, Node.ANY)
                .forEachRemaining(
                        (Quad quad) -> to.accept(quad.getObject().getLiteralLexicalForm()));
    }
}
