package org.resograph.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is loaded is what stock Jena would have loaded, and stock Jena goes on with it. */
class BulkLoadTest {

    @TempDir private Path folder;

    /** Numbers of quads; memory for all of them, or for so few that most is in files. */
    @ParameterizedTest
    @CsvSource({
        "0, 22, 1000000",
        "1, 22, 1000000",
        "254, 22, 1000000",
        "300, 22, 1000000",
        "70000, 22, 1000000",
        "5000, 6, 100",
        "30000, 9, 7777"
    })
    void stockJenaReadsAndChangesWhatWasLoaded(int count, int nodeBits, int inMemory)
            throws IOException {
        List<Quad> quads = quads(count);
        Path place = load(quads, nodeBits, inMemory);
        DatasetGraph loaded = DatabaseMgr.connectDatasetGraph(place.toString());
        Set<Quad> expected = Set.copyOf(quads);
        assertHolds(loaded, expected);
        Quad more = Quad.create(iri("g", 1), iri("new", 1), iri("p", 1), iri("s", 1));
        Txn.executeWrite(
                loaded,
                () -> {
                    quads.stream().limit(count / 3).forEach(loaded::delete);
                    loaded.add(more);
                });
        Set<Quad> changed = new HashSet<>(expected);
        changed.removeAll(Set.copyOf(quads.subList(0, count / 3)));
        changed.add(more);
        assertHolds(loaded, changed);
        DatabaseMgr.compact(loaded, true);
        assertHolds(loaded, changed);
        TDBInternal.expel(loaded);
    }

    @Test
    void aLoadThatDoesNotFinishLeavesNoTemporaryFiles() throws IOException {
        Path scratch = folder.resolve("scratch");
        DatasetGraph database = connect(folder.resolve("abandoned"));
        try (BulkLoad load = new BulkLoad(database, scratch, 6, 100)) {
            for (Quad quad : quads(1_000)) {
                load.add(quad.getGraph(), List.of(quad.asTriple()).iterator());
            }
            assertThat(scratch).isNotEmptyDirectory();
        }
        assertThat(scratch).doesNotExist();
        StoreConnection.release(Location.create(folder.resolve("abandoned")));
    }

    private Path load(List<Quad> quads, int nodeBits, int inMemory) throws IOException {
        // A database of Jena's has its storage in a folder of its own.
        Path place = Files.createDirectories(folder.resolve("database"));
        Path storage = place.resolve("Data-0001");
        DatasetGraph empty = connect(storage);
        try (BulkLoad load = new BulkLoad(empty, folder.resolve("scratch"), nodeBits, inMemory)) {
            TreeMap<String, List<Triple>> graphs = new TreeMap<>();
            for (Quad quad : quads) {
                graphs.computeIfAbsent(quad.getGraph().getURI(), g -> new ArrayList<>())
                        .add(quad.asTriple());
            }
            for (var graph : graphs.entrySet()) {
                load.add(NodeFactory.createURI(graph.getKey()), graph.getValue().iterator());
            }
            load.finish();
        }
        StoreConnection.release(Location.create(storage));
        return place;
    }

    private static DatasetGraph connect(Path storage) {
        return StoreConnection.connectCreate(Location.create(storage)).getDatasetGraph();
    }

    private static void assertHolds(DatasetGraph dataset, Set<Quad> expected) {
        Txn.executeRead(
                dataset,
                () -> {
                    assertThat(Iter.toList(dataset.find()))
                            .hasSize(expected.size())
                            .allMatch(expected::contains);
                    for (TupleIndex index : indexes(dataset)) {
                        List<Tuple<NodeId>> tuples = Iter.toList(index.all());
                        assertThat(tuples).as(index.getName()).hasSize(expected.size());
                    }
                    expected.stream().limit(50).forEach(quad -> assertFound(dataset, quad));
                    assertThat(dataset.contains(iri("no", 1), Node.ANY, Node.ANY, Node.ANY))
                            .isFalse();
                });
    }

    /** By each of its 15 patterns. */
    private static void assertFound(DatasetGraph dataset, Quad quad) {
        for (int bound = 1; bound < 16; bound++) {
            assertThat(
                            Iter.toList(
                                    dataset.find(
                                            (bound & 1) == 0 ? Node.ANY : quad.getGraph(),
                                            (bound & 2) == 0 ? Node.ANY : quad.getSubject(),
                                            (bound & 4) == 0 ? Node.ANY : quad.getPredicate(),
                                            (bound & 8) == 0 ? Node.ANY : quad.getObject())))
                    .contains(quad);
        }
    }

    private static TupleIndex[] indexes(DatasetGraph dataset) {
        return TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .getIndexes();
    }

    /** Some of them more than once. */
    private static List<Quad> quads(int count) {
        Random random = new Random(count);
        List<Quad> quads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            quads.add(
                    Quad.create(
                            iri("g", i / 100),
                            iri("s", i / 7 + random.nextInt(3)),
                            iri("p", random.nextInt(9)),
                            object(random)));
        }
        return quads;
    }

    private static Node object(Random random) {
        int n = random.nextInt(2_000);
        return switch (random.nextInt(7)) {
            case 0 -> NodeFactoryExtra.intToNode(n - 1_000);
            case 1 -> NodeFactory.createLiteralLang("text " + n, "ru");
            case 2 -> NodeFactory.createLiteralString("text " + n);
            case 3 -> NodeFactory.createLiteralDT(n / 7.0 + "e0", XSDDatatype.XSDdouble);
            case 4 ->
                    NodeFactory.createLiteralDT(
                            "2026-11-28T10:00:%02dZ".formatted(n % 60), XSDDatatype.XSDdateTime);
            case 5 -> iri("s", n);
            default -> iri("o", n);
        };
    }

    private static Node iri(String kind, int n) {
        return NodeFactory.createURI("http://data.example/" + kind + "/" + n);
    }
}
