package org.resograph.web.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.SymbolIndex;

/**
 * What changed in the wording from one document to a later one: {@code
 * /wording?earlier=A/RES/76/1&later=A/RES/77/1&in=fr}.
 */
public final class WordingPage implements Handler {

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
        Language language = Language.of(request);
        return published
                .read(data -> page(request.query(), language, data))
                .with("Vary", "Accept-Language, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    private Reply page(Form query, Language language, Snapshot data) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        String before = query.one("earlier").orElse("").strip();
        String after = query.one("later").orElse("").strip();
        boolean asked = !before.isEmpty() && !after.isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("earlier", before);
        model.put("later", after);
        model.put("asked", asked);
        String title = ui.t("title-wording");
        Form address = Form.EMPTY;
        if (asked) {
            WordingModel wording =
                    WordingModel.of(
                            WordingModel.Side.of(view, document("earlier", before)),
                            WordingModel.Side.of(view, document("later", after)),
                            query.one("in").orElse(""));
            model.put("wording", wording);
            title = ui.t("wording-of", wording.later().text(), wording.earlier().text());
            address = of(wording.earlier().text(), wording.later().text());
            if (!wording.lang().isEmpty()) {
                address = address.and(Form.of("in", wording.lang()));
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
