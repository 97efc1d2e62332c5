package org.resograph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.resograph.bench.results.Results;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.Store;

/**
 * The twenty questions over HTTP, on stores of growing size, with 1, 8 and 32 clients: a table.
 *
 * <p>Arguments: the folders of stores, with commas between them, the smallest first; then, if only
 * some questions are wanted, what their names begin with.
 */
public final class QuestionBench {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final String JSON = "application/json";
    private static final long WARM_UP_MS = Long.getLong("bench.warm", 1_000);
    private static final long MEASURED_MS = Long.getLong("bench.ms", 2_000);

    /**
     * What a question costs on one store.
     *
     * @param bytes of an answer
     * @param cpuMs of a request with one client, the median; of all threads
     * @param byClients the figures for each number of clients
     */
    record Cost(long bytes, double cpuMs, List<HttpLoad.Figures> byClients) {

        Cost {
            byClients = List.copyOf(byClients);
        }

        double p50() {
            return byClients.get(0).p50();
        }

        double p95() {
            return byClients.get(0).p95();
        }
    }

    private QuestionBench() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        String beginning = arguments.length > 1 ? arguments[1] : "";
        Map<Asked, List<Cost>> costs = new LinkedHashMap<>();
        List<Long> sizes = new ArrayList<>();
        for (String folder : arguments[0].split(",")) {
            try (BenchSite site = BenchSite.on(Path.of(folder))) {
                sizes.add(versions(site.store()));
                System.out.printf(
                        Locale.ROOT, "%n%s: %,d documents%n", folder, sizes.get(sizes.size() - 1));
                run(site, beginning, costs);
            }
        }
        if (sizes.size() > 1) {
            growth(costs);
        }
        keep(sizes, costs);
        System.exit(0); // whatever thread a server has left
    }

    private static void keep(List<Long> sizes, Map<Asked, List<Cost>> costs) throws IOException {
        Results results = Results.ofProcess();
        costs.forEach(
                (asked, on) -> {
                    String name = asked.number() + " " + asked.name();
                    results.put("questions", name, "of one", String.valueOf(asked.touchesOne()));
                    for (int i = 0; i < on.size(); i++) {
                        results.put(
                                "question CPU ms",
                                name,
                                sizes.get(i).toString(),
                                on.get(i).cpuMs());
                        results.put(
                                "question p50 ms", name, sizes.get(i).toString(), on.get(i).p50());
                    }
                });
        results.save();
    }

    private static long versions(Store store) {
        return Txn.calculateRead(
                store.dataset(),
                () ->
                        store.dataset().stream(null, null, Vocabulary.languageVersion, null)
                                .map(quad -> quad.getObject())
                                .distinct()
                                .count());
    }

    private static void run(BenchSite site, String beginning, Map<Asked, List<Cost>> costs)
            throws Exception {
        System.out.printf(
                "%3s %-34s %9s %8s %20s %20s %20s%n",
                "", "ms over HTTP: p50 p95", "bytes", "CPU", "1 client", "8", "32");
        List<Asked> all = Asked.of(site.store());
        // All once before any is measured: else the first pay for the compiler.
        for (Asked asked : all) {
            new HttpLoad(site.port()).run(asked.paths(), JSON, 1, WARM_UP_MS);
        }
        for (Asked asked : all) {
            if (asked.name().startsWith(beginning)) {
                Cost cost = measure(site.port(), asked.paths());
                print(asked, cost);
                Asked row =
                        costs.keySet().stream()
                                .filter(a -> a.name().equals(asked.name()))
                                .findFirst()
                                .orElse(asked);
                costs.computeIfAbsent(row, a -> new ArrayList<>()).add(cost);
            }
        }
    }

    private static Cost measure(int port, List<String> paths) throws Exception {
        HttpLoad load = new HttpLoad(port);
        load.run(paths, JSON, 1, 5, WARM_UP_MS);
        List<Double> cpu = new ArrayList<>();
        long bytes = 0;
        try (Caller caller = new Caller(port)) {
            long end = System.nanoTime() + MEASURED_MS * 1_000_000;
            for (int i = 0; i < paths.size() || i < 5 || System.nanoTime() < end; i++) {
                byte[] request = Caller.request(paths.get(i % paths.size()), JSON);
                long before = ThreadCpu.total();
                caller.ask(request);
                cpu.add((ThreadCpu.total() - before) / 1e6);
                bytes += caller.bytes();
            }
        }
        List<HttpLoad.Figures> figures = new ArrayList<>();
        for (int clients : CLIENTS) {
            figures.add(load.run(paths, JSON, clients, 2, MEASURED_MS));
        }
        long length = bytes / cpu.size();
        Collections.sort(cpu);
        return new Cost(length, cpu.get(cpu.size() / 2), figures);
    }

    private static void print(Asked asked, Cost cost) {
        StringBuilder line = new StringBuilder();
        for (HttpLoad.Figures f : cost.byClients()) {
            String text = String.format(Locale.ROOT, "%.1f %.1f", f.p50(), f.p95());
            String refused = f.refused() == 0 ? "" : " (" + f.refused() + " × 503)";
            line.append(String.format(Locale.ROOT, " %20s", text + refused));
        }
        System.out.printf(
                Locale.ROOT,
                "%3d %-34s %9d %8.2f%s%n",
                asked.number(),
                asked.name(),
                cost.bytes(),
                cost.cpuMs(),
                line);
    }

    /** How each grows from the first store to the last, beside its answer. */
    private static void growth(Map<Asked, List<Cost>> costs) {
        System.out.printf(
                "%nfrom the first store to the last: CPU, p50, and bytes of the answer%n");
        costs.forEach(
                (asked, on) -> {
                    Cost first = on.get(0);
                    Cost last = on.get(on.size() - 1);
                    System.out.printf(
                            Locale.ROOT,
                            "%3d %-34s %7.2f x %7.2f x %7.2f x%s%n",
                            asked.number(),
                            asked.name(),
                            last.cpuMs() / first.cpuMs(),
                            last.p50() / first.p50(),
                            (double) last.bytes() / first.bytes(),
                            asked.touchesOne() ? "  one document" : "");
                });
    }
}
