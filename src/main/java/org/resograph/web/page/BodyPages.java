package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/** The pages of bodies, their sessions, meetings and agenda items. */
final class BodyPages {

    /** Those of which there is a document: a session may be named long before or after it is. */
    private static final Query SESSIONS =
            Rows.query(
                    """
                    SELECT DISTINCT ?session ?number {
                      ?session reso:body ?body ; a reso:Session ; reso:number ?number .
                      FILTER EXISTS { ?document reso:session ?session ; reso:outcome ?outcome }
                    } ORDER BY DESC(?number) ?session
                    """);

    /** What the documents ask for at later sessions than one of a number. */
    private static final Query DUE =
            Rows.query(
                    """
                    SELECT ?session ?number (COUNT(DISTINCT ?mandate) AS ?n) {
                      ?session reso:body ?body ; reso:number ?number .
                      FILTER ( ?number > ?latest )
                      ?mandate reso:dueSession ?session .
                    } GROUP BY ?session ?number ORDER BY ?number ?session
                    """);

    private static final Query MEETINGS =
            Rows.query(
                    """
                    SELECT DISTINCT ?meeting ?number {
                      ?meeting reso:session ?session ; a reso:Meeting ; reso:number ?number .
                    } ORDER BY ?number ?meeting
                    """);
    private static final Query ITEMS =
            Rows.query(
                    """
                    SELECT DISTINCT ?item {
                      ?item reso:session ?session ; a reso:AgendaItem .
                    } ORDER BY ?item
                    """);
    private static final Query CHILDREN =
            Rows.query("SELECT DISTINCT ?child { ?child reso:parentBody ?body } ORDER BY ?child");

    private final View view;
    private final Facts facts;
    private final Ui ui;
    private final int page;

    BodyPages(View view, int page) {
        this.view = view;
        this.facts = view.facts();
        this.ui = view.ui();
        this.page = page;
    }

    ThingModel body(Node body) {
        ThingModel model =
                new ThingModel(view, body)
                        .eyebrow(ui.t("class-Body"))
                        .fields(
                                new Fields(view, body)
                                        .things("parent-body", Vocabulary.parentBody)
                                        .values("symbol-prefix", Vocabulary.symbolPrefix)
                                        .list());
        List<Binding> rows = Rows.of(view.data(), SESSIONS, Map.of("body", body), -1, -1);
        List<Entry> sessions =
                rows.stream()
                        .map(row -> Rows.value(row, "session").orElseThrow())
                        .map(s -> Entry.of(numbered(s, "")))
                        .toList();
        Node latest =
                rows.stream()
                        .findFirst()
                        .flatMap(row -> Rows.value(row, "number"))
                        .orElse(NodeFactoryExtra.intToNode(0));
        List<Entry> children =
                Rows.of(view.data(), CHILDREN, Map.of("body", body), -1, -1).stream()
                        .map(row -> Rows.value(row, "child").orElseThrow())
                        .map(child -> Entry.of(view.named(child)))
                        .toList();
        return model.listing(documents(Vocabulary.adoptedBy, body, "documents-of-body"))
                .listing(Listing.whole("due", ui.t("due-later"), due(body, latest)))
                .listing(Listing.whole("sessions", ui.t("sessions"), sessions))
                .listing(Listing.whole("bodies", ui.t("bodies-below"), children))
                .questions(
                        rows.isEmpty()
                                ? List.of()
                                : List.of(
                                        new Link(
                                                ui.href("/q/due?body=" + LocalName.of(body)),
                                                ui.t("question-due-body"))));
    }

    /** The sessions after one of a number at which something is due, with how much. */
    private List<Entry> due(Node body, Node latest) {
        List<Entry> entries = new ArrayList<>();
        for (Binding row :
                Rows.of(view.data(), DUE, Map.of("body", body, "latest", latest), -1, -1)) {
            long count = Rows.number(row, "n");
            entries.add(
                    new Entry(
                            numbered(Rows.value(row, "session").orElseThrow(), "#due"),
                            "",
                            "",
                            List.of(ui.number(count))));
        }
        return entries;
    }

    /** A session within its body, by its number. */
    private Link numbered(Node session, String anchor) {
        return new Link(
                ui.href(session) + anchor, view.names().sessionNumber(LocalName.of(session)));
    }

