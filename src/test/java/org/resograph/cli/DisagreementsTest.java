package org.resograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
            publish(store, Language.FRENCH, "2022-10-12").publish(store);
            assertFindings(store, false);
            publish(store, Language.SPANISH, "2022-10-13").publish(store);
            assertFindings(store, true);
            publish(store, Language.SPANISH, "2022-10-12").publish(store);
            assertFindings(store, false);
        }
    }

    @Test
    void whatAnInterruptedRunDidNotCompareTheNextOneCompares() {
        try (Store store = Store.openOrCreate(folder, iris.base())) {
            publish(store, Language.FRENCH, "2022-10-12");
            publish(store, Language.SPANISH, "2022-10-13");
            assertThat(has(store, iris.uncomparedGraph())).isTrue();
            Disagreements next = new Disagreements(iris);
            next.recover(store.dataset());
            next.publish(store);
            assertFindings(store, true);
        }
    }

    private Disagreements publish(Store store, Language language, String date) {
        Disagreements disagreements = new Disagreements(iris);
        Graph graph = GraphFactory.createDefaultGraph();
        Node document = iris.document(SYMBOL);
        Node version = iris.version(document, language);
        graph.add(version, Vocabulary.versionOf, document);
        graph.add(version, Vocabulary.languageTag, text(language.tag()));
        graph.add(document, Vocabulary.adoptionDate, text(date));
        disagreements.touch(graph);
        try (Publication publication = store.publication()) {
            disagreements.announce(publication);
            publication.put(
                    new NamedGraph(iris.graph(SYMBOL, language), graph, Optional.empty(), "test"),
                    change -> {});
            publication.finish();
        }
        return disagreements;
    }

    private void assertFindings(Store store, boolean present) {
        assertThat(has(store, iris.findings(SYMBOL))).isEqualTo(present);
        assertThat(has(store, iris.provenance(iris.findings(SYMBOL)))).isEqualTo(present);
        assertThat(has(store, iris.uncomparedGraph())).isFalse();
    }

    private static boolean has(Store store, Node graph) {
        return Txn.calculateRead(store.dataset(), () -> store.dataset().containsGraph(graph));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
