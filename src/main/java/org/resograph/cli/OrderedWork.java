package org.resograph.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work on many things by many threads, whose results come in the order of the things. What is under
 * way or waits to be taken is bounded in number and in size, so that memory does not grow with the
 * number of things.
 */
final class OrderedWork {

    private static final int AHEAD_PER_THREAD = 16;
    private static final long BYTES_AHEAD = 64L << 20;

    private final int threads;

    /** Work by that many threads. */
    OrderedWork(int threads) {
        this.threads = threads;
    }

    /** Work by as many threads as there are processors. */
    static OrderedWork onAllProcessors() {
        return new OrderedWork(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does the work on each thing.
     *
     * @param size of a thing, in bytes; one that is larger than all that may wait is done alone
     * @param sink takes the results, in order, in the thread of the caller
     * @throws RuntimeException what the work or the sink has thrown; the rest is not done
     */
    <T, R> void run(
            Iterable<T> things, ToLongFunction<T> size, Function<T, R> work, Consumer<R> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::thread);
        try {
            Deque<Pending<R>> pending = new ArrayDeque<>();
            long bytes = 0;
            for (T thing : things) {
                long next = size.applyAsLong(thing);
                while (pending.size() >= threads * AHEAD_PER_THREAD
                        || (!pending.isEmpty() && bytes + next > BYTES_AHEAD)) {
                    bytes -= take(pending, sink);
                }
                pending.add(new Pending<>(workers.submit(() -> work.apply(thing)), next));
                bytes += next;
            }
            while (!pending.isEmpty()) {
                take(pending, sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private record Pending<R>(Future<R> result, long size) {}

    private static <R> long take(Deque<Pending<R>> pending, Consumer<R> sink) {
        Pending<R> first = pending.remove();
        try {
            sink.accept(first.result().get());
            return first.size();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "work");
        thread.setDaemon(true);
        return thread;
    }
}
