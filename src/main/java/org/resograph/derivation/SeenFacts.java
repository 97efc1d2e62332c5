package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;

/**
 * What graphs that pass say, without a dataset. In memory are where each document stands, and which
 * documents have a title: some 500 bytes a document.
 */
final class SeenFacts implements Facts, AutoCloseable {

    private final Iris iris;
    private final SeenGraphs graphs;
    private final Map<Node, Standing> standings = new HashMap<>();
    private final Map<Node, List<Node>> byTitle = new HashMap<>();

    SeenFacts(Iris iris, SeenGraphs graphs) {
        this.iris = iris;
        this.graphs = graphs;
    }

    /** Takes in the keys of a document, which are as those of all the others will be. */
    void addKeys(Node name, Node document, Graph keys) {
        graphs.add(name, keys);
        keys.find(document, Vocabulary.standing, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .forEach(line -> Standing.parse(line).ifPresent(s -> standings.put(document, s)));
        keys.find(document, Vocabulary.titleKey, Node.ANY)
                .forEach(
                        triple ->
                                byTitle.computeIfAbsent(
                                                triple.getObject(), key -> new ArrayList<>(1))
                                        .add(document));
    }

    @Override
    public Iris iris() {
        return iris;
    }

    @Override
    public List<Node> objects(Node subject, Node predicate) {
        TreeSet<Node> objects = new TreeSet<>(BY_TEXT);
        document(subject)
                .map(graphs::quads)
                .map(quads -> quads.getOrDefault(subject, List.of()))
                .orElse(List.of())
                .forEach(
                        quad -> {
                            if (quad.getPredicate().equals(predicate)) {
                                objects.add(quad.getObject());
                            }
                        });
        return List.copyOf(objects);
    }

    /** Only documents by the keys of their titles. */
    @Override
    public List<Node> subjects(Node predicate, Node object) {
        if (!predicate.equals(Vocabulary.titleKey)) {
            throw new IllegalArgumentException("not found by " + predicate);
        }
        TreeSet<Node> subjects = new TreeSet<>(BY_TEXT);
        subjects.addAll(byTitle.getOrDefault(object, List.of()));
        return List.copyOf(subjects);
    }

    @Override
    public List<Quad> statements(Node document, Node graph, Node predicate) {
        List<Quad> statements = new ArrayList<>();
        for (List<Quad> quads : graphs.quads(document).values()) {
            for (Quad quad : quads) {
                if (quad.getPredicate().equals(predicate) && quad.getGraph().equals(graph)) {
                    statements.add(quad);
                }
            }
        }
        statements.sort(Comparator.comparing(Quad::getSubject, BY_TEXT));
        return statements;
    }

    @Override
    public List<Node> graphs(Node document) {
        TreeSet<Node> found = new TreeSet<>(BY_TEXT);
        for (List<Quad> quads : graphs.quads(document).values()) {
            for (Quad quad : quads) {
                if (quad.getPredicate().equals(Vocabulary.versionOf)
                        && quad.getObject().equals(document)) {
                    found.add(quad.getGraph());
                }
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Optional<Standing> standing(Node document) {
        return Optional.ofNullable(standings.get(document));
    }

    @Override
    public void close() {
        graphs.close();
    }
}
