package org.resograph.web.published;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Prov;
import org.resograph.rdf.ReadAhead;
import org.resograph.rdf.Vocabulary;

/** Which documents were published once and are not any more, as the provenance of graphs tells. */
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
                                        .ifPresent(name -> removed.add(name.owner())));
        ReadAhead.of(data.dataset(), () -> removed.stream().map(this::versions).toList());
        removed.removeIf(owner -> data.dataset().find(versions(owner)).hasNext());
        return Set.copyOf(removed);
    }

    private Quad versions(String owner) {
        return Quad.create(Node.ANY, iris.thing(owner), Vocabulary.languageVersion, Node.ANY);
    }

    /** Whether a thing is a document that was withdrawn, or part of one. */
    @Override
    public boolean test(Node thing) {
        return thing.isURI()
                && iris.name(thing.getURI())
                        .map(Name::owner)
                        .filter(withdrawn.get()::contains)
                        .isPresent();
    }
}
