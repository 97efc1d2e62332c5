package org.resograph.web.text;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.resograph.search.History;
import org.resograph.search.TextIndex;
import org.resograph.web.published.Published;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index that follows the published data: as soon as somebody asks after a change, what differs
 * is written, on one thread beside those of requests.
 */
public final class KeptIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KeptIndex.class);
    private static final int STOP_WITHIN_SECONDS = 10;

    private final TextIndex index;
    private final Published published;
    private final History history;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> {
                        Thread made = new Thread(task, "text-index");
                        made.setDaemon(true);
                        return made;
                    });

    private volatile String indexed = "";
    private @Nullable CompletableFuture<Void> running;

    /** An index that is brought up to date at once, in the background. */
    public KeptIndex(TextIndex index, Published published, History history) {
        this.index = index;
        this.history = history;
        this.published = published;
        CompletableFuture<Void> unused = start();
    }

    /** The index, as far as it is. */
    public TextIndex index() {
        return index;
    }

    /**
     * Waits until the index says what is published now.
     *
     * @param patience how long to wait
     * @return whether it does
     */
    public boolean isCurrent(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            // An update that is under way may be to an earlier release.
            for (int i = 0; i < 2 && !isCurrent(); i++) {
                start().get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            LOG.error("the text index can't be brought up to date", e.getCause());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return isCurrent();
    }

    private boolean isCurrent() {
        return published.version().equals(indexed);
    }

    private synchronized CompletableFuture<Void> start() {
        CompletableFuture<Void> run = running;
        if (run == null || run.isDone()) {
            run = CompletableFuture.runAsync(this::update, thread);
            running = run;
        }
        return run;
    }

    private void update() {
        Optional<String> version =
                published.read(
                        data ->
                                index.update(data.dataset(), history)
                                        ? Optional.of(data.version())
                                        : Optional.empty());
        version.ifPresent(v -> indexed = v);
    }

    /** Stops following, and closes the index. */
    @Override
    public void close() {
        index.stop();
        thread.shutdown();
        try {
            // Not interrupted: that would close the files under the reader.
            if (!thread.awaitTermination(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the text index is still being written");
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        index.close();
    }
}
