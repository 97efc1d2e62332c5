package org.resograph.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.resograph.rdf.Vocabulary;

/**
 * What the SPARQL endpoint costs beside that of a stock Fuseki in the same process, request by
 * request in turns, so that what else the machine does falls on both: the median CPU of all threads
 * that take part, client and server.
 */
final class DoorBench {

    private static final int WARM_UP_MS = 1_500;
    private static final int MEASURED_MS = 4_000;

    private static final String PREFIX = "PREFIX reso: <" + Vocabulary.NAMESPACE + "> ";

    private static final List<String> QUERIES =
            List.of(
                    "ASK { ?d reso:symbol ?s }",
                    "SELECT ?d ?s { ?d reso:symbol ?s } ORDER BY ?s LIMIT 100",
                    "SELECT (COUNT(*) AS ?n) { ?p a reso:OperativeParagraph }",
                    "SELECT ?verb (COUNT(*) AS ?n) { ?p reso:openingVerb ?verb } GROUP BY ?verb ORDER BY DESC(?n)",
                    "SELECT ?cited (COUNT(*) AS ?n) { ?d reso:cites ?cited } GROUP BY ?cited ORDER BY DESC(?n) LIMIT 20",
                    "SELECT ?state ?choice (COUNT(*) AS ?n) { ?p reso:state ?state ; reso:choice ?choice } GROUP BY ?state ?choice",
                    "SELECT ?p ?t { ?p reso:text ?t FILTER(CONTAINS(?t, 'climate')) } LIMIT 200",
                    "SELECT ?p { ?p reso:text ?t FILTER REGEX(?t, 'human rights?', 'i') } LIMIT 200",
                    "SELECT DISTINCT ?b { ?a reso:cites+ ?b } LIMIT 500",
                    "CONSTRUCT { ?d reso:part ?p } { ?d a reso:Resolution ; reso:part ?p } LIMIT 2000");

    private final int site;
    private final int stock;

    /** The ports of both. */
    DoorBench(int site, int stock) {
        this.site = site;
        this.stock = stock;
    }

    void run() throws IOException {
        System.out.printf("%nCPU ms of a query, client and server%n");
        System.out.printf("%-10s %10s %10s %8s%n", "query", "here", "stock", "ratio");
        double ours = 0;
        double theirs = 0;
        for (int i = 0; i < QUERIES.size(); i++) {
            double[] medians = measure(QUERIES.get(i));
            ours += medians[0];
            theirs += medians[1];
            line(Integer.toString(i + 1), medians[0], medians[1]);
        }
        line("all", ours, theirs);
    }

    private static void line(String name, double here, double there) {
        System.out.printf(
                Locale.ROOT, "%-10s %10.3f %10.3f %8.3f%n", name, here, there, here / there);
    }

    private double[] measure(String query) throws IOException {
        String text = "query=" + URLEncoder.encode(PREFIX + query, StandardCharsets.UTF_8);
        String accept =
                query.startsWith("CONSTRUCT") ? "text/turtle" : "application/sparql-results+json";
        byte[] here = Caller.request("/sparql?" + text, accept);
        byte[] there = Caller.request("/ds/query?" + text, accept);
        try (Caller mine = new Caller(site);
                Caller other = new Caller(stock)) {
            turns(mine, here, other, there, WARM_UP_MS);
            return turns(mine, here, other, there, MEASURED_MS);
        }
    }

    private static double[] turns(Caller mine, byte[] here, Caller other, byte[] there, long millis)
            throws IOException {
        long[] ours = new long[100_000];
        long[] theirs = new long[ours.length];
        int count = 0;
        long end = System.nanoTime() + millis * 1_000_000;
        while (count < ours.length && (count < 5 || System.nanoTime() < end)) {
            boolean first = count % 2 == 0;
            if (first) {
                ours[count] = cpu(mine, here);
            }
            theirs[count] = cpu(other, there);
            if (!first) {
                ours[count] = cpu(mine, here);
            }
            count++;
        }
        return new double[] {median(ours, count), median(theirs, count)};
    }

    private static long cpu(Caller caller, byte[] request) throws IOException {
        long before = ThreadCpu.total();
        int status = caller.ask(request);
        if (status != 200) {
            throw new IOException("status " + status);
        }
        return ThreadCpu.total() - before;
    }

    private static double median(long[] nanos, int count) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[count / 2] / 1e6;
    }
}
