package org.resograph.store.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;

/** Writes sorted records into an empty B+tree, bottom-up. */
final class PackedTree {

    private PackedTree() {}

    /**
     * Writes the records; within a write transaction of the tree.
     *
     * @param keys how many longs of a record are the key of the tree; the others are its value
     * @param values how many there are of those
     */
    static void write(BPlusTree tree, Cursor records, int keys, int values) {
        BPlusTreeRewriter.packIntoBPlusTree(
                new Records(records, keys, values),
                tree.getParams(),
                tree.getRecordFactory(),
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr());
    }

    /** The records, all in one object: the packer copies each before it asks for the next. */
    private static final class Records implements Iterator<Record> {

        private final Cursor cursor;
        private final long[] longs;
        private final byte[] key;
        private final byte[] value;
        private final Record record;
        private boolean isAhead;

        Records(Cursor cursor, int keys, int values) {
            this.cursor = cursor;
            this.longs = new long[keys + values];
            this.key = new byte[keys * Long.BYTES];
            this.value = new byte[values * Long.BYTES];
            this.record = values == 0 ? new Record(key, null) : new Record(key, value);
        }

        @Override
        public boolean hasNext() {
            try {
                isAhead = isAhead || cursor.next(longs);
                return isAhead;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Record next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            isAhead = false;
            int keys = key.length / Long.BYTES;
            for (int i = 0; i < longs.length; i++) {
                if (i < keys) {
                    Bytes.setLong(longs[i], key, i * Long.BYTES);
                } else {
                    Bytes.setLong(longs[i], value, (i - keys) * Long.BYTES);
                }
            }
            return record;
        }
    }
}
