package org.resograph.web.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.CsvText;

/**
 * A description as a table, RFC 4180: a document as its paragraphs, a vote as its roll call,
 * anything else as its properties.
 */
final class CsvView {

    private static final List<String> ENGLISH = List.of("en");

    private final Facts facts;
    private final CsvText out = new CsvText();

    private CsvView(Facts facts) {
        this.facts = facts;
    }

    static String of(Description description) {
        Facts facts = new Facts(description);
        CsvView view = new CsvView(facts);
        Node subject = description.subject();
        if (facts.is(subject, Vocabulary.Vote)) {
            view.vote(subject);
        } else if (!facts.all(subject, Vocabulary.part).isEmpty()) {
            view.text(subject);
        } else {
            view.properties(subject);
        }
        return view.out.toString();
    }

    private void vote(Node vote) {
        out.row("state", "iso3", "name", "group", "choice", "position");
        for (Node position : facts.all(vote, Vocabulary.position)) {
            Optional<Node> state = facts.one(position, Vocabulary.state);
            out.row(
                    state.map(Node::getURI).orElse(""),
                    state.flatMap(s -> facts.string(s, Vocabulary.iso3)).orElse(""),
                    state.flatMap(s -> facts.label(ENGLISH, s))
                            .or(() -> facts.string(position, Vocabulary.nameAsWritten))
                            .orElse(""),
                    state.flatMap(s -> facts.one(s, Vocabulary.regionalGroup))
                            .flatMap(g -> facts.label(ENGLISH, g))
                            .orElse(""),
                    facts.one(position, Vocabulary.choice).map(LocalName::of).orElse(""),
                    position.getURI());
        }
    }

    private void text(Node whole) {
        out.row("part", "kind", "number", "language", "text");
        for (Outline part : Outline.of(facts, whole)) {
            part.walk(this::part);
        }
    }

    private void part(Node part) {
        String kind = kind(part);
        for (Node text : facts.all(part, Vocabulary.text)) {
            out.row(
                    part.getURI(),
                    kind,
                    number(facts.ofVersion(part, text.getLiteralLanguage()), part),
                    text.getLiteralLanguage(),
                    text.getLiteralLexicalForm());
        }
    }

    private static String number(Facts version, Node part) {
        return version.string(part, Vocabulary.number)
                .or(() -> version.string(part, Vocabulary.marker))
                .or(() -> version.string(part, Vocabulary.ordinal))
                .orElse("");
    }

    /** The most telling of its classes. */
    private String kind(Node part) {
        return facts.all(part, RDF.Nodes.type).stream()
                .filter(c -> !c.equals(Vocabulary.Part) && !c.equals(Vocabulary.Paragraph))
                .findFirst()
                .or(() -> facts.one(part, RDF.Nodes.type))
                .map(LocalName::of)
                .orElse("");
    }

    private void properties(Node subject) {
        out.row("property", "value", "language", "datatype");
        Stream<Triple> triples =
                facts.graph().stream(subject, Node.ANY, Node.ANY)
                        .sorted(
                                Comparator.<Triple, String>comparing(t -> t.getPredicate().getURI())
                                        .thenComparing(Triple::getObject, Facts.ORDER));
        triples.forEach(
                triple -> {
                    Node value = triple.getObject();
                    out.row(
                            triple.getPredicate().getURI(),
                            value.isLiteral() ? value.getLiteralLexicalForm() : value.toString(),
                            value.isLiteral() ? value.getLiteralLanguage() : "",
                            value.isLiteral() && value.getLiteralLanguage().isEmpty()
                                    ? value.getLiteralDatatypeURI()
                                    : "");
                });
    }
}
