package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.search.TextIndex;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Store;
import org.resograph.web.archive.Archive;

/** Releases follow each other, in place and as new generations, while clients read. */
class ReleaseUnderLoadTest {

    /** More than a run writes in place. */
    private static final int GRAPHS = 450;

    private static final int FEW = 10;
    private static final int RELEASES = 8;
    private static final int CLIENTS = 4;

    @TempDir private Path folder;

    @Test
    void noRequestFailsAndNoAnswerIsMixed() throws Exception {
        try (Store store = Store.openOrCreate(folder.resolve("store"), Site.BASE)) {
            publish(store, 1, GRAPHS);
            Archive archive = new Archive(store, store.dumps());
            try (Server server =
                    Server.start(
                            store.dataset(),
                            TextIndex.inMemory(),
                            archive,
                            ServerOptions.local(0, Site.BASE))) {
                AtomicBoolean done = new AtomicBoolean();
                ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
                List<Future<Integer>> clients = new ArrayList<>();
                for (int i = 0; i < CLIENTS; i++) {
                    clients.add(threads.submit(() -> read(server.url(), done)));
                }
                for (int release = 2; release <= RELEASES; release++) {
                    // All of them go to the next generation, the few change in place.
                    publish(store, release, release % 2 == 0 ? GRAPHS : FEW);
                }
                done.set(true);
                for (Future<Integer> client : clients) {
                    assertThat(client.get()).isPositive();
                }
                threads.shutdownNow();
            }
        }
    }

    /** Reads until it is told to stop; the number of answers. */
    private static int read(URI site, AtomicBoolean done) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        String query =
                "SELECT ?value (COUNT(*) AS ?n) { ?s <"
                        + DCTerms.title.getURI()
                        + "> ?value } GROUP BY ?value";
        URI table =
                site.resolve("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        URI page = site.resolve("doc/A/RES/80/1.ttl");
        int answers = 0;
        long newest = 0;
        while (!done.get()) {
            List<String> rows = get(client, table).lines().skip(1).toList();
            // All are of one release, or all but the few of the next.
            List<Long> counts =
                    rows.stream()
                            .map(row -> Long.valueOf(row.split(",")[1].strip()))
                            .sorted()
                            .toList();
            assertThat(counts)
                    .isIn(List.of((long) GRAPHS), List.of((long) FEW, (long) GRAPHS - FEW));
            String title = get(client, page);
            long release = Long.parseLong(title.replaceAll("(?s).*release ([0-9]+).*", "$1"));
            assertThat(release).isGreaterThanOrEqualTo(newest);
            newest = release;
            answers += 2;
        }
        return answers;
    }

    private static String get(HttpClient client, URI address) throws Exception {
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/csv, text/turtle")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static void publish(Store store, int release, int graphs) {
        try (Publication publication = store.publication()) {
            for (int i = 1; i <= graphs; i++) {
                Node document = NodeFactory.createURI(Site.BASE + "id/A/RES/80/" + i);
                Graph graph = GraphMemFactory.createDefaultGraph();
                graph.add(
                        Triple.create(
                                document,
                                DCTerms.title.asNode(),
                                NodeFactory.createLiteralLang("release " + release, "en")));
                Node name = NodeFactory.createURI(Site.BASE + "graph/A/RES/80/" + i + "/en");
                publication.put(
                        new NamedGraph(name, graph, Optional.empty(), "a test"), change -> {});
            }
            publication.finish();
        }
    }
}
