package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.jspecify.annotations.Nullable;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Form;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.library.Parameter;
import org.resograph.web.library.QueryHandler;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Language;
import org.resograph.web.sparql.Engine;

/** The pages of the query library: the list, and each query with its form and its answer. */
public final class LibraryPages implements QueryHandler.QueryPages, SitePage.Model {

    private final Library library;
    private final Addresses addresses;
    private final Templates templates;
    private final Engine engine;
    private final Offers offers;

    LibraryPages(
            Library library,
            Addresses addresses,
            Templates templates,
            Engine engine,
            Offers offers) {
        this.offers = offers;
        this.library = library;
        this.addresses = addresses;
        this.templates = templates;
        this.engine = engine;
    }

    /**
     * A query in the list.
     *
     * @param link to its page
     * @param description what it answers
     */
    public record Item(Link link, String description) {}

    /**
     * A field of the form of a query.
     *
     * @param value as given, or empty
     * @param offers the name of the list of what may be given; empty where there is none
     */
    public record Input(
            String name,
            String description,
            boolean required,
            String example,
            String value,
            String offers) {}

    @Override
    public Map<String, ?> of(View view) {
        Ui ui = view.ui();
        return Map.of(
                "queries",
                library.queries().stream()
                        .map(q -> new Item(Home.link(ui, q), q.description(ui.language())))
                        .toList());
    }

    @Override
    public Reply page(
            Request request,
            LibraryQuery query,
            Form arguments,
            @Nullable Query bound,
            @Nullable Problem problem) {
        Ui ui = Ui.of(Language.of(request), addresses);
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("title", query.title(ui.language()));
        model.put("description", query.description(ui.language()));
        List<Input> inputs = inputs(query, arguments, ui.language());
        model.put("inputs", inputs);
        List<String> lists =
                inputs.stream().map(Input::offers).filter(o -> !o.isEmpty()).distinct().toList();
        model.put("offers", offers.of(Language.of(request), lists));
        Form wished = query.wished(arguments, ui.language());
        model.put("action", addresses.local("/q/" + query.name()));
        model.put(
                "json",
                addresses.local(
                        "/q/"
                                + query.name()
                                + ".json"
                                + (wished.isEmpty() ? "" : "?" + wished.encoded())));
        model.put("parameters", wished.encoded());
        String language = ui.language();
        model.put(
                "sheet",
                addresses.local("/q/" + query.name() + ".xlsx")
                        + "?"
                        + arguments.without("language").and(Form.of("lang", language)).encoded());
        model.put("problem", problem == null ? "" : problem.detail());
        model.put("inEditor", ui.href("/sparql?example=" + query.name()));
        String path = "/q/" + query.name();
        Head head =
                new Head(
                        query.title(ui.language()),
                        query.description(ui.language()),
                        path,
                        arguments.encoded(),
                        arguments.isEmpty() ? addresses.iris().base() + path.substring(1) : "",
                        "",
                        "");
        Bytes page =
                bound == null
                        ? rendered(ui, head, model, ResultTable.NONE)
                        : answered(ui, head, model, bound);
        Reply reply = Reply.of(page).with("Vary", "Accept, Accept-Language, Accept-Encoding");
        return (problem == null ? reply : reply.withStatus(problem.status()))
                .with("Cache-Control", "public, no-cache");
    }

    @Override
    public Reply sheet(Request request, Query bound) {
        Ui ui = Ui.of(Language.of(request), addresses);
        Engine.Answer answer =
                engine.run(
                        bound,
                        new DatasetDescription(),
                        engine.limits().time(),
                        execution ->
                                Spreadsheet.of(
                                        ui, ResultTable.whole(ui, addresses.iris(), execution)));
        return Reply.of((Bytes) answer.content())
                .with("Vary", "Accept, Accept-Language, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    private Bytes answered(Ui ui, Head head, Map<String, Object> model, Query bound) {
        return (Bytes)
                engine.run(
                                bound,
                                new DatasetDescription(),
                                engine.limits().time(),
                                execution ->
                                        rendered(
                                                ui,
                                                head,
                                                model,
                                                ResultTable.named(ui, addresses.iris(), execution)))
                        .content();
    }

    private Bytes rendered(Ui ui, Head head, Map<String, Object> model, ResultTable table) {
        model.put("table", table);
        return templates.render("query", ui, head, model);
    }

    private static List<Input> inputs(LibraryQuery query, Form arguments, String language) {
        List<Input> inputs = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.kind() == Parameter.Kind.LANGUAGE) {
                continue; // the page's own
            }
            List<String> given = arguments.all(parameter.name());
            inputs.add(
                    new Input(
                            parameter.name(),
                            parameter.description(language),
                            parameter.required(),
                            parameter.example(),
                            given.isEmpty() ? "" : given.get(0),
                            Offers.name(parameter.kind())));
        }
        return inputs;
    }
}
