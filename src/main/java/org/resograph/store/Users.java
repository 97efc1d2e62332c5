package org.resograph.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who reads or changes a store. Once it is to be closed nobody joins them, and it is let go of when
 * the last of them has left, not before: who still reads does so undisturbed by another process.
 */
final class Users {

    private static final Logger LOG = LoggerFactory.getLogger(Users.class);

    private int present;
    private boolean isClosed;
    private boolean isLeftToTheLast;
    private Runnable lettingGo = () -> {};

    /** Joins them; false if the store is closed. */
    synchronized boolean enter() {
        if (isClosed) {
            return false;
        }
        present++;
        return true;
    }

    /** Leaves them. */
    void leave() {
        boolean last;
        synchronized (this) {
            present--;
            last = isLeftToTheLast && present == 0;
            notifyAll();
        }
        if (last) {
            try {
                lettingGo.run();
            } catch (RuntimeException e) {
                LOG.warn("{}", e.toString());
            }
        }
    }

    /**
     * Lets nobody join any more, and lets go once all have left: now, or when the last one does.
     * Only the first call has an effect.
     *
     * @param patience how long to wait for them
     * @return false if somebody is still there, and will let go
     */
    boolean close(Duration patience, Runnable letGo) {
        synchronized (this) {
            if (isClosed) {
                return true;
            }
            isClosed = true;
            lettingGo = letGo;
            if (!areGoneWithin(patience)) {
                isLeftToTheLast = true;
                return false;
            }
        }
        letGo.run();
        return true;
    }

    private boolean areGoneWithin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (present > 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return present == 0;
        }
    }
}
