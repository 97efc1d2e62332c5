package org.resograph.derivation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.InferenceBasis;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.Derivation;
import org.resograph.store.NamedGraph;

/**
 * Subjects for documents that have none, as suggestions: the concepts of the published thesaurus of
 * which a label stands in the title. Whole words; the longest label first, and no word twice.
 */
public final class Suggestions implements Derivation {

    /** Labels with more words are not looked for. */
    private static final int LONGEST = 12;

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
            for (Node title : facts.objects(document, DCTerms.title.asNode())) {
                suggest(facts, document, title, derived);
            }
        }
        if (!derived.graph().isEmpty()) {
            derived.from(iris.thesaurusGraph());
            facts.graphs(document).forEach(derived::from);
        }
        return derived.graph();
    }

    private static void suggest(
            StoredFacts facts, Node document, Node title, DerivedGraph derived) {
        String text = title.getLiteralLexicalForm();
        String language = title.getLiteralLanguage();
        List<Token> tokens = Token.of(text);
        boolean[] used = new boolean[tokens.size()];
        for (int length = Math.min(LONGEST, tokens.size()); length > 0; length--) {
            for (int first = 0; first + length <= tokens.size(); first++) {
                List<Token> here = tokens.subList(first, first + length);
                List<Node> concepts =
                        isFree(used, first, length) ? concepts(facts, here, language) : List.of();
                if (!concepts.isEmpty()) {
                    Arrays.fill(used, first, first + length, true);
                    String words = text.substring(here.get(0).start(), here.get(length - 1).end());
                    add(document, concepts, words, language, derived);
                }
            }
        }
    }

    private static boolean isFree(boolean[] used, int first, int length) {
        for (int i = first; i < first + length; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> concepts(StoredFacts facts, List<Token> tokens, String language) {
        Words words = new Words(tokens.stream().map(Token::word).toList());
        return facts.subjects(Vocabulary.labelKey, Thesaurus.key(words, language));
    }

    private static void add(
            Node document,
            List<Node> concepts,
            String words,
            String language,
            DerivedGraph derived) {
        for (Node concept : concepts) {
            String iri = concept.getURI();
            String key = "subject-" + new Words(List.of(iri)).key("") + "-" + language;
            derived.infer(
                    document,
                    Vocabulary.suggestedSubject,
                    concept,
                    key,
                    InferenceBasis.LABEL,
                    List.of(NodeFactory.createLiteralLang(words, language)));
        }
    }
}
