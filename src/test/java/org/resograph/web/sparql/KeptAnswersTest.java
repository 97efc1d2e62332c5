package org.resograph.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.resograph.search.History;
import org.resograph.search.TextIndex;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Content;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.MediaType;
import org.resograph.web.published.StoredData;
import org.resograph.web.text.KeptIndex;

class KeptAnswersTest {

    private static final DatasetDescription EVERYTHING = new DatasetDescription();

    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final StoredData data = new StoredData(dataset);
    private final KeptIndex texts = new KeptIndex(TextIndex.inMemory(), data, History.UNKNOWN);

    @AfterEach
    void close() {
        texts.close();
    }

    @Test
    void anAnswerIsGivenAgainUntilTheDataChange() {
        add(1);
        try (Engine engine = new Engine(Limits.standard(), data, texts)) {
            Content first = count(engine);
            assertThat(count(engine)).isSameAs(first);
            add(2);
            Content changed = count(engine);
            assertThat(text(first)).endsWith("1\r\n");
            assertThat(text(changed)).endsWith("2\r\n");
            assertThat(changed).isSameAs(count(engine));
        }
    }

    @Test
    void withoutRoomNothingIsKept() {
        try (Engine engine = new Engine(Limits.standard().withKept(0), data, texts)) {
            assertThat(count(engine)).isNotSameAs(count(engine));
        }
    }

    @Test
    void aLargeAnswerIsGivenOnAsItIsAndNotKept() {
        KeptAnswers kept = new KeptAnswers(8_000);
        EntityTag tag = EntityTag.ofWords("large");
        Content large = new Bytes(ResultFormat.CSV.type(), new byte[1_001]);
        assertThat(kept.keep(tag, large)).isSameAs(large);
        assertThat(kept.find(tag)).isEmpty();
        Content small = new Bytes(ResultFormat.CSV.type(), new byte[1_000]);
        assertThat(kept.keep(tag, small)).isSameAs(small);
        assertThat(kept.find(tag)).containsSame(small);
    }

    @Test
    void anAnswerThatWentToAFileIsKeptInMemoryAndTheFileIsGone() throws Exception {
        Spool spool = new Spool(10L << 20);
        spool.write(new byte[2 << 20], 0, 2 << 20);
        AtomicInteger closed = new AtomicInteger();
        Content file = new Watched(spool.finish(ResultFormat.CSV.type()), closed);
        EntityTag tag = EntityTag.ofWords("file");
        KeptAnswers kept = new KeptAnswers(64L << 20);
        Content answer = kept.keep(tag, file);
        assertThat(closed).hasValue(1);
        assertThat(answer.length()).isEqualTo(2 << 20);
        assertThat(kept.find(tag)).containsSame(answer);
    }

    private record Watched(Content inner, AtomicInteger closed) implements Content {

        @Override
        public MediaType type() {
            return inner.type();
        }

        @Override
        public long length() {
            return inner.length();
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            inner.writeTo(out);
        }

        @Override
        public void close() throws IOException {
            inner.close();
            closed.incrementAndGet();
        }
    }

    private void add(int object) {
        Txn.executeWrite(
                dataset,
                () -> dataset.add(SSE.parseQuad("(quad <x:g> <x:s> <x:p> " + object + ")")));
    }

    private static Content count(Engine engine) {
        return engine.repeatable(
                        version -> EntityTag.ofWords(version, "count"),
                        QueryFactory.create("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
                        EVERYTHING,
                        Duration.ofSeconds(10),
                        ResultFormat.CSV)
                .content();
    }

    private static String text(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
