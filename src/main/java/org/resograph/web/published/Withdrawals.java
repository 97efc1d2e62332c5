package org.resograph.web.archive;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.GraphChange;
import org.resograph.store.Release;
import org.resograph.store.Releases;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;

/** Which documents were published once and are not any more, as the releases tell. */
public final class Withdrawals implements Predicate<Node> {

    private static final int MOST_GRAPHS = 1_000_000;

    private final Releases releases;
    private final Iris iris;
    private final Derived<Set<String>> withdrawn;

    /** Withdrawals from these data. */
    public Withdrawals(Published published, Releases releases, Iris iris) {
        this.releases = releases;
        this.iris = iris;
        this.withdrawn = new Derived<>(published, this::of);
    }

    private Set<String> of(Snapshot data) {
        Set<String> removed = new HashSet<>();
        long last = releases.current(data.dataset()).map(Release::number).orElse(0L);
        for (long number = 1; number <= last; number++) {
            for (GraphChange change : releases.changes(number, MOST_GRAPHS)) {
                if (change.kind() == GraphChange.Kind.REMOVED) {
                    iris.name(change.graph())
                            .filter(name -> name.kind() == Name.Kind.GRAPH)
                            .ifPresent(name -> removed.add(name.owner()));
                }
            }
        }
        removed.removeIf(owner -> isPublished(data, owner));
        return Set.copyOf(removed);
    }

    private boolean isPublished(Snapshot data, String owner) {
        Node document = iris.thing(owner);
        return data.dataset()
                .findNG(Node.ANY, document, Vocabulary.languageVersion, Node.ANY)
                .hasNext();
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
