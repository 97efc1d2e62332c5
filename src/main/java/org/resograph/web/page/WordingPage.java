package org.resograph.web.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.resograph.web.http.FileName;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.MediaType;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.http.UnknownParameter;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.SymbolIndex;

/**
 * What changed in the wording from one document to a later one: {@code
 * /wording?earlier=A/RES/76/1&later=A/RES/77/1&in=fr}, as a page or, as Accept or a suffix says, as
 * JSON or CSV.
 */
public final class WordingPage implements Handler {

    /** The forms by their suffixes, the one that is preferred first. */
    private static final Map<String, MediaType> FORMATS = formats();

    private static final Set<String> KNOWN = Set.of("earlier", "later", "in", "lang");

    private static Map<String, MediaType> formats() {
        Map<String, MediaType> formats = new LinkedHashMap<>();
        formats.put("html", MediaType.HTML);
        formats.put("json", MediaType.JSON);
        formats.put("csv", MediaType.CSV);
        return formats;
    }

    private final Published published;
    private final Addresses addresses;
    private final Templates templates;
    private final Supplier<SymbolIndex> symbols;

    WordingPage(
            Published published,
            Addresses addresses,
            Templates templates,
            Supplier<SymbolIndex> symbols) {
        this.published = published;
        this.addresses = addresses;
        this.templates = templates;
        this.symbols = symbols;
    }

    /** The address at which a document stands beside an earlier one. */
    static String href(Ui ui, String earlier, String later) {
        return ui.href("/wording", of(earlier, later));
    }

    static Form of(String earlier, String later) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("earlier", List.of(earlier));
        values.put("later", List.of(later));
        return new Form(values);
    }

    @Override
    public Reply handle(Request request) {
        Optional<String> format = request.query().one("format");
        if (format.isPresent()) {
            return toSuffix(format.get(), request.query());
        }
        int dot = request.path().lastIndexOf('.');
        MediaType type =
                dot < 0
                        ? request.accept()
                                .choose(List.copyOf(FORMATS.values()))
                                .orElseThrow(
                                        () -> Problem.notAcceptable(List.copyOf(FORMATS.values())))
                        : FORMATS.getOrDefault(request.path().substring(dot + 1), MediaType.HTML);
        Language language = Language.of(request);
        Reply reply =
                published.read(
                        data ->
                                type.equals(MediaType.HTML)
                                        ? page(request.query(), language, data)
                                        : data(request.query(), language.met(), data, type));
        return reply.with("Vary", "Accept, Accept-Language, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    private Reply toSuffix(String format, Form query) {
        if (!FORMATS.containsKey(format)) {
            throw Problem.badRequest("There is no format of this name: " + format)
                    .member("available", List.copyOf(FORMATS.keySet()));
        }
        String rest = query.without("format").encoded();
        return Reply.redirect(
                        301,
                        addresses.local("/wording." + format) + (rest.isEmpty() ? "" : "?" + rest))
                .with("Cache-Control", "public, max-age=86400");
    }

    private Reply data(Form query, Language language, Snapshot data, MediaType type) {
        UnknownParameter.refuse(query, KNOWN);
        View view = view(language, data);
        Wording wording =
                wording(view, given(query, "earlier"), given(query, "later"), query.one("in"));
        boolean isAsked = query.one("in").map(wording.lang()::equals).orElse(true);
        if (wording.lang().isEmpty()) {
            throw Problem.notFound("There is no language that both documents have here.")
                    .told("wording-none");
        }
        if (!isAsked) { // a page shows another language, and which
            throw Problem.notFound("The documents do not both have the language that “in” names.")
                    .member("languages", wording.languages());
        }
        WordingData form = new WordingData(wording);
        boolean isJson = type.equals(MediaType.JSON);
        List<String> words =
                List.of(
                        "wording",
                        wording.earlier().link().text(),
                        wording.later().link().text(),
                        wording.lang());
        return Reply.of(isJson ? form.json() : form.csv())
                .with(FileName.HEADER, FileName.inline(words, isJson ? "json" : "csv"));
    }

    private static String given(Form query, String name) {
        return query.one(name)
                .map(String::strip)
                .orElseThrow(
                        () ->
                                Problem.badRequest("The parameter “" + name + "” is not given.")
                                        .told("told-not-given", name));
    }

    private View view(Language language, Snapshot data) {
        return new View(Facts.NONE, Ui.of(language, addresses), addresses.iris(), data);
    }

    private Wording wording(View view, String before, String after, Optional<String> in) {
        return Wording.of(
                Wording.Side.of(view, document("earlier", before)),
                Wording.Side.of(view, document("later", after)),
                in.orElse(""));
    }

    private Reply page(Form query, Language language, Snapshot data) {
        View view = view(language, data);
        Ui ui = view.ui();
        String before = query.one("earlier").orElse("").strip();
        String after = query.one("later").orElse("").strip();
        boolean asked = !before.isEmpty() && !after.isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("earlier", before);
        model.put("later", after);
        model.put("asked", asked);
        model.put("remarks", Remarks.of(ui, query, KNOWN));
        String title = ui.t("title-wording");
        Form address = Form.EMPTY;
        if (asked) {
            WordingModel wording = WordingModel.of(wording(view, before, after, query.one("in")));
            model.put("wording", wording);
            title = ui.t("wording-of", wording.later().text(), wording.earlier().text());
            address = of(wording.earlier().text(), wording.later().text());
            if (!wording.lang().isEmpty()) {
                address = address.and(Form.of("in", wording.lang()));
                model.put("files", "?" + address.encoded());
            }
        }
        model.put("title", title);
        String canonical = addresses.iris().base() + "wording";
        Head head =
                new Head(
                        title,
                        ui.t("description-wording"),
                        "/wording",
                        query.encoded(),
                        address.isEmpty() ? canonical : canonical + "?" + address.encoded(),
                        "",
                        "");
        return Reply.of(templates.render("wording", ui, head, model));
    }

    private Node document(String parameter, String typed) {
        List<SymbolIndex.Match> found = symbols.get().find(typed);
        if (found.size() == 1) {
            return found.get(0).document();
        }
        if (found.isEmpty()) {
            throw Problem.badRequest(
                            "The parameter “"
                                    + parameter
                                    + "”: no document here has the symbol “"
                                    + typed
                                    + "”.")
                    .told("told-no-symbol", typed);
        }
        List<String> meant = found.stream().map(SymbolIndex.Match::symbol).toList();
        throw Problem.badRequest(
                        "The parameter “"
                                + parameter
                                + "” may mean "
                                + String.join(", ", meant)
                                + ".")
                .told("told-several-symbols", typed, String.join(", ", meant));
    }
}
