package org.resograph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask a local server as fast as it answers, each over one connection that stays. */
final class HttpLoad {

    private final int port;

    HttpLoad(int port) {
        this.port = port;
    }

    /**
     * What was measured.
     *
     * @param perSecond requests
     * @param p50 ms
     * @param p95 ms
     * @param cpuMs of the whole process for a request
     * @param refused requests that were told to come back later; they are not timed
     */
    record Figures(double perSecond, double p50, double p95, double cpuMs, int refused) {}

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The class path of this JVM, under Maven too, whose own is not on the command line. */
    static String classPath() {
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        ClassLoader loader = HttpLoad.class.getClassLoader();
        if (loader instanceof java.net.URLClassLoader urls) {
            for (java.net.URL url : urls.getURLs()) {
                path.append(java.io.File.pathSeparator).append(url.getPath());
            }
        }
        return path.toString();
    }

    /** Whether the server is there and answers 200. */
    boolean answers(String path) throws IOException {
        try (Caller caller = new Caller(port)) {
            return caller.ask(Caller.request(path, "*/*")) == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Asks for the paths in turn until each client has asked for every one, and for some time. */
    Figures run(List<String> paths, String accept, int clients, long millis) throws Exception {
        return run(paths, accept, clients, paths.size(), millis);
    }

    /** Asks for the paths in turn, each client at least so often, and for some time. */
    Figures run(List<String> paths, String accept, int clients, int least, long millis)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<byte[]> requests = paths.stream().map(path -> Caller.request(path, accept)).toList();
        List<Callable<Client>> tasks = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Client task = new Client(requests, client, least, millis);
            tasks.add(task);
        }
        long cpu = cpu();
        long start = System.nanoTime();
        List<Long> nanos = new ArrayList<>();
        int refused = 0;
        try {
            for (Future<Client> each : threads.invokeAll(tasks)) {
                nanos.addAll(each.get().nanos);
                refused += each.get().refused;
            }
        } finally {
            threads.shutdownNow();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMs = (cpu() - cpu) / 1e6 / Math.max(1, nanos.size());
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Figures(
                sorted.length / seconds, ms(sorted, 0.5), ms(sorted, 0.95), cpuMs, refused);
    }

    private static double ms(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
    }

    private final class Client implements Callable<Client> {

        private final List<byte[]> requests;
        private final int first;
        private final int least;
        private final long millis;
        private final List<Long> nanos = new ArrayList<>();
        private int refused;

        Client(List<byte[]> requests, int first, int least, long millis) {
            this.requests = requests;
            this.first = first;
            this.least = least;
            this.millis = millis;
        }

        @Override
        public Client call() throws IOException {
            try (Caller caller = new Caller(port)) {
                long end = System.nanoTime() + millis * 1_000_000;
                int last = first + least;
                for (int i = first; i < last || System.nanoTime() < end; i++) {
                    byte[] request = requests.get(i % requests.size());
                    long start = System.nanoTime();
                    int status = caller.ask(request);
                    if (status == 200) {
                        nanos.add(System.nanoTime() - start);
                    } else if (status == 503) {
                        refused++;
                    } else {
                        String line = new String(request, StandardCharsets.US_ASCII);
                        throw new IOException(status + " for " + line.lines().findFirst());
                    }
                }
            }
            return this;
        }
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
