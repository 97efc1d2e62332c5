package org.resograph.search;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Prov;
import org.resograph.rdf.Vocabulary;

/** Of each document of a dataset a stamp that differs whenever its graphs may say other things. */
final class Stamps {

    private final DatasetGraph dataset;
    private final String format;
    private final Map<Node, StringBuilder> read = new HashMap<>();

    /**
     * The stamps of documents that are asked for.
     *
     * @param format changes with whatever changes in the index
     */
    Stamps(DatasetGraph dataset, String format) {
        this.dataset = dataset;
        this.format = format;
    }

    /**
     * Reads, at once, what is said of all graphs; or of one, where that is a node.
     *
     * @param goOn called again and again; throws when it is to end
     */
    void read(Node graphs, Runnable goOn) {
        for (Node property :
                List.of(Prov.GENERATED_AT, Prov.WAS_DERIVED_FROM, Vocabulary.readerVersion)) {
            dataset.findNG(Node.ANY, graphs, property, Node.ANY)
                    .forEachRemaining(
                            quad -> {
                                goOn.run();
                                read.computeIfAbsent(quad.getSubject(), g -> new StringBuilder())
                                        .append(quad.getObject());
                            });
        }
    }

    /** The document, a space, and a hash of what its graphs were read from. */
    String of(Node document, Set<Node> graphs) {
        long hash = format.hashCode();
        for (Node graph : graphs) {
            StringBuilder provenance = read.get(graph);
            long of = provenance == null ? content(graph) : hash(provenance.toString());
            hash = hash * 1_000_003 + of + hash(graph.getURI());
        }
        return document.getURI() + " " + Long.toHexString(hash);
    }

    /**
     * Of a graph without provenance, such as one that somebody else put there: all that it says.
     */
    private long content(Node graph) {
        long sum = 0;
        for (var quads = dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            Quad quad = quads.next();
            sum += hash(quad.asTriple().toString());
        }
        return sum;
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
