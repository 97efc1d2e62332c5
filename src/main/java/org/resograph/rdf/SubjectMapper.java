package org.resograph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.resolution.Subject;
import org.resograph.resolution.Subject.Assignment;
import org.resograph.text.Language;

/** What a document is about, apart by who says so. */
final class SubjectMapper {

    private final Facts facts;
    private final Map<Node, String> labels = new HashMap<>();

    SubjectMapper(Facts facts) {
        this.facts = facts;
    }

    void map(Node document, List<Subject> subjects) {
        for (Subject subject : subjects) {
            Optional<Node> concept = subject.concept().flatMap(SubjectMapper::concept);
            if (concept.isEmpty()) {
                facts.once(document, Vocabulary.subjectHeading, Facts.string(subject.label()));
                continue;
            }
            Node node = concept.get();
            facts.once(document, property(subject.assignment()), node);
            if (subject.assignment() != Assignment.MACHINE) {
                facts.once(document, DCTerms.subject.asNode(), node);
            }
            label(node, subject.label());
        }
    }

    // Whatever the language of the version, the headings of its metadata are in English.
    private void label(Node concept, String label) {
        String first = labels.putIfAbsent(concept, label);
        boolean other = first != null && !first.equals(label);
        Node property = other ? SKOS.altLabel.asNode() : SKOS.prefLabel.asNode();
        facts.once(concept, property, Facts.words(label, Language.ENGLISH));
    }

    private static Node property(Assignment assignment) {
        return switch (assignment) {
            case LIBRARIAN -> Vocabulary.librarianSubject;
            case MACHINE -> Vocabulary.machineSubject;
            case PUBLISHER -> Vocabulary.publisherSubject;
        };
    }

    // The source gives it, so it may be anything; what is no absolute IRI is no concept.
    private static Optional<Node> concept(String iri) {
        boolean absolute = iri.startsWith("http://") || iri.startsWith("https://");
        int host = iri.indexOf("://") + 3;
        boolean hasHost = absolute && host < iri.length() && iri.charAt(host) != '/';
        boolean legal =
                iri.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>\"{}|\\^`[]".indexOf(c) < 0);
        return hasHost && legal ? Optional.of(NodeFactory.createURI(iri)) : Optional.empty();
    }
}
