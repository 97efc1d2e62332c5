package org.resograph.web.published;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Prov;
import org.resograph.rdf.ReadAhead;
import org.resograph.rdf.Vocabulary;

/**
 * Which documents, and which language versions of them, were published once and are not any more,
 * as the provenance of graphs tells.
 */
public final class Withdrawals implements Predicate<Node> {

    private final Iris iris;
    private final Derived<Set<String>> withdrawn;

    /** Withdrawals from these data. */
    public Withdrawals(Published published, Iris iris) {
        this.iris = iris;
        this.withdrawn = new Derived<>(published, this::of);
    }

    private Set<String> of(Snapshot data) {
        Set<String> removed = new HashSet<>();
        data.dataset()
                .findNG(Node.ANY, Node.ANY, Prov.INVALIDATED_AT, Node.ANY)
                .forEachRemaining(
                        quad ->
                                iris.name(quad.getSubject().getURI())
                                        .filter(name -> name.kind() == Name.Kind.GRAPH)
                                        .ifPresent(
                                                name -> {
                                                    removed.add(name.owner());
                                                    removed.add(path(name));
                                                }));
        ReadAhead.of(data.dataset(), () -> removed.stream().flatMap(this::signs).toList());
        removed.removeIf(thing -> signs(thing).anyMatch(s -> data.dataset().find(s).hasNext()));
        return Set.copyOf(removed);
    }

    private static String path(Name name) {
        return name.owner() + "/" + name.local();
    }

    /** What is said of a document that is there, and what of a version. */
    private Stream<Quad> signs(String path) {
        return Stream.of(Vocabulary.languageVersion, Vocabulary.languageTag)
                .map(sign -> Quad.create(Node.ANY, iris.thing(path), sign, Node.ANY));
    }

    /** Whether a thing is a document or a version that was withdrawn, or part of a document. */
    @Override
    public boolean test(Node thing) {
        return thing.isURI()
                && iris.name(thing.getURI())
                        .filter(
                                name ->
                                        withdrawn.get().contains(name.owner())
                                                || withdrawn.get().contains(path(name)))
                        .isPresent();
    }
}
