package org.resograph.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.resograph.search.TextIndex;
import org.resograph.store.Store;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.archive.Archive;

/**
 * The site on a store, as it is once it has served for a while: the release is dumped and its texts
 * are indexed, so that no work behind the scenes is measured.
 */
final class BenchSite implements AutoCloseable {

    private final Store store;
    private final Server server;

    private BenchSite(Store store, Server server) {
        this.store = store;
        this.server = server;
    }

    static BenchSite on(Path folder) throws IOException {
        if (!Store.isAt(folder)) {
            throw new IllegalArgumentException("there is no store at " + folder);
        }
        Store store = Store.open(folder);
        Archive archive = new Archive(store, store.dumps());
        archive.make();
        return new BenchSite(store, start(store, archive));
    }

    private static Server start(Store store, Archive archive) {
        return Server.start(
                store.dataset(),
                TextIndex.at(store.textIndex()),
                archive,
                ServerOptions.local(0, store.base()),
                // What an answer costs, not what it costs to give it again.
                Server.limits().withKept(0));
    }

    Store store() {
        return store;
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
