package org.resograph.store.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/**
 * The node table of a database that is being loaded. An id is what TDB2 takes: the value itself
 * where it is short, else where the node is in the data file.
 */
final class NodeIds {

    private final BinaryDataFile data;
    private final Path scratch;
    private final HashTable table;
    private final Hash hash = new Hash(SystemTDB.LenNodeHash);
    private final byte[] encoded = new byte[NodeId.SIZE];
    private @Nullable HashFile file;
    private int files;

    /**
     * The ids of nodes in an empty data file; within a write transaction of it.
     *
     * @param scratch the folder for temporary files
     * @param maxBits 2 to the power of that is the most places of the table in memory
     */
    NodeIds(BinaryDataFile data, Path scratch, int maxBits) {
        this.data = data;
        this.scratch = scratch;
        this.table = new HashTable(maxBits);
    }

    /** The id of a node as the index has it; the node is written if it is new. */
    long of(Node node) throws IOException {
        NodeId inline = NodeId.inline(node);
        if (inline != null) {
            NodeIdFactory.set(inline, encoded);
            return Bytes.getLong(encoded);
        }
        NodeLib.setHash(hash, node);
        long high = Bytes.getLong(hash.getBytes(), 0);
        long low = Bytes.getLong(hash.getBytes(), Long.BYTES);
        long id = table.find(high, low);
        if (id >= 0) {
            return id;
        }
        id = file == null ? -1 : file.find(high, low);
        boolean isInFile = id >= 0;
        if (!isInFile) {
            byte[] bytes = ThriftConvert.termToBytes(ThriftConvert.convert(node, true));
            id = data.write(bytes, 0, bytes.length);
        }
        if (table.isFull()) {
            spill();
        }
        table.add(high, low, id, isInFile);
        return id;
    }

    private void spill() throws IOException {
        HashFile before = file;
        try (Cursor all = all()) {
            file = HashFile.write(scratch.resolve("nodes-" + files++), all);
        }
        if (before != null) {
            before.delete();
        }
        table.clear();
    }

    private Cursor all() throws IOException {
        return file == null
                ? table.drain()
                : new MergedCursor(List.of(file.records(), table.drain()), 3);
    }

    /** Writes the index of the table. Then no more is added. */
    void writeIndex(BPlusTree index) throws IOException {
        try (Cursor all = all()) {
            PackedTree.write(index, all, 2, 1);
        }
    }
}
