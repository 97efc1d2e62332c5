package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.SymbolIndex;

/** Search: a symbol leads to its document at once, words and filters to a list. */
public final class Search implements Handler {

    private final Published published;
    private final Addresses addresses;
    private final Templates templates;
    private final Supplier<SymbolIndex> symbols;

    Search(
            Published published,
            Addresses addresses,
            Templates templates,
            Supplier<SymbolIndex> symbols) {
        this.published = published;
        this.addresses = addresses;
        this.templates = templates;
        this.symbols = symbols;
    }

    @Override
    public Reply handle(Request request) {
        Form query = request.query();
        String words = query.one("q").map(String::strip).orElse("");
        Language language = Language.of(request);
        boolean alone = query.without("q").without("lang").isEmpty();
        if (alone && words.matches(".*[0-9].*") && words.length() < 80) {
            List<SymbolIndex.Match> found = symbols.get().find(words);
            if (found.size() == 1) {
                Ui ui = Ui.of(language.tag(), addresses);
                return Reply.redirect(302, ui.href(found.get(0).document()))
                        .with("Cache-Control", "no-cache");
            }
        }
        return published
                .read(data -> page(request, words, language.tag(), data))
                .with("Vary", "Accept-Language, Accept-Encoding")
                .with("Cache-Control", "no-cache");
    }

    private Reply page(Request request, String words, String language, Snapshot data) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        Form query = request.query();
        int page = page(query);
        List<Entry> entries =
                words.isEmpty() && filters(query).isEmpty()
                        ? List.of()
                        : entries(view, words, query, page);
        boolean more = entries.size() > Listing.ON_A_PAGE;
        Map<String, Object> model = new HashMap<>();
        model.put("words", words);
        model.put("body", query.one("body").orElse(""));
        model.put("year", query.one("year").orElse(""));
        model.put("bodies", Browse.bodies(view));
        model.put("asked", !words.isEmpty() || !filters(query).isEmpty());
        model.put(
                "listing",
                new Listing(
                        "results",
                        ui.t("search-results"),
                        more ? entries.subList(0, Listing.ON_A_PAGE) : entries,
                        0,
                        page > 1 ? href(ui, query, page - 1) : "",
                        more ? href(ui, query, page + 1) : ""));
        String title = words.isEmpty() ? ui.t("search") : ui.t("search-for", words);
        Head head = Head.of(title, "/search", query.encoded());
        return Reply.of(templates.render("search", ui, head, model));
    }

    private static int page(Form query) {
        String number = query.one("page").orElse("1");
        if (!number.matches("[1-9][0-9]{0,3}")) {
            throw Problem.badRequest("The parameter “page” is not a number from 1.");
        }
        return Integer.parseInt(number);
    }

    private static String href(Ui ui, Form query, int page) {
        Form other =
                query.without("page")
                        .without("lang")
                        .and(new Form(Map.of("page", List.of(String.valueOf(page)))));
        return ui.href("/search", other);
    }

    private List<String> filters(Form query) {
        List<String> filters = new ArrayList<>();
        query.one("body")
                .filter(body -> body.matches("[A-Za-z0-9-]{1,30}"))
                .ifPresent(
                        body ->
                                filters.add(
                                        "?document reso:adoptedBy <"
                                                + addresses.iris().thing("body/" + body).getURI()
                                                + "> ."));
        query.one("year")
                .filter(year -> year.matches("[0-9]{4}"))
                .ifPresent(year -> filters.add("FILTER(YEAR(?date) = " + year + ")"));
        return filters;
    }

    private List<Entry> entries(View view, String words, Form query, int page) {
        StringBuilder text = new StringBuilder("SELECT DISTINCT ?document ?date {");
        text.append(" ?document reso:outcome ?outcome .");
        text.append(" OPTIONAL { ?document reso:adoptionDate ?date }");
        filters(query).forEach(filter -> text.append(' ').append(filter));
        Map<String, Node> values = new HashMap<>();
        if (!words.isEmpty()) {
            text.append(" ?document reso:symbol ?symbol .");
            text.append(" OPTIONAL { ?document dcterms:title ?title }");
            int n = 0;
            for (String word : words.toLowerCase(Locale.ROOT).split("\\s+", 12)) {
                String name = "word" + n++;
                values.put(name, NodeFactory.createLiteralString(word));
                text.append(" FILTER(CONTAINS(LCASE(CONCAT(?symbol, ' ', COALESCE(?title, ''))), ?")
                        .append(name)
                        .append("))");
            }
        }
        text.append(" } ORDER BY DESC(?date) ?document");
        Query found = Rows.query(text.toString());
        int offset = (page - 1) * Listing.ON_A_PAGE;
        return Rows.of(view.data(), found, values, offset, Listing.ON_A_PAGE + 1).stream()
                .map(row -> DocumentList.entry(view, Rows.value(row, "document").orElseThrow()))
                .toList();
    }
}
