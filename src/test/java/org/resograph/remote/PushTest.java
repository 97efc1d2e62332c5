package org.resograph.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.resograph.rdf.Iris;

class PushTest {

    private static final Iris IRIS = new Iris("https://example.org/");
    private static final Patience SHORT =
            new Patience(4, 2, Duration.ofMillis(1), Duration.ofMillis(4), Duration.ofSeconds(5));

    private final DatasetGraph source = DatasetGraphFactory.createTxnMem();
    private FaultyStore store;

    @BeforeEach
    void start() throws IOException {
        store = new FaultyStore();
        for (int i = 0; i < 30; i++) {
            say("g" + i, "first");
        }
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void aPushBringsAllAndTheNextOnlyWhatDiffers() {
        assertThat(push()).isEqualTo(new Push.Result(30, 0, 0));
        assertEqual();
        assertThat(push()).isEqualTo(new Push.Result(0, 0, 30));

        say("g7", "second");
        source.executeWrite(() -> source.deleteAny(name("g8"), Node.ANY, Node.ANY, Node.ANY));
        assertThat(push()).isEqualTo(new Push.Result(1, 1, 28));
        assertEqual();
    }

    @Test
    void whichReleaseItIsIsWrittenLast() {
        String releases = IRIS.releases().getURI();
        source.executeWrite(
                () ->
                        source.add(
                                IRIS.releases(),
                                IRIS.releases(),
                                RDFS.Nodes.label,
                                NodeFactory.createLiteralString("7")));
        push();
        assertThat(store.written).hasSize(32).endsWith(releases, IRIS.contentsGraph().getURI());
        say("g7", "second");
        store.written.clear();
        push();
        assertThat(store.written).doesNotContain(releases);
    }

    @Test
    void graphsOfOthersAreLeftAlone() {
        Graph other = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        store.graphs.put("https://example.org/theirs", other);
        push();
        push();
        assertThat(store.graphs).containsEntry("https://example.org/theirs", other);
    }

    @Test
    void aStoreThatWasEmptiedIsFilledAnew() {
        push();
        store.graphs.clear();
        assertThat(push().written()).isEqualTo(30);
        assertEqual();
    }

    @Test
    void whatFailsForAWhileIsTriedAgain() {
        Random random = new Random(7);
        int[] faults = {FaultyStore.CUT, 503, 429, 500, 502};
        store.faults = n -> n % 3 == 0 ? faults[random.nextInt(faults.length)] : FaultyStore.SERVE;
        Patience patient =
                new Patience(12, 2, Duration.ofMillis(1), Duration.ofMillis(4), SHORT.answer());
        assertThat(push(RemoteStore.at(store.address(), Optional.empty(), patient)).written())
                .isEqualTo(30);
        assertEqual();
    }

    @Test
    void onlyWhoHasBeenHeardIsWaitedForLong() {
        RemoteStore restarted = RemoteStore.at(store.address(), Optional.empty(), SHORT);
        push(restarted);
        RemoteStore never = RemoteStore.at(store.address(), Optional.empty(), SHORT);
        store.close();
        assertThatThrownBy(() -> push(never))
                .hasMessageContaining("nobody listens (tried 2 times; is it there?)");
        assertThatThrownBy(() -> push(restarted))
                .hasMessageContaining("nobody listens (tried 4 times)");
    }

    @Test
    void anInterruptedRunIsNotDoneAgain() {
        // What it holds is noted with one request more: the last.
        store.faults = n -> n > 12 && n < 40 ? 503 : FaultyStore.SERVE;
        assertThatThrownBy(this::push)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(store.address().toString())
                .hasMessageContaining("503")
                .hasMessageContaining("tried 4 times");
        store.faults = n -> FaultyStore.SERVE;
        Push.Result second = push();
        assertThat(second.written() + second.unchanged()).isEqualTo(30);
        assertEqual();
    }

    @Test
    void aRefusalIsOneLineWithTheRemedyAndWithoutTheSecret() {
        Optional<Credential> credential =
                Credential.from(
                        Map.of(Credential.USER, "publisher", Credential.PASSWORD, "s3cret-word"));
        store.faults = n -> 403;
        assertThatThrownBy(() -> push(RemoteStore.at(store.address(), credential, SHORT)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("403")
                .hasMessageContaining(": out of order")
                .hasMessageContaining(Credential.USER)
                .message()
                .doesNotContain("s3cret-word");
        assertThat(credential.orElseThrow().toString()).doesNotContain("s3cret-word");
    }

    @Test
    void whatIsNoAddressOfAStoreIsRefused() {
        for (String address :
                new String[] {"file:///tmp/x", "ftp://host/x", "data", "http://u:p@host/x"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RemoteStore.at(URI.create(address), Optional.empty()))
                    .withMessageNotContaining("u:p");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credential.from(Map.of(Credential.USER, "publisher")));
    }

    private Push.Result push() {
        return push(RemoteStore.at(store.address(), Optional.empty(), SHORT));
    }

    private Push.Result push(RemoteStore target) {
        return Push.run(source, target, IRIS, done -> {});
    }

    private void assertEqual() {
        source.executeRead(
                () -> {
                    source.listGraphNodes()
                            .forEachRemaining(
                                    name ->
                                            assertThat(
                                                            store.graphs
                                                                    .get(name.getURI())
                                                                    .isIsomorphicWith(
                                                                            source.getGraph(name)))
                                                    .as(name.getURI())
                                                    .isTrue());
                    assertThat(store.graphs.keySet())
                            .allMatch(
                                    name ->
                                            name.equals(IRIS.contentsGraph().getURI())
                                                    || source.containsGraph(
                                                            NodeFactory.createURI(name)));
                });
    }

    private static Node name(String local) {
        return NodeFactory.createURI("https://example.org/graph/" + local);
    }

    private void say(String local, String words) {
        source.executeWrite(
                () -> {
                    Graph graph = source.getGraph(name(local));
                    graph.clear();
                    graph.add(
                            Triple.create(
                                    name(local),
                                    RDFS.label.asNode(),
                                    NodeFactory.createLiteralLang(words + " “é\n\"", "fr")));
                });
    }
}
