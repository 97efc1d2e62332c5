package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resograph.rdf.ReferenceMapper.Part;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.StateCode;
import org.resograph.resolution.Symbol;
import org.resograph.text.Language;

class ReferenceMapperTest {

    private static final Path FILES = Path.of("ontology/reference");

    private static final Iris IRIS = Iris.ofDefaultBase();
    private static final ReferenceMapper MAPPER = new ReferenceMapper(IRIS);

    private static Graph graph;

    @BeforeAll
    static void map() {
        JenaSystem.init();
        graph = MAPPER.map(Reference.bundled());
    }

    /** With {@code -Dgolden.update=true} the files are written anew. */
    @ParameterizedTest
    @EnumSource
    void theFilesAreTheTables(Part part) throws IOException {
        Path file = FILES.resolve(part.name().toLowerCase(Locale.ROOT) + ".ttl");
        String turtle = OrderedTurtle.toString(MAPPER.map(Reference.bundled(), part));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FILES);
            Files.writeString(file, turtle);
        }
        assertThat(file).content().isEqualTo(turtle);
    }

    @Test
    void theWholeIsItsParts() {
        Graph parts = GraphMemFactory.createDefaultGraph();
        for (Part part : Part.values()) {
            GraphUtil.addInto(parts, MAPPER.map(Reference.bundled(), part));
        }
        assertThat(parts.isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void nothingIsBlankAndWhatIsOursIsBelowTheBase() {
        Graph other =
                new ReferenceMapper(new Iris("http://data.example/")).map(Reference.bundled());
        assertThat(other.size()).isEqualTo(graph.size());
        assertThat(other.find().toList())
                .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank())
                .noneMatch(t -> t.toString().contains(Iris.DEFAULT_BASE + "id/"));
    }

    @Test
    void aStateHasItsCodesDatesAndLinks() {
        Node state = IRIS.state(new StateCode("VEN"));
        assertThat(said(state, RDF.Nodes.type)).containsExactly(Vocabulary.State);
        assertThat(said(state, Vocabulary.m49)).containsExactly(Facts.string("862"));
        assertThat(said(state, Vocabulary.admissionDate))
                .containsExactly(Facts.date(LocalDate.of(1945, 11, 15)));
        assertThat(said(state, Vocabulary.regionalGroup))
                .containsExactly(IRIS.regionalGroup("GRULAC"));
        assertThat(said(state, SKOS.exactMatch.asNode()))
                .extracting(Node::getURI)
                .containsExactlyInAnyOrder(
                        "http://metadata.un.org/sdg/codes/geoArea/862",
                        "http://metadata.un.org/UNMS/862",
                        "http://publications.europa.eu/resource/authority/country/VEN",
                        "http://www.wikidata.org/entity/Q717");
        assertThat(said(state, SKOS.closeMatch.asNode()))
                .extracting(Node::getURI)
                .containsExactly("https://sws.geonames.org/3625428/");
        assertThat(said(state, SKOS.prefLabel.asNode()))
                .extracting(Node::getLiteralLanguage)
                .containsExactlyInAnyOrder("en", "fr", "es", "ru", "zh", "ar");
        assertThat(said(state, SKOS.prefLabel.asNode()))
                .contains(Facts.words("Venezuela (Bolivarian Republic of)", Language.ENGLISH));
        assertThat(said(state, SKOS.altLabel.asNode()))
                .contains(Facts.words("Venezuela", Language.ENGLISH));
    }

    @Test
    void aFormerStateHasItsEndAndSuccessors() {
        Node state = IRIS.state(new StateCode("CSK"));
        assertThat(said(state, Vocabulary.dissolutionDate))
                .containsExactly(Facts.date(LocalDate.of(1993, 1, 1)));
        assertThat(said(state, Vocabulary.successor))
                .containsExactlyInAnyOrder(
                        IRIS.state(new StateCode("CZE")), IRIS.state(new StateCode("SVK")));
    }

    @Test
    void aNameHoldsForATime() {
        Node turkey = IRIS.state(new StateCode("TUR"));
        Node first = IRIS.stateName(new StateCode("TUR"), Language.ENGLISH, Optional.empty());
        Node now =
                IRIS.stateName(
                        new StateCode("TUR"),
                        Language.ENGLISH,
                        Optional.of(LocalDate.of(2022, 6, 1)));
        assertThat(said(turkey, Vocabulary.officialName)).contains(first, now);
        assertThat(said(first, RDFS.Nodes.label))
                .containsExactly(Facts.words("Turkey", Language.ENGLISH));
        assertThat(said(first, Vocabulary.endDate))
                .containsExactly(Facts.date(LocalDate.of(2022, 5, 31)));
        assertThat(said(first, Vocabulary.startDate)).isEmpty();
        assertThat(said(now, Vocabulary.startDate))
                .containsExactly(Facts.date(LocalDate.of(2022, 6, 1)));
        assertThat(said(now, Vocabulary.endDate)).isEmpty();
    }

    @Test
    void bodiesInstrumentsAndGoals() {
        Node committee = IRIS.body(new Body("C3"));
        assertThat(said(committee, Vocabulary.parentBody))
                .containsExactly(IRIS.body(Body.GENERAL_ASSEMBLY));
        assertThat(said(committee, Vocabulary.symbolPrefix))
                .containsExactly(Facts.string("A/C.3/"));
        Node covenant = IRIS.instrument("iccpr");
        assertThat(said(covenant, Vocabulary.containedIn))
                .containsExactly(IRIS.document(Symbol.of("A/RES/2200(XXI) A")));
        assertThat(said(covenant, RDFS.Nodes.seeAlso))
                .extracting(Node::getURI)
                .containsExactly(
                        "https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-4&chapter=4&clang=_en");
        Node target = Links.goal("17.9");
        assertThat(said(target, SKOS.broader.asNode())).containsExactly(Links.goal("17"));
        assertThat(Links.treaty("XXVII-7-d").getURI()).contains("mtdsg_no=XXVII-7-d&chapter=27&");
        assertThat(Links.treaty("UNTS 75").getURI()).endsWith("/UNTS/Volume%2075/v75.pdf");
    }

    /** Who sat there on a day is one query, for each of the bodies. */
    @ParameterizedTest
    @CsvSource({
        "HRC, 2020-06-22, 47, VEN",
        "SC,  1991-12-23, 15, SUN",
        "SC,  1991-12-24, 15, RUS",
        "GA,  2026-01-01, 193, VEN",
        "GA,  1960-01-01, 82, UAR"
    })
    void membersOnADay(String body, LocalDate day, int count, String member) {
        String query =
                """
                PREFIX org: <http://www.w3.org/ns/org#>
                PREFIX reso: <https://w3id.org/resograph/ontology#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT DISTINCT ?state {
                  ?membership org:organization <%s> ; org:member ?state ; reso:startDate ?from .
                  OPTIONAL { ?membership reso:endDate ?until }
                  FILTER(?from <= "%s"^^xsd:date)
                  FILTER(!bound(?until) || ?until >= "%s"^^xsd:date)
                }
                """
                        .formatted(IRIS.body(new Body(body)), day, day);
        List<String> states = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(graph))) {
            ResultSet rows = execution.execSelect();
            rows.forEachRemaining(row -> states.add(row.getResource("state").getURI()));
        }
        assertThat(states).hasSize(count).contains(IRIS.state(new StateCode(member)).getURI());
    }

    @Test
    void aPermanentMemberIsMarked() {
        Node france =
                IRIS.membership(
                        Body.SECURITY_COUNCIL, new StateCode("FRA"), LocalDate.of(1945, 10, 24));
        assertThat(said(france, Vocabulary.permanent)).containsExactly(Facts.flag(true));
        assertThat(said(france, ORG.member.asNode()))
                .containsExactly(IRIS.state(new StateCode("FRA")));
    }

    private static List<Node> said(Node thing, Node property) {
        return graph.find(thing, property, Node.ANY).mapWith(t -> t.getObject()).toList();
    }
}
