package org.resograph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.resograph.search.TextIndex;
import org.resograph.store.Store;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;

/** A store that is served until the process is told to stop. */
final class Serving {

    /** Longer than what is under way may take. */
    private static final int STOP_WITHIN_SECONDS = 15;

    private Serving() {}

    /**
     * Serves a store until Ctrl-C, or until this thread is interrupted.
     *
     * @param started told as soon as it answers
     */
    static void run(Store store, ServerOptions options, Consumer<Server> started) {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        TextIndex index = TextIndex.at(store.textIndex());
        try (Server server = Server.start(store.dataset(), index, options)) {
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
