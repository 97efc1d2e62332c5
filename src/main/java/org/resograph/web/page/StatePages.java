package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/** The pages of states, with their record, of regional groups, and of positions in a vote. */
final class StatePages {

    private static final Query MEMBERSHIPS =
            Rows.query(
                    """
                    SELECT DISTINCT ?body ?from ?to {
                      ?membership org:member ?state ; org:organization ?body ; reso:startDate ?from .
                      OPTIONAL { ?membership reso:endDate ?to }
                    } ORDER BY ?body ?from
                    """);
    private static final Query MEMBERS =
            Rows.query("SELECT DISTINCT ?state { ?state reso:regionalGroup ?group }");
    private static final Query SPONSORED =
            Rows.query(
                    """
                    SELECT (COUNT(DISTINCT ?document) AS ?n) {
                      ?sponsorship reso:sponsor ?state .
                      ?document reso:sponsorship ?sponsorship .
                    }
                    """);

    private static final List<String> CHOICES =
            List.of("in-favour", "against", "abstaining", "non-voting");

    private final View view;
    private final Facts facts;
    private final Ui ui;

    StatePages(View view) {
        this.view = view;
        this.facts = view.facts();
        this.ui = view.ui();
    }

    ThingModel state(Node state, VoteTable votes, int page) {
        Map<String, Node> values = Map.of("state", state);
        long sponsored = Rows.count(view.data(), SPONSORED, values);
        String code = facts.string(state, Vocabulary.iso3).orElse("");
        return new ThingModel(view, state)
                .eyebrow(ui.t("class-State"))
                .fields(
                        new Fields(view, state)
                                .things("regional-group", Vocabulary.regionalGroup)
                                .values("iso3", Vocabulary.iso3)
                                .values("m49", Vocabulary.m49)
                                .date("admitted", Vocabulary.admissionDate)
                                .date("dissolved", Vocabulary.dissolutionDate)
                                .things("successor", Vocabulary.successor)
                                .links("memberships", memberships(values))
                                .text(
                                        "sponsored",
                                        sponsored == 0
                                                ? Optional.empty()
                                                : Optional.of(ui.t("documents", sponsored)))
                                .links("elsewhere", elsewhere(state))
                                .list())
                .tally(ui.t("record"), counts(votes, code))
                .listing(record(state, votes.casts(code), page))
                .questions(
                        List.of(
                                new Link(ui.href("/compare?a=" + code), ui.t("question-compare")),
                                new Link(ui.href("/search?state=" + code), ui.t("question-search")),
                                new Link(
                                        ui.href("/q/votes-of-state?state=" + code),
                                        ui.t("question-votes")),
                                new Link(
                                        ui.href("/q/votes-alone?state=" + code),
                                        ui.t("question-alone"))));
    }

    private List<VoteModel.Choice> counts(VoteTable table, String code) {
        int[] counts = table.counts(code);
        List<VoteModel.Choice> choices = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                String key = CHOICES.get(i);
                choices.add(new VoteModel.Choice(key, ui.t("totals-" + key), counts[i], counts[i]));
            }
        }
        return choices;
    }

    private Listing record(Node state, List<VoteTable.Cast> casts, int page) {
        int from = Math.min(casts.size(), (page - 1) * Listing.ON_A_PAGE);
        int to = Math.min(casts.size(), from + Listing.ON_A_PAGE);
        List<VoteTable.Cast> shown = casts.subList(from, to);
        view.readAhead(shown.stream().map(c -> view.iris().thing(c.document())).toList());
        List<Entry> entries = shown.stream().map(this::entry).toList();
        String path = view.path(state);
        return new Listing(
                "votes",
                ui.t("votes"),
                entries,
                casts.size(),
                page > 1 ? Pager.href(ui, path, page - 1) : "",
                to < casts.size() ? Pager.href(ui, path, page + 1) : "");
    }

    private Entry entry(VoteTable.Cast cast) {
        Entry document = DocumentList.entry(view, view.iris().thing(cast.document()));
        List<String> notes = new ArrayList<>(document.notes());
        notes.add(0, ui.t("choice-" + cast.choice()));
        return new Entry(document.link(), document.title(), document.titleLang(), notes);
    }

    private List<Link> memberships(Map<String, Node> values) {
        return Rows.of(view.data(), MEMBERSHIPS, values, -1, -1).stream()
                .map(
                        row -> {
                            Node body = Rows.value(row, "body").orElseThrow();
                            String from = date(Rows.value(row, "from"));
                            Optional<Node> to = Rows.value(row, "to");
                            String days =
                                    to.isPresent()
                                            ? ui.t("from-to", from, date(to))
                                            : ui.t("since", from);
                            return new Link(
                                    ui.href(body), ui.t("apposed", view.named(body).text(), days));
                        })
                .toList();
    }

    private String date(Optional<Node> day) {
        return day.map(d -> ui.date(d.getLiteralLexicalForm())).orElse("…");
    }

    private List<Link> elsewhere(Node state) {
        List<Link> links = new ArrayList<>();
        for (Node property : List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode())) {
            for (Node match : facts.all(state, property)) {
                links.add(new Link(match.toString(), Sites.name(match.toString())));
            }
        }
        return links;
    }

    ThingModel group(Node group) {
        List<Entry> members =
                Rows.of(view.data(), MEMBERS, Map.of("group", group), -1, -1).stream()
                        .map(row -> Entry.of(view.named(Rows.value(row, "state").orElseThrow())))
                        .sorted(Comparator.comparing(e -> e.link().text(), ui.collator()))
                        .toList();
        return new ThingModel(view, group)
                .eyebrow(ui.t("class-RegionalGroup"))
                .listing(Listing.whole("states", ui.t("states"), members));
    }

    ThingModel position(Node position, Node vote, Node document) {
        Optional<Node> state = facts.one(position, Vocabulary.state);
        String name = view.names().of(position);
        String choice = VoteModel.choice(facts, position);
        String symbol = view.names().of(document);
        return new ThingModel(view, position)
                .name(ui.t("position-name", name, symbol))
                .eyebrow(ui.t("class-VotePosition"))
                .lead(ui.t("choice-" + choice))
                .trail(new Link(ui.href(document), symbol))
                .trail(new Link(ui.href(vote), ui.t("recorded-vote")))
                .fields(
                        new Fields(view, position)
                                .things("state", Vocabulary.state)
                                .things("choice", Vocabulary.choice)
                                .links("document", List.of(new Link(ui.href(document), symbol)))
                                .links(
                                        "regional-group",
                                        state.map(s -> view.links(s, Vocabulary.regionalGroup))
                                                .orElse(List.of()))
                                .values("name-as-written", Vocabulary.nameAsWritten)
                                .values("source-lines", Vocabulary.sourceLines)
                                .list());
    }
}
