package org.resograph.derivation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.Derivation;
import org.resograph.store.NamedGraph;

/**
 * Subjects for documents that have none, as suggestions: the concepts of the published thesaurus of
 * which a label stands in the title.
 */
public final class Suggestions implements Derivation {

    private final Iris iris;
    private final String version;

    /**
     * Suggestions for the documents below a base.
     *
     * @param version a name that differs whenever the same titles may give others
     */
    public Suggestions(Iris iris, String version) {
        this.iris = iris;
        this.version = version;
    }

    /** The document of a version, or a subject's; the thesaurus itself where that has changed. */
    @Override
    public @Nullable Node topic(Triple triple) {
        if (triple.getPredicate().equals(Vocabulary.versionOf)) {
            return triple.getObject();
        }
        boolean concerns =
                triple.getPredicate().equals(Vocabulary.publisherSubject)
                        || triple.getSubject().equals(iris.thesaurusGraph());
        return concerns ? triple.getSubject() : null;
    }

    @Override
    public void derive(DatasetGraph dataset, Set<Node> topics, Consumer<NamedGraph> put) {
        StoredFacts facts = new StoredFacts(dataset, iris);
        Set<Node> documents = new HashSet<>(topics);
        if (documents.remove(iris.thesaurusGraph())) {
            documents.addAll(facts.documents());
        }
        boolean hasThesaurus =
                dataset.findNG(iris.thesaurusGraph(), Node.ANY, Node.ANY, Node.ANY).hasNext();
        for (Node document : documents) {
            facts.symbol(document)
                    .map(iris::suggestions)
                    .ifPresent(
                            name -> {
                                Graph graph = suggestions(facts, document, name, hasThesaurus);
                                put(name, graph, facts, put);
                            });
        }
    }

    private void put(Node name, Graph graph, StoredFacts facts, Consumer<NamedGraph> put) {
        if (!graph.isEmpty() || !facts.graph(name).isEmpty()) {
            put.accept(new NamedGraph(name, graph, Optional.empty(), version));
        }
    }

    private Graph suggestions(StoredFacts facts, Node document, Node name, boolean hasThesaurus) {
        DerivedGraph derived = new DerivedGraph(iris, name);
        if (!hasThesaurus) {
            return derived.graph();
        }
        boolean hasSubjects =
                !facts.objects(document, Vocabulary.librarianSubject).isEmpty()
                        || !facts.objects(document, Vocabulary.publisherSubject).isEmpty();
        if (!hasSubjects && !facts.graphs(document).isEmpty()) {
            LabelSearch search = new LabelSearch(key -> facts.subjects(Vocabulary.labelKey, key));
            for (Node title : facts.objects(document, DCTerms.title.asNode())) {
                search.in(title).forEach(found -> found.suggest(document, derived));
            }
        }
        if (!derived.graph().isEmpty()) {
            derived.from(iris.thesaurusGraph());
            facts.graphs(document).forEach(derived::from);
        }
        return derived.graph();
    }
}
