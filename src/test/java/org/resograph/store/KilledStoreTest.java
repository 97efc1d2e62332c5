package org.resograph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resograph.store.Graphs.BASE;
import static org.resograph.store.Graphs.publish;
import static org.resograph.store.Graphs.said;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it publishes, at some moment of a write in place, a bulk load or a
 * change of generation. {@code -Dresograph.kills=20} tries more moments.
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
                for (int n = 0; n < StoreProcess.MANY; n++) {
                    assertThat(said(store, n))
                            .as("kill %d of seed %d", kill, seed)
                            .hasSizeLessThan(2);
                }
                publish(store, StoreProcess.FEW, kill);
                for (int n = 0; n < StoreProcess.FEW; n++) {
                    assertThat(said(store, n)).containsExactly("version " + kill);
                }
            }
        }
    }
}
