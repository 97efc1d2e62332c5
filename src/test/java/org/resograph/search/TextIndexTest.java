package org.resograph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found in each language by their stems, and the index follows the data. */
class TextIndexTest {

    private static final String BASE = "https://example.org/";
    private static final String PREFIXES =
            """
            PREFIX reso: <https://w3id.org/resograph/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            BASE <https://example.org/>
            """;

    private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();

    @BeforeEach
    void fill() {
        add("A/RES/90/1", "en", "Rights of librarians", "Deploring the noise in reading rooms,");
        add("A/RES/90/1", "fr", "Droits des bibliothécaires", "Déplorant le bruit dans l’atelier,");
        add("A/RES/90/1", "es", "Derechos de los bibliotecarios", "Deplorando los ruidos,");
        add("A/RES/90/1", "ru", "Права библиотекарей", "выражая сожаление по поводу шума,");
        add("A/RES/90/1", "ar", "حقوق أمناء المكتبات", "إذ يشجب الضوضاء في قاعات المطالعة،");
        add("A/RES/90/1", "zh", "图书管理员的权利", "痛惜阅览室中的噪音，");
        add("A/RES/90/2", "en", "Chairs", "Counting the chairs in the room,");
    }

    private void add(String symbol, String language, String title, String text) {
        String about =
                """
                <graph/%1$s/%2$s> {
                  <id/%1$s> reso:symbol "%1$s" ; dcterms:title "%3$s"@%2$s ;
                    reso:adoptedBy <id/body/GA> ; reso:adoptionDate "2035-0%5$s-01"^^xsd:date ;
                    reso:languageVersion <id/%1$s/%2$s> .
                  <id/%1$s/%2$s> reso:languageTag "%2$s" ; dcterms:title "%3$s"@%2$s .
                  <id/%1$s/pp1> reso:text "%4$s"@%2$s .
                  <id/%1$s/vote/CHL> reso:state <id/state/CHL> ; reso:choice <c/against> .
                }
                <provenance/%1$s/%2$s> {
                  <graph/%1$s/%2$s> prov:generatedAtTime "2036-01-01T00:00:00Z"^^xsd:dateTime ;
                    reso:readerVersion "%6$s" .
                }
                """
                        .formatted(
                                symbol,
                                language,
                                title,
                                text,
                                symbol.substring(symbol.length() - 1),
                                Math.abs((title + text).hashCode()));
        dataset.executeWrite(
                () -> RDFParser.fromString(PREFIXES + about, Lang.TRIG).parse(dataset));
    }

    private void remove(String symbol, String language) {
        dataset.executeWrite(
                () -> {
                    String path = symbol + "/" + language;
                    dataset.removeGraph(NodeFactory.createURI(BASE + "graph/" + path));
                    dataset.removeGraph(NodeFactory.createURI(BASE + "provenance/" + path));
                });
    }

    private static List<String> found(TextIndex index, String words) {
        return index.find(Search.of(words)).documents().stream()
                .map(iri -> iri.substring((BASE + "id/").length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "librarian right",
        "noises",
        "bibliothecaire",
        "bruits",
        "atelier",
        "DERECHO",
        "ruido",
        "библиотекарь",
        "шум",
        "مكتبات",
        "图书",
        "噪音",
        "90/1",
        "A/RES/90/1",
        "\"reading rooms\""
    })
    void wordsAreFoundInEachLanguageByTheirStems(String words) {
        try (TextIndex index = TextIndex.inMemory()) {
            assertThat(index.update(dataset)).isTrue();
            assertThat(found(index, words)).containsExactly("A/RES/90/1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noise chairs", // not in one document
                "librarian bruit", // not in one language
                "\"rooms reading\"", // not in this order
                "the", // left out of the index
                "*",
                "/.*/",
                "a:b AND (",
                "noise~2 zebra",
                "\"",
                "\\",
                "title_en:chairs"
            })
    void whatIsNotThereIsNotFoundAndNothingIsSyntax(String words) {
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            assertThat(found(index, words)).isEmpty();
            assertThat(index.findParts(Words.of(words), Optional.empty(), 10)).isEmpty();
        }
    }

    @Test
    void aTitleCountsMoreThanTheText() {
        add("A/RES/90/3", "en", "Rooms", "Nothing of that,");
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            assertThat(found(index, "room")).startsWith("A/RES/90/3").hasSize(3);
            Search byDate = new Search(Words.of("room"), Map.of(), true, 1, 1);
            assertThat(index.find(byDate).documents()).containsExactly(BASE + "id/A/RES/90/2");
        }
    }

