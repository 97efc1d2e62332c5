package org.resograph.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A store of graphs over HTTP that fails when it is told to. */
final class FaultyStore implements AutoCloseable {

    /** Instead of a status: the connection is cut without an answer. */
    static final int CUT = -1;

    /** Instead of a status: the request is served. */
    static final int SERVE = 0;

    final Map<String, Graph> graphs = new ConcurrentSkipListMap<>();
    final List<String> written = Collections.synchronizedList(new ArrayList<>());

    /** What happens to the n-th request that writes, from 1. */
    volatile IntUnaryOperator faults = n -> SERVE;

    private final AtomicInteger writes = new AtomicInteger();
    private final HttpServer server;

    FaultyStore() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/data", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/data");
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean writing = !exchange.getRequestMethod().equals("GET");
        int fault = writing ? faults.applyAsInt(writes.incrementAndGet()) : SERVE;
        if (fault == CUT) {
            exchange.close();
        } else if (fault != SERVE) {
            answer(
                    exchange,
                    fault,
                    "{\"detail\":\"out of order\"}".getBytes(StandardCharsets.UTF_8));
        } else {
            serve(exchange, body);
        }
    }

    private void serve(HttpExchange exchange, byte[] body) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String name = URLDecoder.decode(query.substring(6), StandardCharsets.UTF_8);
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                Graph graph = graphs.get(name);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                if (graph != null) {
                    RDFDataMgr.write(out, graph, Lang.NTRIPLES);
                }
                exchange.getResponseHeaders().set("Content-Type", "application/n-triples");
                answer(exchange, graph == null ? 404 : 200, out.toByteArray());
            }
            case "PUT" -> {
                Graph graph = GraphFactory.createDefaultGraph();
                RDFParser.source(new ByteArrayInputStream(body)).lang(Lang.NTRIPLES).parse(graph);
                graphs.put(name, graph);
                written.add(name);
                answer(exchange, 204, new byte[0]);
            }
            case "DELETE" -> answer(exchange, graphs.remove(name) == null ? 404 : 204, new byte[0]);
            default -> answer(exchange, 405, new byte[0]);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
