package org.resograph.web.published;

import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What is published in a database here. It may change under its readers, in place or as a whole as
 * a store does that puts a new generation in use; each sees one state, that of its transaction.
 */
public final class StoredData implements Published {

    private final DatasetGraph dataset;
    private final String run;

    /**
     * The data of a store.
     *
     * @param dataset named graphs in TDB2; transactional
     */
    public StoredData(DatasetGraph dataset) {
        if (!TDBInternal.isBackedByTDB(unwrapped(dataset))) {
            throw new IllegalArgumentException("not a TDB2 dataset: " + dataset.getClass());
        }
        this.dataset = dataset;
        this.run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36);
    }

    @Override
    public <T> T read(Function<Snapshot, T> reader) {
        return Txn.calculateRead(dataset, () -> reader.apply(new Snapshot(dataset, seen())));
    }

    @Override
    public Census census() {
        return DatabaseCensus.take(TDBInternal.requireStorage(unwrapped(dataset)));
    }

    @Override
    public long things(Node type) {
        return DatabaseCensus.things(TDBInternal.requireStorage(unwrapped(dataset)), type, null);
    }

    @Override
    public Map<String, Long> values(Node property, Node having) {
        return DatabaseCensus.values(
                TDBInternal.requireStorage(unwrapped(dataset)), property, having);
    }

    @Override
    public long thingsWithout(Node type, Node property) {
        return DatabaseCensus.things(
                TDBInternal.requireStorage(unwrapped(dataset)), type, property);
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
