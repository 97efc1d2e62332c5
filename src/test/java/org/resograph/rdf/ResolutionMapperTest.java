package org.resograph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resograph.resolution.Block;
import org.resograph.resolution.Block.Division;
import org.resograph.resolution.Block.Paragraph;
import org.resograph.resolution.Resolution;
import org.resograph.text.Language;

class ResolutionMapperTest {

    private static final Path GOLDEN = Path.of("src/test/resources/mapping");

    private final ResolutionMapper mapper = new ResolutionMapper(Iris.ofDefaultBase());

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    static Stream<String> specimens() {
        return Specimens.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void aSpecimenIsMappedAsItsGoldenFileSays(String name) throws IOException {
        Path golden = GOLDEN.resolve(name + ".ttl");
        String actual = OrderedTurtle.toString(map(specimen(name)));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void theStreamHasEveryTripleOfTheGraphOnce(String name) {
        List<Triple> stream = new ArrayList<>();
        mapper.map(specimen(name), Specimens.FILE, stream::add);
        Graph graph = map(specimen(name));
        assertThat(stream).doesNotHaveDuplicates().hasSize(graph.size()).allMatch(graph::contains);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void theSameTreeGivesTheSameTriplesInTheSameOrder(String name) {
        List<Triple> first = new ArrayList<>();
        List<Triple> second = new ArrayList<>();
        mapper.map(specimen(name), Specimens.FILE, first::add);
        mapper.map(specimen(name), Specimens.FILE, second::add);
        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyIriIsStrictlyLegalAndNothingIsBlank(String name) {
        Graph graph = map(specimen(name));
        graph.find().forEach(t -> assertThat(t.toString()).doesNotContain("_:"));
        assertThat(graph.stream().flatMap(t -> Stream.of(t.getSubject(), t.getObject())))
                .noneMatch(Node::isBlank);
        Graph read =
                RDFParser.fromString(OrderedTurtle.toString(graph), Lang.TURTLE)
                        .strict(true)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .toGraph();
        assertThat(read.isIsomorphicWith(graph)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyTermIsOfTheVocabulary(String name) throws IllegalAccessException {
        Set<Node> terms = new HashSet<>();
        for (var field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Node term) {
                terms.add(term);
            }
        }
        assertThat(
                        map(specimen(name)).stream()
                                .flatMap(t -> Stream.of(t.getPredicate(), t.getObject()))
                                .filter(Node::isURI)
                                .filter(n -> n.getURI().startsWith(Vocabulary.NAMESPACE)))
                .isSubsetOf(terms);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void everyNameIsUnderstoodByItsInverse(String name) {
        Iris iris = Iris.ofDefaultBase();
        map(specimen(name))
                .find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(iris.base()))
                .forEach(iri -> assertThat(iris.name(iri)).as(iri).isPresent());
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void directPartsAreOrderedWithoutGaps(String name) {
        Graph graph = map(specimen(name));
        graph.find(Node.ANY, Vocabulary.part, Node.ANY)
                .mapWith(Triple::getSubject)
                .toSet()
                .forEach(
                        parent -> {
                            List<Integer> orders =
                                    graph.find(parent, Vocabulary.part, Node.ANY)
                                            .mapWith(t -> order(graph, t.getObject()))
                                            .toList();
                            assertThat(orders)
                                    .as(parent.toString())
                                    .containsExactlyInAnyOrderElementsOf(
                                            IntStream.rangeClosed(1, orders.size())
                                                    .boxed()
                                                    .toList());
                        });
    }

    @Test
    void theSpecimensHoldEveryKindOfBlock() {
        Set<Class<?>> kinds = new HashSet<>();
        Set<Object> details = new HashSet<>();
        Specimens.all().values().forEach(r -> collect(r, kinds, details));
        assertThat(kinds).contains(Block.class.getPermittedSubclasses());
        assertThat(details)
                .containsAll(List.of(Block.ParagraphKind.values()))
                .containsAll(List.of(Block.DivisionKind.values()));
    }

    @Test
    void aDocumentWithoutASymbolIsRefused() {
        Resolution nameless = ResolutionBuilder.withoutSymbol(Language.FRENCH).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map(nameless))
                .withMessageContaining("symbol");
    }

    @Test
    void aSourceHasItsOwnGraph() {
        assertThat(mapper.graphName(Specimens.recordedVote()))
                .hasToString("https://w3id.org/resograph/graph/A/HRC/RES/90/7/fr");
    }

    private Graph map(Resolution resolution) {
        return mapper.map(resolution, Specimens.FILE);
    }

    private static Resolution specimen(String name) {
        return Objects.requireNonNull(Specimens.all().get(name));
    }

    private static int order(Graph graph, Node part) {
        List<Triple> orders = graph.find(part, Vocabulary.order, Node.ANY).toList();
        assertThat(orders).as(part.toString()).hasSize(1);
        return Integer.parseInt(orders.get(0).getObject().getLiteralLexicalForm());
    }

    private static void collect(Resolution resolution, Set<Class<?>> kinds, Set<Object> details) {
        collect(resolution.blocks(), kinds, details);
        resolution.parts().forEach(part -> collect(part, kinds, details));
    }

    private static void collect(List<Block> blocks, Set<Class<?>> kinds, Set<Object> details) {
        for (Block block : blocks) {
            kinds.add(block.getClass());
            if (block instanceof Paragraph paragraph) {
                details.add(paragraph.kind());
                collect(paragraph.children(), kinds, details);
            } else if (block instanceof Division division) {
                details.add(division.kind());
                collect(division.blocks(), kinds, details);
            }
        }
    }
}
