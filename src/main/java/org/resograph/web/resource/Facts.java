package org.resograph.web.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.Vocabulary;

/** Reads a graph in the words of its readers: one value, all values, the text in a language. */
public final class Facts {

    /** Literals by value, IRIs by name; the same in every run. */
    public static final Comparator<Node> ORDER =
            Comparator.comparing(Node::isLiteral)
                    .thenComparing(node -> node.isLiteral() ? node.getLiteralLexicalForm() : "")
                    .thenComparing(node -> node.toString());

    /** No facts. */
    public static final Facts NONE = new Facts(Graph.emptyGraph);

    private final Graph graph;
    private final Map<String, Graph> sources;

    /** The facts of a graph. */
    public Facts(Graph graph) {
        this(graph, Map.of());
    }

    /** The facts of a description, of which it is known who says what. */
    public Facts(Description description) {
        this(description.graph(), description.sources());
    }

    private Facts(Graph graph, Map<String, Graph> sources) {
        this.graph = graph;
        this.sources = sources;
    }

    /**
     * What the version in one language says of a document, or of a part of one, and of what is in
     * it; all of this where there is none. Numbers, and the order of the parts, have no language:
     * the versions may print other ones.
     */
    public Facts ofVersion(Node whole, String language) {
        return sources.entrySet().stream()
                .filter(source -> source.getKey().endsWith("/" + language))
                .map(source -> new Facts(source.getValue()))
                .filter(facts -> facts.hasText(whole))
                .findFirst()
                .orElse(this);
    }

    private boolean hasText(Node whole) {
        return graph.contains(whole, Vocabulary.part, Node.ANY)
                || graph.contains(whole, Vocabulary.text, Node.ANY);
    }

    /** All values of a property, in {@link #ORDER}. */
    public List<Node> all(Node subject, Node property) {
        List<Node> values = new ArrayList<>();
        Iterator<Triple> found = graph.find(subject, property, Node.ANY);
        found.forEachRemaining(triple -> values.add(triple.getObject()));
        values.sort(ORDER);
        return values;
    }

    /** The first value of a property in {@link #ORDER}. */
    public Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    /** What has a value of a property, in {@link #ORDER}. */
    public List<Node> having(Node property, Node value) {
        List<Node> subjects = new ArrayList<>();
        Iterator<Triple> found = graph.find(Node.ANY, property, value);
        found.forEachRemaining(triple -> subjects.add(triple.getSubject()));
        subjects.sort(ORDER);
        return subjects;
    }

    /** Whether a thing is of a class. */
    public boolean is(Node subject, Node type) {
        return graph.contains(subject, RDF.Nodes.type, type);
    }

    /** Whether anything is said of it. */
    public boolean knows(Node subject) {
        return graph.contains(subject, Node.ANY, Node.ANY);
    }

    /** The lexical form of the first value. */
    public Optional<String> string(Node subject, Node property) {
        return one(subject, property)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
    }

    /** The first value as a number, where it is one. */
    public Optional<Integer> integer(Node subject, Node property) {
        return all(subject, property).stream()
                .filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
                .map(node -> ((Number) node.getLiteralValue()).intValue())
                .min(Integer::compare);
    }

    /** The text in exactly this language. */
    public Optional<String> in(String language, Node subject, Node property) {
        return all(subject, property).stream()
                .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /**
     * The text in the first of these languages that it has, then in English, then in none, then in
     * {@linkplain Language#NEXT_BEST another}.
     */
    public Optional<Node> best(List<String> languages, Node subject, Node property) {
        List<Node> values = all(subject, property).stream().filter(Node::isLiteral).toList();
        return values.stream()
                .min(Comparator.comparingInt(value -> rank(languages, value.getLiteralLanguage())));
    }

    private static int rank(List<String> languages, String language) {
        int place = languages.indexOf(language);
        if (place >= 0) {
            return place;
        }
        if (language.equals("en")) {
            return languages.size();
        }
        int next = language.isEmpty() ? 0 : Language.NEXT_BEST.indexOf(language);
        return languages.size() + 1 + (next < 0 ? Language.NEXT_BEST.size() : next);
    }

    /** What a thing is called, where it has a label. */
    public Optional<String> label(List<String> languages, Node thing) {
        return best(languages, thing, SKOS.prefLabel.asNode())
                .or(() -> best(languages, thing, RDFS.Nodes.label))
                .map(Node::getLiteralLexicalForm);
    }

    /** The graph. */
    public Graph graph() {
        return graph;
    }
}
