package org.resograph.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that gets no answer but an error: RFC 9457's problem details, thrown where it is found
 * and written by the outermost handler, as JSON or as a page.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String kind;
    private final String title;
    private final transient Map<String, List<String>> headers = new LinkedHashMap<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private String message = "";
    private transient List<String> values = List.of();

    private Problem(int status, String kind, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.kind = kind;
        this.title = title;
    }

    /**
     * A problem of a kind.
     *
     * @param kind names the kind for programs, in lower case: {@code time-limit}
     * @param detail what is wrong with this request and what to do, a sentence for people
     */
    public static Problem of(int status, String kind, String title, String detail) {
        return new Problem(status, kind, title, detail);
    }

    /** 400. */
    public static Problem badRequest(String detail) {
        return new Problem(400, "bad-request", "Bad request", detail);
    }

    /** 404. */
    public static Problem notFound(String detail) {
        return new Problem(404, "not-found", "Not found", detail);
    }

    /** 405 with the methods that are allowed. */
    public static Problem methodNotAllowed(String method, String allowed) {
        return new Problem(
                        405,
                        "method-not-allowed",
                        "Method not allowed",
                        method + " is not possible here; allowed are " + allowed + ".")
                .with("Allow", allowed);
    }

    /** 406 with the list of what exists. */
    public static Problem notAcceptable(List<MediaType> available) {
        return new Problem(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "None of the formats that the request accepts exists here.")
                .member("available", available.stream().map(MediaType::name).distinct().toList());
    }

    /** 413. */
    public static Problem tooLarge(long most) {
        return new Problem(
                413,
                "content-too-large",
                "Content too large",
                "The body of the request may have at most " + most + " bytes.");
    }

    /** 415 with what is supported. */
    public static Problem unsupportedMediaType(List<String> supported) {
        return new Problem(
                        415,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "The body of the request may be " + String.join(" or ", supported) + ".")
                .with("Accept-Post", String.join(", ", supported));
    }

    /** 415 for a body that would have to be unpacked first, RFC 9110 §15.5.16. */
    public static Problem unsupportedContentCoding() {
        return new Problem(
                        415,
                        "unsupported-content-coding",
                        "Unsupported content coding",
                        "The body of the request is taken as it is, without a Content-Encoding.")
                .with("Accept-Encoding", "identity");
    }

    /** This problem with a header of the response. */
    public Problem with(String header, String value) {
        headers.put(header, List.of(value));
        return this;
    }

    /**
     * This problem with a further member, which the JSON states.
     *
     * @param value a String, a Number, or a List of Strings or of Maps, as {@link Json} writes them
     */
    public Problem member(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /**
     * This problem with the message of the interface that says its detail in other languages.
     *
     * @param of the values in the message, in order
     */
    public Problem told(String key, String... of) {
        message = key;
        values = List.of(of);
        return this;
    }

    /** The message of the interface that says its detail; empty where there is none. */
    public String message() {
        return message;
    }

    /** The values in that message, in order. */
    public List<String> values() {
        return values;
    }

    /** The status code. */
    public int status() {
        return status;
    }

    /** The kind, for programs. */
    public String kind() {
        return kind;
    }

    /** The kind, for people. */
    public String title() {
        return title;
    }

    /** What is wrong with this request. */
    public String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }

    /** Headers that belong to it. */
    public Map<String, List<String>> headers() {
        return Map.copyOf(headers);
    }

    /** Further members, in order. */
    public Map<String, Object> members() {
        return new LinkedHashMap<>(members);
    }
}
