package org.resograph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.resograph.rdf.Vocabulary;

/** Writes into an index what differs from the dataset. */
final class Update {

    /** Changes with whatever changes in the index; then all is read anew. */
    private static final String FORMAT = "1";

    private static final Node GENERATED_AT =
            NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");
    private static final Node DERIVED_FROM =
            NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    private final IndexWriter writer;
    private final BooleanSupplier stop;

    /** An update that ends early when it is told to. */
    Update(IndexWriter writer, BooleanSupplier stop) {
        this.writer = writer;
        this.stop = stop;
    }

    /** Writes what differs; false when it was stopped before the end. */
    boolean run(DatasetGraph dataset) throws IOException {
        boolean whole;
        try {
            whole = Txn.calculateRead(dataset, () -> update(dataset));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        // Each document has its stamp, so that a part of the work is no wrong work.
        writer.commit();
        return whole;
    }

    private boolean update(DatasetGraph dataset) {
        try {
            Map<Node, Set<Node>> documents = DocumentReader.documents(dataset);
            Map<Node, StringBuilder> read = read(dataset);
            Set<String> present = present();
            Set<String> wanted = new HashSet<>();
            for (Map.Entry<Node, Set<Node>> document : documents.entrySet()) {
                String stamp = stamp(dataset, document.getKey(), document.getValue(), read);
                if (stop.getAsBoolean()) {
                    return false;
                }
                wanted.add(stamp);
                if (!present.contains(stamp)) {
                    Term old = new Term(Fields.DOCUMENT, document.getKey().getURI());
                    DocumentText text =
                            DocumentReader.read(dataset, document.getKey(), document.getValue());
                    writer.updateDocuments(old, EntryWriter.entries(text, stamp));
                }
            }
            for (String stamp : present) {
                String document = stamp.substring(0, stamp.indexOf(' '));
                if (!wanted.contains(stamp)
                        && !documents.containsKey(NodeFactory.createURI(document))) {
                    writer.deleteDocuments(new Term(Fields.DOCUMENT, document));
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the provenance of each graph says of when, from what and by what it was read. */
    private static Map<Node, StringBuilder> read(DatasetGraph dataset) {
        Map<Node, StringBuilder> read = new HashMap<>();
        for (Node property : List.of(GENERATED_AT, DERIVED_FROM, Vocabulary.readerVersion)) {
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY)
                    .forEachRemaining(
                            quad ->
                                    read.computeIfAbsent(
                                                    quad.getSubject(), g -> new StringBuilder())
                                            .append(quad.getObject()));
        }
        return read;
    }

    /** The document, a space, and a hash of what its graphs were read from. */
    private static String stamp(
            DatasetGraph dataset, Node document, Set<Node> graphs, Map<Node, StringBuilder> read) {
        long hash = FORMAT.hashCode();
        for (Node graph : graphs) {
            StringBuilder provenance = read.get(graph);
            long of = provenance == null ? content(dataset, graph) : hash(provenance.toString());
            hash = hash * 1_000_003 + of + hash(graph.getURI());
        }
        return document.getURI() + " " + Long.toHexString(hash);
    }

    /**
     * Of a graph without provenance, such as one that somebody else put there: all that it says.
     */
    private static long content(DatasetGraph dataset, Node graph) {
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

    private Set<String> present() throws IOException {
        Set<String> stamps = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                SortedDocValues values = leaf.reader().getSortedDocValues(Fields.STAMP);
                while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(values.docID())) {
                        stamps.add(values.lookupOrd(values.ordValue()).utf8ToString());
                    }
                }
            }
        }
        return stamps;
    }
}
