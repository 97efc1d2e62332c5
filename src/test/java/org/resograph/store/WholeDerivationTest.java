package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.store.Graphs.BASE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Body;
import org.resograph.resolution.Symbol;

/** What is derived as a generation is built is what is derived from a store that can be asked. */
class WholeDerivationTest {

    private static final Iris IRIS = new Iris(BASE);
    private static final Node ECHO = NodeFactory.createURI("http://terms.example/echo");

    @TempDir private Path folder;

    /** Of each document, what its first paragraph says. */
    private static final class Echo implements Derivation {

        private final boolean isWhole;
        private int inPlace;

        Echo(boolean isWhole) {
            this.isWhole = isWhole;
        }

        @Override
        public Node topic(Triple triple) {
            String iri = triple.getSubject().getURI();
            return iri.endsWith("/op1") && !triple.getPredicate().equals(ECHO)
                    ? triple.getSubject()
                    : null;
        }

        @Override
        public void derive(DatasetGraph dataset, Set<Node> topics, Consumer<NamedGraph> put) {
            for (Node part : topics) {
                inPlace++;
                Graph derived = GraphFactory.createDefaultGraph();
                dataset.findNG(Node.ANY, part, Node.ANY, Node.ANY)
                        .forEachRemaining(
                                (Quad quad) -> {
                                    if (!quad.getPredicate().equals(ECHO)) {
                                        derived.add(part, ECHO, quad.getObject());
                                    }
                                });
                put.accept(new NamedGraph(name(part), derived, Optional.empty(), "test"));
            }
        }

        private static Node name(Node part) {
            String owner = IRIS.name(part.getURI()).map(Name::owner).orElseThrow();
            return IRIS.derived(Symbol.parse(owner).orElseThrow());
        }

        @Override
        public Optional<WholeDerivation> whole(Path scratch) {
            assertThat(scratch).isDirectory();
            return isWhole ? Optional.of(new Whole()) : Optional.empty();
        }

        private static final class Whole implements WholeDerivation {

            private final List<Triple> seen = new ArrayList<>();
            private final Set<Node> names = new HashSet<>();

            @Override
            public boolean derives(Name name) {
                return name.local().equals("derived");
            }

            @Override
            public void see(Node name, Graph graph) {
                assertThat(names.add(name)).as("seen once, as a whole: %s", name).isTrue();
                graph.find()
                        .filterKeep(t -> t.getSubject().getURI().endsWith("/op1"))
                        .forEach(seen::add);
            }

            @Override
            public void derive(Consumer<NamedGraph> put) {
                for (Triple triple : seen) {
                    Graph derived = GraphFactory.createDefaultGraph();
                    derived.add(triple.getSubject(), ECHO, triple.getObject());
                    put.accept(
                            new NamedGraph(
                                    name(triple.getSubject()), derived, Optional.empty(), "test"));
                }
            }

            @Override
            public void close() {}
        }
    }

    private static NamedGraph gone(int n) {
        return new NamedGraph(Graphs.name(n), Graph.emptyGraph, Optional.empty(), Graphs.READER);
    }

    /** A graph that says something of a thing of which all others say it too. */
    private static NamedGraph graph(int n, int version) {
        NamedGraph graph = Graphs.graph(n, version);
        graph.graph().add(IRIS.body(Body.HUMAN_RIGHTS_COUNCIL), RDF.Nodes.type, Vocabulary.Body);
        return graph;
    }

    private static void publish(Store store, Derivation derivation, Stream<NamedGraph> graphs) {
        try (Publication run = store.publication(new Derivations("test", List.of(derivation)))) {
            graphs.forEach(graph -> run.put(graph, change -> {}));
            run.finish();
        }
    }

    private Set<String> published(String name, boolean isWhole) {
        Set<String> all = new TreeSet<>();
        Echo echo = new Echo(isWhole);
        try (Store store = Store.openOrCreate(folder.resolve(name), BASE)) {
            publish(store, echo, IntStream.range(0, 600).mapToObj(n -> graph(n, 1)));
            assertThat(echo.inPlace).isEqualTo(isWhole ? 0 : 600);
            // Some stay, some change, some go, and some are new: enough for another generation.
            publish(
                    store,
                    echo,
                    IntStream.range(50, 700).mapToObj(n -> n % 7 == 0 ? gone(n) : graph(n, 2)));
            assertThat(echo.inPlace).isEqualTo(isWhole ? 0 : 600 + 636);
            store.releases()
                    .changes(2, 10_000)
                    .forEach(change -> all.add(change.kind() + " " + change.graph()));
            Txn.executeRead(
                    store.dataset(),
                    () ->
                            store.dataset()
                                    .findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                                    .forEachRemaining(
                                            quad -> {
                                                if (!quad.toString().contains("/provenance/")) {
                                                    all.add(quad.toString());
                                                }
                                            }));
            try (Stream<Path> left = Files.walk(store.folder())) {
                assertThat(left).noneMatch(file -> file.endsWith("derived"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    @Test
    void theSameAsInPlace() {
        Set<String> whole = published("whole", true);
        assertThat(whole).isEqualTo(published("in-place", false));
        assertThat(whole)
                .anyMatch(line -> line.matches("REMOVED .*/derived"))
                .anyMatch(line -> line.matches("CHANGED .*/derived"))
                .anyMatch(line -> line.matches("ADDED .*/derived"))
                .noneMatch(line -> line.matches("[A-Z]+ .*/A/RES/77/1/derived"));
    }
}
