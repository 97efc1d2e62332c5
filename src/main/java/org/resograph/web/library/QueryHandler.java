package org.resograph.web.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.jspecify.annotations.Nullable;
import org.resograph.rdf.Iris;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.FileName;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Json;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.NameIndex;
import org.resograph.web.resource.SymbolIndex;
import org.resograph.web.sparql.Engine;
import org.resograph.web.sparql.ResultFormat;

/**
 * The answers to queries of the library, below {@code /q/}: as CSV, as JSON, as a spreadsheet, or
 * on a page.
 */
public final class QueryHandler implements Handler {

    private static final String PREFIX = "/q/";
    private static final List<ResultFormat> OFFERS =
            List.of(
                    ResultFormat.HTML,
                    ResultFormat.CSV,
                    ResultFormat.JSON,
                    ResultFormat.PLAIN_JSON,
                    ResultFormat.XML,
                    ResultFormat.TSV,
                    ResultFormat.SHEET);

    /** The forms of answers by the suffixes of their addresses, the usual one first. */
    private static final Map<String, ResultFormat> SUFFIXES = new LinkedHashMap<>();

    static {
        SUFFIXES.put("csv", ResultFormat.CSV);
        SUFFIXES.put("json", ResultFormat.JSON);
        SUFFIXES.put("xml", ResultFormat.XML);
        SUFFIXES.put("tsv", ResultFormat.TSV);
        SUFFIXES.put("xlsx", ResultFormat.SHEET);
        SUFFIXES.put("html", ResultFormat.HTML);
    }

    private final Library library;
    private final Iris iris;
    private final Published published;
    private final Supplier<SymbolIndex> symbols;
    private final Derived<Labels> labels;
    private final Derived<NameIndex> names;
    private final Engine engine;
    private final QueryPages pages;

    /** Makes the page of a query, with its answer when the parameters are there. */
    public interface QueryPages {

        /**
         * The page.
         *
         * @param arguments as given
         * @param bound the query with the values of its parameters; null when they are missing or
         *     wrong
         * @param problem what is wrong with them; null when nothing is
         */
        Reply page(
                Request request,
                LibraryQuery query,
                Form arguments,
                @Nullable Query bound,
                @Nullable Problem problem);

        /** The answer as a spreadsheet in the language of the reader. */
        Reply sheet(Request request, Query bound);
    }

    /** Answers queries of a library. */
    public QueryHandler(
            Library library,
            Iris iris,
            Published published,
            Supplier<SymbolIndex> symbols,
            Derived<NameIndex> names,
            Engine engine,
            QueryPages pages) {
        this.library = library;
        this.iris = iris;
        this.published = published;
        this.symbols = symbols;
        this.names = names;
        this.labels = new Derived<>(published, Labels::of);
        this.engine = engine;
        this.pages = pages;
    }

    @Override
    public Reply handle(Request request) {
        String path = request.path().substring(PREFIX.length());
        if (path.isEmpty()) {
            return index(request);
        }
        ResultFormat fixed = suffix(path);
        String name = fixed == null ? path : path.substring(0, path.lastIndexOf('.'));
        LibraryQuery query =
                library.find(name)
                        .orElseThrow(
                                () ->
                                        Problem.notFound(
                                                        "There is no query of the name “"
                                                                + name
                                                                + "”.")
                                                .told("told-no-query", name)
                                                .member("available", names()));
        Optional<String> wanted = request.query().one("format").filter(any -> fixed == null);
        if (wanted.isPresent()) {
            return toSuffix(query, wanted.get(), request.query());
        }
        ResultFormat format = fixed == null ? negotiate(request) : fixed;
        Form arguments = request.query().without("lang");
        if (format.equals(ResultFormat.HTML)) {
            return page(request, query, arguments);
        }
        if (format.equals(ResultFormat.SHEET)) {
            Form wished = query.wished(arguments, Language.of(request).met().tag());
            return pages.sheet(request, bound(query, values(query, wished)))
                    .with(FileName.HEADER, fileName(query, arguments, format));
        }
        Map<String, Node> values = values(query, arguments);
        Function<String, EntityTag> tag = version -> tag(query, values, format, version);
        Optional<EntityTag> held =
                tag.apply(engine.version()).held(request.header("If-None-Match").orElse(null));
        String file = fileName(query, arguments, format);
        if (held.isPresent()) {
            return headed(Reply.empty(304).tagged(held.get())).with(FileName.HEADER, file);
        }
        Engine.Answer answer =
                engine.repeatable(
                        tag,
                        bound(query, values),
                        new DatasetDescription(),
                        engine.limits().time(),
                        format);
        return headed(Reply.of(answer.content()).tagged(tag.apply(answer.version())))
                .with(FileName.HEADER, file);
    }

