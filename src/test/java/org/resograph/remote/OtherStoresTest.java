package org.resograph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.cli.Cli;
import org.resograph.rdf.Iris;
import org.resograph.search.TextIndex;
import org.resograph.store.Store;
import org.resograph.web.Server;
import org.resograph.web.ServerOptions;
import org.resograph.web.published.RemoteData;

/**
 * What is published arrives whole in real servers of other makers. The profile {@code interop}
 * brings RDF4J Server; Virtuoso is Debian's. Where one is absent its test says so.
 */
@SuppressWarnings("try") // a server needs only to be there
class OtherStoresTest {

    private static final Path SEED = Path.of("samples", "A_HRC_RES_43_21.fr.txt");
    private static final Path VIRTUOSO = Path.of("/usr/bin/virtuoso-t");
    private static final String COUNT =
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?v a"
                    + " <https://w3id.org/resograph/ontology#VotePosition> } }";

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/browse",
                    "/search?q=droits",
                    "/quality",
                    "/doc/A/HRC/RES/43/21.html",
                    "/doc/A/HRC/RES/43/21.ttl",
                    "/doc/A/HRC/RES/43/21.jsonld",
                    "/doc/A/HRC/RES/43/21.csv",
                    "/doc/A/HRC/RES/43/21/op5.html",
                    "/doc/A/HRC/RES/43/21/vote.html",
                    "/doc/state/VEN.html",
                    "/doc/state/VEN.ttl",
                    "/doc/body/HRC.html",
                    "/doc/session/HRC/43.html",
                    "/doc/concept/verb/recall.html",
                    "/doc/graph/A/HRC/RES/43/21/fr.trig",
                    "/compare?a=VEN&b=CHL",
                    "/resolve?symbol=43/21",
                    "/feed.atom",
                    "/sitemap.xml",
                    "/.well-known/void",
                    "/graphs?graph=https://w3id.org/resograph/graph/A/HRC/RES/43/21/fr",
                    "/q/roll-call.csv?document=A/HRC/RES/43/21",
                    "/q/votes-of-state.csv?state=VEN",
                    "/q/vote-by-group.csv?document=A/HRC/RES/43/21",
                    "/q/asked-of.csv?addressee=high-commissioner",
                    "/q/cited-by.csv?document=A/HRC/RES/5/1",
                    "/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D",
                    "/sparql?format=csv&query=SELECT%20(COUNT(*)%20AS%20%3Fn)%7B%3Fs%20a%20%3Fo%7D",
                    "/sparql?format=csv&query=SELECT%20%3Fp%20%7B%3Fp%20%3Chttp%3A%2F%2Fjena.apache.org%2Ftext%23query%3E%20'mort'%7D%20ORDER%20BY%20%3Fp");

    @TempDir Path folder;

    @Test
    void rdf4j() throws IOException, InterruptedException {
        String jars = System.getProperty("interop.folder", "");
        assumeTrue(!jars.isEmpty(), "no RDF4J Server: run with -Pinterop");
        int port = ServerProcess.freePort();
        String server = "http://localhost:" + port + "/rdf4j";
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dorg.eclipse.rdf4j.appdata.basedir=" + folder,
                        "-jar",
                        Path.of(jars, "jetty-runner.jar").toString(),
                        "--port",
                        String.valueOf(port),
                        "--path",
                        "/rdf4j",
                        Path.of(jars, "rdf4j-http-server.war").toString());
        try (ServerProcess process =
                ServerProcess.start(folder, command, URI.create(server + "/protocol"))) {
            String repository = server + "/repositories/reso";
            send(
                    HttpRequest.newBuilder(URI.create(repository))
                            .header("Content-Type", "text/turtle")
                            .PUT(
                                    HttpRequest.BodyPublishers.ofString(
                                            """
                                            @prefix config: <tag:rdf4j.org,2023:config/> .
                                            [] a config:Repository ; config:rep.id "reso" ;
                                              config:rep.impl [
                                                config:rep.type "openrdf:SailRepository" ;
                                                config:sail.impl [
                                                  config:sail.type "openrdf:MemoryStore" ] ] .
                                            """)));
            check(
                    RemoteStore.at(
                            URI.create(repository + "/rdf-graphs/service"), Optional.empty()),
                    repository);
        }
    }

    @Test
    void virtuoso() throws IOException {
        assumeTrue(
                Files.isExecutable(VIRTUOSO), "no " + VIRTUOSO + ": install virtuoso-opensource");
        for (int tries = 2; ; tries--) {
            int port = ServerProcess.freePort();
            try (ServerProcess process = virtuoso(port)) {
                // The password of a server that is new.
                Optional<Credential> credential =
                        Credential.from(Map.of(Credential.USER, "dba", Credential.PASSWORD, "dba"));
                String server = "http://localhost:" + port;
                check(
                        RemoteStore.at(URI.create(server + "/sparql-graph-crud-auth"), credential),
                        server + "/sparql");
                return;
            } catch (BindException e) {
                // Another took a port that was free.
                if (tries == 0) {
                    throw e;
                }
            }
        }
    }

    private ServerProcess virtuoso(int port) throws IOException {
        Files.writeString(
                folder.resolve("virtuoso.ini"),
                """
                [Database]
                DatabaseFile = virtuoso.db
                ErrorLogFile = virtuoso.log
                LockFile = virtuoso.lck
                TransactionFile = virtuoso.trx
                xa_persistent_file = virtuoso.pxa
                [TempDatabase]
                DatabaseFile = virtuoso-temp.db
                TransactionFile = virtuoso-temp.trx
                [Parameters]
                ServerPort = %d
                NumberOfBuffers = 10000
                MaxDirtyBuffers = 6000
                DirsAllowed = .
                [HTTPServer]
                ServerPort = %d
                ServerRoot = %s
                MaxClientConnections = 10
                [SPARQL]
                ResultSetMaxRows = 100000
                """
                        .formatted(ServerProcess.freePort(), port, folder));
        List<String> command =
                List.of(VIRTUOSO.toString(), "+foreground", "+configfile", "virtuoso.ini");
        return ServerProcess.start(
                folder,
                command,
                URI.create("http://localhost:" + port + "/sparql?query=ASK%7B%7D"));
    }

    private void check(RemoteStore target, String queries) throws IOException {
        Path place = folder.resolve("store");
        assertThat(
                        Cli.ofProcess()
                                .run(
                                        "publish",
                                        SEED.toString(),
                                        "--store",
                                        place.toString(),
                                        "--quiet"))
                .isZero();
        try (Store store = Store.open(place)) {
            Iris iris = new Iris(store.base());
            Push.Result first = Push.run(store.dataset(), target, iris, done -> {});
            assertThat(first.written()).isPositive();
            assertThat(first.unchanged()).isZero();
            assertEqual(store.dataset(), target);
            assertThat(Push.run(store.dataset(), target, iris, done -> {}))
                    .isEqualTo(new Push.Result(0, 0, first.written()));
        }
        assertServed(place, SparqlEndpoint.at(URI.create(queries), Optional.empty()));
        assertCommandServes(queries);
        try (QueryExecHTTP query = QueryExecHTTP.service(queries).query(COUNT).build()) {
            assertThat(query.select().next().get("n").getLiteralValue()).isEqualTo(47);
        }
    }

    /** The site that reads from the other store gives what the site gives that has ours. */
    private static void assertServed(Path place, SparqlEndpoint endpoint) {
        RemoteData data = RemoteData.of(endpoint);
        try (Store store = Store.open(place);
                Server near = Server.start(store.dataset(), ServerOptions.local(0, store.base()));
                Server far =
                        Server.start(
                                data,
                                TextIndex.inMemory(),
                                ServerOptions.local(0, data.iris().base()))) {
            for (String path : PAGES) {
                assertThat(get(far, path)).as(path).isEqualTo(get(near, path));
            }
        }
    }

    /** The command in a process of its own, in which nothing was done before. */
    private void assertCommandServes(String queries) throws IOException {
        int port = ServerProcess.freePort();
        Path here = Files.createDirectories(folder.resolve("command"));
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.resograph.Main",
                        "serve",
                        "--sparql",
                        queries,
                        "--index",
                        here.resolve("texts").toString(),
                        "--port",
                        String.valueOf(port));
        URI page = URI.create("http://localhost:" + port + "/doc/A/HRC/RES/43/21.ttl");
        try (ServerProcess process = ServerProcess.start(here, command, page)) {
            assertThat(here.resolve("texts")).isNotEmptyDirectory();
        }
    }

    private static String get(Server server, String path) {
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(server.url().resolve(path)).build(),
                                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode()
                    + "\n"
                    + answer.body().replace("localhost:" + server.port(), "localhost");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static void assertEqual(DatasetGraph source, RemoteStore target) {
        source.executeRead(
                () ->
                        source.listGraphNodes()
                                .forEachRemaining(
                                        (Node name) -> {
                                            Graph there = target.get(name).orElseThrow();
                                            assertThat(Contents.hash(there))
                                                    .as(name.getURI())
                                                    .isEqualTo(
                                                            Contents.hash(source.getGraph(name)));
                                        }));
    }

    private static void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        assertThat(
                        HttpClient.newHttpClient()
                                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                .isLessThan(300);
    }
}
