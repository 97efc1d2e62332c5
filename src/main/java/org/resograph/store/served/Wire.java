package org.resograph.store.served;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.resograph.store.NamedGraph;

/**
 * The messages between the two processes: a byte that says which, then texts, each its length and
 * its bytes in UTF-8, and graphs as RDF Thrift.
 */
final class Wire implements Closeable {

    /** Another one for whatever changes below. */
    static final String PROTOCOL = "resograph publish 1";

    // Asked.
    static final int FIND = 1;
    static final int IS_BY = 2;
    static final int CLAIM = 3;
    static final int PUT = 4;
    static final int FINISH = 5;

    // Answered.
    static final int OK = 1;
    static final int FAILED = 2;

    /** No graph of a document is near that large. */
    private static final int MAX_BYTES = 1 << 30;

    private final SocketChannel channel;
    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(SocketChannel channel) {
        this.channel = channel;
        this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
        this.out =
                new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    Wire kind(int kind) throws IOException {
        out.writeByte(kind);
        return this;
    }

    Wire text(String text) throws IOException {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Wire number(long number) throws IOException {
        out.writeLong(number);
        return this;
    }

    Wire graph(NamedGraph graph) throws IOException {
        text(graph.name().getURI()).text(graph.sha256().orElse("")).text(graph.reader());
        ByteArrayOutputStream triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, graph.graph(), RDFFormat.RDF_THRIFT);
        return bytes(triples.toByteArray());
    }

    void send() throws IOException {
        out.flush();
    }

    /** The kind of the next message; empty at the end. */
    Optional<Integer> kind() throws IOException {
        try {
            return Optional.of((int) in.readByte());
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    long number() throws IOException {
        return in.readLong();
    }

    NamedGraph graph() throws IOException {
        String name = text();
        String sha256 = text();
        String reader = text();
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(bytes())).lang(Lang.RDFTHRIFT).parse(graph);
        return new NamedGraph(
                NodeFactory.createURI(name),
                graph,
                Optional.of(sha256).filter(sha -> !sha.isEmpty()),
                reader);
    }

    private Wire bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        return this;
    }

    private byte[] bytes() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_BYTES) {
            throw new IOException("no message of this protocol");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
