package org.resograph.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/** The pages of concepts, of subjects, and of the instruments that are cited. */
final class ConceptPages {

    private static final Query IN_SCHEME =
            Rows.query(
                    """
                    SELECT DISTINCT ?concept { ?concept skos:inScheme ?scheme } ORDER BY ?concept
                    """);
    private static final Query OPENED =
            Rows.query(
                    """
                    SELECT (COUNT(DISTINCT ?part) AS ?n) { ?part reso:openingVerb ?verb }
                    """);

    /** Of a text in a list, in characters. */
    private static final int LONGEST = 180;

    private static final String ASKED =
            " { ?mandate ?property ?concept . ?part reso:mandate ?mandate }";
    private static final Query MANDATES =
            Rows.query("SELECT DISTINCT ?part" + ASKED + " ORDER BY ?part");
    private static final Query MANDATES_COUNT =
            Rows.query("SELECT (COUNT(DISTINCT ?part) AS ?n)" + ASKED);

    private final View view;
    private final Facts facts;
    private final Ui ui;
    private final int page;

    ConceptPages(View view, int page) {
        this.view = view;
        this.facts = view.facts();
        this.ui = view.ui();
        this.page = page;
    }

    ThingModel concept(Node concept) {
        List<Entry> members =
                Rows.of(view.data(), IN_SCHEME, Map.of("scheme", concept), -1, -1).stream()
                        .map(row -> Entry.of(view.named(Rows.value(row, "concept").orElseThrow())))
                        .toList();
        ThingModel model =
                new ThingModel(view, concept)
                        .eyebrow(ui.t(members.isEmpty() ? "class-Concept" : "class-ConceptScheme"))
                        .lead(
                                facts.best(view.languages(), concept, SKOS.definition.asNode())
                                        .map(Node::getLiteralLexicalForm)
                                        .orElse(""))
                        .fields(
                                new Fields(view, concept)
                                        .things("scheme", SKOS.inScheme.asNode())
                                        .values("notation", SKOS.notation.asNode())
                                        .values("labels", SKOS.prefLabel.asNode())
                                        .values("other-labels", SKOS.altLabel.asNode())
                                        .things("broader", SKOS.broader.asNode())
                                        .things("related", RDFS.Nodes.seeAlso)
                                        .list())
                        .listing(Listing.whole("concepts", ui.t("concepts"), members));
        for (Node property : List.of(Vocabulary.adoptionMethod, Vocabulary.outcome)) {
            model.listing(documents(property, concept));
        }
        for (Node property : List.of(Vocabulary.addressee, Vocabulary.deliverable)) {
            model.listing(mandates(property, concept));
        }
        long opened = Rows.count(view.data(), OPENED, Map.of("verb", concept));
        if (opened > 0) {
            String key = LocalName.of(concept);
            model.questions(
                    List.of(
                            new Link(
                                    ui.href("/q/paragraphs-by-verb?verb=" + key),
                                    ui.t("question-verb", opened))));
        }
        return model;
    }

    /** A concept that librarians or publishers assign to documents. */
    ThingModel subject(Node subject) {
        return new ThingModel(view, subject)
                .eyebrow(ui.t("class-Subject"))
                .fields(
                        new Fields(view, subject)
                                .links(
                                        "elsewhere",
                                        List.of(
                                                new Link(
                                                        subject.getURI(),
                                                        Sites.name(subject.getURI()))))
                                .things("broader", SKOS.broader.asNode())
                                .list())
                .listing(
                        DocumentList.with(
                                view,
                                DCTerms.subject.asNode(),
                                subject,
                                ui.t("documents-on-subject"),
                                page,
                                view.path(subject)));
    }

    ThingModel instrument(Node instrument) {
        return new ThingModel(view, instrument)
                .eyebrow(ui.t("class-Instrument"))
                .fields(
                        new Fields(view, instrument)
                                .things("instrument-kind", Vocabulary.instrumentKind)
                                .things("contained-in", Vocabulary.containedIn)
                                .values("labels", SKOS.prefLabel.asNode())
                                .values("other-labels", SKOS.altLabel.asNode())
                                .links(
                                        "elsewhere",
                                        facts.all(instrument, RDFS.Nodes.seeAlso).stream()
                                                .map(
                                                        n ->
                                                                new Link(
                                                                        n.toString(),
                                                                        Sites.name(n.toString())))
                                                .toList())
                                .list())
                .listing(
                        DocumentList.with(
                                view,
                                Vocabulary.cites,
                                instrument,
                                ui.t("cited-by"),
                                page,
                                view.path(instrument)));
    }

    /** The paragraphs that ask something of an actor, or for a deliverable. */
    private Listing mandates(Node property, Node concept) {
        Map<String, Node> values = Map.of("property", property, "concept", concept);
        long total = Rows.count(view.data(), MANDATES_COUNT, values);
        int offset = (page - 1) * Listing.ON_A_PAGE;
        List<Entry> entries =
                Rows.of(view.data(), MANDATES, values, offset, Listing.ON_A_PAGE).stream()
                        .map(row -> paragraph(Rows.value(row, "part").orElseThrow()))
                        .toList();
        String path = view.path(concept);
        return new Listing(
                "mandates",
                ui.t("mandates"),
                entries,
                total,
                page > 1 ? Pager.href(ui, path, page - 1) : "",
                offset + Listing.ON_A_PAGE < total ? Pager.href(ui, path, page + 1) : "");
    }

    private Entry paragraph(Node part) {
        View gathered = view.gather(part);
        Optional<Node> text = gathered.facts().best(view.languages(), part, Vocabulary.text);
        String symbol =
                view.iris().name(part.getURI()).map(n -> Names.symbol(n.owner())).orElse("");
        return new Entry(
                new Link(ui.href(part), ui.t("apposed", symbol, gathered.names().of(part))),
                text.map(t -> cut(t.getLiteralLexicalForm())).orElse(""),
                text.map(Node::getLiteralLanguage).orElse(""),
                List.of());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space < LONGEST / 2 ? LONGEST : space) + " …";
    }

    private Listing documents(Node property, Node value) {
        return DocumentList.with(
                view, property, value, ui.t("documents-with"), page, view.path(value));
    }
}
