package org.resograph.web;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.archive.Archive;
import org.resograph.web.http.Exchange;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.library.Library;
import org.resograph.web.library.QueryHandler;
import org.resograph.web.page.LibraryPages;
import org.resograph.web.page.Pagework;
import org.resograph.web.page.SparqlPages;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.published.Withdrawals;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.DocumentHandler;
import org.resograph.web.resource.GraphStoreHandler;
import org.resograph.web.resource.IdentifierHandler;
import org.resograph.web.resource.NameIndex;
import org.resograph.web.resource.Representations;
import org.resograph.web.resource.ResolveHandler;
import org.resograph.web.resource.ThingSubjects;
import org.resograph.web.resource.VocabularySubjects;
import org.resograph.web.sparql.Engine;
import org.resograph.web.sparql.ServiceDescription;
import org.resograph.web.sparql.SparqlHandler;
import org.resograph.web.text.KeptIndex;
import org.resograph.web.writing.Writing;

/** Who answers what: the parts of the site, put together. */
final class Handlers {

    private final Addresses addresses;
    private final Published data;
    private final Engine engine;
    private final Library library = Library.bundled();
    private final Pagework pages;
    private final Optional<Archive> archive;
    private final Optional<String> publisher;
    private final ResolveHandler resolve;

    Handlers(
            Published data,
            Iris iris,
            PublicUrl url,
            Engine engine,
            KeptIndex texts,
            Optional<Archive> archive,
            Optional<String> publisher) {
        this.publisher = publisher;
        this.archive = archive;
        this.addresses = new Addresses(iris, url);
        this.data = data;
        this.engine = engine;
        this.pages = new Pagework(data, addresses, library, texts);
        this.resolve = new ResolveHandler(data, addresses, pages.choices());
    }

    Exchange exchange() {
        return new Exchange(pages.problems(resolve::symbols), modified());
    }

    /**
     * When this program first saw the data as they are now: a release may have been made long
     * before it came here, and the program may show the same data otherwise than the one before it.
     */
    private Supplier<Optional<Instant>> modified() {
        Derived<Instant> seen = new Derived<>(data, state -> Instant.now());
        return () -> {
            try {
                return Optional.of(seen.get());
            } catch (Problem unavailable) {
                return Optional.empty();
            }
        };
    }

    Handler sparql() {
        SparqlPages editor = pages.sparql(engine);
        return new SparqlHandler(
                engine,
                addresses.iris().base(),
                new ServiceDescription(
                        engine.limits(),
                        () -> addresses.absolute("/sparql"),
                        () -> addresses.absolute("/graphs"),
                        editor),
                editor);
    }

    Handler graphs(Optional<Writing> writing) {
        return new GraphStoreHandler(data, addresses.iris(), writing);
    }

    UnaryOperator<String> local() {
        return addresses::local;
    }

    Routes routes() {
        Handler identifiers = new IdentifierHandler(addresses);
        Representations representations = new Representations(pages.things(), addresses);
        Derived<NameIndex> names = new Derived<>(data, now -> new NameIndex(now.dataset()));
        LibraryPages queries = pages.library(engine);
        Handler ontology =
                new DocumentHandler(
                        data,
                        new VocabularySubjects(
                                addresses.iris().ontologyGraph(),
                                Vocabulary.NAMESPACE.replace("#", "")),
                        representations,
                        addresses);
        Handler shapes = pages.shapes();
        Handler search = pages.search(resolve::symbols, names);
        Handler wording = pages.wording(resolve::symbols);
        Routes routes = new Routes();
        new Catalogue(data, addresses, library, archive, publisher).addTo(routes, pages);
        return routes.add("/", pages.home())
                .add("/browse", pages.browse())
                .add("/search", search)
                .add("/search.csv", search)
                .add("/search.xlsx", search)
                .add("/queries", pages.queries(queries))
                .add("/compare", pages.compare(names))
                .add("/wording", wording)
                .add("/wording.html", wording)
                .add("/wording.json", wording)
                .add("/wording.csv", wording)
                .add("/shapes", shapes)
                .add("/shapes.*", shapes)
                .add("/quality", pages.quality())
                .add("/about", pages.about())
                .add("/id/*", identifiers)
                .add("/concept/*", identifiers)
                .add("/graph/*", identifiers)
                .add("/provenance/*", identifiers)
                .add(
                        "/doc/*",
                        new DocumentHandler(
                                data,
                                new ThingSubjects(
                                        addresses, new Withdrawals(data, addresses.iris())),
                                representations,
                                addresses))
                .add("/ontology", ontology)
                .add("/ontology.*", ontology)
                .add("/resolve", resolve)
                .add(
                        "/q/*",
                        new QueryHandler(
                                library,
                                addresses.iris(),
                                data,
                                resolve::symbols,
                                names,
                                engine,
                                queries))
                .add("/favicon.ico", pages.icon())
                .add("/assets/*", pages.assets());
    }
}
