package org.resograph.web.published;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * A walk along an index of quads, in its order, for counting: a quad is four numbers, and no object
 * is made for it. Numbers are those of nodes in the database, as {@link #node} gives them back.
 */
final class IndexWalk {

    private final RangeIndex index;
    private final RecordFactory records;

    private IndexWalk(RangeIndex index, RecordFactory records) {
        this.index = index;
        this.records = records;
    }

    /** Sees the quads of an index. */
    @FunctionalInterface
    interface Visitor {

        /** One quad, by its terms in the order of the index; the fourth is of no interest. */
        void visit(long first, long second, long third);
    }

    /**
     * A walk along an index.
     *
     * @param name of four letters, as {@code SPOG}
     */
    static IndexWalk over(NodeTupleTable quads, String name) {
        var index = (TupleIndexRecord) quads.getTupleTable().selectIndex(name).baseTupleIndex();
        return new IndexWalk(index.getRangeIndex(), index.getRangeIndex().getRecordFactory());
    }

    /** The number of a node. */
    static long id(NodeId node) {
        byte[] bytes = new byte[Long.BYTES];
        NodeIdFactory.set(node, bytes);
        return Bytes.getLong(bytes);
    }

    /** The node of a number. */
    static NodeId node(long id) {
        byte[] bytes = new byte[Long.BYTES];
        Bytes.setLong(id, bytes);
        return NodeIdFactory.get(bytes);
    }

    /** All quads. */
    void all(Visitor visitor) {
        walk(null, null, visitor);
    }

    /** The quads whose first terms are these. */
    void beginningWith(List<NodeId> terms, Visitor visitor) {
        int last = terms.size() - 1;
        byte[] from = new byte[records.keyLength()];
        byte[] to = new byte[records.keyLength()];
        for (int i = 0; i < last; i++) {
            NodeIdFactory.set(terms.get(i), from, i * Long.BYTES);
            NodeIdFactory.set(terms.get(i), to, i * Long.BYTES);
        }
        NodeIdFactory.set(terms.get(last), from, last * Long.BYTES);
        // The end is the first key that is past all of them.
        NodeIdFactory.setNext(terms.get(last), to, last * Long.BYTES);
        walk(records.create(from), records.create(to), visitor);
    }

    private void walk(@Nullable Record from, @Nullable Record to, Visitor visitor) {
        int length = records.recordLength();
        // One for all: the index fills it for the next quad when it is asked whether there is one.
        long[] terms = new long[3];
        Iterator<long[]> quads =
                index.iterator(
                        from,
                        to,
                        (ByteBuffer block, int entry, byte[] key, RecordFactory factory) -> {
                            int at = entry * length;
                            if (key != null) {
                                block.get(at, key); // by which the end of the range is told
                            }
                            for (int i = 0; i < terms.length; i++) {
                                terms[i] = block.getLong(at + i * Long.BYTES);
                            }
                            return terms;
                        });
        while (quads.hasNext()) {
            long[] quad = quads.next();
            visitor.visit(quad[0], quad[1], quad[2]);
        }
    }
}
