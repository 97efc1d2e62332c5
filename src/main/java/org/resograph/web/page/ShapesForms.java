package org.resograph.web.page;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.resograph.web.http.Bytes;
import org.resograph.web.resource.Variant;

/**
 * The shapes as a graph in each form. Unlike the data they have blank nodes, and are few, so that
 * each form is written once.
 */
final class ShapesForms {

    private final byte[] turtle;
    private final byte[] ntriples;
    private final byte[] jsonld;
    private final byte[] rdfxml;

    /**
     * The forms.
     *
     * @param written the Turtle as people wrote it
     */
    ShapesForms(String written) {
        Graph graph = RDFParser.fromString(written, Lang.TURTLE).toGraph();
        this.turtle = written.getBytes(StandardCharsets.UTF_8);
        this.ntriples = text(graph, RDFFormat.NTRIPLES_UTF8);
        this.jsonld = text(graph, RDFFormat.JSONLD11);
        this.rdfxml = text(graph, RDFFormat.RDFXML_PLAIN);
    }

    private static byte[] text(Graph graph, RDFFormat format) {
        return RDFWriter.source(graph).format(format).asString().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of one of the forms of graphs. */
    Bytes of(Variant variant) {
        byte[] bytes =
                switch (variant.format().orElseThrow()) {
                    // Turtle is TriG, too, and a graph without a name the same as N-Quads.
                    case TURTLE, TRIG -> turtle;
                    case NTRIPLES, NQUADS -> ntriples;
                    case JSONLD -> jsonld;
                    case RDFXML -> rdfxml;
                };
        return new Bytes(variant.type(), bytes);
    }
}
