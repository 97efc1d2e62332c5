package org.resograph.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.cli.Cli;
import org.resograph.rdf.Iris;

/** The job gives what {@code convert} gives, and says what {@code check} says. */
class MappingJobTest {

    private static final DocumentMapper MAPPER =
            new DocumentMapper(Iris.ofDefaultBase().base(), "");
    private static final Path SEED = Path.of("samples", "A_HRC_RES_43_21.fr.txt");

    private static JavaSparkContext spark;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        spark =
                new JavaSparkContext(
                        new SparkConf()
                                .setAppName("test")
                                .setMaster("local[2]")
                                .set("spark.ui.enabled", "false"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void theJobGivesTheQuadsOfConvert() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents/deeper"));
        Files.copy(SEED, documents.resolve("A_HRC_RES_43_21.fr.txt"));
        damaged(documents.resolve("damaged.txt"));
        Files.writeString(documents.resolve("nothing.txt"), "A shopping list: bread, milk.\n");

        Tally tally = run(documents.getParent());

        assertThat(tally.documents(Mapped.Outcome.CONFORMS)).isEqualTo(1);
        assertThat(tally.documents(Mapped.Outcome.REJECTED)).isEqualTo(2);
        assertThat(quads("quads", "rejected")).isEqualTo(converted(documents.getParent()));
        assertThat(quads("quads")).hasSizeGreaterThan(500);
        assertThat(lines(folder.resolve("out/reports")))
                .anyMatch(line -> line.contains("damaged.txt") && line.contains("ERROR"));
        assertThat(lines(folder.resolve("out/summary")))
                .contains("by body\tHRC\tfr\tconforms\t1", "documents\trejected\t2");
    }

    @Test
    void aGraphThatTwoClaimGoesToThePathThatComesFirst() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.copy(SEED, documents.resolve("a.txt"));
        Files.writeString(documents.resolve("b.txt"), Files.readString(SEED) + "\n\n");

        Tally tally = run(documents);

        assertThat(tally.documents(Mapped.Outcome.CONFORMS)).isEqualTo(1);
        assertThat(quads("quads")).anyMatch(quad -> quad.contains("\"a.txt\""));
        assertThat(quads("rejected")).anyMatch(quad -> quad.contains("\"b.txt\""));
        assertThat(lines(folder.resolve("out/reports")))
                .anyMatch(line -> line.contains("b.txt:1: ERROR GRAPH_CLAIMED"));
    }

    @Test
    void theCorpusGivesTheQuadsOfConvert() throws IOException {
        String named = System.getProperty("resograph.corpus", "../shared/corpus");
        Path corpus = Path.of(named, "akn", "HRC");
        assumeTrue(Files.isDirectory(corpus), "no corpus at " + corpus);

        run(corpus);

        assertThat(quads("quads", "rejected")).isEqualTo(converted(corpus));
    }

    private Tally run(Path documents) {
        return new MappingJob(spark, MAPPER)
                .run(documents.toString(), folder.resolve("out").toString(), 4);
    }

    /** The seed with a total that its names do not add up to. */
    private static void damaged(Path file) throws IOException {
        String seed = Files.readString(SEED);
        assertThat(seed).contains("par 23 voix");
        Files.writeString(
                file, seed.replace("par 23 voix", "par 24 voix").replace("43/21", "43/22"));
    }

    private List<String> converted(Path documents) throws IOException {
        Path file = folder.resolve("converted.nq");
        Cli.ofProcess()
                .run(
                        "convert",
                        documents.toString(),
                        "--format",
                        "nquads",
                        "--quiet",
                        "--output",
                        file.toString());
        try (Stream<String> lines = Files.lines(file)) {
            return lines.sorted().toList();
        }
    }

    private List<String> quads(String... names) throws IOException {
        List<String> quads = new ArrayList<>();
        for (String name : names) {
            quads.addAll(lines(folder.resolve("out").resolve(name)));
        }
        return quads.stream().sorted().toList();
    }

    private static List<String> lines(Path parts) throws IOException {
        assertThat(parts.resolve("_SUCCESS")).exists();
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(parts)) {
            for (Path file : files.filter(MappingJobTest::isPart).sorted().toList()) {
                lines.addAll(read(file));
            }
        }
        return lines;
    }

    private static boolean isPart(Path file) {
        return file.getFileName().toString().startsWith("part-");
    }

    private static List<String> read(Path file) throws IOException {
        InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    @Test
    void aFileThatIsTakenAwayIsOneLine() {
        Mapped mapped = MAPPER.map(
                        "file:/nowhere.txt",
                        () -> {
                            throw new NoSuchFileException("/nowhere.txt");
                        });

        assertThat(mapped.outcome()).isEqualTo(Mapped.Outcome.REJECTED);
        assertThat(mapped.report())
                .singleElement()
                .asString()
                .startsWith("file:/nowhere.txt:1: ERROR FILE_NOT_READ");
        assertThat(mapped.hasGraph()).isFalse();
    }
}
