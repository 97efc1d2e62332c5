package org.resograph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Writes into an index what differs from the dataset. */
final class Update {

    /** Changes with whatever changes in the index; then all is read anew. */
    private static final String FORMAT = "3";

    /** In the index, the state of the dataset that it says all of. */
    private static final String STATE = "state";

    private final IndexWriter writer;
    private final BooleanSupplier stop;

    /** An update that ends early when it is told to. */
    Update(IndexWriter writer, BooleanSupplier stop) {
        this.writer = writer;
        this.stop = stop;
    }

    /** Writes what differs; false when it was stopped before the end. */
    boolean run(DatasetGraph dataset, History history) throws IOException {
        boolean whole;
        try {
            whole = Txn.calculateRead(dataset, () -> update(dataset, history));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CancellationException e) {
            whole = false;
        }
        // Each document has its stamp, so that a part of the work is no wrong work.
        writer.commit();
        return whole;
    }

    private boolean update(DatasetGraph dataset, History history) {
        try {
            Optional<String> now = history.state(dataset).map(state -> FORMAT + " " + state);
            Optional<String> before = state();
            if (before.isPresent() && before.equals(now)) {
                return true;
            }
            Optional<Set<String>> changed =
                    before.filter(state -> state.startsWith(FORMAT + " "))
                            .map(state -> state.substring(FORMAT.length() + 1))
                            .flatMap(state -> history.changedSince(state, dataset));
            boolean whole =
                    changed.isPresent() ? update(dataset, changed.get()) : updateAll(dataset);
            if (whole) {
                writer.setLiveCommitData(
                        now.map(state -> Map.of(STATE, state)).orElse(Map.of()).entrySet());
            }
            return whole;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> state() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(STATE)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Updates the documents that are, or were, in the changed graphs. */
    private boolean update(DatasetGraph dataset, Set<String> changed) throws IOException {
        Set<Node> documents = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (String graph : changed) {
                documents.addAll(DocumentReader.documents(dataset, NodeFactory.createURI(graph)));
                documents.addAll(indexed(searcher, graph));
            }
        }
        Stamps stamps = new Stamps(dataset, FORMAT);
        for (Node document : documents) {
            goOn();
            Set<Node> graphs = DocumentReader.graphs(dataset, document);
            if (graphs.isEmpty()) {
                writer.deleteDocuments(new Term(Fields.DOCUMENT, document.getURI()));
            } else {
                graphs.forEach(graph -> stamps.read(graph, this::goOn));
                write(dataset, document, graphs, stamps.of(document, graphs));
            }
        }
        return true;
    }

    private void goOn() {
        if (stop.getAsBoolean()) {
            throw new CancellationException("the update of the index is stopped");
        }
    }

    private static List<Node> indexed(IndexSearcher searcher, String graph) throws IOException {
        Query query = new TermQuery(new Term(Fields.GRAPH, graph));
        List<Node> documents = new ArrayList<>();
        int most = Math.max(1, searcher.getIndexReader().maxDoc());
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            String document = searcher.storedFields().document(hit.doc).get(Fields.DOCUMENT);
            documents.add(NodeFactory.createURI(document));
        }
        return documents;
    }

    private boolean updateAll(DatasetGraph dataset) throws IOException {
        Map<Node, Set<Node>> documents = DocumentReader.documents(dataset, this::goOn);
        Stamps stamps = new Stamps(dataset, FORMAT);
        stamps.read(Node.ANY, this::goOn);
        Set<String> present = present();
        Set<String> wanted = new HashSet<>();
        for (Map.Entry<Node, Set<Node>> document : documents.entrySet()) {
            String stamp = stamps.of(document.getKey(), document.getValue());
            goOn();
            wanted.add(stamp);
            if (!present.contains(stamp)) {
                write(dataset, document.getKey(), document.getValue(), stamp);
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
    }

    private void write(DatasetGraph dataset, Node document, Set<Node> graphs, String stamp)
            throws IOException {
        DocumentText text = DocumentReader.read(dataset, document, graphs);
        writer.updateDocuments(
                new Term(Fields.DOCUMENT, document.getURI()),
                EntryWriter.entries(text, graphs, stamp));
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
