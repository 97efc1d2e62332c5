package org.resograph.store;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.JenaTransactionException;

/** The turn to change a store, which one has at a time, as one of its users. */
final class Turn {

    private final Semaphore free = new Semaphore(1, true);
    private final Users users;

    Turn(Users users) {
        this.users = users;
    }

    /**
     * Takes it when nobody has it.
     *
     * @throws JenaTransactionException if the store is closed
     */
    void take() {
        free.acquireUninterruptibly();
        use();
    }

    /** Takes it, if it is free in time. */
    boolean take(Duration patience) {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        use();
        return true;
    }

    private void use() {
        if (!users.enter()) {
            free.release();
            throw new JenaTransactionException("the store is closed");
        }
    }

    /** Gives it back. */
    void end() {
        free.release();
        users.leave();
    }
}
