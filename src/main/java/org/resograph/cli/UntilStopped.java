package org.resograph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What goes on until the process is told to stop, by Ctrl-C say. The process then waits a while for
 * the end of all that was opened within:
 *
 * <pre>{@code
 * try (UntilStopped end = new UntilStopped();
 *         Store store = …) {
 *     end.await();
 * }
 * }</pre>
 */
final class UntilStopped implements AutoCloseable {

    /** Longer than what is under way may take. */
    private static final int STOP_WITHIN_SECONDS = 15;

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    UntilStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    private void stop() {
        stop.countDown();
        try {
            stopped.await(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until the process is told to stop, or this thread is interrupted, which says the same.
     * That word is heard with this: files that are closed in a thread that is still interrupted
     * fail, and what is written to them is lost.
     */
    void await() {
        try {
            stop.await();
        } catch (InterruptedException e) {
            stop.countDown();
        }
    }

    /** All is closed. */
    @Override
    public void close() {
        stopped.countDown();
    }
}
