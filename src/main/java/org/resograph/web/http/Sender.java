package org.resograph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Writes replies: what RFC 9110 asks of every one of them is done here, once. */
final class Sender {

    private Sender() {}

    /** Sends a reply, or 304, or only its head, and closes its content. */
    static void send(HttpServletRequest request, Reply answer, HttpServletResponse response)
            throws IOException {
        boolean head = request.getMethod().equals("HEAD");
        try (Content content = answer.content().orElse(null)) {
            Reply reply = unlessHeld(answer, request);
            response.setStatus(reply.status());
            reply.headers()
                    .forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            if (content == null || reply.status() == 304) {
                reply.tag().ifPresent(tag -> response.setHeader("ETag", tag.toString()));
                if (reply.status() != 304) {
                    response.setContentLength(0);
                }
                return;
            }
            response.setContentType(content.type().header());
            content.language().ifPresent(tag -> response.setHeader("Content-Language", tag));
            addVary(response, "Accept-Encoding");
            boolean gzip =
                    content.isCompressible()
                            && content.length() >= Bytes.COMPRESSED_FROM
                            && AcceptEncoding.gzip(request.getHeader("Accept-Encoding"));
            reply.tag()
                    .map(tag -> gzip ? tag.coded("gzip") : tag)
                    .ifPresent(tag -> response.setHeader("ETag", tag.toString()));
            if (gzip) {
                response.setHeader("Content-Encoding", "gzip");
                gzip(content, head, response);
            } else {
                response.setContentLengthLong(content.length());
                if (!head) {
                    content.writeTo(response.getOutputStream());
                }
            }
        }
    }

    /** 304 when the client holds what the tag names, as it is or as gzip; else the reply. */
    private static Reply unlessHeld(Reply reply, HttpServletRequest request) {
        String held = request.getHeader("If-None-Match");
        if (reply.status() != 200 || reply.tag().isEmpty()) {
            return reply;
        }
        EntityTag plain = reply.tag().get();
        if (held == null) {
            return isUnmodified(reply, request) ? notModified(reply, plain) : reply;
        }
        return plain.held(held).map(tag -> notModified(reply, tag)).orElse(reply);
    }

    // RFC 9110 §13.1.3: only where no tag was sent, and only for GET and HEAD.
    private static boolean isUnmodified(Reply reply, HttpServletRequest request) {
        List<String> modified = reply.headers().get(LastModified.HEADER);
        return modified != null
                && List.of("GET", "HEAD").contains(request.getMethod())
                && LastModified.isHeld(modified.get(0), request.getHeader("If-Modified-Since"));
    }

    private static Reply notModified(Reply reply, EntityTag tag) {
        return new Reply(304, reply.headers(), Optional.empty(), Optional.of(tag));
    }

    private static void gzip(Content content, boolean head, HttpServletResponse response)
            throws IOException {
        if (content instanceof Bytes bytes) {
            byte[] compressed = bytes.compressed();
            response.setContentLengthLong(compressed.length);
            if (!head) {
                response.getOutputStream().write(compressed);
            }
        } else if (!head) {
            // Not closed on failure: a broken connection must not look like a whole answer.
            OutputStream out = response.getOutputStream();
            GZIPOutputStream gzip = new GZIPOutputStream(out, 8192);
            content.writeTo(gzip);
            gzip.finish();
        }
    }

    private static void addVary(HttpServletResponse response, String field) {
        String vary = response.getHeader("Vary");
        if (vary == null) {
            response.setHeader("Vary", field);
        } else if (!vary.contains(field)) {
            response.setHeader("Vary", vary + ", " + field);
        }
    }
}
