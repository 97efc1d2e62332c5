package org.resograph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;

/**
 * What is published, to read only: a dataset to hold for as long as the store is open, whatever
 * generation is in use. Each transaction sees one generation from its beginning to its end. Queries
 * have the union of all graphs as default graph.
 */
final class PublishedDataset extends DatasetGraphWrapper {

    // One per store, and stores are few and live long.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Generation> pinned = new ThreadLocal<>();

    private final Users users;
    private volatile Generation current;

    /**
     * The dataset of a store.
     *
     * @param users whom each reader joins for as long as its transaction lasts
     */
    PublishedDataset(Generation first, Users users) {
        super(null, new Context());
        this.users = users;
        this.current = first;
        getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    Generation current() {
        return current;
    }

    /** Lets each transaction that begins from now on see another generation. */
    void switchTo(Generation next) {
        Generation old = current;
        current = next;
        old.retire();
    }

    @Override
    protected DatasetGraph get() {
        Generation mine = pinned.get();
        return (mine == null ? current : mine).database();
    }

    @Override
    protected DatasetGraph getW() {
        throw readOnly();
    }

    // Views that stay right when the generation changes.

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    // Transactions.

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw readOnly();
        }
        if (pinned.get() != null) {
            throw new JenaTransactionException("this thread is in a transaction already");
        }
        if (!users.enter()) {
            throw new JenaTransactionException("the store is closed");
        }
        Generation mine = current;
        while (!mine.enter()) {
            mine = current;
        }
        pinned.set(mine);
        try {
            mine.database().begin(TxnType.READ);
        } finally {
            leaveIfEnded();
        }
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        try {
            super.commit();
        } finally {
            leaveIfEnded();
        }
    }

    @Override
    public void abort() {
        try {
            super.abort();
        } finally {
            leaveIfEnded();
        }
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            leaveIfEnded();
        }
    }

    /** The store closes it; a reader only ends its transaction. */
    @Override
    public void close() {}

    private void leaveIfEnded() {
        @Nullable Generation mine = pinned.get();
        if (mine != null && !mine.database().isInTransaction()) {
            pinned.remove();
            mine.leave();
            users.leave();
        }
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a store is changed by publishing to it only");
    }
}
