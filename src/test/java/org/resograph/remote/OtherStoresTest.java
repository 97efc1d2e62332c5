package org.resograph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
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
import org.resograph.store.Store;

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
        int port = ServerProcess.freePort();
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
        String server = "http://localhost:" + port;
        List<String> command =
                List.of(VIRTUOSO.toString(), "+foreground", "+configfile", "virtuoso.ini");
        try (ServerProcess process =
                ServerProcess.start(
                        folder, command, URI.create(server + "/sparql?query=ASK%7B%7D"))) {
            // The password of a server that is new.
            Optional<Credential> credential =
                    Credential.from(Map.of(Credential.USER, "dba", Credential.PASSWORD, "dba"));
            check(
                    RemoteStore.at(URI.create(server + "/sparql-graph-crud-auth"), credential),
                    server + "/sparql");
        }
    }

    private void check(RemoteStore target, String queries) {
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
        try (QueryExecHTTP query = QueryExecHTTP.service(queries).query(COUNT).build()) {
            assertThat(query.select().next().get("n").getLiteralValue()).isEqualTo(47);
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
