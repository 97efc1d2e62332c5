package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateExecutionFactory;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resograph.reference.Reference;

/** {@code shapes/reference.ttl} on a valid sample, and on samples that change one thing of it. */
class ReferenceShapesTest {

    private static Shapes shapes;

    @BeforeAll
    static void read() {
        JenaSystem.init();
        shapes = Shapes.parse(RDFParser.source(Path.of("shapes/reference.ttl")).toGraph());
    }

    @Test
    void theReferenceConforms() {
        Graph reference = new ReferenceMapper(Iris.ofDefaultBase()).map(Reference.bundled());
        assertThat(findings(reference)).isEmpty();
    }

    @Test
    void theSampleConforms() {
        assertThat(findings(sample())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DELETE DATA { <state/ATL> skos:prefLabel "Атлантида"@ru } | state/ATL | one name in each of the six languages
                    INSERT DATA { <state/ATL> skos:prefLabel "Atlantis 2"@en } | state/ATL | one name in each of the six languages
                    INSERT DATA { <body/PEACE> skos:altLabel "Frieden"@de } | body/PEACE | one of the six languages
                    INSERT DATA { <state/ATL> reso:m49 901 } | state/ATL | one M49 code
                    INSERT DATA { <state/LEM> reso:iso2 "lem" } | state/LEM | code of two letters
                    INSERT DATA { <state/LEM> reso:iso3 "LEMU" } | state/LEM | code of three letters
                    DELETE DATA { <state/LEM> reso:m49 "902" }; INSERT DATA { <state/LEM> reso:m49 "901" } | state/LEM | Another state has the same code
                    INSERT DATA { <state/LEM> reso:dissolutionDate "1989-01-01"^^xsd:date } | state/LEM | before its end
                    INSERT DATA { <state/ATL> reso:dissolutionDate "1991-01-01"^^xsd:date } | state/ATL | at most one end
                    INSERT DATA { <state/ATL> reso:successor <state/MUU> } | state/ATL | a state of the reference
                    INSERT DATA { <state/LEM> reso:regionalGroup <group/EAST> } | state/LEM | one regional group
                    DELETE DATA { <state/LEM> reso:officialName <state/LEM/name/ar> } | state/LEM | official names in six languages
                    DELETE DATA { <state/ATL/name/en> reso:endDate "1959-12-31"^^xsd:date } | state/ATL | holds on days on which another one
                    INSERT DATA { <state/atl> a reso:State } | state/atl | IRI of a state
                    INSERT DATA { <state/ATL/name/en> rdfs:label "Lost"@en } | state/ATL/name/en | has its words
                    INSERT DATA { <state/LEM> reso:officialName <state/ATL/name/fr> } | state/ATL/name/fr | of exactly one state
                    INSERT DATA { <state/ATL/name/en> reso:startDate "1999-01-01"^^xsd:date } | state/ATL/name/en | not after its last
                    INSERT DATA { <state/ATL/name/en> reso:endDate "1958-12-31"^^xsd:date } | state/ATL/name/en | one last day
                    INSERT DATA { <state/ATL/name/1> a reso:StateName } | state/ATL/name/1 | IRI of a name
                    INSERT DATA { <group/west> a reso:RegionalGroup } | group/west | IRI of a regional group
                    INSERT DATA { <body/PEACE-1> reso:parentBody <body/WAR> } | body/PEACE-1 | at most one parent
                    INSERT DATA { <body/PEACE> reso:parentBody <body/PEACE-1> } | body/PEACE | its own parent
                    INSERT DATA { <body/PEACE> reso:symbolPrefix "P/RES" } | body/PEACE | ends with a slash
                    INSERT DATA { <body/peace> a reso:Body } | body/peace | IRI of a body
                    INSERT DATA { <membership/PEACE/LEM/1992-01-01> org:member <state/ATL> } | membership/PEACE/LEM/1992-01-01 | exactly one state
                    INSERT DATA { <membership/PEACE/LEM/1992-01-01> org:organization <body/WAR> } | membership/PEACE/LEM/1992-01-01 | exactly one body
                    INSERT DATA { <membership/PEACE/LEM/1992-01-01> reso:endDate "1991-12-31"^^xsd:date } | membership/PEACE/LEM/1992-01-01 | not after its last
                    INSERT DATA { <membership/PEACE/LEM/1990-01-01> reso:endDate "1992-12-31"^^xsd:date } | membership/PEACE/LEM/1990-01-01 | at most one last day
                    INSERT DATA { <membership/PEACE/LEM/1990-01-01> reso:permanent false } | membership/PEACE/LEM/1990-01-01 | stated as true
                    DELETE DATA { <membership/PEACE/LEM/1990-01-01> reso:endDate "1991-12-31"^^xsd:date } | membership/PEACE/LEM/1992-01-01 | on the same days
                    INSERT DATA { <membership/PEACE/LEM> a reso:Membership } | membership/PEACE/LEM | IRI of a membership
                    DELETE DATA { <instrument/peace-charter> reso:instrumentKind <https://w3id.org/resograph/concept/instrument-kind/charter> } | instrument/peace-charter | exactly one kind
                    DELETE DATA { <instrument/peace-charter> reso:containedIn <P/RES/1/1> } | instrument/peace-charter | read somewhere
                    INSERT DATA { <instrument/peace-charter> reso:containedIn <P/RES/1/2> } | instrument/peace-charter | one document at most
                    INSERT DATA { <instrument/Peace> a reso:Instrument } | instrument/Peace | IRI of an instrument
                    INSERT DATA { <goal/1> a sdgo:Goal } | goal/1 | 17 goals
                    DELETE DATA { <http://metadata.un.org/sdg/1.a> skos:broader <http://metadata.un.org/sdg/1> } | http://metadata.un.org/sdg/1 | A goal has targets
                    DELETE DATA { <http://metadata.un.org/sdg/1.a> skos:broader <http://metadata.un.org/sdg/1> } | http://metadata.un.org/sdg/1.a | exactly one goal
                    DELETE DATA { <http://metadata.un.org/sdg/1.a> skos:notation "1.a" } | http://metadata.un.org/sdg/1.a | exactly one number
                    INSERT DATA { <http://metadata.un.org/sdg/1.z> a sdgo:Target } | http://metadata.un.org/sdg/1.z | number of its goal
                    """)
    void aChangedSampleDoesNot(String change, String focus, String message) {
        assertThat(findings(changed(change)))
                .anySatisfy(
                        entry -> {
                            assertThat(entry.focusNode().getURI())
                                    .isIn(focus, "http://data.example/id/" + focus);
                            assertThat(entry.message()).contains(message);
                        });
    }

    private static List<ReportEntry> findings(Graph graph) {
        return List.copyOf(ShaclValidator.get().validate(shapes, graph).getEntries());
    }

    private static Graph sample() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(Path.of("src/test/resources/shapes/reference/valid.ttl")).parse(graph);
        return graph;
    }

    private static Graph changed(String change) {
        Graph graph = sample();
        String prefixes =
                """
                BASE <http://data.example/id/>
                PREFIX org:  <http://www.w3.org/ns/org#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX reso: <https://w3id.org/resograph/ontology#>
                PREFIX sdgo: <http://metadata.un.org/sdg/ontology#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
                """;
        UpdateExecutionFactory.create(
                        UpdateFactory.create(prefixes + change),
                        DatasetFactory.wrap(ModelFactory.createModelForGraph(graph)))
                .execute();
        return graph;
    }
}
