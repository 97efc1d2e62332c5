package org.resograph.cli;

import java.util.Optional;
import java.util.function.Consumer;
import org.resograph.rdf.Iris;
import org.resograph.search.TextIndex;
import org.resograph.store.Store;
import org.resograph.store.served.Intake;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.archive.Archive;
import org.resograph.web.writing.Writing;

/** A store that is served until the process is told to stop. */
final class Serving {

    private Serving() {}

    /**
     * Serves a store, and takes what other processes publish to it.
     *
     * @param end until when
     * @param writing what writing over HTTP needs; empty if it is off
     * @param started told as soon as it answers
     */
    static void run(
            UntilStopped end,
            Store store,
            ServerOptions options,
            Optional<Writing> writing,
            Consumer<Server> started) {
        TextIndex index = TextIndex.at(store.textIndex());
        Optional<Intake> intake =
                Intake.open(store, Derived.from(new Iris(store.base())), release -> {});
        Archive archive = new Archive(store, store.dumps());
        try (Server server = Server.start(store.dataset(), index, archive, options, writing)) {
            started.accept(server);
            end.await();
        } finally {
            intake.ifPresent(Intake::close);
        }
    }
}
