package org.resograph.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.ReadAhead;
import org.resograph.rdf.Vocabulary;

/** Reads what of a document is indexed, from the graphs of its language versions. */
final class DocumentReader {

    private static final Map<Node, Facet> FACETS =
            Map.of(
                    Vocabulary.adoptedBy, Facet.BODY,
                    Vocabulary.session, Facet.SESSION,
                    Vocabulary.adoptionMethod, Facet.ADOPTION,
                    Vocabulary.librarianSubject, Facet.SUBJECT,
                    Vocabulary.publisherSubject, Facet.SUBJECT);

    /** All that is read: most of a graph is not. */
    private static final List<Node> READ =
            Stream.concat(
                            FACETS.keySet().stream(),
                            Stream.of(
                                    Vocabulary.symbol,
                                    Vocabulary.adoptionDate,
                                    DCTerms.title.asNode(),
                                    Vocabulary.text,
                                    Vocabulary.languageTag,
                                    Vocabulary.state,
                                    Vocabulary.choice))
                    .toList();

    private static final Comparator<DocumentText.Text> BY_NAME =
            Comparator.comparingInt((DocumentText.Text of) -> of.subject().getURI().length())
                    .thenComparing(of -> of.subject().getURI())
                    .thenComparing(DocumentText.Text::language)
                    .thenComparing(DocumentText.Text::text);

    private final Node document;
    private final String below;
    private final Map<Node, Node> states = new HashMap<>();
    private final Map<Node, Node> choices = new HashMap<>();
    private final Set<DocumentText.Text> titles = new java.util.LinkedHashSet<>();
    private final Map<List<Object>, DocumentText.Text> parts = new LinkedHashMap<>();
    private final Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    private String symbol = "";
    private Optional<LocalDate> day = Optional.empty();

    private DocumentReader(Node document) {
        this.document = document;
        this.below = document.getURI() + "/";
        for (Facet facet : Facet.values()) {
            facets.put(facet, new TreeSet<>());
        }
    }

    /** Reads a document; in a read transaction. */
    static DocumentText read(DatasetGraph dataset, Node document, Collection<Node> graphs) {
        DocumentReader reader = new DocumentReader(document);
        ReadAhead.of(dataset, () -> patterns(graphs));
        for (Node graph : graphs) {
            for (Node property : READ) {
                dataset.findNG(graph, Node.ANY, property, Node.ANY)
                        .forEachRemaining(quad -> reader.read(quad.asTriple()));
            }
        }
        return reader.result();
    }

    private static List<Quad> patterns(Collection<Node> graphs) {
        return graphs.stream()
                .flatMap(g -> READ.stream().map(p -> Quad.create(g, Node.ANY, p, Node.ANY)))
                .toList();
    }

    private void read(Triple triple) {
        Node subject = triple.getSubject();
        if (subject.equals(document)) {
            ofDocument(triple.getPredicate(), triple.getObject());
        } else if (subject.isURI() && subject.getURI().startsWith(below)) {
            ofPart(subject, triple.getPredicate(), triple.getObject());
        }
    }

    private void ofDocument(Node property, Node value) {
        Facet facet = FACETS.get(property);
        if (facet != null && value.isURI()) {
            add(facet, value.getURI());
        } else if (property.equals(Vocabulary.symbol)) {
            symbol = value.getLiteralLexicalForm();
        } else if (property.equals(Vocabulary.adoptionDate)) {
            adopted(value.getLiteralLexicalForm());
        } else if (property.equals(DCTerms.title.asNode()) && value.isLiteral()) {
            titles.add(text(document, value));
        }
    }

    private void adopted(String date) {
        try {
            LocalDate found = LocalDate.parse(date);
            day = day.filter(d -> d.isBefore(found)).or(() -> Optional.of(found));
            add(Facet.YEAR, date.substring(0, 4));
        } catch (DateTimeParseException e) {
            return; // a date that is none has no year to filter by
        }
    }

    private void ofPart(Node part, Node property, Node value) {
        if (property.equals(Vocabulary.text) && value.isLiteral()) {
            DocumentText.Text text = text(part, value);
            parts.put(List.of(part, text.language()), text);
        } else if (property.equals(Vocabulary.languageTag)) {
            add(Facet.LANGUAGE, value.getLiteralLexicalForm());
        } else if (property.equals(Vocabulary.state)) {
            states.put(part, value);
        } else if (property.equals(Vocabulary.choice)) {
            choices.put(part, value);
        } else if (property.equals(DCTerms.title.asNode())
                && value.isLiteral()
                && !part.getURI().equals(below + value.getLiteralLanguage())) {
            DocumentText.Text text = text(part, value);
            parts.put(List.of(part, text.language(), "title"), text);
        }
    }

    private static DocumentText.Text text(Node subject, Node literal) {
        return new DocumentText.Text(
                subject, literal.getLiteralLanguage(), literal.getLiteralLexicalForm());
    }

    private void add(Facet facet, String value) {
        Objects.requireNonNull(facets.get(facet)).add(value);
    }

    private DocumentText result() {
        choices.forEach(
                (position, choice) -> {
                    Node state = states.get(position);
                    if (state != null) {
                        add(Facet.CHOICE, state + " " + choice);
                    }
                });
        return new DocumentText(
                document,
                symbol,
                day,
                List.copyOf(titles),
                // What ranks alike is found in the order in which it was indexed.
                parts.values().stream().sorted(BY_NAME).toList(),
                facets);
    }

    /**
     * The graphs of each document that has a language version.
     *
     * @param goOn called again and again; throws when it is to end
     */
    static Map<Node, Set<Node>> documents(DatasetGraph dataset, Runnable goOn) {
        Map<Node, Set<Node>> documents = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.languageVersion, Node.ANY)
                .forEachRemaining(
                        quad -> {
                            goOn.run();
                            add(documents, quad);
                        });
        return documents;
    }

    /** The documents of which a graph has a language version. */
    static Set<Node> documents(DatasetGraph dataset, Node graph) {
        Set<Node> documents = inOrder();
        dataset.findNG(graph, Node.ANY, Vocabulary.languageVersion, Node.ANY)
                .forEachRemaining(quad -> documents.add(quad.getSubject()));
        return documents;
    }

    /** The graphs of a document. */
    static Set<Node> graphs(DatasetGraph dataset, Node document) {
        Set<Node> graphs = inOrder();
        dataset.findNG(Node.ANY, document, Vocabulary.languageVersion, Node.ANY)
                .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        return graphs;
    }

    private static void add(Map<Node, Set<Node>> documents, Quad quad) {
        documents.computeIfAbsent(quad.getSubject(), d -> inOrder()).add(quad.getGraph());
    }

    private static Set<Node> inOrder() {
        return new TreeSet<>(Comparator.comparing(Node::getURI));
    }
}
