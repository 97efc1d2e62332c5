package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.rdf.Iris;
import org.resograph.store.Store;
import org.resograph.web.library.Library;

/**
 * The twenty questions, each by one query over what {@code publish} has published of the sample.
 */
class QuestionsTest {

    private static final Iris IRIS = Iris.ofDefaultBase();
    private static final Node SEED = IRIS.thing("A/HRC/RES/43/21");

    @TempDir private static Path folder;
    private static Store store;

    @BeforeAll
    static void publish() throws IOException {
        String seed = Files.readString(Path.of("samples", "A_HRC_RES_43_21.fr.txt"));
        String later =
                seed.replace("43/21", "46/21")
                        .replace("Quarante-troisième session", "Quarante-sixième session")
                        .replace("24 février-13 mars et 15-23 juin 2020", "22 février-24 mars 2021")
                        .replace("2 juillet 2020", "2 avril 2021")
                        .replace("22 juin 2020", "23 mars 2021")
                        .replace("45e séance", "48e séance")
                        .replace("Prend note du rapport", "Accueille avec satisfaction le rapport");
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("a.txt"), seed);
        Files.writeString(input.resolve("b.txt"), later);
        Path thesaurus = folder.resolve("thesaurus.ttl");
        Files.writeString(
                thesaurus,
                """
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                <http://thesaurus.example/1> skos:prefLabel "Coopération"@fr , "Cooperation"@en .
                <http://thesaurus.example/2> skos:prefLabel "droits de l’homme"@fr ; skos:broader <http://thesaurus.example/3> .
                <http://thesaurus.example/3> skos:prefLabel "Droits"@fr , "права"@ru .
                <http://thesaurus.example/4> skos:altLabel "homme"@fr .
                """);
        Path place = folder.resolve("store");
        Run run =
                Run.of(
                        "publish",
                        input,
                        "--store",
                        place,
                        "--subjects",
                        Path.of("samples", "subjects.ttl"),
                        "--thesaurus",
                        thesaurus);
        assertThat(run.code()).as(run.err() + run.out()).isZero();
        store = Store.open(place);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static List<List<String>> ask(String name, Map<String, Node> values) {
        return Questions.ask(store, name, values);
    }

    private static Map<String, Node> seed() {
        return Map.of("document", SEED);
    }

    private static Node state(String code) {
        return IRIS.thing("state/" + code);
    }

