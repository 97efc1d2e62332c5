package org.resograph.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer to a request, complete and unchangeable, so that it can be kept and sent again.
 *
 * @param status the status code
 * @param headers by name, beside those that follow from the content and the tag
 * @param content the body; empty for a redirect, say
 * @param tag the validator, where there is one
 */
public record Reply(
        int status,
        Map<String, List<String>> headers,
        Optional<Content> content,
        Optional<EntityTag> tag) {

    public Reply {
        headers = Map.copyOf(headers);
    }

    /** 200 with a content. */
    public static Reply of(Content content) {
        return new Reply(200, Map.of(), Optional.of(content), Optional.empty());
    }

    /** 200 with a content in memory, and its strong tag. */
    public static Reply of(Bytes bytes) {
        return new Reply(200, Map.of(), Optional.of(bytes), Optional.of(bytes.tag()));
    }

    /** A status without content. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * A redirect.
     *
     * @param location a reference in ASCII
     */
    public static Reply redirect(int status, String location) {
        if (!location.chars().allMatch(c -> c > 0x20 && c < 0x7F)) {
            throw new IllegalArgumentException("not an ASCII reference: " + location);
        }
        return empty(status).with("Location", location);
    }

    /** This reply with another value of a header, beside those it has. */
    public Reply with(String header, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(headers);
        List<String> values = new ArrayList<>(more.getOrDefault(header, List.of()));
        values.add(value);
        more.put(header, List.copyOf(values));
        return new Reply(status, more, content, tag);
    }

    /** This reply with another status. */
    public Reply withStatus(int other) {
        return new Reply(other, headers, content, tag);
    }

    /** This reply with a validator. */
    public Reply tagged(EntityTag validator) {
        return new Reply(status, headers, content, Optional.of(validator));
    }
}
