package org.resograph.web.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.search.Facet;
import org.resograph.search.Found;
import org.resograph.search.Marked;
import org.resograph.search.PartHit;
import org.resograph.search.Search;
import org.resograph.search.Words;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.FileName;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
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
    private static final int PASSAGES = 2;
    private static final int VALUES_SHOWN = 8;
    private static final int MOST_VALUES = 60;
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

    /**
     * A document that was found.
     *
     * @param choice what the state chose that is looked at; empty where none is
     * @param passages where the words stand in it
     */
    public record Hit(Entry entry, String choice, List<Passage> passages) {}

    /** A cut of a part's text. */
    public record Passage(Link part, String lang, String dir, List<Marked.Piece> pieces) {}

    /**
     * A facet with its values.
     *
     * @param name in the address
     * @param first the values that are shown at once
     * @param rest the others
     */
    public record Choices(String name, List<Value> first, List<Value> rest) {}

    /**
     * A value of a facet.
     *
     * @param href the search with it, or without it where it is chosen
     */
    public record Value(String name, String href, String documents, boolean isChosen) {}

    @Override
    public Reply handle(Request request) {
        Form query = request.query();
        String words = query.one("q").map(String::strip).orElse("");
        Language language = Language.of(request);
        if (request.path().contains(".")) {
            return published.read(data -> file(request, words, language, data));
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
                .read(data -> page(request, words, language, data, current))
                .with("Vary", "Accept-Language, Accept-Encoding")
                .with("Cache-Control", "no-cache");
    }

    /** What is found as a file, of a thousand documents at most, and with the address of more. */
    private Reply file(Request request, String typed, Language language, Snapshot data) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        Form query = request.query();
        SearchFilters filters = new SearchFilters(addresses.iris(), query, names);
        int page = page(query, Search.DEEPEST / SearchList.IN_A_FILE);
        Found found =
                texts.index()
                        .find(
                                new Search(
                                        Words.of(typed),
                                        filters.filters(),
                                        byDate(query),
                                        (page - 1) * SearchList.IN_A_FILE,
                                        SearchList.IN_A_FILE));
        SearchList list = new SearchList(view, choices(data, filters));
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
        String address = addresses.local(request.path()) + "?" + next.encoded();
        return reply.with("Link", "<" + address + ">; rel=\"next\"");
    }

    private static boolean byDate(Form query) {
        return query.one("sort").orElse("").equals("date");
    }

    private Reply page(
            Request request, String typed, Language language, Snapshot data, boolean current) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        Form query = request.query();
        SearchFilters filters = new SearchFilters(addresses.iris(), query, names);
        Words words = Words.of(typed);
        boolean byDate = byDate(query);
        int page = page(query, LAST_PAGE);
        Search search =
                new Search(words, filters.filters(), byDate, (page - 1) * ON_A_PAGE, ON_A_PAGE);
        Found found = texts.index().find(search);
        boolean asked = !typed.isEmpty() || !filters.isEmpty();
        Map<String, Object> model = new HashMap<>();
        model.put("words", typed);
        model.put("asked", asked);
        model.put("current", current);
        model.put("total", found.total());
        Map<String, String> choices = choices(data, filters);
        model.put("hits", asked ? hits(view, found, words, choices) : List.of());
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
        model.put("facets", facets(view, query, filters, found));
        model.put("states", states.of(view));
        model.put("state", query.one("state").orElse(""));
        model.put("kept", kept(query));
        model.put("byDate", byDate);
        model.put("sorts", !words.isAny());
        model.put("byRank", href(ui, query.without("sort"), "", ""));
        model.put("byDay", href(ui, query.without("sort"), "sort", "date"));
        boolean more = (long) page * ON_A_PAGE < found.total() && page < LAST_PAGE;
        model.put("before", page > 1 ? href(ui, query, "page", "" + (page - 1)) : "");
        model.put("after", more ? href(ui, query, "page", "" + (page + 1)) : "");
        model.put("page", page);
        boolean whole = asked && found.total() > 0 && found.total() <= SearchList.IN_A_FILE;
        Form files = query.without("page").without("lang");
        model.put("csv", whole ? file(ui, "csv", files) : "");
        model.put("sheet", whole ? file(ui, "xlsx", files) : "");
        String title = typed.isEmpty() ? ui.t("search") : ui.t("search-for", typed);
        Head head = Head.of(title, "/search", query.encoded());
        return Reply.of(templates.render("search", ui, head, model));
    }

    private static String file(Ui ui, String suffix, Form query) {
        return ui.file("/search." + suffix)
                + "?"
                + query.and(Form.of("lang", ui.language())).encoded();
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

    private static final int LAST_PAGE = Search.DEEPEST / ON_A_PAGE;

    private static int page(Form query, int last) {
        String number = query.one("page").orElse("1");
        if (!number.matches("[1-9][0-9]{0,2}") || Integer.parseInt(number) > last) {
            throw Problem.badRequest("The parameter “page” is not a number from 1 to " + last + ".")
                    .told("told-page-to", String.valueOf(last));
        }
        return Integer.parseInt(number);
    }

    private static String href(Ui ui, Form query, String name, String value) {
        Form other = query.without("page").without("lang");
        if (!name.isEmpty()) {
            other = other.without(name).and(Form.of(name, value));
        }
        return ui.href("/search", other);
    }

    private List<Hit> hits(View view, Found found, Words words, Map<String, String> choices) {
        List<Hit> hits = new ArrayList<>();
        Map<String, List<PartHit>> parts =
                words.isAny()
                        ? Map.of()
                        : texts.index().passages(found.documents(), words, PASSAGES + 2);
        for (String iri : found.documents()) {
            Node document = NodeFactory.createURI(iri);
            DocumentList.known(view, document)
                    .ifPresent(
                            entry ->
                                    hits.add(
                                            new Hit(
                                                    entry,
                                                    Optional.ofNullable(choices.get(iri))
                                                            .map(c -> view.ui().t("choice-" + c))
                                                            .orElse(""),
                                                    passages(
                                                            view,
                                                            parts.getOrDefault(iri, List.of()),
                                                            words))));
        }
        return hits;
    }

    private static List<Passage> passages(View view, List<PartHit> parts, Words words) {
        return parts.stream()
                .filter(hit -> !hit.isTitle())
                .limit(PASSAGES)
                .flatMap(hit -> passage(view, hit, words).stream())
                .toList();
    }

    private static Optional<Passage> passage(View view, PartHit hit, Words words) {
        Node part = NodeFactory.createURI(hit.subject());
        return view.gather(part, List.of(Vocabulary.text))
                .facts()
                .in(hit.language(), part, Vocabulary.text)
                .map(
                        text ->
                                new Passage(
                                        view.link(part),
                                        hit.language(),
                                        view.ui().dir(hit.language()),
                                        Marked.of(text, hit.language(), words).pieces()));
    }

    private static List<Choices> facets(View view, Form query, SearchFilters filters, Found found) {
        List<Choices> facets = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Found.Count> counts =
                    Objects.requireNonNull(found.counts().get(facet)).stream()
                            .filter(c -> facet != Facet.CHOICE || filters.isOfState(c.value()))
                            .sorted(
                                    facet == Facet.YEAR
                                            ? Comparator.comparing(Found.Count::value).reversed()
                                            : Comparator.comparingLong(Found.Count::documents)
                                                    .reversed())
                            .limit(MOST_VALUES)
                            .toList();
            List<Value> values =
                    counts.stream().map(c -> value(view, query, filters, facet, c)).toList();
            int shown = Math.min(VALUES_SHOWN, values.size());
            if (!values.isEmpty()) {
                facets.add(
                        new Choices(
                                facet.field(),
                                values.subList(0, shown),
                                values.subList(shown, values.size())));
            }
        }
        return facets;
    }

    private static Value value(
            View view, Form query, SearchFilters filters, Facet facet, Found.Count count) {
        String name = facet.field();
        String value = filters.inAddress(facet, count.value());
        List<String> chosen = new ArrayList<>(filters.values(name));
        boolean isChosen = chosen.remove(value);
        if (!isChosen) {
            chosen.add(value);
        }
        Form other = query.without("page").without("lang").without(name);
        Form with = chosen.isEmpty() ? other : other.and(new Form(Map.of(name, chosen)));
        return new Value(
                filters.name(view, facet, count.value()),
                view.ui().href("/search", with),
                view.ui().number(count.documents()),
                isChosen);
    }

    /** What the form of the state keeps of a search. */
    private static List<StateChoice> kept(Form query) {
        List<StateChoice> kept = new ArrayList<>();
        Form rest = query.without("state").without("choice").without("page").without("lang");
        for (String name : rest.names()) {
            rest.all(name).forEach(value -> kept.add(new StateChoice(value, name)));
        }
        return kept;
    }
}
