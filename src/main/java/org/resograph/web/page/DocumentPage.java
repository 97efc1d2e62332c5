package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Form;
import org.resograph.web.resource.Facts;

/** The page of a document: its text in one language, its vote, what it cites, where it is from. */
final class DocumentPage {

    private final View view;
    private final Facts facts;
    private final Ui ui;
    private final Node document;
    private final String symbol;

    DocumentPage(View view, Node document) {
        this.view = view;
        this.facts = view.facts();
        this.ui = view.ui();
        this.document = document;
        this.symbol = view.names().of(document);
    }

    /** Whether nothing is known of a document but that others cite it. */
    boolean isOnlyCited() {
        return facts.all(document, Vocabulary.languageVersion).isEmpty();
    }

    /** The language in which the text is shown: the reader's own where it exists. */
    String language() {
        String best = Versions.best(Versions.tags(facts, document), ui.language());
        return best.isEmpty() ? "en" : best;
    }

    String title(String language) {
        return facts.in(language, document, DCTerms.title.asNode())
                .or(
                        () ->
                                facts.best(view.languages(), document, DCTerms.title.asNode())
                                        .map(Node::getLiteralLexicalForm))
                .orElse("");
    }

    String symbol() {
        return symbol;
    }

    /** What the template names. */
    Map<String, Object> model(String language, String asked) {
        Node version = NodeFactory.createURI(document.getURI() + "/" + language);
        BlockReader reader = new BlockReader(view, document, language);
        Map<String, Object> model = new HashMap<>();
        model.put("symbol", symbol);
        model.put("lang", language);
        model.put("title", title(language));
        model.put("number", facts.string(document, Vocabulary.number).orElse(""));
        model.put("kind", view.names().kind(document));
        model.put("trail", trail());
        model.put("masthead", Masthead.of(facts, version, symbol, language));
        model.put("versions", Versions.of(view, document, language));
        String beside =
                !asked.equals(language) && Versions.tags(facts, document).contains(asked)
                        ? asked
                        : "";
        model.put("beside", beside);
        model.put("besides", besides(version, language, beside));
        model.put(
                "formulaBeside", facts.in(beside, document, Vocabulary.enactingFormula).orElse(""));
        model.put(
                "pairs",
                beside.isEmpty()
                        ? List.of()
                        : Pair.of(
                                reader.blocks(document),
                                new BlockReader(view, document, beside, ui.href(document))
                                        .blocks(document)));
        model.put("mandates", MandateList.ofAll(view, document));
        model.put("formula", facts.in(language, document, Vocabulary.enactingFormula).orElse(""));
        List<Block> blocks = reader.blocks(document);
        model.put("blocks", blocks);
        model.put("footnotes", reader.footnotes(document));
        model.put("fields", fields());
        model.put("vote", facts.one(document, Vocabulary.vote).map(v -> VoteModel.of(view, v)));
        model.put("cites", Citations.out(view, document));
        model.put("citedBy", Citations.in(view, document));
        model.put("subjects", view.links(document, Vocabulary.librarianSubject));
        model.put("publisherSubjects", view.links(document, Vocabulary.publisherSubject));
        model.put("machineSubjects", view.links(document, Vocabulary.machineSubject));
        model.put("composedOf", view.links(document, Vocabulary.composedOf));
        model.put("sponsors", sponsors());
        model.put("citation", HowToCite.document(view, document, title(language)));
        model.put("findings", findings());
        model.put("contents", Contents.of(ui, blocks, sections(model)));
        return model;
    }

    /** What follows the text. */
    private List<Link> sections(Map<String, Object> model) {
        List<Link> sections = new ArrayList<>();
        facts.one(document, Vocabulary.vote)
                .ifPresent(vote -> sections.add(new Link("#vote", ui.t("recorded-vote"))));
        if (!List.of().equals(model.get("mandates"))) {
            sections.add(new Link("#mandates", ui.t("mandates")));
        }
        if (!List.of().equals(model.get("cites")) || !List.of().equals(model.get("citedBy"))) {
            sections.add(new Link("#citations", ui.t("citations")));
        }
        sections.add(new Link("#sources", ui.t("sources")));
        return sections;
    }

    /** On what the language versions differ, in words: a graph of its own says so. */
    private List<Passage> findings() {
        Node description = DCTerms.description.asNode();
        return Iter.asStream(
                        view.data()
                                .dataset()
                                .findNG(Node.ANY, Node.ANY, Vocabulary.about, document))
                .map(Quad::getSubject)
                .distinct()
                .sorted(Facts.ORDER)
                .flatMap(
                        finding ->
                                view
                                        .gather(finding, List.of(description))
                                        .facts()
                                        .best(view.languages(), finding, description)
                                        .stream())
                .map(
                        text ->
                                Passage.of(
                                        PassageWriter.escape(text.getLiteralLexicalForm()),
                                        text.getLiteralLanguage()))
                .toList();
    }

