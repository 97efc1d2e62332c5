package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The formats in which graphs are written; in each, the same graph gives the same bytes. */
public enum RdfFormat {
    TURTLE("text/turtle", "ttl", false),
    NTRIPLES("application/n-triples", "nt", false),
    NQUADS("application/n-quads", "nq", true),
    TRIG("application/trig", "trig", true),
    JSONLD("application/ld+json", "jsonld", false),
    RDFXML("application/rdf+xml", "rdf", false);

    private final String mediaType;
    private final String extension;
    private final boolean quads;

    RdfFormat(String mediaType, String extension, boolean quads) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.quads = quads;
    }

    /** The format of a name as on the command line: {@code turtle}, {@code jsonld}. */
    public static Optional<RdfFormat> parse(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> format.toString().equals(wanted)).findFirst();
    }

    /** Its registered media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The extension of its files, without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether it writes the names of graphs. */
    public boolean hasGraphNames() {
        return quads;
    }

    /** Whether what is written of several graphs is what is written of each, one after another. */
    public boolean isConcatenable() {
        return this == NTRIPLES || this == NQUADS;
    }

    /** A writer of any number of graphs. */
    public GraphWriter writer(OutputStream out) {
        return switch (this) {
            case TURTLE -> OrderedTurtle.turtle(out);
            case TRIG -> OrderedTurtle.trig(out);
            case NTRIPLES -> SortedLines.triples(out);
            case NQUADS -> SortedLines.quads(out);
            case JSONLD -> JsonLd.several(out);
            case RDFXML -> new RdfXml(out);
        };
    }

    /** A writer of one graph alone, which some formats write more simply than many. */
    public GraphWriter writerOfOne(OutputStream out) {
        return this == JSONLD ? JsonLd.one(out) : writer(out);
    }

    /** Writes one graph; flushes the stream and leaves it open. */
    public void write(Graph graph, OutputStream out) throws IOException {
        try (GraphWriter writer = writerOfOne(out)) {
            writer.write(graph);
        }
    }

    /** Writes one graph, with its name where the format has names. */
    public void write(Node name, Graph graph, OutputStream out) throws IOException {
        try (GraphWriter writer = writerOfOne(out)) {
            writer.write(name, graph);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
