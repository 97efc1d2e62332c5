package org.resograph.web.sparql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/** The endpoint: queries by GET and POST, and its own description when nothing is asked. */
public final class SparqlHandler implements Handler {

    private final Engine engine;
    private final Limits limits;
    private final String base;
    private final Handler description;
    private final HtmlAnswers pages;

    /**
     * An endpoint.
     *
     * @param base of the IRIs of the data, to which relative ones in a query are resolved
     * @param description answers a GET without parameters
     * @param pages shows answers to people
     */
    public SparqlHandler(Engine engine, String base, Handler description, HtmlAnswers pages) {
        this.engine = engine;
        this.base = base;
        this.limits = engine.limits();
        this.description = description;
        this.pages = pages;
    }

    @Override
    public List<String> methods() {
        return List.of("GET", "HEAD", "POST");
    }

    @Override
    public Reply handle(Request request) {
        boolean asksNothing =
                request.method().equals("GET")
                        && request.query().without("lang").without("example").isEmpty();
        try {
            return announced(asksNothing ? description.handle(request) : answer(request));
        } catch (Problem problem) {
            announcement().forEach(h -> problem.with(h.get(0), h.get(1)));
            throw problem;
        }
    }

    private Reply answer(Request request) {
        SparqlRequest asked = SparqlRequest.of(request, limits.query());
        QueryText text = QueryText.parse(asked.query(), base);
        ResultFormat format = negotiate(request, asked, text.query());
        boolean isPage = format.equals(ResultFormat.HTML);
        String vary =
                isPage ? "Accept, Accept-Language, Accept-Encoding" : "Accept, Accept-Encoding";
        String words = isPage ? wordsOfPage(request) : "";
        Function<String, EntityTag> tag = version -> tag(asked, format, words, version);
        boolean cacheable = request.method().equals("GET") && text.repeatable();
        if (cacheable) {
            Optional<EntityTag> held =
                    tag.apply(engine.version()).held(request.header("If-None-Match").orElse(null));
            if (held.isPresent()) {
                return cached(Reply.empty(304), held.get(), vary);
            }
        }
        Engine.Answer answer = answer(request, asked, text, format, tag);
        Reply reply = Reply.of(answer.content());
        return cacheable
                ? cached(reply, tag.apply(answer.version()), vary)
                : reply.with("Cache-Control", "no-store").with("Vary", vary);
    }

    private Engine.Answer answer(
            Request request,
            SparqlRequest asked,
            QueryText text,
            ResultFormat format,
            Function<String, EntityTag> tag) {
        Duration time =
                asked.timeout().filter(t -> t.compareTo(limits.time()) < 0).orElse(limits.time());
        DatasetDescription wanted = wanted(asked, text.query());
        if (format.equals(ResultFormat.HTML)) {
            return engine.run(
                    text.query(),
                    wanted,
                    time,
                    run -> pages.page(request, asked.query(), text.query(), run));
        }
        return text.repeatable()
                ? engine.repeatable(tag, text.query(), wanted, time, format)
                : engine.answer(text.query(), wanted, time, format);
    }

    private static Reply cached(Reply reply, EntityTag tag, String vary) {
        return reply.tagged(tag).with("Cache-Control", "public, no-cache").with("Vary", vary);
    }

    /** What a page depends on beside the query: in which language its words are, and its links. */
    private static String wordsOfPage(Request request) {
        return request.query().encoded() + " " + request.header("Accept-Language").orElse("");
    }

    private static ResultFormat negotiate(Request request, SparqlRequest asked, Query query) {
        List<ResultFormat> formats = ResultFormat.of(query);
        return asked.formats().stream()
                .flatMap(name -> ResultFormat.named(name, formats).stream())
                .findFirst()
                .or(() -> request.accept().choose(formats, ResultFormat::type))
                .orElseThrow(
                        () ->
                                Problem.notAcceptable(
                                        formats.stream().map(ResultFormat::type).toList()));
    }

    private static EntityTag tag(
            SparqlRequest asked, ResultFormat format, String page, String version) {
        return EntityTag.ofWords(
                version,
                format.type().name(),
                page,
                asked.query(),
                asked.defaultGraphs().toString(),
                asked.namedGraphs().toString());
    }

    private static DatasetDescription wanted(SparqlRequest asked, Query query) {
        if (!asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty()) {
            return DatasetDescription.create(asked.defaultGraphs(), asked.namedGraphs());
        }
        DatasetDescription own = query.getDatasetDescription();
        return own == null ? new DatasetDescription() : own;
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
}
