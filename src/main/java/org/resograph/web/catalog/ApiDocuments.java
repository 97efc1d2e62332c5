package org.resograph.web.catalog;

import static org.resograph.web.catalog.ApiParts.content;
import static org.resograph.web.catalog.ApiParts.described;
import static org.resograph.web.catalog.ApiParts.object;
import static org.resograph.web.catalog.ApiParts.parameter;
import static org.resograph.web.catalog.ApiParts.ref;
import static org.resograph.web.catalog.ApiParts.responses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.Variant;

/** The operations that answer with things of the data, and with the data as a whole. */
final class ApiDocuments {

    private ApiDocuments() {}

    static Map<String, Object> document(boolean fixed) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(
                parameter(
                        "path",
                        "path",
                        true,
                        "What an IRI of the data has below id/. Where its slashes are encoded, the"
                                + " answer is a redirect to where they are not.",
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
        Map<String, Object> content =
                content(Variant.ALL.stream().map(variant -> variant.type().name()).toList());
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

    static Map<String, Object> resolve() {
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
                                                "Several may be meant; they are listed.",
                                                "content",
                                                object("application/json", described("Choices"))),
                                "404", ref("Missing"),
                                "400", ref("Refused")));
    }

    /** That of what changed in the wording. */
    static Map<String, Object> wording() {
        Map<String, Object> text = object("type", "string");
        return object(
                "operationId", "wording",
                "tags", List.of("documents"),
                "summary", "What changed in the wording from one document to a later one",
                "parameters",
                        List.of(
                                parameter(
                                        "suffix",
                                        "path",
                                        true,
                                        "The form: JSON with the words that came, went and stayed;"
                                                + " CSV with both texts of each paragraph.",
                                        object("type", "string", "enum", List.of("json", "csv")),
                                        "json"),
                                parameter(
                                        "earlier",
                                        "query",
                                        true,
                                        "The symbol of the earlier document.",
                                        text,
                                        "A/HRC/RES/43/21"),
                                parameter(
                                        "later",
                                        "query",
                                        true,
                                        "The symbol of the later document.",
                                        text,
                                        "A/HRC/RES/43/21"),
                                parameter(
                                        "in",
                                        "query",
                                        false,
                                        "The language that is compared, which both have.",
                                        object("type", "string", "enum", Language.ALL),
                                        "fr")),
                "responses", responses(listed("Wording")));
    }

    static Map<String, Object> data() {
        List<String> types = new ArrayList<>();
        List<String> suffixes = new ArrayList<>();
        Variant.ALL.stream()
                .filter(variant -> variant.format().isPresent())
                .forEach(
                        variant -> {
                            types.add(variant.type().name());
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
                "responses", responses(content(types)));
    }

    /** A list that a component describes, and the same as a table. */
    private static Map<String, Object> listed(String component) {
        Map<String, Object> content = content(List.of("text/csv"));
        content.put("application/json", described(component));
        return content;
    }

    /** That of a file of a whole release. */
    static Map<String, Object> dump() {
        return file(
                "dump",
                "A file of a whole release, as /dumps/ lists them",
                List.of(
                        path("dump", "The day and number of the release.", "2031-07-02-1"),
                        path("file", "The name of the file.", "resograph.nq.gz")),
                content(List.of("application/gzip")));
    }

    /** That of what one release changed. */
    static Map<String, Object> changes() {
        Map<String, Object> content = listed("Changes");
        content.putAll(content(List.of("application/gzip")));
        return file(
                "changesOf",
                "What one release changed: a list of graphs, or the RDF Patch from the one before",
                List.of(
                        path("release", "The number of the release.", "1"),
                        parameter(
                                "suffix",
                                "path",
                                true,
                                "The form.",
                                object("type", "string", "enum", List.of("json", "csv", "rdfp.gz")),
                                "json")),
                content);
    }

    private static Map<String, Object> path(String name, String description, String example) {
        return parameter(name, "path", true, description, object("type", "string"), example);
    }

    private static Map<String, Object> file(
            String id, String summary, List<Object> parameters, Map<String, Object> content) {
        return object(
                "operationId", id,
                "tags", List.of("data"),
                "summary", summary,
                "parameters", parameters,
                "responses", responses(content));
    }
}
