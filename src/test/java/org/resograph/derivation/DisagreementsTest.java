package org.resograph.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;
import org.resograph.resolution.Symbol;
import org.resograph.store.Derivations;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.store.Store;
import org.resograph.text.Language;

class DisagreementsTest {

    private static final Symbol SYMBOL = Symbol.of("A/RES/77/1");

    @TempDir private Path folder;
    private final Iris iris = new Iris("http://data.example/");

    @Test
    void whatVersionsDisagreeOnIsPublishedAndGoesWhenTheyAgree() {
        try (Store store = Store.openOrCreate(folder, iris.base())) {
            publish(store, "1", Language.FRENCH, "2022-10-12");
            assertFindings(store, false);
            publish(store, "1", Language.SPANISH, "2022-10-13");
            assertFindings(store, true);
            publish(store, "1", Language.SPANISH, "2022-10-12");
            assertFindings(store, false);
        }
    }

    @Test
    void versionsThatComeTogetherAreComparedAsThoseThatComeOneAfterAnother() {
        Derivations derivations = derivations("1");
        try (Store store = Store.openOrCreate(folder, iris.base())) {
            try (Publication publication = store.publication(derivations)) {
                publication.put(graph(Language.FRENCH, "2022-10-12"), change -> {});
                publication.put(graph(Language.SPANISH, "2022-10-12"), change -> {});
                publication.finish();
            }
            assertFindings(store, false);
            // A run that ends without being published leaves nothing behind.
            try (Publication publication = store.publication(derivations)) {
                publication.put(graph(Language.FRENCH, "2022-10-14"), change -> {});
                publication.put(graph(Language.SPANISH, "2022-10-14"), change -> {});
            }
            try (Publication publication = store.publication(derivations)) {
                publication.put(graph(Language.SPANISH, "2022-10-14"), change -> {});
                publication.finish();
            }
            assertFindings(store, true);
            try (Publication publication = store.publication(derivations)) {
                publication.put(graph(Language.FRENCH, "2022-10-16"), change -> {});
                publication.put(graph(Language.SPANISH, "2022-10-16"), change -> {});
                publication.put(graph(Language.ARABIC, "2022-10-15"), change -> {});
                publication.finish();
            }
            assertFindings(store, true);
            put(store, "1", Language.ARABIC, Graph.emptyGraph);
            assertFindings(store, false);
        }
    }

    @Test
    void theyGoWithTheVersionThatDisagreed() {
        try (Store store = Store.openOrCreate(folder, iris.base())) {
            publish(store, "1", Language.FRENCH, "2022-10-12");
            publish(store, "1", Language.SPANISH, "2022-10-13");
            assertFindings(store, true);
            put(store, "1", Language.SPANISH, Graph.emptyGraph);
            assertFindings(store, false);
        }
    }

    @Test
    void whatAnotherVersionOfTheProgramDerivedIsDerivedAnew() {
        try (Store store = Store.openOrCreate(folder, iris.base())) {
            try (Publication publication = store.publication()) {
                publication.put(graph(Language.FRENCH, "2022-10-12"), change -> {});
                publication.put(graph(Language.SPANISH, "2022-10-13"), change -> {});
                publication.finish();
            }
            assertFindings(store, false);
            try (Publication publication = store.publication(derivations("2"))) {
                publication.finish();
            }
            assertFindings(store, true);
        }
    }

    private void publish(Store store, String version, Language language, String date) {
        put(store, version, language, graph(language, date).graph());
    }

    private void put(Store store, String version, Language language, Graph graph) {
        try (Publication publication = store.publication(derivations(version))) {
            publication.put(named(language, graph), change -> {});
            publication.finish();
        }
    }

    private Derivations derivations(String version) {
        return new Derivations(version, List.of(new Disagreements(iris, version)));
    }

    private NamedGraph graph(Language language, String date) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node document = iris.document(SYMBOL);
        Node version = iris.version(document, language);
        graph.add(version, Vocabulary.versionOf, document);
        graph.add(version, Vocabulary.languageTag, text(language.tag()));
        graph.add(document, Vocabulary.adoptionDate, text(date));
        return named(language, graph);
    }

    private NamedGraph named(Language language, Graph graph) {
        return new NamedGraph(iris.graph(SYMBOL, language), graph, Optional.empty(), "test");
    }

    private void assertFindings(Store store, boolean present) {
        assertThat(has(store, iris.findings(SYMBOL))).isEqualTo(present);
        assertThat(has(store, iris.provenance(iris.findings(SYMBOL)))).isEqualTo(present);
    }

    private static boolean has(Store store, Node graph) {
        return Txn.calculateRead(store.dataset(), () -> store.dataset().containsGraph(graph));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
