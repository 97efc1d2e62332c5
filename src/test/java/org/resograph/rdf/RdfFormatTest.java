package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resograph.resolution.Resolution;

class RdfFormatTest {

    private static final Node NAME = NodeFactory.createURI("http://data.example/graph/A/1/fr");

    private static final ResolutionMapper MAPPER = new ResolutionMapper(Iris.ofDefaultBase());

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    static Stream<Graph> graphs() {
        Stream<Graph> specimens = Specimens.all().values().stream().map(RdfFormatTest::map);
        return Stream.concat(specimens, Stream.of(awkward(), GraphMemFactory.createDefaultGraph()));
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void whatIsWrittenIsReadStrictlyAsTheSameGraph(RdfFormat format) throws IOException {
        for (Graph graph : graphs().toList()) {
            DatasetGraph read = read(format, write(format, graph));
            assertThat(IsoMatcher.isomorphic(read.getDefaultGraph(), graph))
                    .as("%s%n%s", format, new String(write(format, graph), StandardCharsets.UTF_8))
                    .isTrue();
            assertThat(read.size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void theOrderInWhichTriplesCameDoesNotMatter(RdfFormat format) throws IOException {
        for (Graph graph : graphs().toList()) {
            List<Triple> triples = new ArrayList<>(graph.find().toList());
            Collections.shuffle(triples, new Random(7));
            Graph shuffled = GraphMemFactory.createDefaultGraph();
            triples.forEach(shuffled::add);
            assertThat(write(format, shuffled)).isEqualTo(write(format, graph));
        }
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void namesAreWrittenWhereTheFormatHasThem(RdfFormat format) throws IOException {
        Graph graph = map(Specimens.bare());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(NAME, graph, out);
        DatasetGraph read = read(format, out.toByteArray());
        Graph written = format.hasGraphNames() ? read.getGraph(NAME) : read.getDefaultGraph();
        assertThat(written.isIsomorphicWith(graph)).isTrue();
        assertThat(format.hasGraphNames())
                .isEqualTo(RDFLanguages.isQuads(lang(format)) && format != RdfFormat.JSONLD);
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void severalGraphsGoToOneStream(RdfFormat format) throws IOException {
        Graph a = map(Specimens.bare());
        Graph b = map(Specimens.veto());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GraphWriter writer = format.writer(out)) {
            writer.write(a);
            writer.write(NAME, b);
        }
        DatasetGraph read = read(format, out.toByteArray());
        a.find().forEach(t -> assertThat(read.getDefaultGraph().contains(t)).isTrue());
        Graph second = format.hasGraphNames() ? read.getGraph(NAME) : read.getDefaultGraph();
        b.find().forEach(t -> assertThat(second.contains(t)).isTrue());
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void noGraphAtAllIsReadToo(RdfFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer(out).close();
        assertThat(read(format, out.toByteArray()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RdfFormat.class)
    void aBlankNodeIsRefused(RdfFormat format) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.add(NodeFactory.createBlankNode(), Vocabulary.text, Facts.string("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(format, graph))
                .withMessageContaining("blank");
    }

    @Test
    void linesAreSortedByTheirBytes() throws IOException {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (String text : List.of("\uFF21", "\uD83D\uDE00", "a")) {
            graph.add(NAME, Vocabulary.text, Facts.string(text));
        }
        String lines = new String(write(RdfFormat.NTRIPLES, graph), StandardCharsets.UTF_8);
        assertThat(lines.lines().map(l -> l.substring(l.indexOf('"') + 1, l.lastIndexOf('"'))))
                .containsExactly("a", "\uFF21", "\uD83D\uDE00");
    }

    @Test
    void jsonLdSaysOnceWhatAllValuesHaveInCommon() throws IOException {
        String json =
                new String(write(RdfFormat.JSONLD, map(Specimens.bare())), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"part\": { \"@type\": \"@id\" }")
                .contains("\"text\": { \"@language\": \"ru\" }")
                .contains("\"outcome\": \"concept:outcome/adopted\"")
                .contains("\"@type\": \"Decision\"")
                .contains("\"order\": 1")
                .doesNotContain("@value");
    }

    @ParameterizedTest
    @CsvSource({
        "turtle, TURTLE, text/turtle, ttl",
        "ntriples, NTRIPLES, application/n-triples, nt",
        "NQuads, NQUADS, application/n-quads, nq",
        "trig, TRIG, application/trig, trig",
        "jsonld, JSONLD, application/ld+json, jsonld",
        "rdfxml, RDFXML, application/rdf+xml, rdf",
    })
    void formatsAreKnownByName(String name, RdfFormat format, String mediaType, String extension) {
        assertThat(RdfFormat.parse(name)).contains(format);
        assertThat(format.mediaType()).isEqualTo(mediaType);
        assertThat(format.extension()).isEqualTo(extension);
        assertThat(RdfFormat.parse("word")).isEmpty();
    }

    private static Graph map(Resolution resolution) {
        return MAPPER.map(resolution, Specimens.FILE);
    }

    /** Values of all types, and one property with values of several. */
    private static Graph awkward() {
        Node a = NodeFactory.createURI("http://data.example/a?b=c&d='e'");
        Node p = NodeFactory.createURI("http://data.example/terms/mixed");
        Graph graph = GraphMemFactory.createDefaultGraph();
        graph.add(a, p, a);
        graph.add(a, p, Facts.string("\"quoted\" \\ <b>&amp;</b> ]]>\n\r\t\u007F"));
        graph.add(a, p, Facts.string(""));
        graph.add(a, p, NodeFactory.createLiteralLang("même", "fr"));
        graph.add(a, p, NodeFactory.createLiteralLang("same", "en"));
        graph.add(a, p, Facts.integer(-5));
        graph.add(a, p, Facts.integer(9_007_199_254_740_993L));
        graph.add(a, p, NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger));
        graph.add(a, p, NodeFactory.createLiteralDT("1", XSDDatatype.XSDboolean));
        graph.add(a, p, Facts.flag(true));
        graph.add(a, p, NodeFactory.createLiteralDT("1.50", XSDDatatype.XSDdecimal));
        graph.add(a, p, NodeFactory.createLiteralDT("2035-01-01", XSDDatatype.XSDdate));
        graph.add(a, Vocabulary.order, Facts.integer(1));
        graph.add(a, Vocabulary.resumed, Facts.flag(true));
        graph.add(a, Vocabulary.resumed, Facts.integer(1));
        graph.add(a, Vocabulary.label, Facts.string("1"));
        graph.add(a, Vocabulary.label, NodeFactory.createLiteralLang("un", "fr"));
        return graph;
    }

    private static byte[] write(RdfFormat format, Graph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(graph, out);
        return out.toByteArray();
    }

    private static DatasetGraph read(RdfFormat format, byte[] bytes) {
        return RDFParser.source(new ByteArrayInputStream(bytes))
                .lang(lang(format))
                .base("http://base.example/")
                .strict(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .toDatasetGraph();
    }

    private static Lang lang(RdfFormat format) {
        return RDFLanguages.contentTypeToLang(format.mediaType());
    }
}