    ThingModel session(Node session) {
        Optional<Node> body = facts.one(session, Vocabulary.body);
        ThingModel model =
                new ThingModel(view, session)
                        .eyebrow(ui.t("class-Session"))
                        .fields(
                                new Fields(view, session)
                                        .things("body", Vocabulary.body)
                                        .links("days", intervals(session))
                                        .things("session-kind", Vocabulary.sessionKind)
                                        .list());
        body.map(view::link).ifPresent(model::trail);
        List<Entry> meetings =
                Rows.of(view.data(), MEETINGS, Map.of("session", session), -1, -1).stream()
                        .map(row -> Rows.value(row, "meeting").orElseThrow())
                        .map(m -> Entry.of(view.named(m)))
                        .toList();
        List<Entry> items =
                Rows.of(view.data(), ITEMS, Map.of("session", session), -1, -1).stream()
                        .map(row -> Rows.value(row, "item").orElseThrow())
                        .map(this::item)
                        .sorted(Comparator.comparing(e -> naturalKey(e.link().text())))
                        .toList();
        Listing due = DueList.of(view, session);
        List<Link> questions = new ArrayList<>();
        questions.add(
                new Link(
                        ui.href("/q/adoptions-of-session?session=" + key(session)),
                        ui.t("question-adoptions")));
        if (!due.entries().isEmpty()) {
            questions.add(
                    new Link(
                            ui.href("/q/reports-requested?dueSession=" + key(session)),
                            ui.t("question-due")));
        }
        return model.listing(documents(Vocabulary.session, session, "documents-of-session"))
                .listing(due)
                .listing(Listing.whole("items", ui.t("agenda-items"), items))
                .listing(Listing.whole("meetings", ui.t("meetings"), meetings))
                .questions(questions);
    }

    private Entry item(Node item) {
        View named = view.gather(item);
        String number = named.names().of(item);
        Optional<Node> title = named.facts().best(view.languages(), item, DCTerms.title.asNode());
        return new Entry(
                new Link(ui.href(item), number),
                title.map(Node::getLiteralLexicalForm).orElse(""),
                title.map(Node::getLiteralLanguage).orElse(""),
                List.of());
    }

    private List<Link> intervals(Node session) {
        return facts.all(session, Vocabulary.interval).stream()
                .map(
                        interval ->
                                new Link(
                                        "",
                                        ui.t(
                                                "from-to",
                                                date(interval, Vocabulary.startDate),
                                                date(interval, Vocabulary.endDate))))
                .toList();
    }

    private String date(Node thing, Node property) {
        return facts.string(thing, property).map(ui::date).orElse("…");
    }

    ThingModel meeting(Node meeting) {
        ThingModel model =
                new ThingModel(view, meeting)
                        .eyebrow(ui.t("class-Meeting"))
                        .fields(
                                new Fields(view, meeting)
                                        .things("session", Vocabulary.session)
                                        .things("body", Vocabulary.body)
                                        .list());
        above(model, meeting);
        return model.listing(
                documents(Vocabulary.adoptionMeeting, meeting, "documents-of-meeting"));
    }

    ThingModel agendaItem(Node item) {
        Optional<Node> title = facts.best(view.languages(), item, DCTerms.title.asNode());
        ThingModel model =
                new ThingModel(view, item)
                        .eyebrow(ui.t("class-AgendaItem"))
                        .passages(
                                title
                                        .map(
                                                t ->
                                                        Passage.of(
                                                                PassageWriter.escape(
                                                                        t.getLiteralLexicalForm()),
                                                                t.getLiteralLanguage()))
                                        .stream()
                                        .toList())
                        .fields(
                                new Fields(view, item)
                                        .things("session", Vocabulary.session)
                                        .list());
        above(model, item);
        return model.listing(documents(Vocabulary.agendaItem, item, "documents-of-item"));
    }

    private void above(ThingModel model, Node thing) {
        Optional<Node> session = facts.one(thing, Vocabulary.session);
        session.flatMap(s -> facts.one(s, Vocabulary.body))
                .or(() -> facts.one(thing, Vocabulary.body))
                .map(view::link)
                .ifPresent(model::trail);
        session.map(s -> numbered(s, "")).ifPresent(model::trail);
    }

    private Listing documents(Node property, Node value, String title) {
        return DocumentList.with(view, property, value, ui.t(title), page, view.path(value));
    }

    private static String key(Node session) {
        String iri = session.getURI();
        return iri.substring(iri.indexOf("/session/") + "/session/".length());
    }

    /** Numbers padded, so that 10 comes after 9. */
    private static String naturalKey(String text) {
        return Pattern.compile("[0-9]+")
                .matcher(text)
                .replaceAll(n -> "0".repeat(Math.max(0, 6 - n.group().length())) + n.group());
    }
}
