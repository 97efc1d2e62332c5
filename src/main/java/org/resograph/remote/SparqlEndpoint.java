package org.resograph.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.http.HttpLib;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sys.JenaSystem;

/**
 * The SPARQL 1.1 endpoint of a store, to read from. An answer is taken in whole before its first
 * row is seen; what can't be had is a {@link StoreUnavailable}. Safe for use by many threads: so
 * many requests are under way at one time that the store is kept busy, not flooded.
 *
 * <pre>{@code
 * SparqlEndpoint store = SparqlEndpoint.at(URI.create("http://localhost:7878/query"), credential);
 * try (Answer answer = store.select("SELECT ?g { GRAPH ?g {} }")) {
 *     answer.forEachRemaining(row -> …);
 * }
 * }</pre>
 */
public final class SparqlEndpoint {

    static {
        JenaSystem.init(); // nothing else of Jena need have been used before
    }

    /** Bytes of an answer: a billion triples are not read one by one. */
    private static final long MOST_BYTES = 2L << 30;

    private static final int AT_ONCE = 32;

    private final String address;
    private final Requests requests;
    private final Patience patience;
    private final long mostBytes;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final HttpClient client;

    private SparqlEndpoint(String address, HttpClient client, Patience patience, long mostBytes) {
        this.address = address;
        this.client = client;
        this.patience = patience;
        this.requests = new Requests(patience);
        this.mostBytes = mostBytes;
    }

    /**
     * An endpoint.
     *
     * @param credential what it asks for
     * @throws IllegalArgumentException if the address is not one of HTTP, or holds a password
     */
    public static SparqlEndpoint at(URI address, Optional<Credential> credential) {
        return at(address, credential, Patience.BRIEF, MOST_BYTES);
    }

    static SparqlEndpoint at(
            URI address, Optional<Credential> credential, Patience patience, long mostBytes) {
        return new SparqlEndpoint(
                Address.of(address, credential), Address.client(credential), patience, mostBytes);
    }

    /** Its address. */
    public String address() {
        return address;
    }

    /**
     * The rows of a SELECT.
     *
     * @throws StoreUnavailable here, or from the answer, if it does not come or is not one
     */
    public Answer select(String query) {
        return select(query, patience.answer());
    }

    /** As {@link #select(String)}, where the answer may take so long. */
    public Answer select(String query, Duration longest) {
        take();
        try {
            AnswerBody body = requests.make(address, longest, () -> ask(query, longest));
            return Answer.of(address, body);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (HttpException e) {
            throw refused(e);
        } catch (UncheckedIOException e) {
            throw new StoreUnavailable(String.valueOf(e.getMessage()), e);
        } finally {
            places.release();
        }
    }

    private void take() {
        try {
            if (!places.tryAcquire(patience.answer().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreUnavailable(
                        address + ": busy with " + AT_ONCE + " requests of ours");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(address + ": interrupted", e);
        }
    }

    private AnswerBody ask(String query, Duration longest) {
        HttpRequest request =
                HttpLib.requestBuilderFor(address)
                        .uri(URI.create(address))
                        .timeout(longest)
                        .header("Accept", WebContent.contentTypeResultsJSON)
                        .header("Content-Type", WebContent.contentTypeHTMLForm)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "query="
                                                + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                        .build();
        HttpResponse<InputStream> response = HttpLib.execute(client, request);
        try (InputStream body = HttpLib.handleResponseInputStream(response)) {
            requireRows(response);
            return AnswerBody.of(body, mostBytes);
        } catch (AnswerBody.TooLong e) {
            throw new StoreUnavailable(address + ": an answer of " + e.getMessage(), e);
        } catch (IOException e) {
            throw new HttpException("broken off", e);
        }
    }

    private void requireRows(HttpResponse<InputStream> response) {
        String type = response.headers().firstValue("Content-Type").orElse("nothing");
        if (!type.contains("json")) {
            throw new StoreUnavailable(
                    address
                            + ": answers "
                            + type.replaceAll(";.*", "")
                            + ", not rows as JSON (is this the address of its SPARQL endpoint?)");
        }
        // Virtuoso's way to say that it left the rest out.
        List<String> cut = response.headers().allValues("X-SPARQL-MaxRows");
        if (!cut.isEmpty()) {
            throw new StoreUnavailable(
                    address
                            + ": cuts its answers at "
                            + cut.get(0)
                            + " rows (raise ResultSetMaxRows)");
        }
    }

    private StoreUnavailable refused(HttpException failure) {
        int status = failure.getStatusCode();
        String remedy =
                status == 404 || status == 405 || status == 415
                        ? " (is this the address of its SPARQL endpoint?)"
                        : Address.remedy(status);
        return new StoreUnavailable(
                address + ": " + status + " " + failure.getStatusLine() + remedy, failure);
    }
}
