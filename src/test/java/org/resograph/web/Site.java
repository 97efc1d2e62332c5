package org.resograph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.resograph.rdf.Iris;
import org.resograph.web.sparql.Limits;

/** A real server on a free port over a small invented dataset, and a client for it. */
final class Site implements AutoCloseable {

    static final String BASE = "https://w3id.org/resograph/";

    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Site(Server server) {
        this.server = server;
    }

    /** A site with the limits that it comes with. */
    static Site start() {
        return start(data());
    }

    /** A site of other data. */
    static Site start(DatasetGraph data) {
        return new Site(Server.start(data, ServerOptions.local(0, BASE)));
    }

    /** A site that tells who publishes it. */
    static Site publishedBy(String name) {
        return new Site(
                Server.start(
                        data(),
                        new ServerOptions(
                                "localhost", 0, Optional.empty(), BASE, Optional.of(name))));
    }

    /** A site with other limits. */
    static Site start(Limits limits) {
        return new Site(Server.start(data(), ServerOptions.local(0, BASE), limits));
    }

    /** The invented data with the terms and concepts, in a store of their own. */
    static DatasetGraph data() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(
                dataset,
                () -> {
                    RDFParser.source(file("/org/resograph/web/small.trig"))
                            .lang(Lang.TRIG)
                            .parse(dataset);
                    for (String name : List.of("resograph", "concepts", "verbs", "mandates")) {
                        Graph terms =
                                RDFParser.source(file("/org/resograph/ontology/" + name + ".ttl"))
                                        .lang(Lang.TURTLE)
                                        .toGraph();
                        GraphUtil.addInto(
                                dataset.getGraph(Iris.ofDefaultBase().ontologyGraph()), terms);
                    }
                });
        return dataset;
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Site.class.getResourceAsStream(name), name);
    }

    Server server() {
        return server;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    /** GET with headers: name, value, name, value. */
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** A page that is there. */
    Document page(String path) {
        HttpResponse<String> answer = get(path, "Accept", "text/html");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return Jsoup.parse(answer.body(), at(path).toString());
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path))
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    @Override
    public void close() {
        server.close();
    }
}
