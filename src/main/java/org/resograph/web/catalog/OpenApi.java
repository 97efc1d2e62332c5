package org.resograph.web.catalog;

import static org.resograph.web.catalog.ApiParts.get;
import static org.resograph.web.catalog.ApiParts.list;
import static org.resograph.web.catalog.ApiParts.object;
import static org.resograph.web.catalog.ApiParts.simple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resograph.web.http.Json;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.resource.Addresses;

/**
 * What can be asked over HTTP, as OpenAPI 3.1: the questions of the library, each with its
 * parameters and made from its own file, and the other addresses for programs.
 */
public final class OpenApi {

    private final Library library;
    private final Addresses addresses;
    private final boolean archived;

    /**
     * A description of a site.
     *
     * @param archived whether it has dumps and changes
     */
    public OpenApi(Library library, Addresses addresses, boolean archived) {
        this.archived = archived;
        this.library = library;
        this.addresses = addresses;
    }

    /** The document. */
    public String document() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("openapi", "3.1.0");
        root.put("info", info());
        root.put("servers", List.of(Map.of("url", server())));
        // What needs a credential says so itself.
        root.put("security", List.of());
        root.put(
                "tags",
                List.of(
                        tag("questions", "What people ask, each question with its parameters."),
                        tag("documents", "Resolutions, and all that has an IRI."),
                        tag("sparql", "Queries of your own, and graphs one by one."),
                        tag("data", "The data as a whole: descriptions, releases, feeds.")));
        root.put("paths", paths());
        root.put("components", ApiComponents.all());
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
                        "Reading needs no key, and is open to any origin; writing is off unless the"
                                + " server has a credential configured. Answers carry an ETag; whoever"
                                + " sends it in If-None-Match gets 304 for what has not changed.",
                "version", "1",
                "license", object("name", "Apache-2.0", "identifier", "Apache-2.0"));
    }

    private static Map<String, Object> tag(String name, String description) {
        return object("name", name, "description", description);
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (LibraryQuery query : library.queries()) {
            paths.put("/q/" + query.name() + ".{format}", get(ApiQuestions.question(query)));
        }
        paths.put("/doc/{path}.{suffix}", get(ApiDocuments.document(true)));
        paths.put("/doc/{path}", get(ApiDocuments.document(false)));
        paths.put("/wording.{suffix}", get(ApiDocuments.wording()));
        paths.put("/resolve", get(ApiDocuments.resolve()));
        paths.put("/sparql", ApiSparql.sparql());
        paths.put("/graphs", ApiSparql.graph(addresses.iris()));
        paths.put("/data.{suffix}", get(ApiDocuments.data()));
        paths.put(
                "/feed.atom",
                get(simple("feed", "New and changed documents", "application/atom+xml")));
        paths.put("/sitemap.xml", get(simple("sitemap", "The map of the site", "application/xml")));
        paths.put(
                "/context.jsonld",
                get(simple("context", "The context of all JSON-LD here", "application/ld+json")));
        if (archived) {
            paths.put("/dumps/", get(list("dumps", "The dumps of whole releases", "Dumps")));
            paths.put("/dumps/{dump}/{file}", get(ApiDocuments.dump()));
            paths.put("/changes/", get(list("changes", "The latest releases", "Releases")));
            paths.put("/changes/{release}.{suffix}", get(ApiDocuments.changes()));
        }
        return paths;
    }
}
