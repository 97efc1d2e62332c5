package org.resograph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * A graph in the order in which a reader of the document meets things: the document, its versions,
 * its parts as they follow each other, its vote, its positions; what is left, by IRI. The order
 * depends on the triples alone.
 */
final class ReadingOrder {

    /**
     * All that a graph says of one thing.
     *
     * @param statements in order
     */
    record Description(Node subject, List<Statement> statements) {}

    /**
     * All values of one property.
     *
     * @param objects in order
     */
    record Statement(Node predicate, List<Node> objects) {}

    /** Where to go on from a thing, in this order. */
    private static final List<Node> FOLLOWED =
            List.of(
                    Vocabulary.languageVersion,
                    Vocabulary.sourceFile,
                    Vocabulary.citation,
                    Vocabulary.mandate,
                    Vocabulary.part,
                    Vocabulary.vote,
                    Vocabulary.position,
                    Vocabulary.sponsorship,
                    Vocabulary.composedOf);

    private static final Map<Node, Integer> RANK = new HashMap<>();

    static {
        List<Node> first =
                List.of(
                        RDF.Nodes.type,
                        Vocabulary.symbol,
                        DCTerms.identifier.asNode(),
                        Vocabulary.symbolBasis,
                        Vocabulary.documentType,
                        Vocabulary.number,
                        Vocabulary.label,
                        Vocabulary.ordinal,
                        Vocabulary.order,
                        Vocabulary.level,
                        Vocabulary.marker,
                        SKOS.prefLabel.asNode(),
                        SKOS.altLabel.asNode(),
                        DCTerms.title.asNode(),
                        Vocabulary.versionOf,
                        Vocabulary.languageTag,
                        DCTerms.language.asNode(),
                        Vocabulary.originalLanguage,
                        DCTerms.issued.asNode(),
                        Vocabulary.adoptedBy,
                        Vocabulary.outcome,
                        Vocabulary.adoptionMethod,
                        Vocabulary.adoptionDate,
                        Vocabulary.adoptionMeeting,
                        Vocabulary.body,
                        Vocabulary.session,
                        Vocabulary.sessionKind,
                        Vocabulary.interval,
                        Vocabulary.startDate,
                        Vocabulary.endDate,
                        Vocabulary.agendaItem,
                        Vocabulary.committee,
                        Vocabulary.withoutCommittee,
                        Vocabulary.committeeReport,
                        Vocabulary.reportParagraph,
                        Vocabulary.draft,
                        Vocabulary.meetingRecord,
                        Vocabulary.proponentNote,
                        Vocabulary.librarianSubject,
                        Vocabulary.machineSubject,
                        Vocabulary.publisherSubject,
                        DCTerms.subject.asNode(),
                        Vocabulary.subjectHeading,
                        FOAF.page.asNode(),
                        Vocabulary.languageVersion,
                        Vocabulary.sourceFile,
                        Vocabulary.enactingFormula,
                        Vocabulary.openingPhrase,
                        Vocabulary.openingVerb,
                        Vocabulary.furtherPhrase,
                        Vocabulary.furtherVerb,
                        Vocabulary.text,
                        Vocabulary.markedText,
                        Vocabulary.html,
                        Vocabulary.part,
                        Vocabulary.composedOf,
                        Vocabulary.footnote,
                        Vocabulary.citation,
                        Vocabulary.cites,
                        Vocabulary.refersToSession,
                        Vocabulary.mandate,
                        Vocabulary.verb,
                        Vocabulary.addressee,
                        Vocabulary.addresseeText,
                        Vocabulary.deliverable,
                        Vocabulary.deliverableText,
                        Vocabulary.dueSession,
                        Vocabulary.dueDate,
                        Vocabulary.dueEvery,
                        Vocabulary.dueText,
                        Vocabulary.vote,
                        Vocabulary.voteBasis,
                        Vocabulary.statedInFavour,
                        Vocabulary.statedAgainst,
                        Vocabulary.statedAbstaining,
                        Vocabulary.position,
                        Vocabulary.state,
                        Vocabulary.choice,
                        Vocabulary.sponsorship,
                        Vocabulary.sponsor,
                        Vocabulary.nameAsWritten);
        for (Node predicate : first) {
            RANK.put(predicate, RANK.size());
        }
    }

