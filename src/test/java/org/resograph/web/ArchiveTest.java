package org.resograph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdfpatch.RDFPatch;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.search.TextIndex;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Store;
import org.resograph.web.archive.Archive;

/** A store of three releases – all, one language less, one document less – and what is served. */
class ArchiveTest {

    @TempDir private static Path folder;

    private static Store store;
    private static Archive archive;
    private static Server server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        store = Store.openOrCreate(folder.resolve("store"), Site.BASE);
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.source(ArchiveTest.class.getResourceAsStream("small.trig"))
                .lang(Lang.TRIG)
                .parse(data);
        List<Node> graphs = new java.util.ArrayList<>();
        data.listGraphNodes()
                .forEachRemaining(
                        name -> {
                            if (name.getURI().startsWith(Site.BASE + "graph/")) {
                                graphs.add(name);
                            }
                        });
        publish(graphs, data);
        publish(List.of(graph("A/HRC/RES/99/1/fr")), DatasetGraphFactory.create());
        archive = new Archive(store, store.dumps());
        assertThat(archive.make()).isTrue();
        publish(List.of(graph("S/RES/9001(2031)/en")), DatasetGraphFactory.create());
        server =
                Server.start(
                        store.dataset(),
                        TextIndex.inMemory(),
                        archive,
                        ServerOptions.local(0, Site.BASE));
        archive.make();
        assertThat(archive.make()).isFalse();
    }

    private static Node graph(String path) {
        return org.apache.jena.graph.NodeFactory.createURI(Site.BASE + "graph/" + path);
    }

    private static void publish(List<Node> names, DatasetGraph data) {
        try (Publication publication = store.publication()) {
            for (Node name : names) {
                publication.put(named(name, data.getGraph(name)), change -> {});
            }
            publication.finish();
        }
    }

    private static NamedGraph named(Node name, Graph graph) {
        return new NamedGraph(name, graph, java.util.Optional.empty(), "a test");
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        return get("http://localhost:" + server.port(), path, headers);
    }

    private static HttpResponse<byte[]> get(String site, String path, String[] headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String dump() throws Exception {
        JsonObject index = JSON.parse(text(get("/dumps/")));
        JsonObject newest = index.get("dumps").getAsArray().get(0).getAsObject();
        return "/dumps/" + newest.getString("date") + "-" + newest.get("release") + "/";
    }

    @Test
    void whatIsReadTellsSinceWhenItMayBeSo() throws Exception {
        for (String path :
                List.of(
                        "/",
                        "/doc/A/HRC/RES/99/1.ttl",
                        "/q/members.csv?body=HRC&date=2020-06-22")) {
            HttpResponse<byte[]> answer = get(path);
            String since = Site.header(answer, "Last-Modified");
            assertThat(since)
                    .as(path)
                    .matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
            assertThat(get(path, "If-Modified-Since", since).statusCode()).isEqualTo(304);
            assertThat(get(path, "If-Modified-Since", since).body()).isEmpty();
            assertThat(get(path, "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode())
                    .isEqualTo(200);
            assertThat(get(path, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
            // RFC 9110, 5.6.7: the obsolete forms of a date are read.
            for (String form :
                    List.of("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", "EEE MMM ppd HH:mm:ss yyyy")) {
                DateTimeFormatter old = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
                ZonedDateTime time =
                        ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME);
                assertThat(get(path, "If-Modified-Since", old.format(time)).statusCode())
                        .isEqualTo(304);
                assertThat(
                                get(path, "If-Modified-Since", old.format(time.minusDays(1)))
                                        .statusCode())
                        .isEqualTo(200);
            }
            // A tag that does not match is believed before the time.
            assertThat(
                            get(path, "If-Modified-Since", since, "If-None-Match", "\"other\"")
                                    .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aDumpIsTheWholeReleaseAndHasItsHash() throws Exception {
        HttpResponse<byte[]> file = get(dump() + "resograph.nq.gz", "Accept-Encoding", "gzip");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(Site.header(file, "Content-Type")).isEqualTo("application/gzip");
        assertThat(Site.header(file, "Content-Encoding")).isEmpty();
        assertThat(Site.header(file, "Cache-Control")).contains("immutable");
        String sha =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.body()));
        assertThat(text(get(dump() + "resograph.nq.gz.sha256"))).startsWith(sha);
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.source(new GZIPInputStream(new java.io.ByteArrayInputStream(file.body())))
                .lang(Lang.NQUADS)
                .parse(read);
        assertThat(read.containsGraph(graph("A/HRC/RES/99/1/en"))).isTrue();
        assertThat(read.containsGraph(graph("A/HRC/RES/99/1/fr"))).isFalse();
        assertThat(text(get("/dumps/"))).contains(sha);
    }

    @Test
    void theDescriptionLeadsToTheReleasesAndTheirDumps() throws Exception {
        String dump = dump();
        Graph described =
                RDFParser.fromString(text(get("/.well-known/void")), Lang.TURTLE).toGraph();
        String ask =
                """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX void: <http://rdfs.org/ns/void#>
                ASK {
                  ?catalog a dcat:Catalog ; dcat:dataset ?series , ?dataset .
                  ?series a dcat:DatasetSeries .
                  ?dataset void:uriSpace ?space ; dcat:distribution ?file ; void:dataDump ?dump .
                  ?file dcat:downloadURL ?dump
                  FILTER(STRENDS(STR(?dump), "%sresograph.ttl.gz"))
                }
                """
                        .formatted(dump);
        assertThat(
                        QueryExecution.dataset(
                                        DatasetFactory.wrap(DatasetGraphFactory.wrap(described)))
                                .query(ask)
                                .ask())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 206, 0, 10",
        "bytes=5-5, 206, 5, 1",
        "bytes=-7, 206, -7, 7",
        "bytes=10-, 206, 10, -1",
        "bytes=0-999999999, 206, 0, -1",
        "'bytes=0-1,5-6', 200, 0, -1",
        "bytes=-, 200, 0, -1",
        "lines=1-2, 200, 0, -1",
        "bytes=99999999-, 416, 0, 0",
        "bytes=-0, 416, 0, 0",
        "bytes=9-3, 416, 0, 0"
    })
    void aPartOfAFileCanBeAskedFor(String range, int status, int from, int count) throws Exception {
        byte[] whole = get(dump() + "resograph.ttl.gz").body();
        HttpResponse<byte[]> part = get(dump() + "resograph.ttl.gz", "Range", range);
        assertThat(part.statusCode()).isEqualTo(status);
        if (status == 416) {
            assertThat(Site.header(part, "Content-Range")).isEqualTo("bytes */" + whole.length);
            return;
        }
        int start = from < 0 ? whole.length + from : from;
        int end = count < 0 ? whole.length : start + count;
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole, start, end));
        assertThat(Site.header(part, "Accept-Ranges")).isEqualTo("bytes");
        if (status == 206) {
            assertThat(Site.header(part, "Content-Range"))
                    .isEqualTo("bytes %d-%d/%d".formatted(start, end - 1, whole.length));
        }
    }

    @Test
    void aPartOfAnotherStateIsNotMixedIn() throws Exception {
        String path = dump() + "resograph.ttl.gz";
        String tag = Site.header(get(path), "ETag");
        assertThat(get(path, "Range", "bytes=0-1", "If-Range", tag).statusCode()).isEqualTo(206);
        assertThat(get(path, "Range", "bytes=0-1", "If-Range", "\"x\"").statusCode())
                .isEqualTo(200);
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        // RFC 9110, 13.2.2: who holds the whole is told so before a part is cut.
        assertThat(get(path, "If-None-Match", tag, "Range", "bytes=0-1").statusCode())
                .isEqualTo(304);
        assertThat(get(path, "If-None-Match", tag, "Range", "bytes=99999999-").statusCode())
                .isEqualTo(304);
    }

    /** RFC 9110, 14.2: a range is defined for GET alone. */
    @Test
    void theHeadOfAFileIsThatOfTheWhole() throws Exception {
        URI file = URI.create("http://localhost:" + server.port() + dump() + "resograph.ttl.gz");
        HttpResponse<byte[]> head =
                CLIENT.send(
                        HttpRequest.newBuilder(file)
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .header("Range", "bytes=0-1")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(Site.header(head, "Content-Range")).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(2);
    }

    /** A machine of which the language writes other figures speaks HTTP all the same. */
    @Test
    void aPartIsToldInTheFiguresOfTheProtocol() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            HttpResponse<byte[]> part = get(dump() + "resograph.ttl.gz", "Range", "bytes=3-12");
            assertThat(Site.header(part, "Content-Range")).startsWith("bytes 3-12/");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatChangedIsListedAndIsAPatch() throws Exception {
        assertThat(text(get("/changes/"))).contains("\"release\":3", "\"patch\":\"3.rdfp.gz\"");
        assertThat(text(get("/changes/2.json")))
                .contains("\"change\":\"REMOVED\"", "graph/A/HRC/RES/99/1/fr");
        assertThat(text(get("/changes/2.csv"))).contains("REMOVED,\"" + Site.BASE + "graph/");
        HttpResponse<byte[]> patch = get("/changes/3.rdfp.gz");
        assertThat(patch.statusCode()).isEqualTo(200);
        RDFPatch read =
                RDFPatchOps.read(
                        new GZIPInputStream(new java.io.ByteArrayInputStream(patch.body())));
        assertThat(read.getId()).isNotNull();
        assertThat(get("/changes/4.json").statusCode()).isEqualTo(404);
        assertThat(get("/changes/1.rdfp.gz").statusCode()).isEqualTo(404);
        assertThat(get("/changes/../store.properties").statusCode()).isBetween(400, 499);
        assertThat(get("/dumps/..%2fstore.properties").statusCode()).isBetween(400, 499);
    }

    /** As in a copy that began with a dump, and where old records were deleted. */
    @Test
    void whatIsNotKnownOfAReleaseIsNotToldAsNothing(@TempDir Path other) throws Exception {
        try (Store changing = Store.openOrCreate(other.resolve("store"), Site.BASE)) {
            for (int i = 1; i <= 2; i++) {
                Graph graph = org.apache.jena.graph.GraphMemFactory.createDefaultGraph();
                Node name = graph("A/HRC/RES/99/" + i + "/en");
                graph.add(name, RDF.Nodes.type, DCAT.Dataset.asNode());
                try (Publication publication = changing.publication()) {
                    publication.put(named(name, graph), change -> {});
                    publication.finish();
                }
            }
            Files.delete(changing.folder().resolve("releases/00000002.changes.tsv"));
            try (Server of =
                    Server.start(
                            changing.dataset(),
                            TextIndex.inMemory(),
                            new Archive(changing, changing.dumps()),
                            ServerOptions.local(0, Site.BASE))) {
                String site = "http://localhost:" + of.port();
                assertThat(get(site, "/changes/1.json", new String[] {}).statusCode())
                        .isEqualTo(200);
                assertThat(get(site, "/changes/2.json", new String[] {}).statusCode())
                        .isEqualTo(404);
                assertThat(get(site, "/changes/2.csv", new String[] {}).statusCode())
                        .isEqualTo(404);
                assertThat(text(get(site, "/changes/", new String[] {})))
                        .contains("\"release\":2", "1.json")
                        .doesNotContain("2.json", "2.rdfp.gz");
                assertThat(text(get(site, "/changes/", new String[] {"Accept", "text/html"})))
                        .contains("1.json")
                        .doesNotContain("2.json");
            }
        }
    }

    @Test
    void dumpsAndChangesAreListedForPeopleToo() throws Exception {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (String path : List.of("/dumps/", "/changes/")) {
            HttpResponse<byte[]> answer = get(path, "Accept", browser, "Accept-Language", "fr");
            Document page = Jsoup.parse(text(answer));
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("fr");
            List<String> files = page.select("main td a, main .list a").eachAttr("href");
            assertThat(files).as(path).isNotEmpty();
            for (String file : files) {
                assertThat(get(file).statusCode()).as(file).isEqualTo(200);
            }
            assertThat(Site.header(answer, "Vary")).contains("Accept,", "Accept-Language");
            HttpResponse<byte[]> data = get(path);
            assertThat(Site.header(data, "Content-Type")).startsWith("application/json");
            assertThat(get(path, "Accept", "text/turtle").statusCode()).isEqualTo(406);
            assertThat(Site.header(data, "Vary")).contains("Accept,");
        }
        assertThat(text(get("/dumps/", "Accept", browser))).contains("sha256", "resograph.nq.gz");
    }

    @Test
    void dumpsAndChangesAreFound() throws Exception {
        assertThat(text(get("/data", "Accept", "text/html")))
                .contains("href=\"/dumps/\"", "href=\"/changes/\"");
        assertThat(text(get("/openapi.json")))
                .contains("\"/dumps/{dump}/{file}\"", "\"/changes/{release}.{suffix}\"");
    }

    @Test
    void onlyTheLatestDumpsAreKept(@TempDir Path other) throws Exception {
        try (Store changing = Store.openOrCreate(other.resolve("store"), Site.BASE)) {
            Archive kept = new Archive(changing, changing.dumps());
            for (int i = 0; i < 7; i++) {
                Graph graph = org.apache.jena.graph.GraphMemFactory.createDefaultGraph();
                Node name = graph("A/HRC/RES/99/" + (i + 1) + "/en");
                graph.add(name, RDF.Nodes.type, DCAT.Dataset.asNode());
                try (Publication publication = changing.publication()) {
                    publication.put(named(name, graph), change -> {});
                    publication.finish();
                }
                assertThat(kept.make()).isTrue();
            }
            assertThat(kept.dumps())
                    .extracting(Archive.Dump::number)
                    .containsExactly(7L, 6L, 5L, 4L, 3L);
            assertThat(kept.wasThere(kept.dumps().get(0).day() + "-1")).isTrue();
        }
    }

    @Test
    void whatWasWithdrawnIsGone() throws Exception {
        assertThat(get("/doc/S/RES/9001(2031)").statusCode()).isEqualTo(410);
        assertThat(get("/doc/S/RES/9001(2031)/op1.ttl").statusCode()).isEqualTo(410);
        assertThat(text(get("/doc/S/RES/9001(2031)"))).contains("problem:withdrawn");
        assertThat(get("/doc/A/HRC/RES/99/1").statusCode()).isEqualTo(200);
        assertThat(get("/doc/S/RES/9999(2031)").statusCode()).isEqualTo(404);
    }

    @Test
    void theDescriptionNamesTheReleasesAndKeepsToItsShapes() throws Exception {
        Graph graph = RDFParser.fromString(text(get("/.well-known/void")), Lang.TURTLE).toGraph();
        assertThat(graph.find(Node.ANY, RDF.Nodes.type, DCAT.Distribution.asNode()).toList())
                .hasSize(6);
        var shapes = RDFParser.source(Path.of("shapes/catalog.ttl")).toGraph();
        var report = ShaclValidator.get().validate(Shapes.parse(shapes), graph);
        assertThat(report.getEntries()).isEmpty();
        graph.find(Node.ANY, DCAT.downloadURL.asNode(), Node.ANY)
                .forEach(
                        t -> {
                            String path = URI.create(t.getObject().getURI()).getPath();
                            try {
                                assertThat(get(path).statusCode()).as(path).isEqualTo(200);
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        });
    }
}