    /** As of documents: what is asked for by a parameter has an address of its own. */
    private static Reply toSuffix(LibraryQuery query, String format, Form asked) {
        if (!suffixes().contains(format)) {
            throw Problem.badRequest("There is no format of this name: " + format)
                    .member("available", suffixes());
        }
        String rest = asked.without("format").encoded();
        return Reply.redirect(301, query.name() + "." + format + (rest.isEmpty() ? "" : "?" + rest))
                .with("Cache-Control", "public, max-age=86400");
    }

    private Reply page(Request request, LibraryQuery query, Form arguments) {
        if (arguments.isEmpty() && query.parameters().stream().anyMatch(Parameter::required)) {
            return pages.page(request, query, arguments, null, null);
        }
        try {
            Form wished = query.wished(arguments, Language.of(request).tag());
            Query bound = bound(query, values(query, wished));
            return pages.page(request, query, arguments, bound, null);
        } catch (Problem problem) {
            return pages.page(request, query, arguments, null, problem);
        }
    }

    /** By the question and what was asked of it: {@code votes-of-state-VEN.csv}. */
    private static String fileName(LibraryQuery query, Form arguments, ResultFormat format) {
        List<String> words = new ArrayList<>(List.of(query.name()));
        query.parameters().forEach(parameter -> words.addAll(arguments.all(parameter.name())));
        return FileName.inline(words, format.name());
    }

    private Map<String, Node> values(LibraryQuery query, Form arguments) {
        SymbolIndex index = symbols.get();
        return published.read(
                data ->
                        new Arguments(
                                        iris,
                                        data,
                                        index,
                                        () -> names.of(data),
                                        () -> labels.of(data))
                                .read(query, arguments));
    }

    /** The query with values; concepts that a label names are looked up, not looked for. */
    private Query bound(LibraryQuery query, Map<String, Node> values) {
        return query.parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.LABEL)
                .flatMap(parameter -> Optional.ofNullable(values.get(parameter.name())).stream())
                .findFirst()
                .map(label -> labels.get().of(label.getLiteralLexicalForm()))
                .map(concepts -> query.with(values, concepts))
                .orElseGet(() -> query.with(values));
    }

    private List<String> names() {
        return library.queries().stream().map(LibraryQuery::name).toList();
    }

    private static @Nullable ResultFormat suffix(String path) {
        return SUFFIXES.get(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The suffixes under which answers can be had. */
    public static List<String> suffixes() {
        return List.copyOf(SUFFIXES.keySet());
    }

    /** The questions with their addresses, for programs; people have a page of them. */
    private Reply index(Request request) {
        List<MediaType> offers = List.of(MediaType.JSON, MediaType.HTML);
        MediaType type =
                request.accept().choose(offers).orElseThrow(() -> Problem.notAcceptable(offers));
        if (type.equals(MediaType.HTML)) {
            return Reply.redirect(303, "../queries").with("Vary", "Accept");
        }
        List<Object> list = new ArrayList<>();
        for (LibraryQuery query : library.queries()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", query.name());
            entry.put("title", query.title("en"));
            entry.put("description", query.description("en"));
            entry.put("parameters", query.parameters().stream().map(Parameter::name).toList());
            entry.put("csv", query.name() + ".csv");
            entry.put("json", query.name() + ".json");
            list.add(entry);
        }
        return headed(Reply.of(Bytes.of(type, Json.of(Map.of("queries", list)) + "\n")))
                .with("Link", "<../openapi.json>; rel=\"service-desc\"");
    }

    private static ResultFormat negotiate(Request request) {
        List<MediaType> types = OFFERS.stream().map(ResultFormat::type).toList();
        return request.accept()
                .choose(OFFERS, ResultFormat::type)
                .orElseThrow(() -> Problem.notAcceptable(types));
    }

    private static EntityTag tag(
            LibraryQuery query, Map<String, Node> values, ResultFormat format, String version) {
        return EntityTag.ofWords(version, query.name(), values.toString(), format.type().name());
    }

    private static Reply headed(Reply reply) {
        return reply.with("Cache-Control", "public, no-cache")
                .with("Vary", "Accept, Accept-Encoding");
    }
}
