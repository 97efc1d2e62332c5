package org.resograph.web.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/** Answers with a file that never changes, whole or the part that is asked for (RFC 9110 §14). */
final class Download {

    // One range; to several, the whole file is an answer that the protocol allows.
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    private Download() {}

    static Reply of(Request request, Path file, MediaType type, EntityTag tag) {
        long size;
        try {
            size = Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": can't be read", e);
        }
        Matcher range = RANGE.matcher(request.header("Range").orElse("").strip());
        boolean same =
                request.header("If-Range")
                        .map(held -> held.strip().equals(tag.toString()))
                        .orElse(true);
        boolean part =
                range.matches()
                        && same
                        && !request.isHead()
                        && !isHeld(request, tag)
                        && !(range.group(1).isEmpty() && range.group(2).isEmpty());
        Reply reply =
                part
                        ? part(range, file, type, size)
                        : Reply.of(new FileContent(type, file, 0, size));
        return reply.tagged(tag)
                .with("Accept-Ranges", "bytes")
                .with("Cache-Control", "public, max-age=31536000, immutable");
    }

    /** Whether the client holds the whole already, which it is told before a part is cut. */
    private static boolean isHeld(Request request, EntityTag tag) {
        return tag.held(request.header("If-None-Match").orElse(null)).isPresent();
    }

    private static Reply part(Matcher range, Path file, MediaType type, long size) {
        Optional<Long> first = number(range.group(1));
        Optional<Long> last = number(range.group(2));
        long from = first.orElseGet(() -> Math.max(0, size - last.orElse(0L)));
        long to = first.isPresent() ? Math.min(size - 1, last.orElse(size - 1)) : size - 1;
        if (from >= size || to < from) {
            throw Problem.of(
                            416,
                            "range-not-satisfiable",
                            "Range not satisfiable",
                            "The file has " + size + " bytes.")
                    .with("Content-Range", "bytes */" + size);
        }
        return Reply.of(new FileContent(type, file, from, to - from + 1))
                .withStatus(206)
                .with("Content-Range", "bytes " + from + "-" + to + "/" + size);
    }

    private static Optional<Long> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(digits));
    }
}
