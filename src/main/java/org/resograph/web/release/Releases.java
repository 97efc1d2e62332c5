package org.resograph.web.release;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.apache.jena.system.Txn;

/**
 * The release that is served. Each request reads one release from its start to its end, whatever is
 * published meanwhile: no answer is mixed, and none fails for a new release.
 */
public final class Releases {

    private volatile Release current;

    /** Serves this release first. */
    public Releases(Release first) {
        this.current = first;
    }

    /**
     * Serves another release from now on.
     *
     * @return completes, with the release that was served before, when nobody reads it any more
     */
    public synchronized CompletableFuture<Release> publish(Release next) {
        Release before = current;
        current = next;
        before.replace();
        return before.unused();
    }

    /** Reads the current release in one transaction, on the calling thread. */
    public <T> T read(Function<Snapshot, T> reader) {
        Release release = enter();
        try {
            return Txn.calculateRead(release.dataset(), () -> reader.apply(Snapshot.of(release)));
        } finally {
            release.leave();
        }
    }

    private Release enter() {
        while (true) {
            Release release = current;
            if (release.enter()) {
                return release;
            }
        }
    }

    /** The version of the data that a reader would see now. */
    public String version() {
        return read(Snapshot::version);
    }
}
