package org.resograph.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.core.DatasetGraph;
import org.resograph.rdf.Iris;
import org.resograph.search.History;
import org.resograph.search.TextIndex;
import org.resograph.web.archive.Archive;
import org.resograph.web.archive.DumpMaker;
import org.resograph.web.http.Exchange;
import org.resograph.web.published.Published;
import org.resograph.web.published.RemoteData;
import org.resograph.web.published.StoredData;
import org.resograph.web.sparql.Engine;
import org.resograph.web.sparql.Limits;
import org.resograph.web.text.KeptIndex;
import org.resograph.web.text.ReleaseHistory;
import org.resograph.web.text.ReleaseMark;
import org.resograph.web.writing.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The site on a Fuseki of its own: pages, data and the SPARQL endpoint over one dataset. The
 * dataset stays its owner's: it is read, and not closed.
 *
 * <pre>
 * try (Server server = Server.start(dataset, ServerOptions.local(0, base))) {
 *     server.url();   // http://localhost:41234/
 * }
 * </pre>
 */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final FusekiServer fuseki;
    private final Engine engine;
    private final KeptIndex texts;
    private final Optional<DumpMaker> dumps;
    private final URI url;

    private Server(
            FusekiServer fuseki,
            Engine engine,
            KeptIndex texts,
            Optional<DumpMaker> dumps,
            URI url) {
        this.fuseki = fuseki;
        this.engine = engine;
        this.texts = texts;
        this.dumps = dumps;
        this.url = url;
    }

    /**
     * Serves a dataset, whose data may change in place or as a whole.
     *
     * @throws java.io.UncheckedIOException when it cannot listen on the port; the message says
     *     which
     */
    public static Server start(DatasetGraph dataset, ServerOptions options) {
        return start(dataset, options, limits());
    }

    /** As {@link #start(DatasetGraph, ServerOptions)}, with other limits for queries. */
    public static Server start(DatasetGraph dataset, ServerOptions options, Limits limits) {
        return start(
                new StoredData(dataset),
                new Texts(TextIndex.inMemory(), History.UNKNOWN),
                Optional.empty(),
                options,
                limits,
                Optional.empty());
    }

    /**
     * Serves what is in a store of another maker: there are no dumps and changes, and nothing is
     * written.
     *
     * @param index of its texts, to bring up to date and to close
     */
    public static Server start(RemoteData data, TextIndex index, ServerOptions options) {
        return start(
                data,
                new Texts(index, new ReleaseMark(data.iris())),
                Optional.empty(),
                options,
                limits(),
                Optional.empty());
    }

    /**
     * As {@link #start(DatasetGraph, ServerOptions)}, with a text index to bring up to date and to
     * close, and an archive in which each release that is served is dumped.
     */
    public static Server start(
            DatasetGraph dataset, TextIndex index, Archive archive, ServerOptions options) {
        return start(dataset, index, archive, options, limits());
    }

    /** As {@link #start(DatasetGraph, TextIndex, Archive, ServerOptions)}, with other limits. */
    public static Server start(
            DatasetGraph dataset,
            TextIndex index,
            Archive archive,
            ServerOptions options,
            Limits limits) {
        return start(
                new StoredData(dataset),
                new Texts(index, new ReleaseHistory(archive.releases())),
                Optional.of(archive),
                options,
                limits,
                Optional.empty());
    }

    /** The limits that the description of the service sets. */
    public static Limits limits() {
        return ServiceConfig.bundled().limits();
    }

    /**
     * As {@link #start(DatasetGraph, TextIndex, Archive, ServerOptions)}, where graphs can be
     * written.
     *
     * @param writing what that needs; empty if nothing is to be written
     */
    public static Server start(
            DatasetGraph dataset,
            TextIndex index,
            Archive archive,
            ServerOptions options,
            Optional<Writing> writing) {
        return start(
                new StoredData(dataset),
                new Texts(index, new ReleaseHistory(archive.releases())),
                Optional.of(archive),
                options,
                limits(),
                writing);
    }

    private record Texts(TextIndex index, History history) {}

    private static Server start(
            Published data,
            Texts found,
            Optional<Archive> archive,
            ServerOptions options,
            Limits limits,
            Optional<Writing> writing) {
        // No SPARQL operation, whoever reaches one, opens a file or an address.
        StreamManager.setGlobal(new StreamManager());
        ServiceConfig config = ServiceConfig.bundled();
        PublicUrl url = new PublicUrl(options);
        KeptIndex texts = new KeptIndex(found.index(), data, found.history());
        Engine engine = new Engine(limits, data, texts);
        Handlers handlers =
                new Handlers(
                        data,
                        new Iris(options.base()),
                        url,
                        engine,
                        texts,
                        archive,
                        options.publisher());
        Exchange exchange = handlers.exchange();
        FusekiServer fuseki =
                FusekiServer.create()
                        .port(options.port())
                        .numServerThreads(4, 64)
                        .fusekiModules(FusekiModules.create())
                        .registerOperation(
                                Operation.Query, new Endpoint(exchange, handlers.sparql()))
                        .registerOperation(
                                Operation.GSP_R, new Endpoint(exchange, handlers.graphs(writing)))
                        .registerOperation(
                                Operation.Shacl, new Endpoint(exchange, FrontFilter.NOTHING))
                        .add(config.name(), config.endpoints())
                        .addFilter(
                                "/*",
                                new FrontFilter(
                                        exchange,
                                        handlers.routes(),
                                        handlers.local(),
                                        paths(config)))
                        .build();
        try {
            Listener.start(fuseki, options);
        } catch (RuntimeException e) {
            engine.close();
            texts.close();
            throw e;
        }
        url.listensOn(fuseki.getHttpPort());
        Optional<DumpMaker> dumps = archive.map(DumpMaker::start);
        return new Server(fuseki, engine, texts, dumps, url.get());
    }

    private static Set<String> paths(ServiceConfig config) {
        Set<String> paths = new TreeSet<>();
        DataService service = config.endpoints();
        service.forEachEndpoint(endpoint -> paths.add("/" + endpoint.getName()));
        return paths;
    }

    /** The address of the site; ends with a slash. */
    public URI url() {
        return url;
    }

    /** The port that it listens on. */
    public int port() {
        return fuseki.getHttpPort();
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /**
     * Stops. What is under way may end: queries within five seconds, all else within ten; a query
     * that goes on is answered with 503.
     */
    @Override
    public void close() {
        close(Duration.ofSeconds(5));
    }

    /** As {@link #close()}, with another time for queries. */
    void close(Duration queries) {
        dumps.ifPresent(DumpMaker::close);
        CompletableFuture.delayedExecutor(queries.toMillis(), TimeUnit.MILLISECONDS)
                .execute(engine::stop);
        try {
            fuseki.stop();
        } catch (FusekiException e) {
            LOG.warn("a request that had not ended was cut off", e);
        } finally {
            engine.close();
            texts.close();
        }
    }
}
