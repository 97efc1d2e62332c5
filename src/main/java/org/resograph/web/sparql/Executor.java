package org.resograph.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.scripting.ScriptDenyException;
import org.resograph.web.http.Problem;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs queries on threads of their own, so that an answer about the time limit goes out in time
 * even where the engine cannot be stopped: inside one long step such as a path or a sort. Such a
 * query keeps its place until it ends.
 */
final class Executor implements AutoCloseable {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Executor.class);

    /** What an engine may take beyond the limit to notice it. */
    private static final Duration GRACE = Duration.ofMillis(1500);

    private final Places places;
    private final MemoryWatch memory = new MemoryWatch();
    private final Published data;
    private final ExecutorService threads;
    private final Map<Guard, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Executor(Limits limits, Published data) {
        this.data = data;
        this.places = new Places(limits);
        AtomicInteger number = new AtomicInteger();
        this.threads =
                Executors.newCachedThreadPool(
                        task -> {
                            Thread thread = new Thread(task, "query-" + number.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    /**
     * Runs a task in one read transaction.
     *
     * @param time after which the task is given up; its guard tells it to end then
     * @param discard is given a result that comes too late
     * @throws Problem 503 for a time or place that is not there; what the task throws
     */
    <T> T run(Duration time, BiFunction<Snapshot, Guard, T> task, Consumer<T> discard) {
        places.take();
        Guard guard = new Guard(time);
        CompletableFuture<T> result = new CompletableFuture<>();
        underWay.put(guard, result);
        try {
            if (stopping) {
                places.free();
                throw stopped();
            }
            return run(time, task, discard, guard, result);
        } finally {
            underWay.remove(guard);
        }
    }

    private <T> T run(
            Duration time,
            BiFunction<Snapshot, Guard, T> task,
            Consumer<T> discard,
            Guard guard,
            CompletableFuture<T> result) {
        threads.execute(
                () -> {
                    memory.enter(guard);
                    try {
                        T value = data.read(snapshot -> task.apply(snapshot, guard));
                        if (!result.complete(value)) {
                            discard.accept(value);
                        }
                    } catch (Throwable e) { // also StackOverflowError: it is this query's own
                        result.completeExceptionally(e);
                    } finally {
                        memory.leave(guard);
                        places.free();
                    }
                });
        try {
            return result.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (result.completeExceptionally(e)) {
                guard.cancel();
                throw timeLimit(time);
            }
            return result.join();
        } catch (ExecutionException e) {
            if (guard.isOutOfMemory()) {
                throw memoryLimit();
            }
            throw problem(e.getCause() == null ? e : e.getCause(), time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            result.cancel(false);
            guard.cancel();
            throw timeLimit(time);
        }
    }

    private RuntimeException problem(Throwable cause, Duration time) {
        if (cause instanceof QueryCancelledException) {
            return timeLimit(time);
        }
        if (cause instanceof OutOfMemoryError) {
            return memoryLimit();
        }
        if (cause instanceof LimitExceeded e) {
            return Problem.of(422, e.kind(), "Answer too large", e.detail());
        }
        if (cause instanceof StaticFunctions.UnknownFunction e) {
            return Problem.of(400, "unknown-function", "Unknown function", e.detail());
        }
        if (cause instanceof QueryBuildException) {
            // A function or property that takes another number of arguments.
            return QueryText.malformed(cause.getMessage());
        }
        if (cause instanceof ScriptDenyException) {
            return Problem.of(400, "unknown-function", "Unknown function", "Scripts are off here.");
        }
        if (cause instanceof StackOverflowError) {
            return Problem.of(
                    400, "malformed-query", "Malformed query", "It is nested too deeply.");
        }
        if (cause instanceof IOException e) {
            return new UncheckedIOException(e);
        }
        return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    /**
     * Gives up what runs and what comes: each is answered at once, also one that the engine cannot
     * be stopped in.
     */
    void stop() {
        stopping = true;
        underWay.values().forEach(result -> result.completeExceptionally(stopped()));
        memory.giveUpAll();
    }

    private static Problem stopped() {
        return Problem.of(
                        503,
                        "stopping",
                        "Stopping",
                        "The server is being stopped; the query has no answer, not even a part of"
                                + " one.")
                .with("Retry-After", "10");
    }

    private static Problem timeLimit(Duration time) {
        return Problem.of(
                503,
                "time-limit",
                "Time limit",
                "The query did not end within %s s and was stopped; it has no answer, not even a part of one."
                        .formatted(time.toMillis() / 1000.0));
    }

    private static Problem memoryLimit() {
        return Problem.of(
                503,
                "memory-limit",
                "Memory limit",
                "The query needed more memory than there is for it and was stopped; it has no answer, not even a part of one.");
    }

    /** Gives up what still runs, and waits a while for its end: it reads the data. */
    @Override
    public void close() {
        memory.giveUpAll();
        memory.close();
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a query goes on though the server has stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
