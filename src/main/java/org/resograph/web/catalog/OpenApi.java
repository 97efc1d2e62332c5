package org.resograph.web.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resograph.web.http.Json;
import org.resograph.web.http.MediaType;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.library.Parameter;
import org.resograph.web.library.QueryHandler;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Variant;

/**
 * What can be asked over HTTP, as OpenAPI 3.1: the questions of the library, each with its
 * parameters and made from its own file, and the other addresses for programs.
 */
public final class OpenApi {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private final Library library;
    private final Addresses addresses;

    /** A description of a site. */
    public OpenApi(Library library, Addresses addresses) {
        this.library = library;
        this.addresses = addresses;
    }

    /** The document. */
    public String document() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("openapi", "3.1.0");
        root.put("info", info());
        root.put("servers", List.of(Map.of("url", server())));
        root.put("tags", List.of(tag("questions"), tag("documents"), tag("sparql"), tag("data")));
        root.put("paths", paths());
        root.put("components", Map.of("schemas", schemas(), "responses", errors()));
        return Json.of(root) + "\n";
    }

    private String server() {
        String url = addresses.publicUrl().toString();
        return url.substring(0, url.length() - 1);
    }

    private static Map<String, Object> info() {
        return object(
                "title", "Resograph",
                "summary", "Resolutions of the United Nations as linked data",
                "description",
                        "Reading only, from any origin, without a key. Answers carry an ETag; whoever"
                                + " sends it in If-None-Match gets 304 for what has not changed.",
                "version", "1",
                "license", object("name", "Apache-2.0", "identifier", "Apache-2.0"));
    }

    private static Map<String, Object> tag(String name) {
        return object("name", name);
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (LibraryQuery query : library.queries()) {
            paths.put("/q/" + query.name() + ".{format}", get(question(query)));
        }
        paths.put("/doc/{path}.{suffix}", get(document(true)));
        paths.put("/doc/{path}", get(document(false)));
        paths.put("/resolve", get(resolve()));
        paths.put("/sparql", sparql());
        paths.put("/graphs", get(graph()));
        paths.put("/data.{suffix}", get(data()));
        paths.put(
                "/feed.atom",
                get(simple("feed", "New and changed documents", "application/atom+xml")));
        paths.put("/sitemap.xml", get(simple("sitemap", "The map of the site", "application/xml")));
        paths.put(
                "/context.jsonld",
                get(simple("context", "The context of all JSON-LD here", "application/ld+json")));
        return paths;
    }

    private static Map<String, Object> get(Map<String, Object> operation) {
        return object("get", operation);
    }

    private static Map<String, Object> question(LibraryQuery query) {
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
                                        "text/csv", object("schema", object("type", "string")),
                                        "application/sparql-results+json",
                                                object(
                                                        "schema",
                                                        object(
                                                                "$ref",
                                                                "#/components/schemas/Results")))));
    }

    private static Map<String, Object> schema(Parameter.Kind kind) {
        return switch (kind) {
            case STATE -> object("type", "string", "pattern", "^[A-Za-z]{3}$");
            case DATE -> object("type", "string", "format", "date");
            default -> object("type", "string");
        };
    }

    private static Map<String, Object> document(boolean fixed) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(
                parameter(
                        "path",
                        "path",
                        true,
                        "What an IRI of the data has below id/; its slashes stay as they are.",
                        object("type", "string"),
                        "A/HRC/RES/43/21"));
        if (fixed) {
            parameters.add(
                    parameter(
                            "suffix",
                            "path",
                            true,
                            "The form.",
                            object(
                                    "type",
                                    "string",
                                    "enum",
                                    Variant.ALL.stream().map(Variant::suffix).toList()),
                            "ttl"));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        Variant.ALL.forEach(variant -> content.put(variant.type().name(), object()));
        return object(
                "operationId",
                fixed ? "documentAs" : "document",
                "tags",
                List.of("documents"),
                "summary",
                fixed
                        ? "A thing of the data in one form"
                        : "A thing of the data in the form that Accept prefers",
                "parameters",
                parameters,
                "responses",
                responses(content));
    }

    private static Map<String, Object> resolve() {
        return object(
                "operationId", "resolve",
                "tags", List.of("documents"),
                "summary", "From a symbol as people type it to the document",
                "parameters",
                        List.of(
                                parameter(
                                        "symbol",
                                        "query",
                                        true,
                                        "A symbol in any spelling.",
                                        object("type", "string"),
                                        "a/hrc/res/43/21")),
                "responses",
                        object(
                                "302", object("description", "The document is at the Location."),
                                "300",
                                        object(
                                                "description",
                                                "Several may be meant; they are listed."),
                                "404", ref("Missing"),
                                "400", ref("Refused")));
    }

    private static Map<String, Object> sparql() {
        Map<String, Object> form =
                object(
                        "type", "object",
                        "properties", object("query", object("type", "string")),
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
                                                object("type", "string"),
                                                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")),
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
                                                "application/sparql-query",
                                                object("schema", object("type", "string")),
                                                "application/x-www-form-urlencoded",
                                                object("schema", form))),
                        "responses", responses(results())));
    }

    private Map<String, Object> graph() {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type : List.of("text/turtle", "application/n-triples", "application/ld+json")) {
            content.put(type, object());
        }
        return object(
                "operationId",
                "graph",
                "tags",
                List.of("sparql"),
                "summary",
                "One named graph, by the Graph Store HTTP Protocol",
                "parameters",
                List.of(
                        parameter(
                                "graph",
                                "query",
                                true,
                                "The IRI of the graph.",
                                object("type", "string", "format", "iri"),
                                addresses.iris().base() + "graph/A/HRC/RES/43/21/fr")),
                "responses",
                responses(content));
    }

    private static Map<String, Object> results() {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String type :
                List.of(
                        "application/sparql-results+json",
                        "application/sparql-results+xml",
                        "text/csv",
                        "text/tab-separated-values",
                        "text/turtle",
                        "application/n-triples",
                        "application/ld+json",
                        "application/rdf+xml")) {
            content.put(type, object());
        }
        return content;
    }

    private static Map<String, Object> data() {
        Map<String, Object> content = new LinkedHashMap<>();
        List<String> suffixes = new ArrayList<>();
        Variant.ALL.stream()
                .filter(variant -> variant.format().isPresent())
                .forEach(
                        variant -> {
                            content.put(variant.type().name(), object());
                            suffixes.add(variant.suffix());
                        });
        return object(
                "operationId", "data",
                "tags", List.of("data"),
                "summary", "What the data are, as DCAT and VoID",
                "parameters",
                        List.of(
                                parameter(
                                        "suffix",
                                        "path",
                                        true,
                                        "The form.",
                                        object("type", "string", "enum", suffixes),
                                        "ttl")),
                "responses", responses(content));
    }

    private static Map<String, Object> simple(String id, String summary, String type) {
        return object(
                "operationId",
                id,
                "tags",
                List.of("data"),
                "summary",
                summary,
                "responses",
                responses(object(type, object())));
    }

    private static Map<String, Object> parameter(
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

    private static Map<String, Object> responses(Map<String, Object> content) {
        return object(
                "200", object("description", "The answer.", "content", content),
                "304", object("description", "It is what If-None-Match names."),
                "400", ref("Refused"),
                "404", ref("Missing"),
                "406", ref("NotAcceptable"),
                "503", ref("Busy"));
    }

    private static Map<String, Object> ref(String response) {
        return object("$ref", "#/components/responses/" + response);
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

    /** A map in this order: name, value, name, value. */
    private static Map<String, Object> object(Object... members) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            map.put((String) members[i], members[i + 1]);
        }
        return map;
    }
}
