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

    @Test
    void wordsWithoutANumberAreNoSymbol() {
        assertThat(INDEX.find("решения Совета Безопасности")).isEmpty();
        assertThat(INDEX.find("安全理事会")).isEmpty();
        assertThat(INDEX.find("")).isEmpty();
    }
}
