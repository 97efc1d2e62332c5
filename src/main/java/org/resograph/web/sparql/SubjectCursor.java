package org.resograph.web.sparql;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a database says of one thing after another, in the order of its index by subject. Who
 * asks for many things often asks for them in this order, and near to each other: then it is a step
 * to the next, where a look-up begins at the root of the tree.
 */
final class SubjectCursor {

    /** So many records are passed over, at most, sooner than one is looked up. */
    private static final int NEAR = 24;

    /** A look-up finds all pages of its range at once: a wide one pays for who goes on in it. */
    private static final long WIDEST = 1 << 16;

    private static final int STEP = 4;

    private static final int PREDICATE = NodeId.SIZE;
    private static final int OBJECT = 2 * NodeId.SIZE;
    private static final int LENGTH = 4 * NodeId.SIZE;

    private final RangeIndex index;
    private @Nullable Iterator<Record> records;
    private byte @Nullable [] current;
    private long width = 1;

    /** A cursor in an index by subject, predicate, object and graph. */
    SubjectCursor(RangeIndex index) {
        this.index = index;
    }

    /** How a database keeps a node within a record. */
    static long key(NodeId node) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(node, bytes);
        return Bytes.getLong(bytes);
    }

    /**
     * Goes to the first value of a property of a subject.
     *
     * @return whether there is one
     */
    boolean seek(long subject, long predicate) {
        int passed = 0;
        while (passed < NEAR && compare(subject, predicate) < 0) {
            next();
            passed++;
        }
        if (passed > 0 && compare(subject, predicate) > 0) {
            return false; // it would have been on the way
        }
        if (current == null || compare(subject, predicate) != 0) {
            look(subject, predicate);
        }
        return isAt(subject, predicate);
    }

    private void look(long subject, long predicate) {
        boolean isRead = current == null;
        width = isRead ? Math.min(WIDEST, width * STEP) : Math.max(1, width / STEP);
        close();
        byte[] from = new byte[LENGTH];
        Bytes.setLong(subject, from);
        Bytes.setLong(predicate, from, PREDICATE);
        byte[] to = new byte[LENGTH];
        Bytes.setLong(subject + width, to);
        records = index.iterator(new Record(from, null), new Record(to, null));
        next();
    }

    /** Whether the current triple is a value of this property. */
    boolean isAt(long subject, long predicate) {
        return current != null && compare(subject, predicate) == 0;
    }

    /** Where the current triple stands to a property; 0 where there is none. */
    private int compare(long subject, long predicate) {
        if (current == null) {
            return 0;
        }
        int bySubject = Long.compareUnsigned(Bytes.getLong(current), subject);
        return bySubject == 0
                ? Long.compareUnsigned(Bytes.getLong(current, PREDICATE), predicate)
                : bySubject;
    }

    /** The object of the current triple. */
    NodeId object() {
        return NodeIdFactory.get(current(), OBJECT);
    }

    /** Goes to the next triple: what several graphs say is one. */
    void next() {
        byte[] last = current;
        Iterator<Record> open = records;
        do {
            current = open != null && open.hasNext() ? open.next().getKey() : null;
        } while (current != null && last != null && isSame(current, last));
    }

    private static boolean isSame(byte[] one, byte[] other) {
        return Bytes.getLong(one) == Bytes.getLong(other)
                && Bytes.getLong(one, PREDICATE) == Bytes.getLong(other, PREDICATE)
                && Bytes.getLong(one, OBJECT) == Bytes.getLong(other, OBJECT);
    }

    private byte[] current() {
        if (current == null) {
            throw new IllegalStateException("the cursor is at no triple");
        }
        return current;
    }

    void close() {
        if (records != null) {
            Iter.close(records);
        }
        records = null;
        current = null;
    }
}
