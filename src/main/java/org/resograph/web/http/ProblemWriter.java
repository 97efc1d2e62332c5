package org.resograph.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes replies of problems. */
@FunctionalInterface
public interface ProblemWriter {

    /** The types that a problem can have, the default first. */
    List<MediaType> TYPES = List.of(MediaType.PROBLEM, MediaType.HTML, MediaType.JSON);

    /**
     * The reply to a request that ended in a problem.
     *
     * @param request empty where not even its address could be read
     */
    Reply write(Optional<Request> request, Problem problem);

    /** As {@code application/problem+json}, RFC 9457. */
    static Reply json(Problem problem) {
        Content content = Bytes.of(MediaType.PROBLEM, text(problem));
        return withHeaders(Reply.of(content), problem);
    }

    /** The JSON of a problem. */
    static String text(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:resograph:problem:" + problem.kind());
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.putAll(problem.members());
        return Json.of(members) + "\n";
    }

    /** A reply with the status and headers of a problem. */
    static Reply withHeaders(Reply reply, Problem problem) {
        Reply with = reply.withStatus(problem.status()).with("Vary", "Accept, Accept-Encoding");
        for (var header : problem.headers().entrySet()) {
            for (String value : header.getValue()) {
                with = with.with(header.getKey(), value);
            }
        }
        return problem.headers().containsKey("Cache-Control")
                ? with
                : with.with("Cache-Control", "no-cache");
    }
}
