package org.resograph.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;

/** What people say of a resolution, in the six languages, with the names of the reference. */
class SymbolIndexTest {

    private static final Iris IRIS = Iris.ofDefaultBase();
    private static final SymbolIndex INDEX = index();

    private static SymbolIndex index() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(
                        SymbolIndexTest.class.getResourceAsStream(
                                "/org/resograph/ontology/reference/bodies.ttl"))
                .lang(Lang.TURTLE)
                .parse(dataset.getGraph(NodeFactory.createURI(IRIS.base() + "graph/reference")));
        for (String symbol :
                List.of(
                        "S/RES/2535 (2020)",
                        "S/RES/41 (1948)",
                        "A/RES/75/1",
                        "A/RES/ES-11/1",
                        "A/RES/41/3",
                        "A/HRC/RES/41/3",
                        "E/RES/2020/12",
                        "S/RES/6 (1946)",
                        "S/RES/2020 (2011)",
                        "S/PRST/2020/1",
                        "A/DEC/75/518",
                        "A/RES/217(III) A",
                        "A/RES/75/254 A",
                        "E/CN.4/RES/2003/28")) {
            dataset.add(
                    Quad.create(
                            NodeFactory.createURI("http://example.org/graph"),
                            IRIS.thing(symbol.replace(" ", "")),
                            Vocabulary.symbol,
                            NodeFactory.createLiteralString(symbol)));
        }
        return new SymbolIndex(dataset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Security Council resolution 2535 (2020)               | S/RES/2535 (2020)",
                "resolution 2535 of the U.N. Security Council           | S/RES/2535 (2020)",
                "résolution 2535 (2020) du Conseil de sécurité          | S/RES/2535 (2020)",
                "Resolución 2535 (2020) del Consejo de Seguridad        | S/RES/2535 (2020)",
                "резолюция 2535 (2020) Совета Безопасности              | S/RES/2535 (2020)",
                "安全理事会第2535(2020)号决议                            | S/RES/2535 (2020)",
                "安全理事会第２５３５（２０２０）号决议                  | S/RES/2535 (2020)",
                "安全理事会2020年第2535号决议                            | S/RES/2535 (2020)",
                "قرار مجلس الأمن 2535 (2020)                           | S/RES/2535 (2020)",
                "قرار مجلس الأمن ٢٥٣٥ (٢٠٢٠)                           | S/RES/2535 (2020)",
                "قرار مجلس الامن 2535                                  | S/RES/2535 (2020)",
                "Human Rights Council resolution 41/3                   | A/HRC/RES/41/3",
                "Résolution 41/3 du Conseil des droits de l'homme       | A/HRC/RES/41/3",
                "Resolución 41/3 del Consejo de Derechos Humanos        | A/HRC/RES/41/3",
                "резолюция Совета по правам человека 41/3               | A/HRC/RES/41/3",
                "人权理事会第41/3号决议                                  | A/HRC/RES/41/3",
                "قرار مجلس حقوق الإنسان 41/3                           | A/HRC/RES/41/3",
                "General Assembly resolution 41/3                       | A/RES/41/3",
                "la résolution 75/1 de l’Assemblée générale             | A/RES/75/1",
                "resolución 75/1 de la Asamblea General                 | A/RES/75/1",
                "резолюция 75/1 Генеральной Ассамблеи                   | A/RES/75/1",
                "大会第75/1号决议                                        | A/RES/75/1",
                "قرار الجمعية العامة 75/1                              | A/RES/75/1",
                "Economic and Social Council resolution 2020/12         | E/RES/2020/12",
                "резолюция 2020/12 Экономического и Социального Совета  | E/RES/2020/12",
                "经济及社会理事会第2020/12号决议                         | E/RES/2020/12",
                "قرار المجلس الاقتصادي والاجتماعي 2020/12              | E/RES/2020/12",
                "Commission on Human Rights resolution 2003/28          | E/CN.4/RES/2003/28",
                "резолюция 75/1                                         | A/RES/75/1",
            })
    void aBodyIsKnownByItsNameInAnyLanguage(String typed, String symbol) {
        assertThat(INDEX.find(typed)).extracting(SymbolIndex.Match::symbol).containsExactly(symbol);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A-RES-75-1          | A/RES/75/1",
                "a-hrc-res-41-3      | A/HRC/RES/41/3",
                "A/RES/75/1.         | A/RES/75/1",
                "RES/75/1            | A/RES/75/1",
                "res. 2535 (2020)    | S/RES/2535 (2020)",
                "ES-11/1             | A/RES/ES-11/1",
                "A-RES-ES-11-1       | A/RES/ES-11/1",
                "A–RES–75–1          | A/RES/75/1",
                "A RES 75 1          | A/RES/75/1",
                "S RES 2535 (2020)   | S/RES/2535 (2020)",
                "A.HRC.RES.41.3      | A/HRC/RES/41/3",
                "٧٥/١                | A/RES/75/1",
                "75/1 (2020)         | A/RES/75/1",
                "2535/2020           | S/RES/2535 (2020)",
                "217 A (III)         | A/RES/217(III) A",
                "217 (III) A         | A/RES/217(III) A",
                "resolution 217 A (III) of 10 December 1948 | A/RES/217(III) A",
                "A/RES/217 A (III)   | A/RES/217(III) A",
                "A/RES/75/254A       | A/RES/75/254 A",
                "A/RES/75/1/en       | A/RES/75/1",
                "A/RES/75/1, para. 5 | A/RES/75/1",
                "see A/RES/75/1 op 3 | A/RES/75/1",
                "A/RES/75/1 –        | A/RES/75/1",
                "PRST/2020/1         | S/PRST/2020/1",
                "prst 2020/1         | S/PRST/2020/1",
                "decision 75/518     | A/DEC/75/518",
                "décision 75/518 de l’Assemblée générale    | A/DEC/75/518",
                "大会第75/518号决定  | A/DEC/75/518",
                "https://docs.un.org/en/A/RES/75/1          | A/RES/75/1",
                "https://undocs.org/S/RES/2535(2020)        | S/RES/2535 (2020)",
                "https://documents.un.org/api/symbol/access?s=A/RES/75/1&l=en | A/RES/75/1",
                "http://localhost:3030/doc/A/RES/75/1.ttl   | A/RES/75/1",
                "https://w3id.org/resograph/id/A/RES/75/1   | A/RES/75/1",
            })
    void aSymbolIsKnownAsAddressesAndNotesHaveIt(String typed, String symbol) {
        assertThat(INDEX.find(typed)).extracting(SymbolIndex.Match::symbol).containsExactly(symbol);
    }

    @Test
    void aNumberWithoutABodyMayBeOfSeveral() {
        assertThat(INDEX.find("决议 41/3"))
                .extracting(SymbolIndex.Match::symbol)
                .containsExactlyInAnyOrder("A/HRC/RES/41/3", "A/RES/41/3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution A/RES/99/1 of 6 October 2022",
                "resolution 99/1 of 6 October 2022",
                "General Assembly resolution 99/1 of 41",
                "resolutions of 2020",
                "Security Council 2020 peacekeeping",
            })
    void aNumberOfSomethingElseIsNoResolution(String typed) {
        assertThat(INDEX.find(typed)).isEmpty();
    }

    @Test
    void aResolutionMayHaveTheNumberOfAYear() {
        for (String typed : List.of("resolution 2020", "UNSC 2020", "S/RES/2020", "2020 (2011)")) {
            assertThat(INDEX.find(typed))
                    .extracting(SymbolIndex.Match::symbol)
                    .as(typed)
                    .contains("S/RES/2020 (2011)");
        }
    }

    @Test
    void theSymbolInASentenceIsWhatOthersAreLike() {
        assertThat(INDEX.suggest("Resolution A/RES/75/11 of 2020"))
                .extracting(SymbolIndex.Match::symbol)
                .containsExactly("A/RES/75/1");
    }

    @Test
    void wordsWithoutANumberAreNoSymbol() {
        assertThat(INDEX.find("решения Совета Безопасности")).isEmpty();
        assertThat(INDEX.find("安全理事会")).isEmpty();
        assertThat(INDEX.find("")).isEmpty();
    }
}
