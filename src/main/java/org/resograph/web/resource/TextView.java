package org.resograph.web.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;

/**
 * A description as plain text: a document or a part of one as it reads, in each of its languages;
 * anything else as a list of its properties.
 */
final class TextView {

    private final Facts facts;
    private final StringBuilder out = new StringBuilder();

    private TextView(Facts facts) {
        this.facts = facts;
    }

    static String of(Description description) {
        Facts facts = new Facts(description);
        TextView view = new TextView(facts);
        Node subject = description.subject();
        List<String> languages = languages(facts, subject);
        if (languages.isEmpty()) {
            view.properties(subject);
        } else {
            languages.forEach(language -> view.version(language, subject));
        }
        return view.out.toString();
    }

    /** Those in which it, or a part of it, has a text; English first. */
    private static List<String> languages(Facts facts, Node subject) {
        TreeSet<String> languages =
                new TreeSet<>(
                        Comparator.comparing((String tag) -> !tag.equals("en"))
                                .thenComparing(Comparator.naturalOrder()));
        new Outline(subject, Outline.of(facts, subject))
                .walk(
                        part ->
                                facts.all(part, Vocabulary.text)
                                        .forEach(text -> languages.add(text.getLiteralLanguage())));
        return List.copyOf(languages);
    }

    private void version(String language, Node subject) {
        if (!out.isEmpty()) {
            out.append("\n\n");
        }
        TextView version = new TextView(facts.ofVersion(subject, language));
        version.text(subject, language);
        out.append(version.out);
    }

    private void text(Node subject, String language) {
        facts.string(subject, Vocabulary.symbol).ifPresent(this::paragraph);
        facts.in(language, subject, DCTerms.title.asNode()).ifPresent(this::paragraph);
        facts.in(language, subject, Vocabulary.enactingFormula).ifPresent(this::paragraph);
        part(subject, language, "");
        parts(subject, language, "");
    }

    private void parts(Node whole, String language, String indent) {
        for (Outline part : Outline.of(facts, whole)) {
            boolean isList = facts.is(part.node(), Vocabulary.SubParagraph);
            String deeper = isList ? indent + "    " : indent;
            facts.in(language, part.node(), DCTerms.title.asNode()).ifPresent(this::paragraph);
            part(part.node(), language, deeper);
            parts(part.node(), language, deeper);
        }
    }

    private void part(Node part, String language, String indent) {
        Optional<String> text = facts.in(language, part, Vocabulary.text);
        if (text.isPresent()) {
            String number =
                    facts.string(part, Vocabulary.number)
                            .map(n -> n.matches("[0-9]+") ? n + ". " : n + " ")
                            .or(() -> facts.string(part, Vocabulary.marker).map(m -> m + " "))
                            .orElse("");
            paragraph(indent + number + text.get());
        }
    }

    private void paragraph(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }

    private void properties(Node subject) {
        out.append(subject.getURI()).append('\n');
        facts.graph().stream(subject, Node.ANY, Node.ANY)
                .sorted(
                        Comparator.<Triple, String>comparing(t -> t.getPredicate().getURI())
                                .thenComparing(Triple::getObject, Facts.ORDER))
                .forEach(
                        triple -> {
                            Node value = triple.getObject();
                            out.append("    ")
                                    .append(LocalName.of(triple.getPredicate()))
                                    .append(": ")
                                    .append(
                                            value.isLiteral()
                                                    ? value.getLiteralLexicalForm()
                                                    : value.toString())
                                    .append('\n');
                        });
    }
}