    /** Other languages to stand beside the one that is shown; the one that does leads away. */
    private List<Link> besides(Node version, String language, String beside) {
        String path = view.path(version);
        return Versions.tags(facts, document).stream()
                .filter(tag -> !tag.equals(language))
                .map(
                        tag ->
                                new Link(
                                        tag.equals(beside)
                                                ? ""
                                                : ui.href(path, Form.of("beside", tag)),
                                        tag))
                .toList();
    }

    /** From the body down to the document. */
    private List<Link> trail() {
        List<Link> trail = new ArrayList<>();
        facts.one(document, Vocabulary.adoptedBy).map(view::link).ifPresent(trail::add);
        facts.one(document, Vocabulary.session)
                .map(s -> new Link(ui.href(s), view.names().sessionNumber(s)))
                .ifPresent(trail::add);
        return trail;
    }

    private List<Field> fields() {
        List<Link> earlier = Related.earlier(view, document);
        List<Link> later = Related.later(view, document);
        return new Fields(view, document)
                .things("outcome", Vocabulary.outcome)
                .date("adopted-on", Vocabulary.adoptionDate)
                .things("method", Vocabulary.adoptionMethod)
                .things("meeting", Vocabulary.adoptionMeeting)
                .links("agenda-item", agendaItems())
                .links("follows-on", earlier)
                .links("followed-by", later)
                .links("wording", wordings(earlier, later))
                .things("draft", Vocabulary.draft)
                .things("committee", Vocabulary.committee)
                .things("committee-report", Vocabulary.committeeReport)
                .things("meeting-record", Vocabulary.meetingRecord)
                .values("proponent", Vocabulary.proponentNote)
                .values("subject-headings", Vocabulary.subjectHeading)
                .list();
    }

    /** What changed from the earlier documents, and to the later ones. */
    private List<Link> wordings(List<Link> earlier, List<Link> later) {
        Stream<Link> before =
                Stream.concat(earlier.stream(), Related.reworded(view, document).stream())
                        .distinct()
                        .map(other -> wording(other.text(), symbol, "wording-since", other));
        Stream<Link> after =
                later.stream().map(other -> wording(symbol, other.text(), "wording-until", other));
        return Stream.concat(before, after).toList();
    }

    private Link wording(String earlier, String later, String message, Link other) {
        return new Link(WordingPage.href(ui, earlier, later), ui.t(message, other.text()));
    }

    private List<Link> agendaItems() {
        return facts.all(document, Vocabulary.agendaItem).stream()
                .map(
                        item -> {
                            String title =
                                    facts.best(view.languages(), item, DCTerms.title.asNode())
                                            .map(t -> ui.t("colon") + t.getLiteralLexicalForm())
                                            .orElse("");
                            return new Link(ui.href(item), view.names().of(item) + title);
                        })
                .toList();
    }

    private List<Link> sponsors() {
        return facts.all(document, Vocabulary.sponsorship).stream()
                .map(
                        sponsorship -> {
                            Optional<Node> sponsor = facts.one(sponsorship, Vocabulary.sponsor);
                            return new Link(
                                    sponsor.map(ui::href).orElse(""),
                                    sponsor.map(view.names()::of)
                                            .or(
                                                    () ->
                                                            facts.string(
                                                                    sponsorship,
                                                                    Vocabulary.nameAsWritten))
                                            .orElse(""));
                        })
                .sorted(Comparator.comparing(Link::text, ui.collator()))
                .toList();
    }

    /** What a search engine shows below the title. */
    String description(String language) {
        String votes =
                facts.one(document, Vocabulary.vote)
                        .map(vote -> DocumentList.totals(facts, vote))
                        .filter(totals -> !totals.isEmpty())
                        .map(totals -> " " + ui.t("description-vote", totals))
                        .orElse("");
        String body = facts.one(document, Vocabulary.adoptedBy).map(view.names()::of).orElse("");
        String date = facts.string(document, Vocabulary.adoptionDate).map(ui::date).orElse("");
        String what = HowToCite.apposed(ui, view.names().kind(document) + " " + symbol, body, date);
        return what + ui.t("stop") + votes + " " + ui.t("description-document");
    }

    /** The page of the United Nations. */
    String official() {
        return facts.string(document, FOAF.page.asNode()).orElse("");
    }

    /** As schema.org sees it. */
    Map<String, Object> legislation(String canonical, String language) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@context", "http://schema.org/");
        object.put("@type", "Legislation");
        object.put("@id", document.getURI());
        object.put("name", title(language).isEmpty() ? symbol : title(language));
        object.put("legislationIdentifier", symbol);
        facts.string(document, Vocabulary.adoptionDate)
                .ifPresent(date -> object.put("legislationDate", date));
        facts.one(document, Vocabulary.adoptedBy)
                .ifPresent(
                        body ->
                                object.put(
                                        "legislationPassedBy",
                                        Map.of(
                                                "@type",
                                                "Organization",
                                                "name",
                                                view.names().of(body))));
        object.put("inLanguage", Versions.tags(facts, document));
        object.put("url", canonical);
        if (!official().isEmpty()) {
            object.put("sameAs", official());
        }
        return object;
    }
}
