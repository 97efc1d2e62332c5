package org.resograph.web.catalog;

import static org.resograph.web.catalog.ApiParts.object;

import java.util.List;
import java.util.Map;
import org.resograph.web.http.MediaType;

/** What the operations of the description share. */
final class ApiComponents {

    private static final Map<String, Object> TEXT = object("type", "string");
    private static final Map<String, Object> NUMBER = object("type", "integer");
    private static final String PROBLEM = "#/components/schemas/Problem";

    private ApiComponents() {}

    /** All of it, by its kind. */
    static Map<String, Object> all() {
        return object(
                "schemas", schemas(), "responses", errors(), "securitySchemes", credentials());
    }

    private static Map<String, Object> credentials() {
        return object(
                "basic", object("type", "http", "scheme", "basic"),
                "token", object("type", "http", "scheme", "bearer"));
    }

    private static Map<String, Object> errors() {
        return object(
                "Refused", error("Something about the request is wrong; the detail says what."),
                "Missing", error("There is nothing of that name."),
                "NotAcceptable", error("None of the forms that are accepted exists."),
                "Busy", error("Over a limit of time or of concurrent queries."));
    }

    private static Map<String, Object> error(String description) {
        return object(
                "description",
                description,
                "content",
                object(MediaType.PROBLEM.name(), object("schema", object("$ref", PROBLEM))));
    }

    private static Map<String, Object> schemas() {
        return object(
                "Problem",
                described(
                        "RFC 9457",
                        object(
                                "type", TEXT,
                                "title", TEXT,
                                "status", NUMBER,
                                "detail", TEXT)),
                "Results",
                results(),
                "Choices",
                whole("choices", list(whole("symbol", TEXT, "document", TEXT))),
                "Dumps",
                whole("dumps", list(whole("release", NUMBER, "date", TEXT, "files", list(file())))),
                "Releases",
                whole(
                        "base",
                        TEXT,
                        "releases",
                        list(
                                object(
                                        "type",
                                        "object",
                                        "properties",
                                        object(
                                                "release", NUMBER,
                                                "at", TEXT,
                                                "graphs", NUMBER,
                                                "changes", TEXT,
                                                "patch", TEXT),
                                        "required",
                                        List.of("release", "at", "graphs")))),
                "Changes",
                whole("release", NUMBER, "graphs", list(whole("change", TEXT, "graph", TEXT))),
                "Wording",
                wording());
    }

    private static Map<String, Object> results() {
        Map<String, Object> names = list(TEXT);
        Map<String, Object> rows = list(object("type", "object"));
        Map<String, Object> results =
                described(
                        "SPARQL 1.1 Query Results JSON Format",
                        object(
                                "head",
                                        object(
                                                "type",
                                                "object",
                                                "properties",
                                                object("vars", names)),
                                "results", whole("bindings", rows),
                                "boolean", object("type", "boolean")));
        results.put("required", List.of("head")); // and one of the others
        return results;
    }

    private static Map<String, Object> file() {
        return whole("href", TEXT, "byteSize", NUMBER, "sha256", TEXT);
    }

    private static Map<String, Object> wording() {
        Map<String, Object> side = whole("document", TEXT, "symbol", TEXT);
        Map<String, Object> paragraph =
                whole(
                        "change",
                        TEXT,
                        "moved",
                        object("type", "boolean"),
                        "runs",
                        list(whole("change", TEXT, "text", TEXT)));
        return whole(
                "earlier",
                side,
                "later",
                side,
                "language",
                TEXT,
                "languages",
                list(TEXT),
                "counts",
                object("type", "object", "additionalProperties", NUMBER),
                "paragraphs",
                list(paragraph));
    }

    private static Map<String, Object> list(Map<String, Object> of) {
        return object("type", "array", "items", of);
    }

    /** An object that always has these members. */
    private static Map<String, Object> whole(Object... members) {
        Map<String, Object> properties = object(members);
        return object(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.copyOf(properties.keySet()));
    }

    private static Map<String, Object> described(
            String description, Map<String, Object> properties) {
        return object(
                "type",
                "object",
                "description",
                description,
                "properties",
                properties,
                "required",
                List.copyOf(properties.keySet()));
    }
}
