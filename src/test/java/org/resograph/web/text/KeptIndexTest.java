package org.resograph.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.resograph.search.History;
import org.resograph.search.TextIndex;
import org.resograph.web.published.StoredData;

class KeptIndexTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** Lets an update wait. */
    private final History waiting =
            new History() {
                @Override
                public Optional<String> state(DatasetGraph dataset) {
                    begun.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Optional.empty();
                }

                @Override
                public Optional<Set<String>> changedSince(String state, DatasetGraph dataset) {
                    return Optional.empty();
                }
            };

    @Test
    void whoAsksWhileAnEarlierReleaseIsIndexedWaitsForTheirs() throws InterruptedException {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        try (KeptIndex kept =
                new KeptIndex(TextIndex.inMemory(), new StoredData(dataset), waiting)) {
            begun.await();
            Txn.executeWrite(dataset, () -> dataset.add(SSE.parseQuad("(:g :s :p :o)")));
            assertThat(kept.isCurrent(Duration.ZERO)).isFalse();
            CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(goOn::countDown);
            assertThat(kept.isCurrent(Duration.ofSeconds(20))).isTrue();
        }
    }
}
