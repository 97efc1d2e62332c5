package org.resograph.web.catalog;

import static org.resograph.web.catalog.ApiParts.content;
import static org.resograph.web.catalog.ApiParts.object;
import static org.resograph.web.catalog.ApiParts.parameter;
import static org.resograph.web.catalog.ApiParts.ref;
import static org.resograph.web.catalog.ApiParts.responses;

import java.util.List;
import java.util.Map;
import org.resograph.rdf.Iris;

/** The operations of the SPARQL protocols. */
final class ApiSparql {

    private static final List<String> GRAPHS =
            List.of(
                    "text/turtle",
                    "application/n-triples",
                    "application/ld+json",
                    "application/rdf+xml");

    private ApiSparql() {}

    /** Those of the endpoint. */
    static Map<String, Object> sparql() {
        Map<String, Object> text = object("type", "string");
        Map<String, Object> form =
                object(
                        "type", "object",
                        "properties", object("query", text, "format", text, "timeout", text),
                        "required", List.of("query"));
        return object(
                "get",
                object(
                        "operationId", "sparqlByGet",
                        "tags", List.of("sparql"),
                        "summary", "A SPARQL 1.1 query; without one, the service description",
                        "parameters",
                                List.of(
                                        parameter(
                                                "query",
                                                "query",
                                                false,
                                                "The query.",
                                                text,
                                                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
                                        parameter(
                                                "format",
                                                "query",
                                                false,
                                                "The form of the answer, by its name or media type;"
                                                        + " without it, as Accept says.",
                                                text,
                                                "json"),
                                        parameter(
                                                "timeout",
                                                "query",
                                                false,
                                                "How many seconds the answer may take, if fewer"
                                                        + " than the server allows.",
                                                object(
                                                        "type",
                                                        "string",
                                                        "pattern",
                                                        "^[0-9]+([.][0-9]+)?$"),
                                                "10")),
                        "responses", responses(results())),
                "post",
                object(
                        "operationId", "sparqlByPost",
                        "tags", List.of("sparql"),
                        "summary", "A SPARQL 1.1 query",
                        "requestBody",
                                object(
                                        "required",
                                        true,
                                        "content",
                                        object(
                                                // Generated clients take the first, and cannot
                                                // all send a text as it is.
                                                "application/x-www-form-urlencoded",
                                                object("schema", form),
                                                "application/sparql-query",
                                                object("schema", text))),
                        "responses", responses(results())));
    }

    /** Those of one named graph. */
    static Map<String, Object> graph(Iris iris) {
        Map<String, Object> content = content(GRAPHS);
        List<Object> name =
                List.of(
                        parameter(
                                "graph",
                                "query",
                                true,
                                "The IRI of the graph.",
                                object("type", "string", "format", "iri"),
                                iris.base() + "graph/A/HRC/RES/43/21/fr"));
        return object(
                "get",
                object(
                        "operationId",
                        "graph",
                        "tags",
                        List.of("sparql"),
                        "summary",
                        "One named graph, by the Graph Store HTTP Protocol",
                        "parameters",
                        name,
                        "responses",
                        responses(content)),
                "put",
                write(
                        "putGraph",
                        "Puts a graph in the place of the one of its name",
                        name,
                        content),
                "post",
                write("addToGraph", "Adds to a graph", name, content),
                "delete",
                write("deleteGraph", "Removes a graph", name, object()));
    }

    private static Map<String, Object> write(
            String id, String summary, List<Object> name, Map<String, Object> content) {
        Map<String, Object> operation =
                object(
                        "operationId",
                        id,
                        "tags",
                        List.of("sparql"),
                        "summary",
                        summary,
                        "description",
                        "Only graphs of documents, for who has the credential; 405 where"
                                + " none is configured. All that changes is one release.",
                        "security",
                        List.of(object("basic", List.of()), object("token", List.of())),
                        "parameters",
                        name,
                        "responses",
                        written());
        if (!content.isEmpty()) {
            operation.put("requestBody", object("required", true, "content", content));
        }
        return operation;
    }

    private static Map<String, Object> written() {
        return object(
                "201", object("description", "The graph is new."),
                "204", object("description", "The graph is as the request asked."),
                "400", ref("Refused"),
                "401", ref("Refused"),
                "403", ref("Refused"),
                "404", ref("Missing"),
                "405", ref("Refused"),
                "412", ref("Refused"),
                "413", ref("Refused"),
                "415", ref("Refused"),
                "422", ref("Refused"),
                "503", ref("Busy"));
    }

    private static Map<String, Object> results() {
        return content(
                List.of(
                        "application/sparql-results+json",
                        "application/sparql-results+xml",
                        "text/csv",
                        "text/tab-separated-values",
                        "text/turtle",
                        "application/n-triples",
                        "application/ld+json",
                        "application/rdf+xml"));
    }
}
