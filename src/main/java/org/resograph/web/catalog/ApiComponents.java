package org.resograph.web.catalog;

import static org.resograph.web.catalog.ApiParts.object;

import java.util.List;
import java.util.Map;
import org.resograph.web.http.MediaType;

/** What the operations of the description share. */
final class ApiComponents {

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
        Map<String, Object> text = object("type", "string");
        return object(
                "Problem",
                object(
                        "type",
                        "object",
                        "description",
                        "RFC 9457",
                        "properties",
                        object(
                                "type", text,
                                "title", text,
                                "status", object("type", "integer"),
                                "detail", text),
                        "required",
                        List.of("type", "title", "status", "detail")),
                "Results",
                object(
                        "type",
                        "object",
                        "description",
                        "SPARQL 1.1 Query Results JSON Format",
                        "properties",
                        object(
                                "head",
                                object("type", "object"),
                                "results",
                                object("type", "object")),
                        "required",
                        List.of("head")));
    }
}
