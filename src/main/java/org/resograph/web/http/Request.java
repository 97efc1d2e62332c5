package org.resograph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A request whose address has been found well formed. */
public final class Request {

    private static final Logger LOG = LoggerFactory.getLogger(Request.class);

    /**
     * Bodies that are read at one time, by half of the threads of the server: clients that don't
     * send theirs keep nobody waiting who only reads, and what they have sent is bounded.
     */
    private static final Semaphore BODIES = new Semaphore(32);

    private final HttpServletRequest servlet;
    private final String path;
    private @Nullable Form query;

    private Request(HttpServletRequest servlet, String path) {
        this.servlet = servlet;
        this.path = path;
    }

    /**
     * Takes a request in.
     *
     * @throws Problem 400 for a path that is not well formed or that tries to leave its place
     */
    public static Request of(HttpServletRequest servlet) {
        return new Request(servlet, checked(servlet.getRequestURI()));
    }

    /** The path, decoded, from the first slash. */
    public String path() {
        return path;
    }

    /** The method, {@code GET} for {@code HEAD}: the two differ in what is sent only. */
    public String method() {
        return isHead() ? "GET" : servlet.getMethod();
    }

    /** Whether only the head of the answer is asked for. */
    public boolean isHead() {
        return servlet.getMethod().equals("HEAD");
    }

    /** The parameters in the address, but for those that only track its readers. */
    public Form query() {
        Form done = query;
        if (done == null) {
            done = Form.parse(servlet.getQueryString()).withoutTracking();
            query = done;
        }
        return done;
    }

    /** What the client accepts. */
    public Accept accept() {
        return Accept.parse(joined("Accept"));
    }

    /** A header; several of one name joined by commas. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(joined(name));
    }

    /** The media type of the body in lower case, without parameters. */
    public Optional<String> contentType() {
        return Optional.ofNullable(servlet.getContentType())
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }

    /**
     * The body.
     *
     * @param most how many bytes it may have
     * @throws Problem 413 when it has more; the rest is not read; 415 when it comes in a coding;
     *     400 when it breaks off; 503 while many others are read
     */
    public byte[] body(int most) {
        if (header("Content-Encoding").filter(c -> !c.equalsIgnoreCase("identity")).isPresent()) {
            throw Problem.unsupportedContentCoding();
        }
        if (servlet.getContentLengthLong() > most) {
            throw Problem.tooLarge(most).with("Connection", "close");
        }
        return read(servlet, most)
                .orElseThrow(
                        () ->
                                Problem.of(
                                                503,
                                                "too-many-bodies",
                                                "Too many bodies",
                                                "The bodies of many other requests are read.")
                                        .with("Retry-After", "5")
                                        .with("Connection", "close"));
    }

    /** A body, if there is a place to read it. */
    private static Optional<byte[]> read(HttpServletRequest servlet, int most) {
        if (!BODIES.tryAcquire()) {
            return Optional.empty();
        }
        try (InputStream in = servlet.getInputStream()) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                body.write(buffer, 0, n);
                if (body.size() > most) {
                    throw Problem.tooLarge(most).with("Connection", "close");
                }
            }
            return Optional.of(body.toByteArray());
        } catch (IOException e) {
            throw Problem.badRequest("The body breaks off.").with("Connection", "close");
        } finally {
            BODIES.release();
        }
    }

    /**
     * Reads over a body that nobody has read, if there is a place to: a client that still sends
     * when the connection is closed may not hear why it was refused.
     */
    static void drain(HttpServletRequest servlet, int most) {
        try {
            Optional<byte[]> unused = read(servlet, most);
        } catch (Problem | IllegalStateException e) {
            LOG.debug("nothing to drain", e);
        }
    }

    private @Nullable String joined(String name) {
        String first = servlet.getHeader(name);
        if (first == null) {
            return null;
        }
        var all = Collections.list(servlet.getHeaders(name));
        return all.size() == 1 ? first : String.join(", ", all);
    }

    private static String checked(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        if (lower.contains("%5c") || raw.indexOf('\\') >= 0) {
            throw Problem.badRequest("The path holds a backslash.");
        }
        String path = Percent.decode(raw, false);
        if (!path.startsWith("/")) {
            throw Problem.badRequest("The path does not begin with a slash.");
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..") || segment.startsWith("..;")) {
                throw Problem.badRequest("The path holds a segment of dots.");
            }
        }
        return path;
    }
}
