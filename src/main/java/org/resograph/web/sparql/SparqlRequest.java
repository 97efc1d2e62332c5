package org.resograph.web.sparql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resograph.web.http.Form;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Request;

/**
 * A query operation of the SPARQL 1.1 Protocol, §2.1.
 *
 * @param query its text
 * @param defaultGraphs what the protocol says the default graph is; if this or the next is not
 *     empty, the query's own FROM does not count
 * @param namedGraphs what the protocol says the named graphs are
 * @param formats by their names, which a link can carry and an {@code Accept} header cannot: the
 *     first that is known counts, as there are clients that send each name they know a format by
 * @param timeout a time shorter than the endpoint's limit
 */
record SparqlRequest(
        String query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        List<String> formats,
        Optional<Duration> timeout) {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String QUERY = "application/sparql-query";

    /**
     * Reads the operation.
     *
     * @throws Problem 4xx when it is none
     */
    static SparqlRequest of(Request request, int mostBytes) {
        return switch (request.method()) {
            case "GET" -> of(request.query(), mostBytes);
            case "POST" -> posted(request, mostBytes);
            default -> throw Problem.methodNotAllowed(request.method(), "GET, HEAD, POST, OPTIONS");
        };
    }

    private static SparqlRequest posted(Request request, int mostBytes) {
        String type = request.contentType().orElse("");
        if (type.equals(FORM)) {
            // Three bytes for each, as a percent-encoded form has.
            String form = text(request.body(3 * mostBytes + 4096));
            return of(request.query().and(Form.parse(form)), mostBytes);
        }
        if (!type.equals(QUERY)) {
            throw type.equals("application/sparql-update")
                    ? QueryText.readOnly()
                    : Problem.unsupportedMediaType(List.of(QUERY, FORM));
        }
        if (request.query().has("query")) {
            throw Problem.badRequest("There is a query in the address and one in the body.");
        }
        return of(request.query(), text(request.body(mostBytes)));
    }

    private static SparqlRequest of(Form form, int mostBytes) {
        if (form.has("update")) {
            throw QueryText.readOnly();
        }
        String query =
                form.one("query")
                        .orElseThrow(
                                () -> Problem.badRequest("The parameter “query” is not given."));
        if (query.length() > mostBytes) {
            throw Problem.tooLarge(mostBytes);
        }
        return of(form, query);
    }

    private static SparqlRequest of(Form form, String query) {
        if (query.isBlank()) {
            throw Problem.badRequest("The query is empty.");
        }
        List<String> formats = new ArrayList<>(form.all("format"));
        formats.addAll(form.all("output"));
        return new SparqlRequest(
                query,
                form.all("default-graph-uri"),
                form.all("named-graph-uri"),
                formats,
                form.one("timeout").map(SparqlRequest::seconds));
    }

    private static Duration seconds(String value) {
        if (!value.matches("[0-9]{1,6}(\\.[0-9]{1,3})?") || Double.parseDouble(value) == 0) {
            throw Problem.badRequest("The parameter “timeout” is not a number of seconds.");
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000));
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("The body is not well-formed UTF-8.");
        }
    }
}
