package org.resograph.web.archive;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dumps each release that is served, in the background. */
public final class DumpMaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DumpMaker.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Archive archive;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private DumpMaker(Archive archive) {
        this.archive = archive;
    }

    /** One that begins now. */
    public static DumpMaker start(Archive archive) {
        DumpMaker maker = new DumpMaker(archive);
        Thread thread = new Thread(maker::run, "dumps");
        thread.setDaemon(true);
        thread.start();
        return maker;
    }

    private void run() {
        try {
            while (!stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                archive.make(() -> stop.getCount() == 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("no more dumps are made", e);
        } finally {
            stopped.countDown();
        }
    }

    /** Makes no more; one that is being made is given up. */
    @Override
    public void close() {
        stop.countDown();
        try {
            stopped.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
