package org.resograph.derivation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;

/**
 * What of graphs that pass the rules ask for, in a file: by document, so that all versions of one
 * are had together. In memory are some 200 bytes a graph; the file has some 15 kB a graph.
 */
final class SeenGraphs implements Passages, AutoCloseable {

    private static final List<Node> KEPT =
            List.of(
                    Vocabulary.versionOf,
                    Vocabulary.outcome,
                    Vocabulary.adoptedBy,
                    Vocabulary.adoptionDate,
                    Vocabulary.session,
                    DCTerms.title.asNode(),
                    Vocabulary.librarianSubject,
                    Vocabulary.part,
                    Vocabulary.cites,
                    Vocabulary.cited,
                    Vocabulary.exactText,
                    Vocabulary.vote,
                    Vocabulary.statedInFavour,
                    Vocabulary.statedAgainst,
                    Vocabulary.statedAbstaining,
                    Vocabulary.position,
                    Vocabulary.state,
                    Vocabulary.choice,
                    Vocabulary.standing,
                    Vocabulary.titleKey,
                    Vocabulary.rollCall);

    /** Documents of which what was read is kept. */
    private static final int KEPT_DOCUMENTS = 200;

    /** What of a graph is about one document: its statements, then its paragraphs. */
    private record Chunk(Node graph, long place, int quads, int passages) {}

    private final FileChannel file;
    private final Function<Node, Optional<Node>> documentOf;
    private final Map<Node, List<Chunk>> chunks = new LinkedHashMap<>();
    private final Map<Node, Map<Node, List<Quad>>> quads = new Recent<>(KEPT_DOCUMENTS);
    private final Map<Node, List<Passage>> passages = new Recent<>(KEPT_DOCUMENTS);
    private long end;

    /**
     * Nothing seen yet.
     *
     * @param place of the file
     * @param documentOf the document that a thing is part of
     */
    SeenGraphs(Path place, Function<Node, Optional<Node>> documentOf) throws IOException {
        this.file =
                FileChannel.open(
                        place,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        this.documentOf = documentOf;
    }

    /** Takes in a graph; each comes once. */
    void add(Node name, Graph graph) {
        Map<Node, Optional<Node>> documents = new HashMap<>();
        Function<Node, Optional<Node>> of = thing -> documents.computeIfAbsent(thing, documentOf);
        Map<Node, List<Triple>> triples = new LinkedHashMap<>();
        for (Node predicate : KEPT) {
            graph.find(Node.ANY, predicate, Node.ANY)
                    .filterKeep(triple -> isAsked(triple, graph))
                    .forEach(t -> of.apply(t.getSubject()).ifPresent(d -> put(triples, d, t)));
        }
        Map<Node, List<Passage>> texts = new HashMap<>();
        for (Passage passage : Passage.in(graph)) {
            of.apply(passage.part()).ifPresent(d -> put(texts, d, passage));
        }
        texts.keySet().forEach(document -> triples.computeIfAbsent(document, d -> List.of()));
        try {
            for (Map.Entry<Node, List<Triple>> each : triples.entrySet()) {
                List<Passage> own = texts.getOrDefault(each.getKey(), List.of());
                write(name, each.getKey(), each.getValue(), own);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Of the words that anything was found by, those of citations; of parts, those of a document.
    private static boolean isAsked(Triple triple, Graph graph) {
        Node subject = triple.getSubject();
        if (triple.getPredicate().equals(Vocabulary.exactText)) {
            return graph.contains(subject, Vocabulary.cited, Node.ANY);
        }
        return !triple.getPredicate().equals(Vocabulary.part)
                || graph.contains(Node.ANY, Vocabulary.versionOf, subject);
    }

    private static <V> void put(Map<Node, List<V>> map, Node key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private void write(Node graph, Node document, List<Triple> triples, List<Passage> texts)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        DataOutputStream out = new DataOutputStream(bytes);
        NodeTable.write(triples, document.getURI(), out);
        int length = out.size();
        out.writeInt(texts.size());
        for (Passage passage : texts) {
            passage.write(out, document.getURI().length());
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        put(chunks, document, new Chunk(graph, end, length, out.size() - length));
        while (buffer.hasRemaining()) {
            end += file.write(buffer, end);
        }
        quads.remove(document);
        passages.remove(document);
    }

    /** The documents that anything was said of, in the order in which they came. */
    Set<Node> documents() {
        return chunks.keySet();
    }

    /** What was said of a document and its parts, by what it was said of. */
    Map<Node, List<Quad>> quads(Node document) {
        Map<Node, List<Quad>> kept = quads.get(document);
        if (kept == null) {
            Map<Node, List<Quad>> read = new HashMap<>();
            for (Chunk chunk : chunks.getOrDefault(document, List.of())) {
                ByteBuffer bytes = read(chunk.place(), chunk.quads());
                NodeTable.read(bytes, document.getURI())
                        .forEach(t -> put(read, t.getSubject(), Quad.create(chunk.graph(), t)));
            }
            kept = read;
            quads.put(document, kept);
        }
        return kept;
    }

    @Override
    public List<Passage> of(Node document) {
        List<Passage> kept = passages.get(document);
        if (kept == null) {
            List<Passage> read = new ArrayList<>();
            for (Chunk chunk : chunks.getOrDefault(document, List.of())) {
                ByteBuffer bytes = read(chunk.place() + chunk.quads(), chunk.passages());
                for (int left = bytes.getInt(); left > 0; left--) {
                    read.add(Passage.read(bytes, document.getURI()));
                }
            }
            kept = Passage.oneOfEach(read);
            passages.put(document, kept);
        }
        return kept;
    }

    private ByteBuffer read(long place, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            int more = 0;
            while (bytes.hasRemaining() && more >= 0) {
                more = file.read(bytes, place + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.flip();
    }

    /** Deletes the file. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
