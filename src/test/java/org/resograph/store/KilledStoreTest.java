package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.store.Graphs.BASE;
import static org.resograph.store.Graphs.publish;
import static org.resograph.store.Graphs.said;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it publishes, at some moment of a write in place, a bulk load or a
 * change of generation. {@code mvn -Dtest=KilledStoreTest -Dresograph.kills=20 test} tries more
 * moments.
 */
class KilledStoreTest {

    @TempDir private Path folder;

    @Test
    @SuppressWarnings("try") // the process is used by being there until it is killed
    void everyGraphIsWholeAndTheNextRunCompletes() throws IOException, InterruptedException {
        int kills = Integer.getInteger("resograph.kills", 3);
        long seed = Long.getLong("resograph.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int kill = 1; kill <= kills; kill++) {
            try (StoreProcess publisher = StoreProcess.publishing(folder)) {
                Thread.sleep(random.nextInt(3_000));
            }
            try (Store store = Store.openOrCreate(folder, BASE)) {
                assertOneVersion(store, 0, StoreProcess.FEW, kill, seed);
                assertOneVersion(store, StoreProcess.FEW, StoreProcess.MANY, kill, seed);
                publish(store, StoreProcess.FEW, kill);
                for (int n = 0; n < StoreProcess.FEW; n++) {
                    assertThat(said(store, n)).containsExactly("version " + kill);
                }
            }
        }
    }

    /** All of a run is visible, or nothing of it. */
    private static void assertOneVersion(Store store, int from, int to, int kill, long seed) {
        Set<String> said = new TreeSet<>();
        for (int n = from; n < to; n++) {
            Set<String> ofGraph = said(store, n);
            said.addAll(ofGraph.isEmpty() ? Set.of("nothing") : ofGraph);
        }
        assertThat(said).as("kill %d of seed %d", kill, seed).hasSize(1);
    }
}
