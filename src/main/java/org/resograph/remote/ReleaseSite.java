package org.resograph.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.web.HttpException;

/**
 * A site that publishes releases: which there are, by {@code changes/}, and whole ones to take
 * away, by {@code dumps/}. What can't be had is an {@link UncheckedIOException} that names the
 * address.
 */
public final class ReleaseSite {

    private static final String QUADS = ".nq.gz";

    /** How long a file may take. */
    private static final Duration DOWNLOAD = Duration.ofHours(2);

    private final URI site;
    private final Requests requests = new Requests(Patience.LONG);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(20))
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    /**
     * The releases of a site, newest first.
     *
     * @param base what the IRIs of its data start with
     */
    public record Index(String base, List<Release> releases) {

        public Index {
            releases = List.copyOf(releases);
        }

        /** The number of the newest; 0 if there is none. */
        public long newest() {
            return releases.isEmpty() ? 0 : releases.get(0).number();
        }
    }

    /**
     * A release.
     *
     * @param at when it was made; empty where the site does not say
     * @param patch the address of the patch that leads to it; empty if there is none
     */
    public record Release(long number, Optional<Instant> at, Optional<URI> patch) {}

    /** A whole release in files of N-Quads. */
    public record Dump(long number, List<File> files) {

        public Dump {
            files = List.copyOf(files);
        }
    }

    /** A file to take away. */
    public record File(URI address, String sha256) {}

    private ReleaseSite(URI site) {
        this.site = site;
    }

    /**
     * The site at an address; the last part of it is a folder, whether it ends with a slash or not.
     *
     * @throws IllegalArgumentException if the address is not one of HTTP, or holds a password
     */
    public static ReleaseSite at(URI address) {
        String text = Address.of(address);
        return new ReleaseSite(text.endsWith("/") ? address : URI.create(text + "/"));
    }

    /** Its address; ends with a slash. */
    public URI address() {
        return site;
    }

    /** The releases that it tells of. */
    public Index index() {
        URI address = site.resolve("changes/");
        JsonObject index = json(address);
        return understood(
                address,
                () -> {
                    List<Release> releases = new ArrayList<>();
                    index.getArray("releases")
                            .forEach(
                                    value -> {
                                        JsonObject entry = value.getAsObject();
                                        releases.add(
                                                new Release(
                                                        entry.getNumber("release").longValue(),
                                                        Optional.ofNullable(entry.get("at"))
                                                                .map(at -> at.getAsString().value())
                                                                .map(Instant::parse),
                                                        Optional.ofNullable(entry.get("patch"))
                                                                .map(p -> p.getAsString().value())
                                                                .map(address::resolve)));
                                    });
                    return new Index(index.getString("base"), releases);
                });
    }

    /** The newest release that is there as a whole; empty if none is. */
    public Optional<Dump> newestDump() {
        URI address = site.resolve("dumps/");
        JsonObject index = json(address);
        return understood(
                address,
                () ->
                        index.getArray("dumps")
                                .findFirst()
                                .map(value -> dump(address, value.getAsObject())));
    }

    private static Dump dump(URI address, JsonObject entry) {
        List<File> files = new ArrayList<>();
        entry.getArray("files")
                .forEach(
                        value -> {
                            JsonObject file = value.getAsObject();
                            String href = file.getString("href");
                            if (href.endsWith(QUADS)) {
                                files.add(
                                        new File(address.resolve(href), file.getString("sha256")));
                            }
                        });
        return new Dump(entry.getNumber("release").longValue(), files);
    }

    /** The graphs that a release changed, as lines {@code CHANGED,"IRI"}, without a heading. */
    public List<String> changes(long number) {
        String lines = text(site.resolve("changes/" + number + ".csv"));
        return lines.lines().skip(1).toList();
    }

    /** Writes a file of the site to the disk. */
    public void download(URI address, Path place) {
        made(DOWNLOAD, address, () -> write(address, place));
    }

    /** Writes a file of the site to the disk, and holds it against its hash. */
    public void download(File file, Path place) {
        String found = made(DOWNLOAD, file.address(), () -> write(file.address(), place));
        if (!found.equals(file.sha256())) {
            throw new UncheckedIOException(
                    file.address() + ": damaged on the way", new IOException("SHA-256 differs"));
        }
    }

    private String write(URI address, Path place) throws IOException {
        try (InputStream body = get(address);
                DigestInputStream digest = new DigestInputStream(body, sha256())) {
            Files.copy(digest, place, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new HttpException(address + ": broken off", e);
        }
    }

    private JsonObject json(URI address) {
        String text = text(address);
        return understood(address, () -> JSON.parse(text));
    }

    private String text(URI address) {
        return made(
                Patience.LONG.answer(),
                address,
                () -> {
                    try (InputStream body = get(address)) {
                        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new HttpException(address + ": broken off", e);
                    }
                });
    }

    private InputStream get(URI address) {
        try {
            HttpResponse<InputStream> response =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new HttpException(response.statusCode(), "", "");
            }
            return response.body();
        } catch (IOException e) {
            throw new HttpException(address.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpException("interrupted", e);
        }
    }

    private <T> T made(Duration longest, URI address, Callable<T> request) {
        try {
            return requests.make(address.toString(), longest, request);
        } catch (HttpException e) {
            String remedy = e.getStatusCode() == 404 ? " (is this the address of a site?)" : "";
            throw new UncheckedIOException(
                    address + ": " + e.getStatusCode() + remedy, new IOException(e));
        }
    }

    private static <T> T understood(URI address, Callable<T> reading) {
        try {
            return reading.call();
        } catch (Exception e) {
            throw new UncheckedIOException(
                    address + ": not what a site of releases says (is this its address?)",
                    e instanceof JsonException
                            ? new IOException(e.getMessage())
                            : new IOException(e));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
