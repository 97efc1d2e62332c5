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
import org.resograph.web.http.Json;
import org.resograph.web.http.Percent;
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

    /** A maker of pages with these files. */
    PageMaker(Addresses addresses, Templates templates) {
        this.addresses = addresses;
        this.templates = templates;
    }

    @Override
    public Bytes page(Description description, Snapshot data, Wish wish) {
        Ui ui = Ui.of(wish.language(), addresses);
        View view = new View(new Facts(description.graph()), ui, addresses.iris(), data);
        Node subject = description.subject();
        Optional<Name> name = addresses.iris().name(subject.getURI());
        int part = wish.number();
        if (subject.getURI().equals(VOCABULARY)) {
            VocabularyPage vocabulary = new VocabularyPage(view, subject);
            return templates.render(
                    "vocabulary", ui, head(view, subject, vocabulary.title()), vocabulary.model());
        }
        if (name.isEmpty()) {
            return thing(view, subject, new ConceptPages(view, part).subject(subject));
        }
        return switch (name.get().kind()) {
            case DOCUMENT -> document(view, subject, subject, Optional.empty());
            case LANGUAGE_VERSION -> version(view, subject, name.get());
            case PART -> part(view, subject, name.get());
            case VOTE -> vote(view, subject, name.get());
            case POSITION -> position(view, subject, name.get());
            case BODY -> thing(view, subject, new BodyPages(view, part).body(subject));
            case SESSION -> thing(view, subject, new BodyPages(view, part).session(subject));
            case MEETING -> thing(view, subject, new BodyPages(view, part).meeting(subject));
            case AGENDA_ITEM -> thing(view, subject, new BodyPages(view, part).agendaItem(subject));
            case STATE -> thing(view, subject, new StatePages(view).state(subject, part));
            case REGIONAL_GROUP -> thing(view, subject, new StatePages(view).group(subject));
            case INSTRUMENT ->
                    thing(view, subject, new ConceptPages(view, part).instrument(subject));
            case CONCEPT -> thing(view, subject, new ConceptPages(view, part).concept(subject));
            case GRAPH, PROVENANCE -> thing(view, subject, new OtherPages(view).graph(subject));
            default -> thing(view, subject, new OtherPages(view).any(subject));
        };
    }

    private Bytes part(View view, Node part, Name name) {
        PartPage page = new PartPage(view, part, owner(name));
        String title = view.names().of(owner(name)) + ", " + page.name();
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
        return new Head(title, "", path, query(view.ui()), canonical(subject), path, "");
    }

    private Bytes version(View view, Node version, Name name) {
        Node document = addresses.iris().thing(name.owner());
        Facts facts =
                Describer.describe(view.data().dataset(), document)
                        .map(d -> new Facts(d.graph()))
                        .orElse(view.facts());
        return document(view.of(facts), document, version, Optional.of(name.local()));
    }

    private Bytes document(View view, Node document, Node shown, Optional<String> asked) {
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
                        title,
                        path,
                        query(view.ui()),
                        canonical(shown),
                        path,
                        Json.of(page.legislation(canonical(document), language)));
        Map<String, Object> model = new HashMap<>(page.model(language));
        model.put("official", page.official());
        return templates.render("document", view.ui(), head, model);
    }

    private Bytes thing(View view, Node subject, ThingModel model) {
        return templates.render("thing", view.ui(), head(view, subject, model.name()), model.map());
    }

    private String path(Node subject) {
        return addresses.document(subject).orElse("/");
    }

    private String canonical(Node subject) {
        return addresses
                .document(subject)
                .map(p -> addresses.iris().base() + p.substring(1))
                .orElse("");
    }

    private static String query(Ui ui) {
        return ui.language().equals("en") ? "" : "lang=" + ui.language();
    }
}
