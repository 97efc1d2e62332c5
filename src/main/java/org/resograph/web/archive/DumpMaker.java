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
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Archive archive;
    private final Duration pause;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    private DumpMaker(Archive archive, Duration pause) {
        this.archive = archive;
        this.pause = pause;
    }

    /** One that begins now. */
    public static DumpMaker start(Archive archive) {
        return start(archive, PAUSE);
    }

    static DumpMaker start(Archive archive, Duration pause) {
        archive.sweep();
        DumpMaker maker = new DumpMaker(archive, pause);
        Thread thread = new Thread(maker::run, "dumps");
        thread.setDaemon(true);
        thread.start();
        return maker;
    }

    private void run() {
        long next = pause.toMillis();
        try {
            while (!stop.await(next, TimeUnit.MILLISECONDS)) {
                next = make() ? pause.toMillis() : Math.min(2 * next, LONGEST_PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    // A disk that is full today has room tomorrow; each attempt may write all that there is.
    private boolean make() {
        try {
            archive.make(() -> stop.getCount() == 0);
            return true;
        } catch (RuntimeException | Error e) {
            LOG.warn("no dump was made, and it is tried again later", e);
            return false;
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
