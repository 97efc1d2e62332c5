package org.resograph.remote;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.resograph.rdf.RdfFormat;
import org.resograph.rdf.Vocabulary;

/**
 * Which graphs a store holds, each with the hash of its triples. In the store itself that is a
 * graph of its own; one that names two hashes for a graph says nothing of it.
 */
final class Contents {

    private static final String CONTRADICTED = "";

    private final Map<Node, String> hashes = new HashMap<>();

    /** Those that a graph tells. */
    static Contents of(Graph graph) {
        Contents contents = new Contents();
        graph.find(Node.ANY, Vocabulary.graphSha256, Node.ANY)
                .forEach(
                        triple ->
                                contents.hashes.merge(
                                        triple.getSubject(),
                                        triple.getObject().getLiteralLexicalForm(),
                                        (one, other) -> CONTRADICTED));
        return contents;
    }

    /** The hash of the triples of a graph: SHA-256 of its sorted N-Triples, in hexadecimal. */
    static String hash(Graph graph) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            RdfFormat.NTRIPLES.write(
                    graph, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    boolean holds(Node name, String hash) {
        return hash.equals(hashes.get(name));
    }

    void put(Node name, String hash) {
        hashes.put(name, hash);
    }

    void remove(Node name) {
        hashes.remove(name);
    }

    /** The names of the graphs. */
    Iterable<Node> names() {
        return hashes.keySet().stream().toList();
    }

    int size() {
        return hashes.size();
    }

    /** The same as a graph. */
    Graph graph() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        hashes.forEach(
                (name, hash) ->
                        graph.add(
                                Triple.create(
                                        name,
                                        Vocabulary.graphSha256,
                                        NodeFactory.createLiteralString(hash))));
        return graph;
    }
}