    private static Node words(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static List<String> column(List<List<String>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    @Test
    void everyQuestionHasAQuery() {
        Set<Integer> questions = new HashSet<>();
        Library.bundled().queries().forEach(query -> questions.add(query.question()));
        assertThat(questions).containsAll(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void votes() {
        assertThat(ask("votes-of-state", Map.of("state", state("VEN")))).hasSize(2);
        assertThat(ask("roll-call", seed())).hasSize(47);
        assertThat(ask("totals", seed()))
                .extracting(row -> row.get(0) + " " + row.get(1) + " " + row.get(3))
                .containsExactlyInAnyOrder(
                        "choice/in-favour 23 true",
                        "choice/against 16 true",
                        "choice/abstaining 8 true");
        assertThat(ask("vote-by-group", seed()))
                .extracting(row -> String.join(" ", row.subList(0, 1)) + " " + row.subList(2, 5))
                .containsExactlyInAnyOrder(
                        "group/AFR [11, 0, 2]",
                        "group/APG [7, 4, 2]",
                        "group/EEG [0, 5, 1]",
                        "group/GRULAC [5, 0, 3]",
                        "group/WEOG [0, 7, 0]");
        assertThat(ask("closest-votes", Map.of())).extracting(r -> r.get(6)).contains("7");
        assertThat(ask("most-divided", Map.of())).hasSize(2);
        assertThat(ask("adoptions-of-session", Map.of("session", IRIS.thing("session/HRC/43"))))
                .hasSize(1);
    }

    @Test
    void agreementsAndRecordsAreWhatTheVotesAddUpTo() {
        List<List<String>> pair =
                ask("agreement", Map.of("state", state("VEN"), "other", state("CHL")));
        assertThat(pair).extracting(row -> row.subList(0, 2)).containsExactly(List.of("2", "0"));
        assertThat(
                        ask(
                                "agreement",
                                Map.of(
                                        "state",
                                        state("VEN"),
                                        "other",
                                        state("NGA"),
                                        "label",
                                        words("pauvreté"))))
                .extracting(row -> row.subList(0, 2))
                .containsExactly(List.of("1", "1"));
        assertThat(ask("agreements-of-state", Map.of("state", state("VEN"))))
                .hasSize(46)
                .anyMatch(row -> row.subList(0, 3).equals(List.of("state/CHL", "0", "2")));
        assertThat(ask("agreements", Map.of("body", IRIS.thing("body/HRC")))).hasSize(47 * 46 / 2);
        assertThat(ask("voting-record", Map.of("state", state("DEU"))))
                .containsExactly(
                        List.of("body/HRC", "2020", "0", "1", "0"),
                        List.of("body/HRC", "2021", "0", "1", "0"));
        assertThat(ask("voting-records", Map.of()).get(0).subList(1, 4))
                .containsExactly("2", "0", "0");
        assertThat(ask("votes-alone", Map.of("state", state("CHL")))).isEmpty();
    }

    @Test
    void aDocumentFollowsOnFromAnother() {
        Map<String, Node> later = Map.of("document", IRIS.thing("A/HRC/RES/46/21"));
        assertThat(column(ask("predecessors", later), 1)).containsExactly("A/HRC/RES/43/21");
        assertThat(ask("changed-positions", later)).isEmpty();
        List<List<String>> texts =
                ask(
                        "repetitions",
                        Map.of("document", SEED, "paragraph", IRIS.thing("A/HRC/RES/43/21/op5")));
        assertThat(column(texts, 0)).contains("A/HRC/RES/46/21/op5");
        assertThat(ask("non-voting", seed())).isEmpty();
    }

    @Test
    void subjects() {
        assertThat(ask("by-subject", Map.of("label", words("Multilateralism"))))
                .extracting(row -> row.get(1) + " " + row.get(4))
                .containsExactly("A/HRC/RES/43/21 publisher");
        assertThat(ask("by-subject", Map.of("label", words("ПРАВА"))))
                .extracting(row -> row.get(1) + " " + row.get(3) + " " + row.get(4))
                .containsExactly("A/HRC/RES/46/21 http://thesaurus.example/2 suggested");
        assertThat(ask("by-subject", Map.of("label", words("homme")))).isEmpty();
        assertThat(ask("goals", seed())).isEmpty();
    }

    @Test
    void citationsMandatesAndSources() {
        assertThat(ask("citations", seed()))
                .filteredOn(row -> row.get(2).equals("A/HRC/43/31"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactly("A/HRC/RES/43/21/op5 A/HRC/RES/43/21/fn1");
        assertThat(ask("cited-by", Map.of("document", IRIS.thing("A/HRC/43/31")))).hasSize(2);
        assertThat(ask("most-cited", Map.of())).isNotEmpty();
        for (String name : List.of("reports-requested", "meetings-and-mandates")) {
            assertThat(ask(name, Map.of())).as(name).isNotEmpty();
        }
        Node verb = NodeFactory.createURI("https://w3id.org/resograph/concept/verb/reaffirm");
        assertThat(ask("paragraphs-by-verb", Map.of("verb", verb))).isNotEmpty();
        assertThat(ask("verbs", Map.of())).isNotEmpty();
        assertThat(ask("sponsors", seed())).isEmpty();
        assertThat(ask("sources", seed())).hasSize(1);
        Node day = NodeFactory.createLiteralDT("2020-06-22", XSDDatatype.XSDdate);
        assertThat(ask("members", Map.of("body", IRIS.thing("body/HRC"), "date", day))).hasSize(47);
        assertThat(ask("state-names", Map.of("state", state("TUR"), "date", day)))
                .anyMatch(row -> row.subList(0, 2).equals(List.of("en", "Turkey")))
                .noneMatch(row -> row.get(1).equals("Türkiye"));
    }
}
