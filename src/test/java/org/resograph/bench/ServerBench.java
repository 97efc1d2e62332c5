package org.resograph.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.Store;

/**
 * What the site costs, beside a stock Fuseki over the same store in the same process: pages and
 * Turtle of resources against its DESCRIBE, and the SPARQL endpoint against its own.
 *
 * <p>Argument: the folder of a store with published documents. The client is in the same process,
 * and the same for both, so the ratios are nearer to each other than the servers are.
 */
public final class ServerBench {

    private static final int RESOURCES = 40;
    private static final int[] CLIENTS = {1, 8, 32};
    private static final long MEASURED_MS = 4_000;

    private ServerBench() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        coldStart(folder);
        try (BenchSite site = BenchSite.on(folder)) {
            FusekiServer stock =
                    FusekiServer.create().port(0).loopback(true).add("/ds", bare(folder)).build();
            stock.start();
            try {
                resources(site, stock);
                new DoorBench(site.port(), stock.getPort()).run();
            } finally {
                stock.stop();
            }
        }
        System.exit(0); // whatever thread a server has left
    }

    /** The database of the store as a stock Fuseki has it, with nothing of ours before it. */
    private static DatasetGraph bare(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            Path latest =
                    entries.filter(e -> e.getFileName().toString().matches("Data-[0-9]+"))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            DatasetGraph database =
                    StoreConnection.connectExisting(Location.create(latest)).getDatasetGraph();
            database.getContext().set(TDB2.symUnionDefaultGraph, true);
            return database;
        }
    }

    private static void coldStart(Path folder) throws IOException, InterruptedException {
        int port = HttpLoad.freePort();
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                HttpLoad.classPath(),
                                "org.resograph.Main",
                                "serve",
                                "--store",
                                folder.toString(),
                                "--port",
                                Integer.toString(port))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            HttpLoad load = new HttpLoad(port);
            while (!load.answers("/")) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpu =
                    process.info().totalCpuDuration().map(d -> d.toMillis() / 1000.0).orElse(0.0);
            System.out.printf(
                    Locale.ROOT, "cold start to first page: %.1f s, %.1f CPU s%n", seconds, cpu);
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static void resources(BenchSite site, FusekiServer stock) throws Exception {
        Store store = site.store();
        List<Node> documents = documents(store);
        List<String> pages = new ArrayList<>();
        List<String> turtle = new ArrayList<>();
        List<String> describe = new ArrayList<>();
        for (Node document : documents) {
            String path = document.getURI().substring((store.base() + "id/").length());
            pages.add("/doc/" + path + ".html");
            turtle.add("/doc/" + path + ".ttl");
            describe.add("/ds/query?query=" + encode("DESCRIBE <" + document.getURI() + ">"));
        }
        System.out.printf(
                "%n%d documents; requests/s, p50 and p95 in ms, CPU ms of client and server%n",
                documents.size());
        System.out.printf(
                "%-18s %8s %10s %8s %8s %8s%n", "", "clients", "req/s", "p50", "p95", "CPU");
        for (int clients : CLIENTS) {
            HttpLoad.Figures ours = load(site.port(), pages, "text/html", clients, "HTML");
            HttpLoad.Figures data = load(site.port(), turtle, "text/turtle", clients, "Turtle");
            HttpLoad.Figures theirs =
                    load(stock.getPort(), describe, "text/turtle", clients, "stock DESCRIBE");
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %8d  HTML %.1f x, Turtle %.1f x the rate; HTML %.1f x, Turtle %.1f x less CPU%n",
                    "ratio",
                    clients,
                    ours.perSecond() / theirs.perSecond(),
                    data.perSecond() / theirs.perSecond(),
                    theirs.cpuMs() / ours.cpuMs(),
                    theirs.cpuMs() / data.cpuMs());
        }
    }

    private static HttpLoad.Figures load(
            int port, List<String> paths, String accept, int clients, String name)
            throws Exception {
        HttpLoad load = new HttpLoad(port);
        load.run(paths, accept, 1, MEASURED_MS / 2); // warms up
        HttpLoad.Figures figures = load.run(paths, accept, clients, MEASURED_MS);
        System.out.printf(
                Locale.ROOT,
                "%-18s %8d %10.0f %8.2f %8.2f %8.3f%n",
                name,
                clients,
                figures.perSecond(),
                figures.p50(),
                figures.p95(),
                figures.cpuMs());
        return figures;
    }

    private static List<Node> documents(Store store) {
        return Txn.calculateRead(
                store.dataset(),
                () -> {
                    List<Node> found = new ArrayList<>();
                    var quads =
                            store.dataset()
                                    .findNG(
                                            Node.ANY,
                                            Node.ANY,
                                            Vocabulary.languageVersion,
                                            Node.ANY);
                    while (quads.hasNext() && found.size() < RESOURCES * 20) {
                        Node document = quads.next().getSubject();
                        if (!found.contains(document)) {
                            found.add(document);
                        }
                    }
                    int step = Math.max(1, found.size() / RESOURCES);
                    List<Node> some = new ArrayList<>();
                    for (int i = 0; i < found.size() && some.size() < RESOURCES; i += step) {
                        some.add(found.get(i));
                    }
                    return some;
                });
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
