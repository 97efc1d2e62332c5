package org.resograph.web.release;

import java.util.concurrent.CompletableFuture;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One published state of the data. Its readers are counted, so that whoever replaces it knows when
 * its store can be closed.
 */
public final class Release {

    private final DatasetGraph dataset;
    private final String id;
    private final CompletableFuture<Release> unused = new CompletableFuture<>();
    private int readers;
    private boolean replaced;

    /**
     * A release.
     *
     * @param dataset named graphs only; transactional
     * @param id changes whenever the data do: validators of answers are made of it
     */
    public Release(DatasetGraph dataset, String id) {
        if (!dataset.supportsTransactions()) {
            throw new IllegalArgumentException("a dataset without transactions");
        }
        this.dataset = dataset;
        this.id = id;
    }

    /** The data. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Names this state of the data. */
    public String id() {
        return id;
    }

    /** Completes when this release is replaced and its last reader has left. */
    public CompletableFuture<Release> unused() {
        return unused.copy();
    }

    /**
     * The state that the read transaction of this thread sees: the release, and in a TDB2 store the
     * number of the last commit before it, so that a change in place is told apart too.
     */
    String version() {
        if (!TDBInternal.isTDB2(dataset)) {
            return id;
        }
        var transaction =
                TDBInternal.getDatasetGraphTDB(dataset).getTxnSystem().getThreadTransaction();
        return id + "." + transaction.getDataVersion();
    }

    synchronized boolean enter() {
        if (replaced) {
            return false;
        }
        readers++;
        return true;
    }

    synchronized void leave() {
        readers--;
        completeIfUnused();
    }

    synchronized void replace() {
        replaced = true;
        completeIfUnused();
    }

    private void completeIfUnused() {
        if (replaced && readers == 0) {
            unused.complete(this);
        }
    }
}
