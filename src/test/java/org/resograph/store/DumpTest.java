package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.store.Graphs.BASE;
import static org.resograph.store.Graphs.graph;
import static org.resograph.store.Graphs.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {

    private static final int MANY = 130;

    @TempDir private Path folder;
    private List<Path> first;
    private List<Path> second;

    @BeforeEach
    void dumpTwoStoresThatCameToTheSameGraphsInTwoWays() {
        try (Store store = Store.openOrCreate(folder.resolve("a"), BASE)) {
            publish(store, MANY, 1);
            first = store.dump(folder.resolve("first"));
        }
        try (Store store = Store.openOrCreate(folder.resolve("b"), BASE)) {
            for (int n = MANY - 1; n >= 0; n -= 13) {
                publish(store, graph(n, 2));
            }
            publish(store, MANY, 1);
            second = store.dump(folder.resolve("second"));
        }
    }

    @Test
    void theSameGraphsGiveTheSameBytes() {
        assertThat(first)
                .extracting(path -> path.getFileName().toString())
                .containsExactly("resograph.ttl.gz", "resograph.nq.gz", "provenance.nq.gz");
        assertThat(second.get(0)).hasSameBinaryContentAs(first.get(0));
        assertThat(second.get(1)).hasSameBinaryContentAs(first.get(1));
    }

    @Test
    void eachFileHasItsHashBesideIt() throws Exception {
        for (Path file : first) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertThat(file.resolveSibling(file.getFileName() + ".sha256"))
                    .hasContent(
                            HexFormat.of().formatHex(digest) + "  " + file.getFileName() + "\n");
        }
        assertThat(first.get(0).getParent().toFile().list()).hasSize(6);
    }

    @Test
    void nothingIsLostAndOnlyTheProvenanceHasTimes() throws IOException {
        DatasetGraph turtle = parse(first.get(0), Lang.TURTLE);
        DatasetGraph quads = parse(first.get(1), Lang.NQUADS);
        DatasetGraph provenance = parse(first.get(2), Lang.NQUADS);
        assertThat(turtle.getDefaultGraph().size()).isEqualTo(MANY * Graphs.TRIPLES);
        for (int n = 0; n < MANY; n++) {
            assertThat(quads.getGraph(Graphs.name(n)).isIsomorphicWith(Graphs.triples(n, 1)))
                    .isTrue();
            assertThat(provenance.getGraph(Graphs.provenance(n)).size()).isEqualTo(3);
        }
        assertThat(text(first.get(1))).doesNotContain("generatedAtTime");
        assertThat(text(first.get(0))).doesNotContain("generatedAtTime");
    }

    @Test
    void noTimeIsInTheHeaderOfAFile() throws IOException {
        byte[] bytes = Files.readAllBytes(first.get(0));
        assertThat(new byte[] {bytes[4], bytes[5], bytes[6], bytes[7]}).containsOnly(0);
    }

    private static DatasetGraph parse(Path file, Lang language) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            RDFParser.source(in).lang(language).parse(dataset);
        }
        return dataset;
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
