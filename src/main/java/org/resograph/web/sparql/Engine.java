package org.resograph.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.resograph.web.http.Content;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.Problem;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.text.KeptIndex;

/** Runs queries over the data, each within the limits, to a whole answer or to a problem. */
public final class Engine implements AutoCloseable {

    private static final int SPILL_AFTER_ROWS = 200_000;

    private final Limits limits;
    private final Published data;
    private final Executor executor;
    private final AnswerWriter writer;
    private final KeptIndex texts;
    private final KeptAnswers kept;

    /** An engine over these data, and the index of their texts. */
    public Engine(Limits limits, Published data, KeptIndex texts) {
        this.limits = limits;
        this.data = data;
        this.texts = texts;
        this.executor = new Executor(limits, data);
        this.writer = new AnswerWriter(limits);
        this.kept = new KeptAnswers(limits.kept());
    }

    /**
     * A whole answer.
     *
     * @param content in the format that was asked for
     * @param version of the data that it was found in
     */
    public record Answer(Content content, String version) {

        private void discard() {
            try {
                content.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The limits that it keeps. */
    public Limits limits() {
        return limits;
    }

    /** The version of the data that a query would see now. */
    public String version() {
        return data.version();
    }

    /**
     * Runs a query.
     *
     * @param wanted the graphs that it sees; all as one when it is empty
     * @throws Problem when there is no whole answer
     */
    public Answer answer(
            Query query, DatasetDescription wanted, Duration time, ResultFormat format) {
        return run(query, wanted, time, execution -> write(query, format, execution));
    }

    /**
     * The whole answer to a query that has the same one whenever it is asked of the same data. One
     * that was found before is given again.
     *
     * @param tag of the answer, by the version of the data
     * @param wanted the graphs that it sees; all as one when it is empty
     * @throws Problem when there is no whole answer
     */
    public Answer repeatable(
            Function<String, EntityTag> tag,
            Query query,
            DatasetDescription wanted,
            Duration time,
            ResultFormat format) {
        String version = version();
        Optional<Content> found = kept.find(tag.apply(version));
        if (found.isPresent()) {
            return new Answer(found.get(), version);
        }
        Answer answer = answer(query, wanted, time, format);
        return new Answer(
                kept.keep(tag.apply(answer.version()), answer.content()), answer.version());
    }

    /**
     * Runs a query and gives its execution to somebody who makes the answer of it.
     *
     * @throws Problem when there is no whole answer
     */
    public Answer run(
            Query query,
            DatasetDescription wanted,
            Duration time,
            Function<QueryExec, Content> maker) {
        return executor.run(
                time,
                (snapshot, guard) -> {
                    try (QueryExec execution = execution(query, wanted, time, snapshot, guard)) {
                        guard.watch(execution);
                        return new Answer(maker.apply(execution), snapshot.version());
                    }
                },
                Answer::discard);
    }

    private Content write(Query query, ResultFormat format, QueryExec execution) {
        Spool spool = new Spool(limits.bytes());
        try {
            writer.write(query, execution, format, spool);
            return spool.finish(format.type());
        } catch (IOException e) {
            spool.discard();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            spool.discard();
            throw e;
        }
    }

    /** An execution in the transaction of a snapshot, without limits, for queries of our own. */
    public static QueryExec execution(Query query, Snapshot snapshot) {
        return QueryExec.newBuilder()
                .dataset(snapshot.dataset())
                .query(query)
                .context(context(snapshot.dataset(), true))
                .build();
    }

    private QueryExec execution(
            Query parsed,
            DatasetDescription wanted,
            Duration time,
            Snapshot snapshot,
            Guard guard) {
        Query query = parsed;
        DatasetGraph dataset = snapshot.dataset();
        boolean all = wanted.isEmpty();
        if (!all) {
            requireKnown(wanted, dataset);
            dataset = DynamicDatasets.dynamicDataset(wanted, dataset, false);
            query = query.cloneQuery();
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
        }
        Context context = context(snapshot.dataset(), all);
        TextQuery.install(context, texts);
        GuardedExecutor.install(context, dataset, guard);
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(context)
                .overallTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static Context context(DatasetGraph dataset, boolean all) {
        Context context = ARQ.getContext().copy();
        context.putAll(dataset.getContext());
        // With FROM the union must not stand in for the graphs that were named.
        context.set(TDB2.symUnionDefaultGraph, all);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.spillToDiskThreshold, SPILL_AFTER_ROWS);
        context.set(ARQConstants.sysOptimizerFactory, PathsFirst.FACTORY);
        StaticFunctions.install(context);
        return context;
    }

    private static void requireKnown(DatasetDescription wanted, DatasetGraph dataset) {
        Stream.concat(wanted.getDefaultGraphURIs().stream(), wanted.getNamedGraphURIs().stream())
                .map(NodeFactory::createURI)
                .filter(graph -> !Quad.isUnionGraph(graph) && !dataset.containsGraph(graph))
                .findFirst()
                .ifPresent(
                        graph -> {
                            throw Problem.of(
                                    400,
                                    "unknown-graph",
                                    "Unknown graph",
                                    "There is no graph <"
                                            + graph.getURI()
                                            + "> here, and nothing is fetched from elsewhere.");
                        });
    }

    /** Gives up the queries that run, and takes no others: each is answered that it is so. */
    public void stop() {
        executor.stop();
    }

    /** Stops the threads of queries. */
    @Override
    public void close() {
        executor.close();
    }
}
