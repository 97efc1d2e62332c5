package org.resograph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The terms and concepts of {@code ontology/}, as they come with the program. */
public final class Ontology {

    private static final List<String> FILES =
            List.of("resograph.ttl", "concepts.ttl", "verbs.ttl", "mandates.ttl");

    private Ontology() {}

    /** All of them, in a new graph. */
    public static Graph read() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (String file : FILES) {
            try (InputStream in =
                    Ontology.class.getResourceAsStream("/org/resograph/ontology/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its ontology: " + file);
                }
                RDFParser.source(in).lang(Lang.TURTLE).base(Vocabulary.NAMESPACE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException("can't read the ontology: " + file, e);
            }
        }
        return graph;
    }
}
