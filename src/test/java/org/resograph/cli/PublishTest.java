package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.rdf.Iris;
import org.resograph.store.Release;
import org.resograph.store.Store;
import org.resograph.store.served.Intake;

class PublishTest {

    private static final Path SEED = Path.of("samples", "A_HRC_RES_43_21.fr.txt");
    private static final String ROW = "HRC      fr %17d %11d %11d";

    @TempDir private Path folder;
    private Path input;
    private Path store;

    @BeforeEach
    void copy() throws IOException {
        store = folder.resolve("store");
        input = Files.createDirectories(folder.resolve("input"));
        Files.copy(SEED, input.resolve("a.txt"));
    }

    @Test
    void aDocumentIsPublishedOnceAndThenUnchanged() {
        assertPublished(1, 0, 0);
        assertPublished(0, 1, 0);
    }

    @Test
    void aChangedDocumentReplacesItsGraph() throws IOException {
        assertPublished(1, 0, 0);
        replace("a.txt", "Prend note", "Prend bonne note");
        assertPublished(1, 0, 0);
        assertThat(dump()).contains("Prend bonne note");
    }

    @Test
    void aBadDocumentDoesNotTouchWhatWasPublished() throws IOException {
        assertPublished(1, 0, 0);
        String before = dump();
        Files.writeString(input.resolve("a.txt"), "");
        Run run = publish();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(input.resolve("a.txt") + ":1: ERROR EMPTY_SOURCE");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void oneSourceOfTwoThatAreOneDocumentIsRejectedAndBothAreNamed() throws IOException {
        Files.copy(SEED, input.resolve("b.txt"));
        replace("b.txt", "Prend note", "Prend bonne note");
        Run run = publish();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(input.resolve("b.txt") + ":1: ERROR GRAPH_CLAIMED")
                .contains(input.resolve("a.txt").toString());
        assertThat(run.out()).contains(String.format(ROW, 1, 0, 1));
        assertThat(dump()).doesNotContain("Prend bonne note");
        assertThat(publish().out()).contains(String.format(ROW, 0, 1, 1));
    }

    @Test
    void theSameBytesTwiceAreOneDocument() throws IOException {
        Files.copy(SEED, input.resolve("b.txt"));
        assertPublished(1, 1, 0);
        assertPublished(0, 2, 0);
    }

    @Test
    void theSubjectsThatLieBesideADocumentAreNoDocument() throws IOException {
        Path subjects = input.resolve("subjects.ttl");
        Files.copy(Path.of("samples", "subjects.ttl"), subjects);
        assertPublished(1, 0, 0);
        Run run = Run.of("publish", input, "--store", store, "--subjects", subjects);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(dump()).contains("ontology#publisherSubject>");
        Files.writeString(subjects, "<A/RES/1/1> <http://purl.org/dc/terms/subject> \"peace\" .");
        run = Run.of("publish", input, "--store", store, "--subjects", subjects);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("resograph: " + subjects).hasLineCount(1);
    }

    @Test
    void aStoreKeepsTheBaseThatItWasMadeWith() {
        Run run = Run.of("publish", input, "--store", store, "--base", "http://data.example/");
        assertThat(run.code()).as(run.err()).isZero();
        assertPublished(0, 1, 0);
        run = Run.of("publish", input, "--store", store, "--base", "http://other.example/");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("resograph: " + store).hasLineCount(1);
    }

    @Test
    void aStoreInUseIsOneLineAndExitCode1() {
        try (Store open = Store.openOrCreate(store, "https://w3id.org/resograph/")) {
            Run run = publish();
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("resograph: " + store + ": the store is in use by this process\n");
            assertThat(open.base()).isNotEmpty();
        }
    }

    @Test
    void aStoreThatIsServedIsPublishedToThroughTheProcessThatServesIt() throws IOException {
        Iris iris = Iris.ofDefaultBase();
        List<Release> released = new ArrayList<>();
        try (Store open = Store.openOrCreate(store, iris.base());
                Intake intake =
                        Intake.open(open, Derived.from(iris), released::add).orElseThrow()) {
            assertPublished(1, 0, 0);
            assertPublished(0, 1, 0);
            replace("a.txt", "Prend note", "Prend bonne note");
            assertPublished(1, 0, 0);
            assertThat(released).extracting(Release::number).containsExactly(1L, 2L);
            Run run = Run.of("publish", input, "--store", store, "--base", "http://o.example/");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(iris.base()).contains("http://o.example/");
            assertThat(intake).isNotNull();
        }
        assertThat(dump()).contains("Prend bonne note");
    }

    @Test
    void subjectsGoWithTheDocumentsInOneRelease() throws IOException {
        Iris iris = Iris.ofDefaultBase();
        Path subjects = Path.of("samples", "subjects.ttl");
        List<Release> released = new ArrayList<>();
        try (Store open = Store.openOrCreate(store, iris.base());
                Intake intake =
                        Intake.open(open, Derived.from(iris), released::add).orElseThrow()) {
            Run run = Run.of("publish", input, "--store", store, "--subjects", subjects);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(released).extracting(Release::number).containsExactly(1L);
            assertThat(intake).isNotNull();
        }
        assertThat(dump()).contains("ontology#publisherSubject>").contains("A/HRC/RES/43/21/fr");
    }

    @Test
    void quietSaysNothingOfWhatGoesWell() {
        Run run = Run.of("publish", input, "--store", store, "--quiet");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    private void assertPublished(int published, int unchanged, int rejected) {
        Run run = publish();
        assertThat(run.code()).as(run.err()).isEqualTo(rejected == 0 ? 0 : 1);
        assertThat(run.out()).contains(String.format(ROW, published, unchanged, rejected));
    }

    private Run publish() {
        return Run.of("publish", input, "--store", store);
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(input.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(input.resolve(file), text.replace(from, to));
    }

    private String dump() throws IOException {
        Path output = folder.resolve("dump");
        assertThat(Run.of("dump", "--store", store, "--output", output).code()).isZero();
        try (var in =
                new GZIPInputStream(Files.newInputStream(output.resolve("resograph.nq.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
