package org.resograph.web.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.rdf.Iris;
import org.resograph.web.resource.NameIndex.Kind;

/** States, bodies and instruments as people call them, with the names of the reference. */
class NameIndexTest {

    private static final Iris IRIS = Iris.ofDefaultBase();
    private static final NameIndex INDEX = index();

    private static NameIndex index() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String file : List.of("bodies", "states", "instruments")) {
            RDFParser.source(
                            NameIndexTest.class.getResourceAsStream(
                                    "/org/resograph/ontology/reference/" + file + ".ttl"))
                    .lang(Lang.TURTLE)
                    .parse(
                            dataset.getGraph(
                                    NodeFactory.createURI(IRIS.base() + "graph/reference")));
        }
        return new NameIndex(dataset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Argentina                  | state/ARG",
                "arg                        | state/ARG",
                "Cote dIvoire               | state/CIV",
                "Ivory Coast                | state/CIV",
                "Swaziland                  | state/SWZ",
                "Burma                      | state/MMR",
                "Turkey                     | state/TUR",
                "Camerún                    | state/CMR",
                "Камерун                    | state/CMR",
                "الكاميرون                  | state/CMR",
                "喀麦隆                     | state/CMR",
                "Conseil de sécurité        | body/SC",
                "iccpr                      | instrument/iccpr",
            })
    void aThingIsKnownByAnyOfItsNames(String typed, String path) {
        assertThat(INDEX.in(typed).get(0).thing()).isEqualTo(IRIS.thing(path));
    }

    @Test
    void aNameStandsAmongOtherWords() {
        assertThat(INDEX.in("right to food and South Sudan"))
                .containsExactly(
                        new NameIndex.Named(
                                Kind.STATE, IRIS.thing("state/SSD"), "right to food and"));
        assertThat(INDEX.in("right to food")).isEmpty();
    }

    @Test
    void aBeginningIsEnoughAndASlipIsNearlyRight() {
        assertThat(INDEX.in("Bolivia").get(0).thing()).isEqualTo(IRIS.thing("state/BOL"));
        assertThat(INDEX.in("Argntina")).isEmpty();
        assertThat(INDEX.near("Argntina").get(0).thing()).isEqualTo(IRIS.thing("state/ARG"));
        assertThat(INDEX.near("Agrentina").get(0).thing()).isEqualTo(IRIS.thing("state/ARG"));
        assertThat(INDEX.near("penguins")).isEmpty();
        assertThat(INDEX.in("")).isEmpty();
    }

    @Test
    void oneOfAKindIsFoundOrNone() {
        assertThat(INDEX.only(Kind.STATE, "France")).contains(IRIS.thing("state/FRA"));
        assertThat(INDEX.only(Kind.BODY, "France")).isEmpty();
        assertThat(INDEX.only(Kind.STATE, "France Spain")).isEmpty();
    }
}