    private static final Comparator<Node> BY_RANK =
            Comparator.<Node>comparingInt(p -> RANK.getOrDefault(p, RANK.size()))
                    // where it stands in the source comes after what it says
                    .thenComparing(p -> p.equals(Vocabulary.sourceLines))
                    .thenComparing(Node::getURI);

    private final Map<Node, Map<Node, List<Node>>> triples = new HashMap<>();
    private final Comparator<Node> byOrder =
            Comparator.<Node>comparingInt(this::order).thenComparing(ReadingOrder::byValue);

    private ReadingOrder(Graph graph) {
        graph.find().forEach(this::take);
    }

    /**
     * The things of a graph in order.
     *
     * @throws IllegalArgumentException if the graph has a blank node
     */
    static List<Description> of(Graph graph) {
        return new ReadingOrder(graph).sort();
    }

    private void take(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            throw new IllegalArgumentException("a blank node: " + triple);
        }
        triples.computeIfAbsent(triple.getSubject(), s -> new HashMap<>())
                .computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>(1))
                .add(triple.getObject());
    }

    private List<Description> sort() {
        Set<Node> order = new LinkedHashSet<>();
        documents().forEach(document -> visit(document, order));
        triples.keySet().stream().sorted(ReadingOrder::byValue).forEach(order::add);
        return order.stream().map(this::describe).toList();
    }

    private List<Node> documents() {
        Set<Node> parts = new HashSet<>();
        triples.values().forEach(of -> parts.addAll(objects(of, Vocabulary.composedOf)));
        return triples.entrySet().stream()
                .filter(said -> said.getValue().containsKey(Vocabulary.languageVersion))
                .map(Map.Entry::getKey)
                .filter(document -> !parts.contains(document))
                .sorted(ReadingOrder::byValue)
                .toList();
    }

    private void visit(Node thing, Set<Node> order) {
        Map<Node, List<Node>> said = triples.get(thing);
        if (said == null || !order.add(thing)) {
            return;
        }
        for (Node predicate : FOLLOWED) {
            objects(said, predicate).stream().sorted(byOrder).forEach(o -> visit(o, order));
        }
    }

    private Description describe(Node subject) {
        List<Statement> statements = new ArrayList<>();
        triples.getOrDefault(subject, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_RANK))
                .forEach(
                        said ->
                                statements.add(
                                        new Statement(
                                                said.getKey(),
                                                said.getValue().stream()
                                                        .sorted(byOrder)
                                                        .toList())));
        return new Description(subject, statements);
    }

    private static List<Node> objects(Map<Node, List<Node>> said, Node predicate) {
        return said.getOrDefault(predicate, List.of());
    }

    /** The place among its siblings; the first of several, which versions may differ on. */
    private int order(Node thing) {
        return objects(triples.getOrDefault(thing, Map.of()), Vocabulary.order).stream()
                .mapToInt(o -> Integer.parseInt(o.getLiteralLexicalForm()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int byValue(Node a, Node b) {
        if (a.isURI() || b.isURI()) {
            return a.isURI() && b.isURI()
                    ? NaturalOrder.INSTANCE.compare(a.getURI(), b.getURI())
                    : Boolean.compare(b.isURI(), a.isURI());
        }
        int byText =
                NaturalOrder.INSTANCE.compare(a.getLiteralLexicalForm(), b.getLiteralLexicalForm());
        if (byText != 0) {
            return byText;
        }
        int byLanguage = a.getLiteralLanguage().compareTo(b.getLiteralLanguage());
        return byLanguage != 0
                ? byLanguage
                : a.getLiteralDatatypeURI().compareTo(b.getLiteralDatatypeURI());
    }
}
