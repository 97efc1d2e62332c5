package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Iris;
import org.resograph.store.Store;

/** A document with several versions answers once, in the words of one of them: the English one. */
class VersionsInAnswersTest {

    private static final Iris IRIS = Iris.ofDefaultBase();

    private static final String ENGLISH =
            """
            United Nations A/HRC/RES/43/21
            General Assembly
            Distr.: General
            2 July 2020
            Original: English
            Human Rights Council
            Forty-third session
            24 February–13 March and 15–23 June 2020
            Agenda item 3
            Resolution adopted by the Human Rights Council on 22 June 2020
            43/21. Promoting mutually beneficial cooperation in the field of human rights
            The Human Rights Council,
            Guided by the purposes and principles of the Charter of the United Nations,
            1. Invites all States to count the bridges;
            45th meeting
            22 June 2020
            """;

    @TempDir private static Path folder;
    private static Store store;

    @BeforeAll
    static void publish() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.copy(Path.of("samples", "A_HRC_RES_43_21.fr.txt"), input.resolve("fr.txt"));
        Files.writeString(input.resolve("en.txt"), ENGLISH);
        Path place = folder.resolve("store");
        Run run = Run.of("publish", input, "--store", place);
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        store = Store.open(place);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<List<String>> ask(String query, Map<String, Node> values) {
        return Questions.ask(store, query, values);
    }

    @Test
    void theVerbIsThatOfTheWords() {
        List<List<String>> rows =
                ask("asked-of", Map.of("addressee", Concepts.addressee("states")));
        assertThat(rows)
                .filteredOn(row -> row.get(3).endsWith("/op1"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.get(5)).isEqualTo("verb/invite");
                            assertThat(row.get(9)).startsWith("Invites all States");
                        });
    }

    @Test
    void aCitationIsToldOnce() {
        List<List<String>> rows =
                ask("citations", Map.of("document", IRIS.thing("A/HRC/RES/43/21")));
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> row.get(1).endsWith("A/HRC/RES/43/21/pp1"))
                .filteredOn(row -> row.get(2).endsWith("instrument/charter"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.get(4)).isEqualTo("Charter of the United Nations"));
    }

    @Test
    void aParagraphIsToldOnce() {
        List<List<String>> rows =
                ask("paragraphs-by-verb", Map.of("verb", Concepts.verb("guided")));
        assertThat(rows).extracting(row -> row.get(4)).containsExactly("Guided");
    }

    @Test
    void aTitleIsInEnglishWhereThereIsOne() {
        List<List<String>> rows =
                ask("adoptions-of-session", Map.of("session", IRIS.thing("session/HRC/43")));
        assertThat(rows)
                .extracting(row -> row.get(8))
                .containsExactly(
                        "Promoting mutually beneficial cooperation in the field of human rights");
    }
}
