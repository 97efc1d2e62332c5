package org.resograph.web.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resograph.rdf.LocalName;
import org.resograph.search.Found;
import org.resograph.search.Search;
import org.resograph.search.Words;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.FileName;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.NameIndex;
import org.resograph.web.resource.SymbolIndex;
import org.resograph.web.text.KeptIndex;

/** Search: a symbol leads to its document at once; words and filters to a list with counts. */
public final class SearchPage implements Handler {

    private static final int ON_A_PAGE = 20;
    private static final int LAST_PAGE = Search.DEEPEST / ON_A_PAGE;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Published published;
    private final Addresses addresses;
    private final Templates templates;
    private final Supplier<SymbolIndex> symbols;
    private final KeptIndex texts;
    private final StateChoice.All states;
    private final KeptNames names;
    private final Derived<NameIndex> things;
    private final Derived<VoteTable> votes;

    SearchPage(
            Published published,
            Addresses addresses,
            Templates templates,
            Supplier<SymbolIndex> symbols,
            Derived<NameIndex> things,
            KeptIndex texts,
            StateChoice.All states,
            Derived<VoteTable> votes) {
        this.published = published;
        this.addresses = addresses;
        this.templates = templates;
        this.symbols = symbols;
        this.texts = texts;
        this.states = states;
        this.names = new KeptNames(published);
        this.things = things;
        this.votes = votes;
    }

    @Override
    public Reply handle(Request request) {
        Form query = request.query();
        String words = SearchAddress.typed(query);
        Language language = Language.of(request);
        if (request.path().contains(".")) {
            return published.read(data -> file(request, language.met(), data));
        }
        boolean alone = query.without("q").without("lang").isEmpty();
        if (alone && words.matches(".*[0-9].*") && words.length() < 80) {
            List<SymbolIndex.Match> found = symbols.get().find(words);
            if (found.size() == 1) {
                Ui ui = Ui.of(language, addresses);
                return Reply.redirect(302, ui.href(found.get(0).document()))
                        .with("Cache-Control", "no-cache");
            }
        }
        boolean current = texts.isCurrent(PATIENCE);
        return published
                .read(data -> page(request, language, data, current))
                .with("Vary", "Accept-Language, Accept-Encoding")
                .with("Cache-Control", "no-cache");
    }

    /** What is found as a file, of a thousand documents at most, and with the address of more. */
    private Reply file(Request request, Language language, Snapshot data) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        Form query = request.query();
        SearchAddress address = address(view, query);
        address.refuseUnknown();
        int page = address.page(Search.DEEPEST / SearchList.IN_A_FILE);
        Found found = texts.index().find(address.search(page, SearchList.IN_A_FILE));
        SearchList list = new SearchList(view, choices(data, address.filters()));
        String suffix = request.path().substring(request.path().lastIndexOf('.') + 1);
        Bytes file =
                suffix.equals("csv") ? list.csv(found.documents()) : list.sheet(found.documents());
        Reply reply =
                Reply.of(file)
                        .with(FileName.HEADER, FileName.inline(List.of("search"), suffix))
                        .with("Vary", "Accept-Language, Accept-Encoding")
                        .with("Cache-Control", "no-cache");
        if ((long) page * SearchList.IN_A_FILE >= found.total()) {
            return reply;
        }
        Form next = query.without("page").and(Form.of("page", "" + (page + 1)));
        String following = addresses.local(request.path()) + "?" + next.encoded();
        return reply.with("Link", "<" + following + ">; rel=\"next\"");
    }

    private SearchAddress address(View view, Form query) {
        return new SearchAddress(
                query,
                new SearchFilters(
                        addresses.iris(),
                        query,
                        names,
                        typed -> states.code(view, things.of(view.data()), typed)));
    }

    private Reply page(Request request, Language language, Snapshot data, boolean current) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        Form query = request.query();
        SearchAddress address = address(view, query);
        SearchFilters filters = address.filters();
        String typed = address.typed();
        Words words = Words.of(typed);
        int page = address.page(LAST_PAGE);
        Found found = texts.index().find(address.search(page, ON_A_PAGE));
        boolean asked = !typed.isEmpty() || !filters.isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("words", typed);
        model.put("asked", asked);
        model.put("current", current);
        model.put("remarks", address.remarks(ui));
        model.put("total", found.total());
        Map<String, String> choices = choices(data, filters);
        model.put(
                "hits",
                asked
                        ? new SearchHits(view, texts.index(), words).of(found.documents(), choices)
                        : List.of());
        List<NameIndex.Named> named = named(typed, data, found.total() == 0);
        model.put("things", SearchNames.of(view, named));
        model.put("voter", filters.state().map(state -> SearchNames.voter(view, state)));
        boolean nothing = asked && found.total() == 0 && current;
        boolean isName = named.stream().anyMatch(name -> name.rest().isEmpty());
        model.put(
                "ways",
                nothing && !isName
                        ? new NothingFound(view, texts.index(), query, filters.filters())
                                .ways(words, symbols.get().suggest(typed))
                        : List.of());
        model.put("facets", new SearchFacets(view, query, filters).of(found));
        model.put("states", states.of(view));
        model.put("state", filters.state().map(LocalName::of).orElse(""));
        model.put("kept", address.kept());
        model.put("byDate", address.isByDate());
        model.put("sorts", !words.isAny());
        model.put("byRank", address.without(ui, "sort"));
        model.put("byDay", address.with(ui, "sort", "date"));
        boolean more = (long) page * ON_A_PAGE < found.total() && page < LAST_PAGE;
        model.put("before", page > 1 ? address.with(ui, "page", "" + (page - 1)) : "");
        model.put("after", more ? address.with(ui, "page", "" + (page + 1)) : "");
        model.put("page", page);
        boolean whole = asked && found.total() > 0 && found.total() <= SearchList.IN_A_FILE;
        model.put("csv", whole ? address.file(ui, "csv") : "");
        model.put("sheet", whole ? address.file(ui, "xlsx") : "");
        String title = typed.isEmpty() ? ui.t("search") : ui.t("search-for", typed);
        Head head = Head.of(title, "/search", query.encoded());
        return Reply.of(templates.render("search", ui, head, model));
    }

    private List<NameIndex.Named> named(String typed, Snapshot data, boolean nothing) {
        if (typed.isEmpty()) {
            return List.of();
        }
        NameIndex index = things.of(data);
        List<NameIndex.Named> named = index.in(typed);
        return named.isEmpty() && nothing ? index.near(typed) : named;
    }

    /** What the state that is looked at chose, by document. */
    private Map<String, String> choices(Snapshot data, SearchFilters filters) {
        return filters
                .state()
                .map(LocalName::of)
                .map(code -> votes.of(data).casts(code))
                .orElse(List.of())
                .stream()
                .collect(
                        Collectors.toMap(
                                cast -> addresses.iris().thing(cast.document()).getURI(),
                                VoteTable.Cast::choice,
                                (one, other) -> one));
    }
}
