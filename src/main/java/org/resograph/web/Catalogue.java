package org.resograph.web;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.resograph.rdf.JsonLdContext;
import org.resograph.web.archive.Archive;
import org.resograph.web.archive.ChangesHandler;
import org.resograph.web.archive.DumpHandler;
import org.resograph.web.catalog.CatalogGraph;
import org.resograph.web.catalog.CatalogHandler;
import org.resograph.web.catalog.FeedHandler;
import org.resograph.web.catalog.OpenApi;
import org.resograph.web.catalog.Robots;
import org.resograph.web.catalog.SeriesGraph;
import org.resograph.web.catalog.SitemapHandler;
import org.resograph.web.http.Fixed;
import org.resograph.web.http.Handler;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.library.Library;
import org.resograph.web.page.ArchivePages;
import org.resograph.web.page.Pagework;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.published.Register;
import org.resograph.web.resource.Addresses;

/** Who answers at the addresses where machines learn what there is. */
final class Catalogue {

    private static final Duration DAY = Duration.ofDays(1);

    private static final Handler NO_ARCHIVE =
            request -> {
                throw Problem.notFound(
                        "This site reads from a store that is filled elsewhere: whole releases, and"
                                + " what they changed, are at the site where they are made.");
            };

    private final Published data;
    private final Addresses addresses;
    private final Library library;
    private final Optional<Archive> archive;
    private final Optional<String> publisher;

    Catalogue(
            Published data,
            Addresses addresses,
            Library library,
            Optional<Archive> archive,
            Optional<String> publisher) {
        this.publisher = publisher;
        this.archive = archive;
        this.data = data;
        this.addresses = addresses;
        this.library = library;
    }

    /**
     * Adds them.
     *
     * @param pages for people
     */
    void addTo(Routes routes, Pagework pages) {
        Handler page = pages.data(archive.isPresent());
        Derived<Register> register =
                new Derived<>(data, seen -> Register.of(seen, addresses.iris()));
        Derived<Graph> description =
                new Derived<>(
                        data,
                        seen ->
                                new CatalogGraph(addresses, publisher)
                                        .describe(data.census(), register.of(seen)));
        Handler catalog = new CatalogHandler(() -> described(description), addresses, page);
        Handler sitemap = new SitemapHandler(data, register, addresses);
        OpenApi openApi = new OpenApi(library, addresses, archive.isPresent());
        routes.add("/dumps/*", NO_ARCHIVE).add("/changes/*", NO_ARCHIVE);
        archive.ifPresent(
                kept -> {
                    ArchivePages lists = pages.archive(kept);
                    routes.add("/dumps/*", new DumpHandler(kept, lists.dumps()))
                            .add("/changes/*", new ChangesHandler(kept, lists.changes()));
                });
        routes.add("/data", catalog)
                .add("/data.*", catalog)
                .add("/.well-known/void", catalog)
                .add("/sitemap.xml", sitemap)
                .add("/sitemap/*", sitemap)
                .add(FeedHandler.PATH, new FeedHandler(data, register, addresses))
                .add("/robots.txt", Fixed.current(MediaType.PLAIN, () -> Robots.text(addresses)))
                .add("/openapi.json", Fixed.current(MediaType.JSON, openApi::document))
                .add(
                        "/context.jsonld",
                        Fixed.keeping(
                                MediaType.of("application/ld+json"),
                                DAY,
                                JsonLdContext.bundled()::document));
    }

    /** With the dumps that are there now, which come some time after their release. */
    private Graph described(Derived<Graph> description) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(graph, description.get());
        archive.ifPresent(dumps -> new SeriesGraph(addresses, graph).describe(dumps));
        return graph;
    }
}
