package org.resograph.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Form;
import org.resograph.web.http.Json;
import org.resograph.web.http.Percent;
import org.resograph.web.published.Derived;
import org.resograph.web.published.Snapshot;
import org.resograph.web.resource.Addresses;
import org.resograph.web.resource.Describer;
import org.resograph.web.resource.Description;
import org.resograph.web.resource.Facts;
import org.resograph.web.resource.Pages;

/** Makes the page about a thing, by what sort of thing it is. */
public final class PageMaker implements Pages {

    private static final String VOCABULARY =
            Vocabulary.NAMESPACE.substring(0, Vocabulary.NAMESPACE.length() - 1);

    private final Addresses addresses;
    private final Templates templates;
    private final Derived<VoteTable> votes;

    /** A maker of pages with these files. */
    PageMaker(Addresses addresses, Templates templates, Derived<VoteTable> votes) {
        this.votes = votes;
        this.addresses = addresses;
        this.templates = templates;
    }

    @Override
    public Bytes page(Description description, Snapshot data, Wish wish) {
        Ui ui = Ui.of(wish.language(), addresses);
        View view = new View(new Facts(description), ui, addresses.iris(), data);
        Node subject = description.subject();
        Optional<Name> name = addresses.iris().name(subject.getURI());
        int part = wish.number();
        if (subject.getURI().equals(VOCABULARY)) {
            VocabularyPage vocabulary = new VocabularyPage(view, subject);
            return templates.render(
                    "vocabulary", ui, head(view, subject, vocabulary.title()), vocabulary.model());
        }
        if (name.isEmpty()) {
            return thing(
                    view,
                    subject,
                    new ConceptPages(view, part).subject(subject).schema("DefinedTerm"));
        }
        return switch (name.get().kind()) {
            case DOCUMENT -> document(view, subject, subject, Optional.empty(), wish);
            case LANGUAGE_VERSION -> version(view, subject, name.get(), wish);
            case PART -> part(view, subject, name.get());
            case VOTE -> vote(view, subject, name.get());
            case POSITION -> position(view, subject, name.get());
            case BODY ->
                    thing(
                            view,
                            subject,
                            new BodyPages(view, part).body(subject).schema("Organization"));
            case SESSION ->
                    thing(
                            view,
                            subject,
                            new BodyPages(view, part).session(subject).schema("Event"));
            case MEETING -> thing(view, subject, new BodyPages(view, part).meeting(subject));
            case AGENDA_ITEM -> thing(view, subject, new BodyPages(view, part).agendaItem(subject));
            case STATE -> state(view, subject, part);
            case REGIONAL_GROUP -> thing(view, subject, new StatePages(view).group(subject));
            case INSTRUMENT ->
                    thing(
                            view,
                            subject,
                            new ConceptPages(view, part).instrument(subject).schema("Legislation"));
            case CONCEPT ->
                    thing(
                            view,
                            subject,
                            new ConceptPages(view, part).concept(subject).schema("DefinedTerm"));
            case GRAPH, PROVENANCE -> thing(view, subject, new OtherPages(view).graph(subject));
            default -> thing(view, subject, new OtherPages(view).any(subject));
        };
    }

    private Bytes part(View view, Node part, Name name) {
        PartPage page = new PartPage(view, part, owner(name));
        String title = view.ui().t("apposed", view.names().of(owner(name)), page.name());
        return templates.render("part", view.ui(), head(view, part, title), page.model());
    }

    private Bytes vote(View view, Node vote, Name name) {
        Node document = owner(name);
        Map<String, Object> model = new HashMap<>();
        model.put("name", view.names().of(vote));
        model.put("iri", vote.getURI());
        model.put("vote", VoteModel.of(view, vote));
        model.put("trail", List.of(view.link(document)));
        model.put(
                "title",
                view.facts()
                        .best(view.languages(), document, DCTerms.title.asNode())
                        .map(
                                t ->
                                        Passage.of(
                                                PassageWriter.escape(t.getLiteralLexicalForm()),
                                                t.getLiteralLanguage())));
        String symbol = view.names().of(document);
        model.put("citation", HowToCite.part(view, document, view.ui().t("recorded-vote")));
        model.put(
                "spreadsheet",
                view.ui().href("/q/roll-call", Form.of("document", view.names().of(document))));
        model.put("csv", addresses.local("/q/roll-call.csv?document=" + Percent.encode(symbol)));
        return templates.render("vote", view.ui(), head(view, vote, view.names().of(vote)), model);
    }

    private Bytes position(View view, Node position, Name name) {
        Node document = owner(name);
        Node vote = view.iris().thing(name.owner() + "/vote");
        return thing(view, position, new StatePages(view).position(position, vote, document));
    }

    private Node owner(Name name) {
        return addresses.iris().thing(name.owner());
    }

    private Head head(View view, Node subject, String title) {
        String path = path(subject);
        return new Head(title, "", path, "", canonical(view, subject), path, "");
    }

    private Bytes state(View view, Node state, int part) {
        VoteTable table = votes.of(view.data());
        ThingModel model = new StatePages(view).state(state, table, part);
        view.facts()
                .string(state, Vocabulary.iso3)
                .map(code -> new StateRecord(view, table, code))
                .ifPresent(record -> model.tallies(record.tallies()).rankings(record.rankings()));
        return thing(
                view,
                state,
                model.schema("Country")
                        .description(view.ui().t("description-state", model.name())));
    }

    private Bytes version(View view, Node version, Name name, Wish wish) {
        Node document = addresses.iris().thing(name.owner());
        Facts facts =
                Describer.describe(view.data().dataset(), document)
                        .map(Facts::new)
                        .orElse(view.facts());
        return document(view.of(facts), document, version, Optional.of(name.local()), wish);
    }

    private Bytes document(
            View view, Node document, Node shown, Optional<String> asked, Wish wish) {
        DocumentPage page = new DocumentPage(view, document);
        if (page.isOnlyCited()) {
            return thing(view, shown, new OtherPages(view).citedDocument(document));
        }
        String language = asked.orElseGet(page::language);
        String title = page.title(language);
        String path = path(shown);
        Head head =
                new Head(
                        title.isEmpty() ? page.symbol() : page.symbol() + ": " + title,
                        page.description(language),
                        path,
                        wish.beside().isEmpty() ? "" : "beside=" + wish.beside(),
                        canonical(view, shown),
                        path,
                        Json.of(page.legislation(canonical(view, document), language)));
        Map<String, Object> model = new HashMap<>(page.model(language, wish.beside()));
        model.put("official", page.official());
        return templates.render("document", view.ui(), head, model);
    }

    private Bytes thing(View view, Node subject, ThingModel model) {
        Head plain = head(view, subject, model.name());
        Map<String, Object> schema = model.schema(subject, plain.canonical());
        Head head =
                new Head(
                        plain.title(),
                        model.description(),
                        plain.path(),
                        plain.query(),
                        plain.canonical(),
                        plain.document(),
                        schema.isEmpty() ? "" : Json.of(schema));
        return templates.render("thing", view.ui(), head, model.map());
    }

    private String path(Node subject) {
        return addresses.document(subject).orElse("/");
    }

    private String canonical(View view, Node subject) {
        return addresses
                .document(subject)
                .map(p -> view.ui().canonical(addresses.iris().base() + p.substring(1)))
                .orElse("");
    }
}
