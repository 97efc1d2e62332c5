package org.resograph.shacl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.resograph.rdf.Vocabulary;

/** The rules in Java against the SPARQL constraints that they stand for. */
class RuleTest {

    private static final Validator FAST = Validator.bundled();
    private static final Validator REFERENCE = Validator.reference();

    @BeforeAll
    static void init() {
        JenaSystem.init();
    }

    @Test
    void everyRuleStandsForASparqlConstraint() {
        Graph shapes = ShapesGraph.bundled().graph();
        List<String> constraints =
                shapes.find(Node.ANY, SHACL.sparql, Node.ANY)
                        .mapWith(t -> t.getSubject().getURI())
                        .mapWith(iri -> iri.substring(ShapesGraph.NAMESPACE.length()))
                        .toList();
        assertThat(Rule.ALL)
                .extracting(Rule::shape)
                .containsExactlyInAnyOrderElementsOf(constraints);
    }

    @Test
    void samplesAreReportedAlike() throws IOException {
        for (Path sample : files(Path.of("src/test/resources/shapes"))) {
            assertAlike(read(sample), sample.toString());
        }
    }

    @Test
    void mappedDocumentsAreReportedAlike() throws IOException {
        for (Path golden : files(Path.of("src/test/resources/mapping"))) {
            assertAlike(read(golden), golden.toString());
        }
    }

    @Test
    void damagedDocumentsAreReportedAlike() throws IOException {
        List<Graph> whole = new ArrayList<>();
        for (Path golden : files(Path.of("src/test/resources/mapping"))) {
            whole.add(read(golden));
        }
        Random random = new Random(21);
        int broken = 0;
        for (int round = 0; round < 300; round++) {
            Graph graph = damaged(whole.get(round % whole.size()), random);
            broken += assertAlike(graph, "round " + round) ? 0 : 1;
        }
        assertThat(broken).isGreaterThan(100);
    }

    @Test
    void whatSomebodyWroteIsReportedAlike() {
        String part = "a reso:OperativeParagraph ; reso:label \"1\" ; reso:text \"x\"@en";
        String twice = "a reso:Paragraph , reso:SubParagraph ; reso:label \"1\" , \"2\"";
        for (String parts :
                List.of(
                        "[ %s ; reso:order 1 ] , [ %s ; reso:order 2 ]".formatted(part, part),
                        "<d/op1> , <d/op2> . <d/op1> %s . <d/op2> %s ; reso:order 1"
                                .formatted(part, part),
                        "<d/op1> , <d/op2> . <d/op1> %s ; reso:order 1 . <d/op2> %s ; reso:order 2"
                                .formatted(twice, twice),
                        "\"words\" ; reso:vote <v> . <v> reso:position"
                                + " [ reso:state <s> ] , [ reso:state <s> ]")) {
            Graph graph =
                    RDFParser.fromString(
                                    "PREFIX reso: <%s> <d> a reso:Resolution ; reso:part %s ."
                                            .formatted(Vocabulary.NAMESPACE, parts),
                                    Lang.TURTLE)
                            .base("https://example.org/id/")
                            .toGraph();
            assertAlike(graph, parts);
        }
    }

    private static boolean assertAlike(Graph graph, String what) {
        Report fast = FAST.validate(graph);
        Report reference = REFERENCE.validate(graph);
        assertThat(fast.findings()).as(what).isEqualTo(reference.findings());
        assertThat(fast.conforms()).as(what).isEqualTo(reference.conforms());
        return fast.conforms();
    }

    /** A graph in which a few values that the rules look at are others. */
    private static Graph damaged(Graph whole, Random random) {
        List<Triple> triples = new ArrayList<>(whole.find().toList());
        triples.sort(Comparator.comparing(Triple::toString));
        List<Node> rules =
                List.of(
                        Vocabulary.order,
                        Vocabulary.label,
                        Vocabulary.part,
                        Vocabulary.choice,
                        Vocabulary.state,
                        Vocabulary.statedInFavour,
                        Vocabulary.statedAgainst,
                        Vocabulary.adoptionDate,
                        Vocabulary.startDate,
                        Vocabulary.endDate,
                        Vocabulary.interval);
        Graph graph = GraphMemFactory.createDefaultGraph();
        triples.forEach(graph::add);
        for (int i = random.nextInt(4); i >= 0; i--) {
            Node property = rules.get(random.nextInt(rules.size()));
            List<Triple> at = triples.stream().filter(t -> t.predicateMatches(property)).toList();
            if (!at.isEmpty()) {
                Triple one = at.get(random.nextInt(at.size()));
                Node other = at.get(random.nextInt(at.size())).getObject();
                graph.delete(one);
                if (random.nextInt(3) > 0) {
                    graph.add(one.getSubject(), property, other(other, random));
                }
            }
        }
        return graph;
    }

    private static Node other(Node value, Random random) {
        if (value.isURI() || random.nextBoolean()) {
            return value;
        }
        return switch (value.getLiteralDatatypeURI().replaceFirst(".*#", "")) {
            case "integer" ->
                    NodeFactory.createLiteralDT("" + random.nextInt(5), XSDDatatype.XSDinteger);
            case "date" ->
                    NodeFactory.createLiteralDT(
                            "2035-0" + (1 + random.nextInt(9)) + "-10", XSDDatatype.XSDdate);
            default -> value;
        };
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> turtle = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
            assertThat(turtle).isNotEmpty();
            return turtle;
        }
    }

    private static Graph read(Path file) {
        return RDFParser.source(file).toGraph();
    }
}
