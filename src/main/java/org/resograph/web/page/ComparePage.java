package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.resograph.web.http.Form;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.http.UnknownParameter;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Language;
import org.resograph.web.resource.NameIndex;

/** Two states beside each other: {@code /compare?a=CHL&b=DEU}. */
public final class ComparePage implements Handler {

    private static final int ON_A_PAGE = 50;
    private static final Set<String> KNOWN = Set.of("a", "b", "page", "lang");

    private final Published published;
    private final Addresses addresses;
    private final Templates templates;
    private final Derived<VoteTable> votes;
    private final StateChoice.All states;
    private final Derived<NameIndex> names;

    ComparePage(
            Published published,
            Addresses addresses,
            Templates templates,
            Derived<VoteTable> votes,
            StateChoice.All states,
            Derived<NameIndex> names) {
        this.published = published;
        this.addresses = addresses;
        this.templates = templates;
        this.votes = votes;
        this.states = states;
        this.names = names;
    }

    /** The parameters for two states. */
    static Form of(String a, String b) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("a", List.of(a));
        values.put("b", List.of(b));
        return new Form(values);
    }

    /** A year, or a choice of the first state with those of the second. */
    public record Line(String name, List<String> cells) {}

    /** A vote on which the two differed. */
    public record Difference(Entry document, String a, String b) {}

    @Override
    public Reply handle(Request request) {
        Language language = Language.of(request);
        return published
                .read(data -> page(request, language, data))
                .with("Vary", "Accept-Language, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    private Reply page(Request request, Language language, Snapshot data) {
        Ui ui = Ui.of(language, addresses);
        View view = new View(Facts.NONE, ui, addresses.iris(), data);
        Form query = request.query();
        String a = code(view, query, "a");
        String b = code(view, query, "b");
        Map<String, Object> model = new HashMap<>();
        model.put("states", states.of(view));
        model.put("remarks", Remarks.of(ui, query, KNOWN));
        model.put(
                "only",
                Optional.of(a.isEmpty() ? b : a)
                        .filter(c -> a.isEmpty() != b.isEmpty())
                        .map(c -> state(view, c)));
        model.put("a", a);
        model.put("b", b);
        model.put("asked", !a.isEmpty() && !b.isEmpty());
        String title = ui.t("title-compare");
        if (!a.isEmpty() && !b.isEmpty()) {
            Link first = state(view, a);
            Link second = state(view, b);
            title = ui.t("compare-two", first.text(), second.text());
            model.put("first", first);
            model.put("second", second);
            fill(view, model, a, b, page(query));
        }
        model.put("title", title);
        Head head =
                new Head(
                        title,
                        ui.t("description-compare"),
                        "/compare",
                        query.encoded(),
                        a.isEmpty() || b.isEmpty()
                                ? addresses.iris().base() + "compare"
                                : addresses.iris().base() + "compare?" + of(a, b).encoded(),
                        "",
                        "");
        return Reply.of(templates.render("compare", ui, head, model));
    }

    private static Link state(View view, String code) {
        return view.named(view.iris().thing("state/" + code));
    }

    private String code(View view, Form query, String name) {
        String typed = query.one(name).orElse("").strip();
        return typed.isEmpty()
                ? ""
                : states.code(view, names.of(view.data()), typed)
                        .orElseThrow(() -> UnknownParameter.state(name, typed));
    }

    private static int page(Form query) {
        String number = query.one("page").orElse("1");
        if (!number.matches("[1-9][0-9]{0,3}")) {
            throw Problem.badRequest("The parameter “page” is not a number from 1.")
                    .told("told-page");
        }
        return Integer.parseInt(number);
    }

    private void fill(View view, Map<String, Object> model, String a, String b, int page) {
        Ui ui = view.ui();
        VoteTable table = votes.of(view.data());
        VoteTable.Agreement agreement = table.agreement(a, b);
        model.put("percent", agreement.percent());
        model.put("common", agreement.common());
        model.put("alike", agreement.alike());
        List<String> names = VoteTable.CHOICES.stream().map(c -> ui.t("choice-" + c)).toList();
        model.put("choices", names);
        int[][] square = table.square(a, b);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (int n : square[i]) {
                cells.add(ui.number(n));
            }
            lines.add(new Line(names.get(i), cells));
        }
        model.put("square", lines);
        model.put(
                "years",
                table.agreementByYear(a, b).entrySet().stream()
                        .map(
                                e ->
                                        new Ranking.Row(
                                                new Link("", e.getKey()),
                                                e.getValue().percent(),
                                                e.getValue().common()))
                        .toList());
        List<VoteTable.Difference> differences = table.differences(a, b);
        int from = Math.min(differences.size(), (page - 1) * ON_A_PAGE);
        int to = Math.min(differences.size(), from + ON_A_PAGE);
        model.put("total", differences.size());
        view.readAhead(
                differences.subList(from, to).stream()
                        .map(d -> view.iris().thing(d.document()))
                        .toList());
        model.put(
                "differences",
                differences.subList(from, to).stream().map(d -> difference(view, d)).toList());
        model.put("before", from > 0 ? href(ui, a, b, page - 1) : "");
        model.put("after", to < differences.size() ? href(ui, a, b, page + 1) : "");
    }

    private static Difference difference(View view, VoteTable.Difference difference) {
        Node document = view.iris().thing(difference.document());
        return new Difference(
                DocumentList.entry(view, document),
                view.ui().t("choice-" + difference.mine()),
                view.ui().t("choice-" + difference.theirs()));
    }

    private static String href(Ui ui, String a, String b, int page) {
        Form query = of(a, b);
        return ui.href("/compare", page == 1 ? query : query.and(Form.of("page", "" + page)));
    }
}
