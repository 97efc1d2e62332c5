package org.resograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.document.Source;
import org.resograph.parser.ReadDocument;
import org.resograph.parser.ResolutionReader;
import org.resograph.rdf.Concepts;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Ontology;
import org.resograph.rdf.ResolutionMapper;
import org.resograph.reference.Reference;
import org.resograph.resolution.Symbol;
import org.resograph.web.library.Library;

/**
 * What the document that the project began with asks, by the queries of the library. The answers
 * were written down by a reader of its ten operative paragraphs, before the program was asked.
 */
class MandateQuestionsTest {

    private static final Iris IRIS = Iris.ofDefaultBase();
    private static final Node SEED = IRIS.document(Symbol.of("A/HRC/RES/43/21"));

    private static Graph graph;

    @BeforeAll
    static void read() throws IOException {
        JenaSystem.init();
        Path file = Path.of("samples/A_HRC_RES_43_21.fr.txt");
        Source source = Source.of(file.toString(), Files.readAllBytes(file));
        ReadDocument read =
                new ResolutionReader(Reference.bundled()).read(source, Optional.empty());
        graph = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(
                graph,
                new ResolutionMapper(IRIS)
                        .map(
                                read.parsed().value().orElseThrow(),
                                source.file(read.format().orElseThrow())));
        GraphUtil.addInto(graph, Ontology.read());
    }

    private static List<String> rows(String query, Map<String, Node> values, String... columns) {
        List<String> rows = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.graph(graph)
                        .query(Library.bundled().find(query).orElseThrow().with(values))
                        .build()) {
            execution.select().forEachRemaining(row -> rows.add(row(row, columns)));
        }
        return rows;
    }

    private static String row(Binding binding, String... columns) {
        StringBuilder row = new StringBuilder();
        for (String column : columns) {
            Node value = binding.get(Var.alloc(column));
            String text = value == null ? "-" : value.toString();
            row.append(row.length() == 0 ? "" : " ")
                    .append(text.replaceFirst(".*/session/|.*/(?=[^/]+$)", ""));
        }
        return row.toString();
    }

    @Test
    void reportsThatAreAskedFor() {
        assertThat(
                        rows(
                                "reports-requested",
                                Map.of(),
                                "part",
                                "deliverable",
                                "addressee",
                                "dueSession"))
                .containsExactly("op9 report high-commissioner HRC/49");
    }

    @Test
    void meetingsThatAreDecided() {
        assertThat(
                        rows(
                                "meetings-and-mandates",
                                Map.of("document", SEED),
                                "part",
                                "deliverable",
                                "addressee",
                                "dueSession"))
                .containsExactly("op8 meeting - HRC/46");
    }

    @Test
    void whatIsAskedOfStates() {
        assertThat(
                        rows(
                                "asked-of",
                                Map.of("addressee", Concepts.addressee("states")),
                                "part",
                                "verb",
                                "deliverable"))
                .containsExactly(
                        "op1 call-upon -",
                        "op3 call-upon -",
                        "op4 call-upon -",
                        "op6 call-upon -",
                        "op8 encourage -");
    }

    @Test
    void whatIsAskedOfOthers() {
        assertThat(asked("stakeholders"))
                .containsExactly("op1 stakeholders", "op3 stakeholders", "op6 stakeholders");
        assertThat(asked("special-procedures")).containsExactly("op7 special-procedures");
        assertThat(asked("high-commissioner"))
                .containsExactly("op9 high-commissioner", "op9 high-commissioner");
        assertThat(asked("secretary-general")).isEmpty();
    }

    private static List<String> asked(String addressee) {
        return rows(
                "asked-of", Map.of("addressee", Concepts.addressee(addressee)), "part", "asked");
    }
}
