package org.resograph.web.resource;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Problem;
import org.resograph.web.published.Snapshot;

/** Things of the data, and named graphs, whose documents lie below {@code /doc/}. */
public final class ThingSubjects implements Subjects {

    private static final String DOCUMENTS = "/doc/";

    private final Addresses addresses;
    private final Predicate<Node> withdrawn;

    /**
     * The things that have addresses.
     *
     * @param withdrawn those that were published once and are not any more
     */
    public ThingSubjects(Addresses addresses, Predicate<Node> withdrawn) {
        this.addresses = addresses;
        this.withdrawn = withdrawn;
    }

    @Override
    public Optional<Description> describe(Snapshot data, String path) {
        Node thing = addresses.describedAt(path.substring(DOCUMENTS.length()));
        if (addresses.document(thing).isEmpty()) {
            throw Problem.notFound("No IRI of the data has this form: " + path)
                    .told("told-no-form", path);
        }
        Optional<Description> description =
                isGraph(path)
                        ? graph(data.dataset(), thing)
                        : Describer.describe(data.dataset(), thing);
        // Who still cites it says nothing of it; only what is not there is looked for there.
        boolean said = description.filter(d -> isSaid(d, thing)).isPresent();
        if (!said && withdrawn.test(thing)) {
            throw Problem.of(
                    410,
                    "withdrawn",
                    "Withdrawn",
                    "This was published here once, and has been withdrawn.");
        }
        return description;
    }

    private static boolean isSaid(Description description, Node thing) {
        Facts facts = new Facts(description.graph());
        return !facts.all(thing, Vocabulary.languageVersion).isEmpty()
                || (facts.knows(thing) && !facts.is(thing, Vocabulary.Document));
    }

    private static boolean isGraph(String path) {
        return path.startsWith("/doc/graph/") || path.startsWith("/doc/provenance/");
    }

    /** All that a named graph says, and what is said of it. */
    private static Optional<Description> graph(DatasetGraph dataset, Node name) {
        Collection<Quad> quads = Iter.toList(dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY));
        quads.addAll(Iter.toList(dataset.findNG(Node.ANY, name, Node.ANY, Node.ANY)));
        return quads.isEmpty() ? Optional.empty() : Optional.of(Description.of(name, quads));
    }
}
