package org.resograph.store.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A load of an empty database. Nobody else uses the database meanwhile; after {@link #finish} it
 * has to be closed and opened again. Used by one thread.
 */
public final class BulkLoad implements AutoCloseable {

    /** 4 million places: 100 MB. */
    private static final int NODE_BITS = 22;

    /** 90 MB, with what sorting takes. */
    private static final int QUADS = 1 << 20;

    private final Path scratch;
    private final NodeTable nodeTable;
    private final TupleIndex[] indexes;
    private final List<IndexOrder> orders;
    private final Transaction nodesWritten;
    private final NodeIds ids;
    private final QuadRuns quads;
    private final Map<Node, Long> known = new HashMap<>();
    private boolean isCommitted;

    /**
     * A load.
     *
     * @param empty a database of TDB2 without quads, in no transaction
     * @param scratch a folder for temporary files, which is made and deleted
     */
    public BulkLoad(DatasetGraph empty, Path scratch) throws IOException {
        this(empty, scratch, NODE_BITS, QUADS);
    }

    BulkLoad(DatasetGraph empty, Path scratch, int nodeBits, int quadsInMemory) throws IOException {
        this.scratch = Files.createDirectories(scratch);
        NodeTupleTable table =
                TDBInternal.getDatasetGraphTDB(empty).getQuadTable().getNodeTupleTable();
        nodeTable = table.getNodeTable();
        indexes = table.getTupleTable().getIndexes();
        orders = Arrays.stream(indexes).map(index -> new IndexOrder(index.getName())).toList();
        TransactionCoordinator coordinator = CoLib.newCoordinator();
        CoLib.add(coordinator, nodeTable);
        CoLib.start(coordinator);
        nodesWritten = coordinator.begin(TxnType.WRITE);
        ids = new NodeIds(LoaderOps.ntDataFile(nodeTable), scratch, nodeBits);
        quads = new QuadRuns(orders, scratch, quadsInMemory);
    }

    /** Adds triples of one graph; it may come several times. */
    public void add(Node graph, Iterator<Triple> triples) throws IOException {
        known.clear();
        long g = ids.of(graph);
        while (triples.hasNext()) {
            Triple triple = triples.next();
            long s = id(triple.getSubject());
            long p = id(triple.getPredicate());
            quads.add(g, s, p, id(triple.getObject()));
        }
    }

    private long id(Node node) throws IOException {
        Long before = known.get(node);
        if (before != null) {
            return before;
        }
        long id = ids.of(node);
        known.put(node, id);
        return id;
    }

    /** Writes the indexes. */
    public void finish() throws IOException {
        known.clear();
        ids.writeIndex(LoaderOps.ntBPTree(nodeTable));
        isCommitted = true;
        nodesWritten.commit();
        nodesWritten.end();
        for (int i = 0; i < indexes.length; i++) {
            TupleIndex index = indexes[i];
            try (Cursor sorted = quads.sorted(orders.get(i))) {
                CoLib.executeWrite(
                        index,
                        () ->
                                PackedTree.write(
                                        LoaderOps.idxBTree(index), sorted, IndexOrder.COLUMNS, 0));
            }
        }
    }

    /** Deletes the temporary files. Without {@link #finish} the database is of no use. */
    @Override
    public void close() throws IOException {
        if (!isCommitted) {
            isCommitted = true;
            nodesWritten.abort();
            nodesWritten.end();
        }
        if (Files.exists(scratch)) {
            try (Stream<Path> entries = Files.walk(scratch)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }
}
