package org.resograph.web.akn;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.XmlText;
import org.resograph.web.resource.Facts;

/**
 * Writes what a document is about, and the items of the agenda, as keywords: those of a program
 * first, then those of the librarians, as the Secretariat does.
 */
final class AknSubjects {

    private static final String PROGRAM = "http://metadata.un.org/sdg";
    private static final String LIBRARY = "DHLAUTH";
    private static final String PUBLISHER = "#publisher";
    private static final String GOALS = "SDGO";

    private final XmlText xml;
    private final Facts facts;
    private final Node document;

    AknSubjects(XmlText xml, Facts facts, Node document) {
        this.xml = xml;
        this.facts = facts;
        this.document = document;
    }

    void write() {
        List<Node> program = facts.all(document, Vocabulary.machineSubject);
        List<Node> headings = facts.all(document, Vocabulary.subjectHeading);
        List<Node> librarian = facts.all(document, Vocabulary.librarianSubject);
        List<Node> items = facts.all(document, Vocabulary.agendaItem);
        List<Node> publisher = facts.all(document, Vocabulary.publisherSubject);
        if (!program.isEmpty()) {
            classification(PROGRAM, () -> program.forEach(s -> subject(s, false)));
        }
        if (!headings.isEmpty() || !librarian.isEmpty() || !items.isEmpty()) {
            classification(
                    LIBRARY,
                    () -> {
                        headings.forEach(this::heading);
                        librarian.forEach(s -> subject(s, true));
                        items.forEach(this::item);
                    });
        }
        if (!publisher.isEmpty()) {
            classification(PUBLISHER, () -> publisher.forEach(s -> subject(s, false)));
        }
    }

    private void classification(String source, Runnable keywords) {
        xml.element("classification", keywords, "source", source);
    }

    private void heading(Node heading) {
        String words = heading.getLiteralLexicalForm();
        xml.empty("keyword", "value", words, "showAs", words, "dictionary", LIBRARY);
    }

    private void subject(Node concept, boolean capitals) {
        String iri = concept.getURI();
        String label = label(concept, capitals);
        String dictionary = dictionary(iri);
        String value = dictionary.equals(GOALS) ? LocalName.of(iri) : label;
        xml.empty(
                "keyword", "value", value, "href", iri, "showAs", label, "dictionary", dictionary);
    }

    /** A concept may have two labels: that of the librarians is in capitals. */
    private String label(Node concept, boolean capitals) {
        List<String> labels =
                Stream.of(SKOS.prefLabel, SKOS.altLabel)
                        .flatMap(property -> facts.in("en", concept, property.asNode()).stream())
                        .toList();
        Optional<String> wanted =
                labels.stream().filter(label -> isInCapitals(label) == capitals).findFirst();
        return wanted.or(() -> labels.stream().findFirst()).orElse(concept.getURI());
    }

    private static boolean isInCapitals(String label) {
        return label.equals(label.toUpperCase(Locale.ROOT));
    }

    private static String dictionary(String iri) {
        if (iri.startsWith("http://metadata.un.org/thesaurus/")) {
            return "UNBIS";
        }
        if (iri.startsWith("http://metadata.un.org/sdg/")) {
            return GOALS;
        }
        return iri.startsWith("http://eurovoc.europa.eu/") ? "EuroVoc" : "";
    }

    private void item(Node item) {
        facts.string(item, Vocabulary.number)
                .ifPresent(
                        number ->
                                xml.empty(
                                        "keyword",
                                        "refersTo",
                                        "agenda",
                                        "value",
                                        number,
                                        "showAs",
                                        number,
                                        "dictionary",
                                        ""));
    }
}
