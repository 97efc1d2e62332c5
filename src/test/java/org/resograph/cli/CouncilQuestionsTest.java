package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.rdf.Iris;
import org.resograph.store.Store;

/**
 * Questions of sponsors, goals, changes and absence, over two invented resolutions of the Security
 * Council: of 2019, which all fifteen members voted for, and of 2020, which recalls it, from which
 * two abstained and for which one member has no position.
 */
class CouncilQuestionsTest {

    private static final Iris IRIS = Iris.ofDefaultBase();
    private static final Node EARLIER = IRIS.thing("S/RES/9601(2019)");
    private static final Node LATER = IRIS.thing("S/RES/9602(2020)");

    @TempDir private static Path folder;
    private static Store store;

    @BeforeAll
    static void publish() {
        Path place = folder.resolve("store");
        Run run =
                Run.of(
                        "publish",
                        Path.of("src", "test", "resources", "questions"),
                        "--store",
                        place);
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        store = Store.open(place);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<String> rows(String name, Map<String, Node> values, int... columns) {
        return Questions.ask(store, name, values).stream()
                .map(
                        row -> {
                            StringBuilder line = new StringBuilder();
                            for (int column : columns) {
                                line.append(line.length() == 0 ? "" : " ").append(row.get(column));
                            }
                            return line.toString();
                        })
                .toList();
    }

    private static Map<String, Node> document(Node document) {
        return Map.of("document", document);
    }

    private static Map<String, Node> state(String code) {
        return Map.of("state", IRIS.thing("state/" + code));
    }

    @Test
    void whoSponsoredAndHowTheyVoted() {
        assertThat(rows("sponsors", document(LATER), 1, 3, 4))
                .containsExactlyInAnyOrder(
                        "state/DEU false choice/in-favour", "state/KEN false ", "state/DOM true ");
    }

    @Test
    void whoChangedPosition() {
        assertThat(rows("predecessors", document(LATER), 0, 1, 4))
                .containsExactly("S/RES/9602(2020) S/RES/9601(2019) basis/same-subjects-recalled");
        assertThat(rows("changed-positions", document(LATER), 0, 2, 3, 4))
                .containsExactlyInAnyOrder(
                        "S/RES/9601(2019) CHN choice/in-favour choice/abstaining",
                        "S/RES/9601(2019) RUS choice/in-favour choice/abstaining",
                        "S/RES/9601(2019) DOM choice/in-favour choice/non-voting");
        assertThat(rows("changed-positions", document(EARLIER), 0)).isEmpty();
    }

    @Test
    void whoDidNotVote() {
        assertThat(rows("non-voting", document(LATER), 1)).containsExactly("DOM");
        assertThat(rows("non-voting", document(EARLIER), 1)).isEmpty();
    }

    @Test
    void whoWasNearlyAlone() {
        assertThat(rows("votes-alone", state("CHN"), 0, 3, 4))
                .containsExactly("S/RES/9602(2020) choice/abstaining 2");
        assertThat(rows("votes-alone", state("DEU"), 0)).isEmpty();
    }

    @Test
    void whoDidNotVoteWasNotAlone(@TempDir Path place) throws IOException {
        String text =
                Files.readString(Path.of("src", "test", "resources", "forms", "sc-1973.txt"))
                        .replace(
                                "to none.16",
                                "to none, one member (China) not participating in the voting.");
        Path form = Files.writeString(place.resolve("sc-1973.txt"), text);
        assertThat(Run.of("publish", form, "--store", place.resolve("store")).code()).isZero();
        try (Store old = Store.open(place.resolve("store"))) {
            assertThat(Questions.ask(old, "votes-of-state", state("CHN")))
                    .extracting(row -> row.get(3))
                    .containsExactly("choice/non-voting");
            assertThat(Questions.ask(old, "votes-alone", state("CHN"))).isEmpty();
        }
    }

    @Test
    void whichGoalsWithWhichTargetsForWhom() {
        assertThat(rows("goals", document(EARLIER), 1, 2, 3, 5))
                .hasSize(15)
                .allMatch(row -> row.startsWith("14 machine 14."))
                .anyMatch(row -> row.endsWith(" 156"));
    }

    @Test
    void whatIsAskedOfTheSecretaryGeneral() {
        Node him = NodeFactory.createURI(IRIS.base() + "concept/addressee/secretary-general");
        assertThat(rows("asked-of", Map.of("addressee", him), 3, 5))
                .containsExactlyInAnyOrder(
                        "S/RES/9601(2019)/op1 verb/request", "S/RES/9602(2020)/op1 verb/request");
    }
}
