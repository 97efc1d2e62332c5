package org.resograph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a request through its handler to its reply, and whatever goes wrong on the way to a problem
 * that says so.
 */
public final class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    /** What every response says, whatever it is. */
    public static final Map<String, String> ALWAYS =
            Map.of(
                    "Access-Control-Allow-Origin",
                    "*",
                    "Access-Control-Expose-Headers",
                    "Accept-Ranges, Allow, Content-Location, Content-Range, ETag, Link, Location,"
                            + " Resograph-Row-Limit, Resograph-Time-Limit, Retry-After",
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                            + " script-src 'self'; connect-src 'self'; form-action 'self';"
                            + " frame-ancestors 'none'; base-uri 'none'",
                    "Cross-Origin-Resource-Policy",
                    "cross-origin",
                    "Referrer-Policy",
                    "strict-origin-when-cross-origin",
                    "X-Content-Type-Options",
                    "nosniff");

    /** Bytes of a body that nobody wants to know. */
    private static final int MOST_DRAINED = 1 << 20;

    private final ProblemWriter problems;
    private final Supplier<Optional<Instant>> modified;

    /**
     * Exchanges.
     *
     * @param problems how they are written
     * @param modified since when what can be read may be as it is; empty where that is not known
     */
    public Exchange(ProblemWriter problems, Supplier<Optional<Instant>> modified) {
        this.problems = problems;
        this.modified = modified;
    }

    /** Answers one request. */
    public void answer(Handler handler, HttpServletRequest asked, HttpServletResponse response)
            throws IOException {
        ALWAYS.forEach(response::setHeader);
        Reply reply = reply(handler, asked);
        drain(asked);
        Sender.send(asked, reply, response);
    }

    private static void drain(HttpServletRequest asked) {
        long length = asked.getContentLengthLong();
        if (length <= 0 || length > MOST_DRAINED || asked.getHeader("Expect") != null) {
            return;
        }
        Request.drain(asked, MOST_DRAINED);
    }

    private Reply reply(Handler handler, HttpServletRequest asked) {
        Optional<Request> request = Optional.empty();
        try {
            request = Optional.of(Request.of(asked));
            return answered(handler, request.get());
        } catch (Problem problem) {
            return problems.write(request, problem);
        } catch (RuntimeException | Error e) {
            LOG.error("cannot answer {} {}", asked.getMethod(), asked.getRequestURI(), e);
            return problems.write(
                    request,
                    Problem.of(
                            500,
                            "internal-error",
                            "Internal error",
                            "The server failed to answer; the fault is its own and is logged."));
        }
    }

    // RFC 9110 §13.1.1; who writes has done so before anything is written.
    private static void demandMatch(Request request, Reply reply) {
        boolean read = request.method().equals("GET") && reply.status() < 300;
        Optional<String> wanted = request.header("If-Match").filter(tag -> read);
        if (wanted.isPresent() && reply.tag().flatMap(t -> t.held(wanted.get())).isEmpty()) {
            throw failed(reply, "What is here is not, or not any more, what If-Match names.");
        }
    }

    // RFC 9110 §13.1.4; If-Match, where it is sent, counts alone.
    private static void demandUnmodified(Request request, Reply reply, String modified) {
        boolean read = request.method().equals("GET") && reply.status() < 300;
        boolean failed =
                read
                        && request.header("If-Match").isEmpty()
                        && request.header("If-Unmodified-Since")
                                .filter(time -> LastModified.isNewer(modified, time))
                                .isPresent();
        if (failed) {
            throw failed(reply, "What is here has changed since the time that the request names.");
        }
    }

    private static Problem failed(Reply reply, String detail) {
        reply.content().ifPresent(Exchange::close);
        return Problem.of(412, "precondition-failed", "Precondition failed", detail);
    }

    private static void close(Content content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply answered(Handler handler, Request request) {
        String allowed = String.join(", ", handler.methods()) + ", OPTIONS";
        if (request.method().equals("OPTIONS")) {
            return Reply.empty(204)
                    .with("Allow", allowed)
                    .with("Access-Control-Allow-Methods", allowed)
                    .with(
                            "Access-Control-Allow-Headers",
                            "Accept, Content-Type, If-Modified-Since, If-None-Match, If-Range,"
                                    + " Range")
                    .with("Access-Control-Max-Age", "86400");
        }
        if (!handler.methods().contains(request.method())) {
            throw handler.refusal(request.method(), allowed);
        }
        // Asked before: a release that comes in between makes the answer newer than it says.
        Optional<Instant> since = modified.get();
        Reply reply = handler.handle(request);
        demandMatch(request, reply);
        boolean tells = reply.tag().isPresent() && (reply.status() == 200 || reply.status() == 304);
        if (!tells || since.isEmpty()) {
            return reply;
        }
        String time = LastModified.text(since.get());
        demandUnmodified(request, reply, time);
        return reply.with(LastModified.HEADER, time);
    }
}
