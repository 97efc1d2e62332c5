package org.resograph.web.resource;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Vocabulary;

/**
 * The bodies of one state of the data by their names, as sentences in any language have them, with
 * how the symbols of their resolutions begin.
 */
final class BodyNames {

    private static final List<Node> LABELS =
            List.of(
                    SKOS.prefLabel.asNode(),
                    SKOS.altLabel.asNode(),
                    // The cases of a name, where its language has cases.
                    SKOS.hiddenLabel.asNode());

    private final List<Name> names = new ArrayList<>();

    private record Name(String folded, String series) {}

    private BodyNames() {}

    /** Reads them; to be called in a read transaction. */
    static BodyNames of(DatasetGraph dataset) {
        Map<Node, String> series = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Vocabulary.symbolPrefix, Node.ANY)
                .forEachRemaining(
                        quad ->
                                series.merge(
                                        quad.getSubject(),
                                        quad.getObject().getLiteralLexicalForm() + "RES/",
                                        BodyNames::first));
        BodyNames bodies = new BodyNames();
        for (Node label : LABELS) {
            dataset.findNG(Node.ANY, Node.ANY, label, Node.ANY)
                    .forEachRemaining(
                            quad -> bodies.add(quad.getObject(), series.get(quad.getSubject())));
        }
        // "Human Rights Council of the General Assembly" is the more special of both.
        bodies.names.sort(
                Comparator.comparingInt((Name name) -> -name.folded().length())
                        .thenComparing(Name::folded)
                        .thenComparing(Name::series));
        return bodies;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private void add(Node label, @Nullable String series) {
        if (series != null && label.isLiteral()) {
            String folded = fold(label.getLiteralLexicalForm());
            if (!folded.isEmpty()) {
                names.add(new Name(folded, series));
            }
        }
    }

    /** How the symbols of resolutions begin of the body that a folded text names, if it does. */
    Optional<String> series(String folded) {
        return names.stream()
                .filter(name -> folded.contains(name.folded()))
                .map(Name::series)
                .findFirst();
    }

    /**
     * A text without what spelling may differ in: capitals, accents, spaces, apostrophes, the kind
     * of its figures. Only letters, figures and the signs of symbols stay.
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2013]", "-")
                .replaceAll("[^\\p{L}\\p{Nd}/().\\-]", "")
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
