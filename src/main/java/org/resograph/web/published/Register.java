package org.resograph.web.published;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Prov;
import org.resograph.rdf.Vocabulary;

/**
 * The documents whose text is published, by their IRIs, and when each was last new or changed.
 *
 * @param documents in the order of their IRIs
 * @param languages of their texts, by the IRIs of these, in order
 */
public record Register(List<Entry> documents, List<Node> languages) {

    /**
     * A document.
     *
     * @param document its IRI
     * @param changed when a version of it was last new or changed; empty where that is not recorded
     */
    public record Entry(Node document, Optional<Instant> changed) {}

    public Register {
        documents = List.copyOf(documents);
        languages = List.copyOf(languages);
    }

    /** The register of data. */
    public static Register of(Snapshot data, Iris iris) {
        Map<String, Instant> changed = new HashMap<>();
        data.dataset()
                .findNG(Node.ANY, Node.ANY, Prov.GENERATED_AT, Node.ANY)
                .forEachRemaining(
                        quad ->
                                owner(quad.getSubject(), iris)
                                        .ifPresent(
                                                owner ->
                                                        instant(quad.getObject())
                                                                .ifPresent(
                                                                        time ->
                                                                                changed.merge(
                                                                                        owner,
                                                                                        time,
                                                                                        Register
                                                                                                ::later))));
        Set<Node> documents = new HashSet<>();
        data.dataset()
                .findNG(Node.ANY, Node.ANY, Vocabulary.languageVersion, Node.ANY)
                .forEachRemaining(quad -> documents.add(quad.getSubject()));
        List<Entry> entries = new ArrayList<>();
        for (Node document : documents) {
            Instant time =
                    iris.name(document.getURI())
                            .map(name -> changed.get(name.owner()))
                            .orElse(null);
            entries.add(new Entry(document, Optional.ofNullable(time)));
        }
        entries.sort(Comparator.comparing(entry -> entry.document().getURI()));
        return new Register(entries, languages(data));
    }

    private static List<Node> languages(Snapshot data) {
        Set<Node> languages = new HashSet<>();
        data.dataset()
                .findNG(Node.ANY, Node.ANY, DCTerms.language.asNode(), Node.ANY)
                .forEachRemaining(quad -> languages.add(quad.getObject()));
        return languages.stream()
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** Those whose last change is known, the latest first. */
    public List<Entry> latest() {
        return documents.stream()
                .filter(entry -> entry.changed().isPresent())
                .sorted(
                        Comparator.comparing((Entry e) -> e.changed().orElseThrow())
                                .reversed()
                                .thenComparing(e -> e.document().getURI()))
                .toList();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Optional<String> owner(Node graph, Iris iris) {
        return iris.name(graph.getURI())
                .filter(name -> name.kind() == Name.Kind.GRAPH)
                .map(Name::owner);
    }

    private static Optional<Instant> instant(Node time) {
        try {
            return Optional.of(Instant.parse(time.getLiteralLexicalForm()));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // not written by a store of ours
        }
    }
}
