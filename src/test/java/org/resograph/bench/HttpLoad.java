package org.resograph.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
     */
    record Figures(double perSecond, double p50, double p95, double cpuMs) {}

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
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request(path, "*/*"));
            return read(new BufferedInputStream(socket.getInputStream()), new byte[8192]) == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    /** Asks for the paths in turn until each client has asked for every one, and for some time. */
    Figures run(List<String> paths, String accept, int clients, long millis) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Callable<List<Long>>> tasks = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int first = client;
            tasks.add(() -> client(paths, accept, first, millis));
        }
        long cpu = cpu();
        long start = System.nanoTime();
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> each : threads.invokeAll(tasks)) {
            nanos.addAll(each.get());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuMs = (cpu() - cpu) / 1e6 / nanos.size();
        threads.shutdown();
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Figures(
                sorted.length / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6,
                cpuMs);
    }

    private List<Long> client(List<String> paths, String accept, int first, long millis)
            throws IOException {
        List<byte[]> requests = paths.stream().map(path -> request(path, accept)).toList();
        List<Long> nanos = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            long end = System.nanoTime() + millis * 1_000_000;
            int last = first + paths.size();
            for (int i = first; i < last || System.nanoTime() < end; i++) {
                long start = System.nanoTime();
                out.write(requests.get(i % requests.size()));
                int status = read(in, buffer);
                if (status != 200) {
                    throw new IOException(status + " for " + paths.get(i % paths.size()));
                }
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos;
    }

    private static byte[] request(String path, String accept) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads one whole answer and gives its status. */
    private static int read(InputStream in, byte[] buffer) throws IOException {
        int status = Integer.parseInt(line(in).split(" ")[1]);
        long length = 0;
        boolean chunked = false;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (!chunked) {
            skip(in, length, buffer);
            return status;
        }
        long chunk = Long.parseLong(line(in), 16);
        while (chunk > 0) {
            skip(in, chunk, buffer);
            line(in);
            chunk = Long.parseLong(line(in), 16);
        }
        line(in);
        return status;
    }

    private static void skip(InputStream in, long count, byte[] buffer) throws IOException {
        long left = count;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException("the answer has no end");
            }
            left -= read;
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the answer has no end");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
