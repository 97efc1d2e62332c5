package org.resograph.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.web.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How often, and after how long, a request is made again: at once is never; the pauses double, with
 * some chance in them, so that those who wait for one store do not all come back together. Only
 * what may pass is tried again: a busy or restarting store, a broken connection, no answer in time.
 *
 * @param attempts at the most; at least 1
 * @param firstPause before the second attempt
 * @param longestPause between two attempts
 * @param answer how long one attempt may take
 */
record Patience(int attempts, Duration firstPause, Duration longestPause, Duration answer) {

    /** Two minutes of pauses: a store may restart in them. */
    static final Patience LONG =
            new Patience(10, Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(2));

    /** The same, for what may be large. */
    static final Patience DOWNLOAD =
            new Patience(LONG.attempts, LONG.firstPause, LONG.longestPause, Duration.ofHours(2));

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);

    // RFC 9110: 408, 500 and 502–504; RFC 6585: 429.
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private static final ExecutorService ATTEMPTS =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "request");
                        thread.setDaemon(true);
                        return thread;
                    });

    Patience {
        if (attempts < 1) {
            throw new IllegalArgumentException("attempts: " + attempts);
        }
    }

    /**
     * Makes a request, again while what fails may pass.
     *
     * @param what is done, for messages, with the address and without any credential
     * @throws HttpException what the store answers for good, such as 404
     * @throws UncheckedIOException when patience ends
     */
    <T> T request(String what, Callable<T> request) {
        for (int attempt = 1; ; attempt++) {
            String reason;
            try {
                return attempt(request);
            } catch (HttpException e) {
                if (e.getStatusCode() > 0 && !PASSING.contains(e.getStatusCode())) {
                    throw e;
                }
                reason = reason(e);
            } catch (TimeoutException e) {
                reason = "no answer in " + answer.toSeconds() + " s";
            }
            if (attempt == attempts) {
                throw new UncheckedIOException(
                        what + ": " + reason + " (tried " + attempts + " times)",
                        new IOException(reason));
            }
            LOG.info("{}: {}; once more", what, reason);
            pause(attempt);
        }
    }

    private <T> T attempt(Callable<T> request) throws TimeoutException {
        Future<T> running = ATTEMPTS.submit(request);
        try {
            return running.get(answer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            running.cancel(true);
        }
    }

    private static String reason(HttpException failure) {
        if (failure.getStatusCode() > 0) {
            return failure.getStatusCode() + " " + failure.getStatusLine();
        }
        Throwable cause = failure.getCause();
        String message = cause == null ? failure.getMessage() : cause.getMessage();
        return message != null ? message : (cause == null ? failure : cause).toString();
    }

    private void pause(int attempt) {
        long longest = longestPause.toMillis();
        long doubled = Math.min(longest, firstPause.toMillis() << Math.min(attempt - 1, 20));
        try {
            Thread.sleep(doubled / 2 + ThreadLocalRandom.current().nextLong(doubled / 2 + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
