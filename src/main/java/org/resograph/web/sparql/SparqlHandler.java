package org.resograph.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Content;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;

/** The endpoint: queries by GET and POST, and its own description when nothing is asked. */
public final class SparqlHandler implements Handler, AutoCloseable {

    private static final int SPILL_AFTER_ROWS = 200_000;

    private final Limits limits;
    private final Published data;
    private final Executor executor;
    private final AnswerWriter writer;
    private final Handler description;
    private final HtmlAnswers pages;

    /**
     * An endpoint.
     *
     * @param description answers a GET without parameters
     * @param pages shows answers to people
     */
    public SparqlHandler(Limits limits, Published data, Handler description, HtmlAnswers pages) {
        this.limits = limits;
        this.data = data;
        this.executor = new Executor(limits, data);
        this.writer = new AnswerWriter(limits);
        this.description = description;
        this.pages = pages;
    }

    @Override
    public List<String> methods() {
        return List.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply handle(Request request) {
        if (request.method().equals("GET") && request.query().names().isEmpty()) {
            return announced(description.handle(request));
        }
        try {
            return announced(answer(request));
        } catch (Problem problem) {
            announcement().forEach(h -> problem.with(h.get(0), h.get(1)));
            throw problem;
        }
    }

    private Reply answer(Request request) {
        SparqlRequest asked = SparqlRequest.of(request, limits.query());
        QueryText text = QueryText.parse(asked.query());
        ResultFormat format = negotiate(request, asked, text.query());
        boolean cacheable = request.method().equals("GET") && text.repeatable();
        if (cacheable) {
            EntityTag tag = tag(asked, format, data.version());
            if (tag.matches(request.header("If-None-Match").orElse(null))) {
                return cached(Reply.empty(304), tag);
            }
        }
        Duration time =
                asked.timeout().filter(t -> t.compareTo(limits.time()) < 0).orElse(limits.time());
        Answer answer =
                executor.run(
                        time,
                        snapshot -> run(request, asked, text, format, time, snapshot),
                        Answer::close);
        Reply reply = Reply.of(answer.content());
        return cacheable
                ? cached(reply, tag(asked, format, answer.version()))
                : reply.with("Cache-Control", "no-store").with("Vary", "Accept, Accept-Encoding");
    }

    private static Reply cached(Reply reply, EntityTag tag) {
        return reply.tagged(tag)
                .with("Cache-Control", "public, no-cache")
                .with("Vary", "Accept, Accept-Encoding");
    }

    private static ResultFormat negotiate(Request request, SparqlRequest asked, Query query) {
        List<ResultFormat> formats = ResultFormat.of(query);
        return asked.format()
                .flatMap(name -> ResultFormat.named(name, formats))
                .or(() -> request.accept().choose(formats, ResultFormat::type))
                .orElseThrow(
                        () ->
                                Problem.notAcceptable(
                                        formats.stream().map(ResultFormat::type).toList()));
    }

    private static EntityTag tag(SparqlRequest asked, ResultFormat format, String version) {
        return EntityTag.ofWords(
                version,
                format.type().name(),
                asked.query(),
                asked.defaultGraphs().toString(),
                asked.namedGraphs().toString());
    }

    private Answer run(
            Request request,
            SparqlRequest asked,
            QueryText text,
            ResultFormat format,
            Duration time,
            Snapshot data) {
        Spool spool = new Spool(limits.bytes());
        try (QueryExec execution = execution(asked, text.query(), time, data)) {
            if (format.equals(ResultFormat.HTML)) {
                Bytes page = pages.page(request, asked.query(), text.query(), execution);
                return new Answer(page, data.version());
            }
            writer.write(text.query(), execution, format, spool);
            return new Answer(spool.finish(format.type()), data.version());
        } catch (IOException e) {
            spool.discard();
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            spool.discard();
            throw e;
        }
    }

    private static QueryExec execution(
            SparqlRequest asked, Query parsed, Duration time, Snapshot data) {
        Query query = parsed;
        DatasetGraph dataset = data.dataset();
        DatasetDescription wanted = wanted(asked, query);
        boolean all = wanted.isEmpty();
        if (!all) {
            requireKnown(wanted, dataset);
            dataset = DynamicDatasets.dynamicDataset(wanted, dataset, false);
            query = query.cloneQuery();
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
        }
        Context context = ARQ.getContext().copy();
        context.putAll(data.dataset().getContext());
        // With FROM the union must not stand in for the graphs that were named.
        context.set(TDB2.symUnionDefaultGraph, all);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.spillToDiskThreshold, SPILL_AFTER_ROWS);
        StaticFunctions.install(context);
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(context)
                .overallTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static DatasetDescription wanted(SparqlRequest asked, Query query) {
        if (!asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty()) {
            return DatasetDescription.create(asked.defaultGraphs(), asked.namedGraphs());
        }
        DatasetDescription own = query.getDatasetDescription();
        return own == null ? new DatasetDescription() : own;
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

    private Reply announced(Reply reply) {
        Reply with = reply;
        for (List<String> header : announcement()) {
            with = with.with(header.get(0), header.get(1));
        }
        return with;
    }

    private List<List<String>> announcement() {
        return List.of(
                List.of("Resograph-Time-Limit", limits.time().toMillis() / 1000.0 + "s"),
                List.of("Resograph-Row-Limit", String.valueOf(limits.rows())));
    }

    /** Stops the threads of queries. */
    @Override
    public void close() {
        executor.close();
    }

    private record Answer(Content content, String version) {

        void close() {
            try {
                content.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
