package org.resograph.web.published;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The one place where readers get the data. A dataset may change under them, in place or as a whole
 * as a store does that puts a new generation in use; each reader sees one state, and its version.
 */
public final class Published {

    private final DatasetGraph dataset;
    private final String run;

    /**
     * The data of a store.
     *
     * @param dataset named graphs in TDB2; transactional
     */
    public Published(DatasetGraph dataset) {
        if (!TDBInternal.isBackedByTDB(unwrapped(dataset))) {
            throw new IllegalArgumentException("not a TDB2 dataset: " + dataset.getClass());
        }
        this.dataset = dataset;
        this.run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36);
    }

    /** Reads in one transaction, on the calling thread. */
    public <T> T read(Function<Snapshot, T> reader) {
        return Txn.calculateRead(dataset, () -> reader.apply(new Snapshot(dataset, seen())));
    }

    /** The version of the data that a reader would see now. */
    public String version() {
        return read(Snapshot::version);
    }

    /** Counts the data; to be called in a transaction. */
    public Census census() {
        return Census.take(TDBInternal.requireStorage(unwrapped(dataset)));
    }

    /** The things of a class; to be called in a transaction. */
    public long things(Node type) {
        return Census.things(TDBInternal.requireStorage(unwrapped(dataset)), type, null);
    }

    /** The things of a class without a value of a property; to be called in a transaction. */
    public long thingsWithout(Node type, Node property) {
        return Census.things(TDBInternal.requireStorage(unwrapped(dataset)), type, property);
    }

    /**
     * Names the state that the transaction of this thread sees: the database, and the number of its
     * last commit. Both are known to this run of the program only.
     */
    private String seen() {
        DatasetGraphTDB database = TDBInternal.requireStorage(unwrapped(dataset));
        long commit = database.getTxnSystem().getThreadTransaction().getDataVersion();
        String place = Integer.toHexString(database.getLocation().hashCode());
        return run + "-" + place + "-" + commit;
    }

    /** The dataset in use behind any that stand before it, as a store's does. */
    private static DatasetGraph unwrapped(DatasetGraph dataset) {
        DatasetGraph inner = dataset;
        while (inner instanceof DatasetGraphWrapper wrapper) {
            inner = wrapper.getWrapped();
        }
        return inner;
    }
}
