package org.resograph.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Ontology;
import org.resograph.rdf.ReferenceMapper;
import org.resograph.reference.Reference;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;

/** The graphs that come with the program, not from a document: the ontology and the reference. */
final class OwnGraphs {

    private OwnGraphs() {}

    /** Publishes them, unless they are those of this build already. */
    static void publish(Publication publication, Iris iris) {
        publish(publication, iris.ontologyGraph(), Ontology::read);
        publish(
                publication,
                iris.referenceGraph(),
                () -> new ReferenceMapper(iris).map(Reference.bundled()));
    }

    private static void publish(Publication publication, Node name, Supplier<Graph> graph) {
        String reader = Build.reader();
        if (!publication.isBy(name, reader)) {
            publication.put(
                    new NamedGraph(name, graph.get(), Optional.empty(), reader), change -> {});
        }
    }
}
