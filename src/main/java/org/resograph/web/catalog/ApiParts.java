package org.resograph.web.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What operations of an OpenAPI description are made of. */
final class ApiParts {

    private ApiParts() {}

    static Map<String, Object> get(Map<String, Object> operation) {
        return object("get", operation);
    }

    static Map<String, Object> simple(String id, String summary, String type) {
        return data(id, summary, content(List.of(type)));
    }

    /** A list as JSON that a component describes. */
    static Map<String, Object> list(String id, String summary, String component) {
        return data(id, summary, object("application/json", described(component)));
    }

    private static Map<String, Object> data(
            String id, String summary, Map<String, Object> content) {
        return object(
                "operationId",
                id,
                "tags",
                List.of("data"),
                "summary",
                summary,
                "responses",
                responses(content));
    }

    static Map<String, Object> parameter(
            String name,
            String place,
            boolean required,
            String description,
            Map<String, Object> schema,
            String example) {
        return object(
                "name", name,
                "in", place,
                "required", required,
                "description", description,
                "schema", schema,
                "example", example);
    }

    static Map<String, Object> responses(Map<String, Object> content) {
        return object(
                "200", object("description", "The answer.", "content", content),
                "304", object("description", "It is what If-None-Match names."),
                "400", ref("Refused"),
                "404", ref("Missing"),
                "406", ref("NotAcceptable"),
                "503", ref("Busy"));
    }

    /** Bodies of media types, whose schema is that of the type. */
    static Map<String, Object> content(List<String> types) {
        Map<String, Object> content = new LinkedHashMap<>();
        types.forEach(type -> content.put(type, object("schema", schema(type))));
        return content;
    }

    /** A body as JSON that a component describes. */
    static Map<String, Object> described(String component) {
        return object("schema", object("$ref", "#/components/schemas/" + component));
    }

    private static Map<String, Object> schema(String type) {
        return switch (type) {
            case "application/sparql-results+json" ->
                    object("$ref", "#/components/schemas/Results");
            case "application/json", "application/ld+json" -> object("type", "object");
            case "application/gzip" -> object("type", "string", "format", "binary");
            default -> object("type", "string");
        };
    }

    static Map<String, Object> ref(String response) {
        return object("$ref", "#/components/responses/" + response);
    }

    /** A map in this order: name, value, name, value. */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            map.put((String) members[i], members[i + 1]);
        }
        return map;
    }
}
