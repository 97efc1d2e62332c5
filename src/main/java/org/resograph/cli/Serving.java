package org.resograph.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.resograph.rdf.Iris;
import org.resograph.search.TextIndex;
import org.resograph.store.Store;
import org.resograph.store.served.Intake;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.archive.Archive;
import org.resograph.web.writing.Writing;

/** A server that serves until the process is told to stop. */
final class Serving {

    /** Longer than what is under way may take. */
    private static final int STOP_WITHIN_SECONDS = 15;

    private Serving() {}

    /**
     * Serves a store until Ctrl-C, or until this thread is interrupted, and takes what other
     * processes publish to it.
     *
     * @param writing what writing over HTTP needs; empty if it is off
     * @param started told as soon as it answers
     */
    static void run(
            Store store,
            ServerOptions options,
            Optional<Writing> writing,
            Consumer<Server> started) {
        TextIndex index = TextIndex.at(store.textIndex());
        Optional<Intake> intake =
                Intake.open(store, Derived.from(new Iris(store.base())), release -> {});
        Archive archive = new Archive(store, store.dumps());
        try {
            run(() -> Server.start(store.dataset(), index, archive, options, writing), started);
        } finally {
            intake.ifPresent(Intake::close);
        }
    }

    /** The same of what a server has by itself. */
    static void run(Supplier<Server> start, Consumer<Server> started) {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        try (Server server = start.get()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped)));
            started.accept(server);
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private static void stop(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