    @Test
    void foundDocumentsAreFilteredAndCounted() {
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            Found all = index.find(Search.of(""));
            assertThat(all.total()).isEqualTo(2);
            assertThat(all.counts().get(Facet.LANGUAGE)).contains(new Found.Count("en", 2));
            assertThat(all.counts().get(Facet.LANGUAGE)).contains(new Found.Count("zh", 1));
            String against = BASE + "id/state/CHL " + BASE + "c/against";
            assertThat(all.counts().get(Facet.CHOICE)).containsExactly(new Found.Count(against, 2));
            Map<Facet, List<String>> filters =
                    Map.of(Facet.LANGUAGE, List.of("fr"), Facet.CHOICE, List.of(against));
            Found french = index.find(new Search(Words.of(""), filters, false, 0, 20));
            assertThat(french.documents()).containsExactly(BASE + "id/A/RES/90/1");
            assertThat(french.total()).isOne();
            assertThat(french.counts().get(Facet.YEAR)).containsExactly(new Found.Count("2035", 1));
        }
    }

    @Test
    void aWordThatIsNotThereIsNearToOthers() {
        add("A/RES/90/4", "en", "Penalties", "The death penalty is a penalty,");
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            NearWord near = index.near("penatly", "en", 3).get(0);
            assertThat(near.language()).isEqualTo("en");
            assertThat(near.in("The death penalty is a penalty,")).contains("penalty");
            assertThat(index.near("zzzzzzz", "en", 3)).isEmpty();
            assertThat(index.near("43", "en", 3)).isEmpty();
        }
    }

    /** An index keeps the words of what was removed until it is put together anew. */
    @Test
    void aWordOfWhatWasRemovedIsNotOffered() {
        add("A/RES/90/4", "en", "Lanterns", "The lamplighters are tired,");
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            assertThat(index.near("lamplihgters", "en", 3)).isNotEmpty();
            remove("A/RES/90/4", "en");
            index.update(dataset);
            assertThat(index.near("lamplihgters", "en", 3)).isEmpty();
        }
    }

    @Test
    void anUpdateThatIsStoppedEndsAtOnceAndLosesNothingThatWasDone() {
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            add("A/RES/90/3", "en", "Rooms", "Nothing of that,");
            History stopping =
                    new History() {
                        @Override
                        public Optional<String> state(DatasetGraph of) {
                            index.stop();
                            return Optional.of("3");
                        }

                        @Override
                        public Optional<Set<String>> changedSince(String state, DatasetGraph of) {
                            return Optional.empty();
                        }
                    };
            assertThat(index.update(dataset, stopping)).isFalse();
            assertThat(index.size()).isEqualTo(2);
        }
    }

    @Test
    void partsAreFoundByLanguage() {
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            assertThat(index.findParts(Words.of("noise room"), Optional.of("en"), 10))
                    .singleElement()
                    .satisfies(
                            hit -> {
                                assertThat(hit.subject()).isEqualTo(BASE + "id/A/RES/90/1/pp1");
                                assertThat(hit.language()).isEqualTo("en");
                            });
            assertThat(index.findParts(Words.of("noise"), Optional.of("fr"), 10)).isEmpty();
        }
    }

    @Test
    void theIndexFollowsWhatIsAddedChangedAndRemoved(@TempDir Path folder) {
        try (TextIndex index = TextIndex.at(folder)) {
            index.update(dataset);
            assertThat(index.size()).isEqualTo(2);
        }
        add("A/RES/90/3", "en", "New", "Welcoming the newcomers,");
        remove("A/RES/90/2", "en");
        remove("A/RES/90/1", "en");
        add("A/RES/90/1", "en", "Rights of librarians", "Enjoying the silence,");
        try (TextIndex index = TextIndex.at(folder)) {
            index.update(dataset);
            assertThat(index.size()).isEqualTo(2);
            assertThat(found(index, "newcomer")).containsExactly("A/RES/90/3");
            assertThat(found(index, "chairs")).isEmpty();
            assertThat(found(index, "noise")).isEmpty();
            assertThat(found(index, "silence")).containsExactly("A/RES/90/1");
            assertThat(found(index, "bruit")).containsExactly("A/RES/90/1");
        }
    }

    /** A history that is told. */
    private record Told(String now, Map<String, Set<String>> changes) implements History {

        @Override
        public Optional<String> state(DatasetGraph dataset) {
            return Optional.of(now);
        }

        @Override
        public Optional<Set<String>> changedSince(String state, DatasetGraph dataset) {
            return Optional.ofNullable(changes.get(state));
        }
    }

    @Test
    void onlyWhatHasChangedIsRead() {
        String one = BASE + "graph/A/RES/90/1/en";
        String two = BASE + "graph/A/RES/90/2/en";
        String three = BASE + "graph/A/RES/90/3/en";
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset, new Told("1", Map.of()));
            remove("A/RES/90/1", "en");
            add("A/RES/90/1", "en", "Rights of librarians", "Praising the silence,");
            remove("A/RES/90/2", "en");
            add("A/RES/90/3", "en", "Newcomers", "Greeting a newcomer,");
            // What is said not to have changed is not looked at.
            index.update(dataset, new Told("2", Map.of("1", Set.of(two))));
            assertThat(found(index, "chairs")).isEmpty();
            assertThat(found(index, "noise")).containsExactly("A/RES/90/1");
            index.update(dataset, new Told("3", Map.of("2", Set.of(one, three))));
            assertThat(found(index, "noise")).isEmpty();
            assertThat(found(index, "silence")).containsExactly("A/RES/90/1");
            assertThat(found(index, "bruit")).containsExactly("A/RES/90/1");
            assertThat(found(index, "newcomer")).containsExactly("A/RES/90/3");
            assertThat(index.size()).isEqualTo(2);
        }
    }

    @Test
    void whereTheChangesAreNotKnownAllIsCompared() {
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset, new Told("1", Map.of()));
            remove("A/RES/90/2", "en");
            index.update(dataset, new Told("4", Map.of()));
            assertThat(found(index, "chairs")).isEmpty();
            assertThat(index.size()).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatCannotBeReadIsMadeAnew(@TempDir Path folder) throws Exception {
        try (TextIndex index = TextIndex.at(folder)) {
            index.update(dataset);
        }
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                            .toList()) {
                Files.write(file, "nonsense".getBytes(StandardCharsets.UTF_8));
            }
        }
        try (TextIndex index = TextIndex.at(folder)) {
            index.update(dataset);
            assertThat(found(index, "chairs")).containsExactly("A/RES/90/2");
        }
    }

    @Test
    void aCutOfATextShowsWhatWasFound() {
        String text =
                "Deploring that nobody reads. ".repeat(20)
                        + "The noises in reading rooms are many. "
                        + "And so on, at length. ".repeat(20);
        Marked cut = Marked.of(text, "en", Words.of("noise room"));
        assertThat(cut.pieces().stream().filter(Marked.Piece::isFound).map(Marked.Piece::text))
                .containsExactly("noises", "rooms");
        String all = String.join("", cut.pieces().stream().map(Marked.Piece::text).toList());
        assertThat(all).startsWith("… ").endsWith(" …").hasSizeLessThan(300);
        assertThat(Marked.of("噪音很大", "zh", Words.of("噪音")).pieces())
                .contains(new Marked.Piece("噪音", true));
        assertThat(Marked.of("", "en", Words.of("x")).pieces()).hasSize(1);
    }

    @Test
    void thePassagesShownHaveAllTheWords() {
        add("A/RES/90/3", "fr", "Peines", "Condamnant la peine de mort,");
        add("A/RES/90/3", "en", "Penalties", "Condemning de facto executions,");
        try (TextIndex index = TextIndex.inMemory()) {
            index.update(dataset);
            String document = BASE + "id/A/RES/90/3";
            // "de" is left out in French, and is a word like others in English.
            assertThat(passages(index, document, "peine de mort"))
                    .extracting(PartHit::language)
                    .containsOnly("fr");
            assertThat(passages(index, document, "facto peine"))
                    .as("where none has all")
                    .extracting(PartHit::language)
                    .contains("en", "fr");
        }
    }

    private static List<PartHit> passages(TextIndex index, String document, String words) {
        return index.passages(List.of(document), Words.of(words), 5).get(document);
    }
}
