package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.resograph.derivation.Shelf.Version;
import org.resograph.rdf.Vocabulary;
import org.resograph.reference.Reference;
import org.resograph.resolution.Body;
import org.resograph.resolution.Choice;
import org.resograph.resolution.StateCode;

class DerivedShapesTest {

    private static final String TEXT =
            "Noting that the lamps of all lighthouses on the coast were lit again this winter,";

    private static Version version(int session) {
        Body body = Body.HUMAN_RIGHTS_COUNCIL;
        String day = "2020-06-2" + session % 10;
        String[] members =
                Reference.bundled().memberships().members(body, LocalDate.parse(day)).stream()
                        .skip(1)
                        .map(StateCode::value)
                        .toArray(String[]::new);
        return new Version("A/HRC/RES/" + session + "/1", "en")
                .adopted(body, day)
                .session(body, session)
                .title("Lighthouses and the rights of their keepers")
                .paragraph(TEXT)
                .vote(Choice.IN_FAVOUR, members);
    }

    private static Graph derived() {
        Shelf shelf = new Shelf().put(version(43), version(44));
        Graph derived = GraphMemFactory.createDefaultGraph();
        shelf.dataset()
                .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(
                        (Quad quad) -> {
                            if (!quad.getGraph().getURI().endsWith("/en")) {
                                derived.add(quad.asTriple());
                            }
                        });
        return derived;
    }

    private static ValidationReport report(Graph graph) {
        JenaSystem.init();
        Shapes shapes = Shapes.parse(RDFParser.source(Path.of("shapes", "derived.ttl")).toGraph());
        return ShaclValidator.get().validate(shapes, graph);
    }

    @Test
    void whatIsDerivedConforms() {
        Graph derived = derived();
        for (Node property :
                new Node[] {
                    Vocabulary.followsOn,
                    Vocabulary.repeats,
                    Vocabulary.derivedPosition,
                    Vocabulary.alike,
                    Vocabulary.inFavour
                }) {
            assertThat(derived.contains(Node.ANY, property, Node.ANY)).as("%s", property).isTrue();
        }
        assertThat(report(derived).getEntries()).isEmpty();
    }

    @Test
    void whatLacksItsBasisDoesNot() {
        Graph derived = derived();
        derived.remove(Node.ANY, Vocabulary.inferenceBasis, Node.ANY);
        assertThat(report(derived).getEntries()).isNotEmpty();
    }
}
