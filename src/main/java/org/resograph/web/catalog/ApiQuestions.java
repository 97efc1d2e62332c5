package org.resograph.web.catalog;

import static org.resograph.web.catalog.ApiParts.object;
import static org.resograph.web.catalog.ApiParts.parameter;
import static org.resograph.web.catalog.ApiParts.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.library.Parameter;
import org.resograph.web.library.QueryHandler;
import org.resograph.web.resource.Language;

/** The operations of the library's questions. */
final class ApiQuestions {

    private ApiQuestions() {}

    /** That of one question, from its own file. */
    static Map<String, Object> question(LibraryQuery query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(
                parameter(
                        "format",
                        "path",
                        true,
                        "The form of the answer.",
                        object("type", "string", "enum", QueryHandler.suffixes()),
                        "csv"));
        for (Parameter parameter : query.parameters()) {
            parameters.add(
                    parameter(
                            parameter.name(),
                            "query",
                            parameter.required(),
                            parameter.description("en"),
                            schema(parameter.kind()),
                            parameter.example()));
        }
        return object(
                "operationId", query.name(),
                "tags", List.of("questions"),
                "summary", query.title("en"),
                "description", query.description("en"),
                "parameters", parameters,
                "responses",
                        responses(
                                object(
                                        "text/csv",
                                        object("schema", object("type", "string")),
                                        "text/tab-separated-values",
                                        object("schema", object("type", "string")),
                                        "application/sparql-results+xml",
                                        object("schema", object("type", "string")),
                                        "text/html",
                                        object("schema", object("type", "string")),
                                        "application/vnd.openxmlformats-officedocument"
                                                + ".spreadsheetml.sheet",
                                        object(
                                                "schema",
                                                object("type", "string", "format", "binary")),
                                        "application/sparql-results+json",
                                        object(
                                                "schema",
                                                object("$ref", "#/components/schemas/Results")))));
    }

    private static Map<String, Object> schema(Parameter.Kind kind) {
        return switch (kind) {
            case DATE -> object("type", "string", "format", "date");
            case LANGUAGE -> object("type", "string", "enum", Language.ALL);
            default -> object("type", "string");
        };
    }
}
