package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLdContextTest {

    private static final String ADDRESS = "http://data.example/context.jsonld";

    static Stream<Graph> graphs() {
        return Stream.concat(RdfFormatTest.graphs(), Stream.of(unexpected(), Ontology.read()));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatIsWrittenIsReadWithThePublishedContextAsTheSameGraph(Graph graph) throws IOException {
        String json = write(graph);
        assertThat(json).startsWith("{\n  \"@context\": \"" + ADDRESS + "\"");
        String published = JsonLdContext.bundled().document().strip();
        String inline = published.substring(published.indexOf(':') + 1, published.length() - 1);
        String whole = json.replace('"' + ADDRESS + '"', inline);
        Graph read = RDFParser.fromString(whole, Lang.JSONLD11).toGraph();
        assertThat(read.isIsomorphicWith(graph)).as(json).isTrue();
    }

    /** Values that are not what their properties usually have. */
    private static Graph unexpected() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node subject = NodeFactory.createURI("http://data.example/id/A/1");
        Node[] values = {
            NodeFactory.createURI("http://data.example/x"),
            NodeFactory.createURI(Concepts.NAMESPACE + "choice/against"),
            NodeFactory.createLiteralString("plain"),
            NodeFactory.createLiteralString("http://data.example/x"),
            NodeFactory.createLiteralLang("en français", "fr"),
            NodeFactory.createLiteralLang("encore", "fr"),
            NodeFactory.createLiteralDT("2031-01-01", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("2031", XSDDatatype.XSDgYear),
            NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("07", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean),
        };
        for (Node property :
                new Node[] {
                    Vocabulary.text,
                    Vocabulary.cites,
                    Vocabulary.adoptionDate,
                    Vocabulary.number,
                    DCTerms.title.asNode(),
                    NodeFactory.createURI("http://elsewhere.example/ns#p")
                }) {
            for (Node value : values) {
                graph.add(subject, property, value);
            }
        }
        return graph;
    }

    private static String write(Graph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter writer = JsonLdContext.bundled().writer(ADDRESS, out)) {
            writer.write(graph);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
