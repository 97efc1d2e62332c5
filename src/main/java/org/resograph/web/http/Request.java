package org.resograph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request whose address has been found well formed. */
public final class Request {

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

    /** The parameters in the address. */
    public Form query() {
        Form done = query;
        if (done == null) {
            done = Form.parse(servlet.getQueryString());
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
     * @throws Problem 413 when it has more; the rest is not read; 415 when it comes in a coding
     */
    public byte[] body(int most) {
        if (header("Content-Encoding").filter(c -> !c.equalsIgnoreCase("identity")).isPresent()) {
            throw Problem.unsupportedContentCoding();
        }
        if (servlet.getContentLengthLong() > most) {
            throw Problem.tooLarge(most).with("Connection", "close");
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
            return body.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
