package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.LocalName;
import org.resograph.web.resource.Facts;

/** The page of a vocabulary: its classes, then its properties, each with its explanation. */
final class VocabularyPage {

    private static final List<Node> ANCHORS =
            List.of(
                    RDFS.Nodes.subClassOf,
                    RDFS.Nodes.subPropertyOf,
                    SKOS.exactMatch.asNode(),
                    SKOS.closeMatch.asNode(),
                    RDFS.Nodes.seeAlso);

    private final View view;
    private final Facts facts;
    private final Node vocabulary;

    VocabularyPage(View view, Node vocabulary) {
        this.view = view;
        this.facts = view.facts();
        this.vocabulary = vocabulary;
    }

    /**
     * A term.
     *
     * @param name in its IRI
     * @param label in the reader's language
     * @param comment its explanation
     * @param anchors the terms of others that it is tied to
     */
    public record Term(String name, String label, String comment, List<Anchor> anchors) {}

    /**
     * A tie to another term.
     *
     * @param property how they are tied
     */
    public record Anchor(String property, Link term) {}

    String title() {
        return text(vocabulary, DCTerms.title.asNode());
    }

    Map<String, Object> model() {
        return Map.of(
                "title", title(),
                "description", text(vocabulary, DCTerms.description.asNode()),
                "iri", vocabulary.getURI(),
                "classes", terms(OWL.Class.asNode()),
                "properties", properties());
    }

    private List<Term> properties() {
        List<Term> properties = new ArrayList<>(terms(OWL.ObjectProperty.asNode()));
        properties.addAll(terms(OWL.DatatypeProperty.asNode()));
        properties.sort(Comparator.comparing(Term::name));
        return properties;
    }

    private List<Term> terms(Node type) {
        return facts.having(RDF.Nodes.type, type).stream().map(this::term).toList();
    }

    private Term term(Node term) {
        List<Anchor> anchors = new ArrayList<>();
        for (Node property : ANCHORS) {
            for (Node other : facts.all(term, property)) {
                anchors.add(new Anchor(LocalName.of(property), link(other)));
            }
        }
        return new Term(
                LocalName.of(term),
                text(term, RDFS.Nodes.label),
                text(term, RDFS.Nodes.comment),
                anchors);
    }

    private Link link(Node term) {
        String iri = term.getURI();
        return iri.startsWith(vocabulary.getURI() + "#")
                ? new Link("#" + LocalName.of(term), LocalName.of(term))
                : new Link(iri, Prefixed.name(iri));
    }

    private String text(Node subject, Node property) {
        Optional<Node> text = facts.best(view.languages(), subject, property);
        return text.map(Node::getLiteralLexicalForm).orElse("");
    }
}
