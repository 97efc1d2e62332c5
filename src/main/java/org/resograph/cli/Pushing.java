package org.resograph.cli;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.system.Txn;
import org.resograph.rdf.Iris;
import org.resograph.remote.Push;
import org.resograph.remote.RemoteStore;
import org.resograph.store.Store;

/** Bringing the store of another maker to the state of ours, with somebody watching. */
final class Pushing {

    private Pushing() {}

    static void run(Store store, RemoteStore target, Console console, Verbosity verbosity) {
        long graphs =
                Txn.calculateRead(
                        store.dataset(), () -> Iter.count(store.dataset().listGraphNodes()));
        Push.Result result;
        try (Progress progress = new Progress(console, !verbosity.isQuiet(), graphs)) {
            result =
                    Push.run(store.dataset(), target, new Iris(store.base()), n -> progress.step());
        }
        if (!verbosity.isQuiet()) {
            console.print(
                    "%s: %d graphs written, %d removed, %d unchanged"
                            .formatted(
                                    target.address(),
                                    result.written(),
                                    result.removed(),
                                    result.unchanged()));
        }
    }
}
