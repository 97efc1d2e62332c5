package org.resograph.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Symbol;
import org.resograph.store.NamedGraph;

/**
 * What {@link Suggestions} derives, for documents that pass by and are in no store: what is left of
 * each version is which document it is of, and the labels in its title.
 *
 * <p>{@link #of} is safe for use by several threads, the rest is not.
 */
public final class CollectedSuggestions {

    private final Iris iris;
    private final String version;
    private final Graph subjects;
    private final LabelSearch search;
    private final TreeMap<Node, Document> documents = new TreeMap<>(Facts.BY_TEXT);

    /**
     * Suggestions for documents below a base.
     *
     * @param thesaurus as {@link Thesaurus#graph} gives it
     * @param subjects that the publisher assigns; what has one gets no suggestion
     * @param version a name that differs whenever the same titles may give others
     */
    public CollectedSuggestions(Iris iris, Graph thesaurus, Graph subjects, String version) {
        this.iris = iris;
        this.version = version;
        this.subjects = subjects;
        this.search =
                new LabelSearch(
                        key ->
                                subjects(
                                        thesaurus
                                                .find(Node.ANY, Vocabulary.labelKey, key)
                                                .toList()));
    }

    private static List<Node> subjects(Collection<Triple> triples) {
        Set<Node> ordered = new TreeSet<>(Facts.BY_TEXT);
        triples.forEach(triple -> ordered.add(triple.getSubject()));
        return List.copyOf(ordered);
    }

    /** What one version of a document, or of a part of one, adds. */
    private record Title(Node document, boolean hasSubjects, List<LabelSearch.Found> found) {}

    /** What one graph adds. */
    public static final class Titles {
        private final Node graph;
        private final List<Title> titles;

        private Titles(Node graph, List<Title> titles) {
            this.graph = graph;
            this.titles = titles;
        }
    }

    /** What all versions of a document have. */
    private static final class Document {
        private final Set<Node> graphs = new TreeSet<>(Facts.BY_TEXT);
        private final Set<LabelSearch.Found> found = new LinkedHashSet<>();
        private boolean hasSubjects;
    }

    /**
     * What a graph adds.
     *
     * @param name of the graph
     * @param graph of a language version of a document
     */
    public Titles of(Node name, Graph graph) {
        List<Title> titles = new ArrayList<>();
        Set<Node> seen = new TreeSet<>(Facts.BY_TEXT);
        graph.find(Node.ANY, Vocabulary.versionOf, Node.ANY)
                .forEachRemaining(triple -> seen.add(triple.getObject()));
        for (Node document : seen) {
            List<LabelSearch.Found> found = new ArrayList<>();
            boolean has = graph.contains(document, Vocabulary.librarianSubject, Node.ANY);
            if (!has) {
                graph.find(document, DCTerms.title.asNode(), Node.ANY)
                        .forEachRemaining(t -> found.addAll(search.in(t.getObject())));
            }
            titles.add(new Title(document, has, found));
        }
        return new Titles(name, titles);
    }

    /** Takes what a graph adds. */
    public void add(Titles titles) {
        for (Title title : titles.titles) {
            Document document = documents.computeIfAbsent(title.document(), d -> new Document());
            document.graphs.add(titles.graph);
            document.hasSubjects |= title.hasSubjects();
            document.found.addAll(title.found());
        }
    }

    /** The graphs of suggestions for all that was taken, in the order of the documents. */
    public List<NamedGraph> graphs() {
        List<NamedGraph> graphs = new ArrayList<>();
        documents.forEach(
                (node, document) ->
                        name(node)
                                .filter(name -> !hasSubjects(node, document))
                                .filter(name -> !document.found.isEmpty())
                                .ifPresent(name -> graphs.add(graph(name, node, document))));
        return graphs;
    }

    private boolean hasSubjects(Node node, Document document) {
        return document.hasSubjects
                || subjects.contains(node, Vocabulary.publisherSubject, Node.ANY);
    }

    private Optional<Node> name(Node document) {
        return iris.name(document.getURI())
                .map(Name::owner)
                .flatMap(Symbol::parse)
                .map(iris::suggestions);
    }

    private NamedGraph graph(Node name, Node node, Document document) {
        DerivedGraph derived = new DerivedGraph(iris, name);
        document.found.forEach(found -> found.suggest(node, derived));
        derived.from(iris.thesaurusGraph());
        document.graphs.forEach(derived::from);
        return new NamedGraph(name, derived.graph(), Optional.empty(), version);
    }
}
