package org.resograph.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.resograph.remote.ReleaseSite;
import org.resograph.store.Store;
import picocli.CommandLine.Option;

/** Which site a store follows while it is served. */
final class FollowOption {

    @Option(
            names = "--follow",
            paramLabel = "URL",
            converter = SiteConverter.class,
            description = {
                "Follow the releases of another site: be a copy of it that only reads. The store "
                        + "is made by 'follow' before."
            })
    private @Nullable ReleaseSite site;

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            description = "How often to look for a new release. Default: 10.")
    private int seconds = 10;

    /** Whether a site is named. */
    boolean isGiven() {
        return site != null;
    }

    /** Follows until it is closed, if a site is named; what fails is said, and tried again. */
    Optional<AutoCloseable> start(Store store, Console console) {
        return Optional.ofNullable(site).map(source -> start(source, store, console));
    }

    private AutoCloseable start(ReleaseSite site, Store store, Console console) {
        Following following = Following.of(site, store);
        ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(
                        catchUp -> {
                            Thread thread = new Thread(catchUp, "follow");
                            thread.setDaemon(true);
                            return thread;
                        });
        ScheduledFuture<?> task =
                clock.scheduleWithFixedDelay(
                        () -> catchUp(following, console),
                        0,
                        Math.max(1, seconds),
                        TimeUnit.SECONDS);
        return () -> {
            task.cancel(false);
            clock.shutdown();
            clock.awaitTermination(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS);
        };
    }

    private static void catchUp(Following following, Console console) {
        try {
            following.catchUp();
        } catch (RuntimeException e) {
            console.message(String.valueOf(e.getMessage()));
        } catch (Error e) { // want of memory, say; the clock would not come again
            console.message(e.toString());
        }
    }
}
