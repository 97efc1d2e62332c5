package org.resograph.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.exec.http.GSP;

/**
 * A store at an address of the SPARQL 1.1 Graph Store HTTP Protocol, with indirect naming ({@code
 * ?graph=IRI}). What can't be done is an {@link UncheckedIOException} that names the address, never
 * the credential.
 *
 * <pre>{@code
 * RemoteStore store = RemoteStore.at(URI.create("http://localhost:7878/store"), Optional.empty());
 * store.put(name, graph);
 * }</pre>
 */
public final class RemoteStore {

    private static final int NOT_FOUND = 404;

    private final String address;
    private final HttpClient client;
    private final Requests requests;

    private RemoteStore(String address, HttpClient client, Patience patience) {
        this.address = address;
        this.client = client;
        this.requests = new Requests(patience);
    }

    /**
     * A store.
     *
     * @param address of its Graph Store Protocol
     * @param credential what it asks for
     * @throws IllegalArgumentException if the address is not one of HTTP, or holds a password
     */
    public static RemoteStore at(URI address, Optional<Credential> credential) {
        return at(address, credential, Patience.LONG);
    }

    static RemoteStore at(URI address, Optional<Credential> credential, Patience patience) {
        return new RemoteStore(
                Address.of(address, credential), Address.client(credential), patience);
    }

    /** Its address. */
    public String address() {
        return address;
    }

    /** A graph; empty if there is none of that name. */
    public Optional<Graph> get(Node name) {
        return find("read", name, () -> request(name).GET());
    }

    /** Puts a graph in the place of the one of its name. */
    public void put(Node name, Graph graph) {
        must(
                "write",
                name,
                () -> {
                    request(name).contentType(RDFFormat.NTRIPLES_UTF8).PUT(graph);
                    return name;
                });
    }

    /** Removes a graph, if it is there. */
    public void delete(Node name) {
        find(
                "remove",
                name,
                () -> {
                    request(name).DELETE();
                    return name;
                });
    }

    private GSP request(Node name) {
        return GSP.service(address).httpClient(client).graphName(name);
    }

    private <T> Optional<T> find(String verb, Node name, Callable<T> request) {
        try {
            return Optional.of(requests.make(what(verb, name), request));
        } catch (HttpException e) {
            if (e.getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused(verb, name, e);
        }
    }

    private <T> void must(String verb, Node name, Callable<T> request) {
        try {
            requests.make(what(verb, name), request);
        } catch (HttpException e) {
            throw refused(verb, name, e);
        }
    }

    private String what(String verb, Node name) {
        return address + ": can't " + verb + " <" + name.getURI() + ">";
    }

    private UncheckedIOException refused(String verb, Node name, HttpException failure) {
        int status = failure.getStatusCode();
        String remedy =
                switch (status) {
                    case NOT_FOUND, 405, 415 ->
                            " (is this the address of its Graph Store Protocol?)";
                    case 413 -> " (let it take larger requests)";
                    default -> Address.remedy(status);
                };
        return new UncheckedIOException(
                what(verb, name)
                        + ": "
                        + status
                        + " "
                        + failure.getStatusLine()
                        + detail(failure)
                        + remedy,
                new IOException(failure));
    }

    /** What the store says of it, where it says so by RFC 9457. */
    private static String detail(HttpException failure) {
        String body = Objects.requireNonNullElse(failure.getResponse(), "");
        try {
            JsonValue detail = body.isEmpty() ? null : JSON.parse(body).get("detail");
            return detail instanceof JsonString said ? ": " + said.value() : "";
        } catch (JsonException e) {
            return "";
        }
    }
}
