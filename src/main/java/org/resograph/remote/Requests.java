package org.resograph.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.web.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Requests to one server, made with patience. Only what may pass is tried again: a busy or
 * restarting server, a broken connection, no answer in time; and for long only once somebody was
 * there.
 */
final class Requests {

    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);

    // RFC 9110: 408, 500 and 502–504; RFC 6585: 429.
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private static final ExecutorService ATTEMPTS =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "request");
                        thread.setDaemon(true);
                        return thread;
                    });

    private final Patience patience;
    private volatile boolean heard;

    /** Requests to a server that has not been asked yet. */
    Requests(Patience patience) {
        this.patience = patience;
    }

    /**
     * Makes a request, again while what fails may pass.
     *
     * @param what is done, for messages, with the address and without any credential
     * @throws HttpException what the server answers for good, such as 404
     * @throws UncheckedIOException when patience ends
     */
    <T> T make(String what, Callable<T> request) {
        return make(what, patience.answer(), request);
    }

    /** As {@link #make(String, Callable)}, where one attempt may take so long. */
    <T> T make(String what, Duration longest, Callable<T> request) {
        long start = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            String reason;
            try {
                T answer = attempt(longest, request);
                heard = true;
                return answer;
            } catch (HttpException e) {
                heard |= !isNobodyThere(e);
                if (e.getStatusCode() > 0 && !PASSING.contains(e.getStatusCode())) {
                    throw e;
                }
                reason = reason(e);
            } catch (TimeoutException e) {
                reason = "no answer in " + longest.toSeconds() + " s";
            }
            int most = heard ? patience.attempts() : patience.unheard();
            boolean over = System.nanoTime() - start > patience.altogether().toNanos();
            if (attempt >= most || over) {
                String tried = " (tried " + attempt + " times" + (heard ? ")" : "; is it there?)");
                throw new UncheckedIOException(
                        what + ": " + reason + tried, new IOException(reason));
            }
            LOG.info("{}: {}; once more", what, reason);
            pause(attempt);
        }
    }

    private static <T> T attempt(Duration longest, Callable<T> request) throws TimeoutException {
        Future<T> running = ATTEMPTS.submit(request);
        try {
            return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
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

    private static boolean isNobodyThere(HttpException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static String reason(HttpException failure) {
        if (failure.getStatusCode() > 0) {
            return failure.getStatusCode() + " " + failure.getStatusLine();
        }
        if (isNobodyThere(failure)) {
            return "nobody listens";
        }
        Throwable cause = failure.getCause();
        String message = cause == null ? failure.getMessage() : cause.getMessage();
        return message != null ? message : (cause == null ? failure : cause).toString();
    }

    private void pause(int attempt) {
        try {
            Thread.sleep(patience.pauseAfter(attempt).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
