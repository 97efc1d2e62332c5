package org.resograph.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.GraphWriter;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.RdfFormat;

/**
 * All that a store holds, as files to take away. The same documents give the same bytes, whenever
 * and in whatever order they were published: graphs and lines are sorted, and the provenance, which
 * has times, is in a file of its own.
 */
final class Dump {

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final BooleanSupplier stop;

    /**
     * A dump of what the transaction of this thread sees.
     *
     * @param stop asked before each graph whether to give up
     */
    Dump(DatasetGraph dataset, Iris iris, BooleanSupplier stop) {
        this.dataset = dataset;
        this.iris = iris;
        this.stop = stop;
    }

    /**
     * Writes the files into a folder, each with its hash beside it.
     *
     * @throws CancellationException if it is given up; files that are whole stay
     */
    List<Path> write(Path folder) throws IOException {
        Map<String, List<Node>> documents = new TreeMap<>();
        Map<String, List<Node>> provenances = new TreeMap<>();
        dataset.listGraphNodes()
                .forEachRemaining(
                        graph -> {
                            boolean isProvenance = kind(graph) == Name.Kind.PROVENANCE;
                            (isProvenance ? provenances : documents)
                                    .computeIfAbsent(owner(graph), o -> new ArrayList<>())
                                    .add(graph);
                        });
        return List.of(
                write(folder, "resograph.ttl.gz", RdfFormat.TURTLE, documents),
                write(folder, "resograph.nq.gz", RdfFormat.NQUADS, documents),
                write(folder, "provenance.nq.gz", RdfFormat.NQUADS, provenances));
    }

    private Name.Kind kind(Node graph) {
        return iris.name(graph.getURI()).map(Name::kind).orElse(Name.Kind.GRAPH);
    }

    private String owner(Node graph) {
        return iris.name(graph.getURI()).map(Name::owner).orElse(graph.getURI());
    }

    private Path write(
            Path folder, String name, RdfFormat format, Map<String, List<Node>> documents)
            throws IOException {
        Path place = folder.resolve(name);
        String sha256;
        try (AtomicFile file = new AtomicFile(place)) {
            DigestOutputStream digest = new DigestOutputStream(file.out(), sha256());
            try (OutputStream out = new GZIPOutputStream(digest, 1 << 16);
                    GraphWriter writer = format.writer(out)) {
                for (List<Node> graphs : documents.values()) {
                    write(graphs, format, writer);
                }
            }
            sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            file.commit();
        }
        try (AtomicFile file = new AtomicFile(folder.resolve(name + ".sha256"))) {
            file.out().write((sha256 + "  " + name + "\n").getBytes(StandardCharsets.US_ASCII));
            file.commit();
        }
        return place;
    }

    /** The graphs of one document: one by one with their names, or as one where there are none. */
    private void write(List<Node> graphs, RdfFormat format, GraphWriter writer) throws IOException {
        if (format.hasGraphNames()) {
            for (Node graph : graphs.stream().sorted(BY_IRI).toList()) {
                writer.write(graph, copy(List.of(graph)));
            }
        } else {
            writer.write(copy(graphs));
        }
    }

    private Graph copy(List<Node> graphs) {
        Graph copy = GraphMemFactory.createDefaultGraph();
        for (Node graph : graphs) {
            if (stop.getAsBoolean()) {
                throw new CancellationException("the dump is given up");
            }
            dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining((Quad quad) -> copy.add(quad.asTriple()));
        }
        return copy;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
