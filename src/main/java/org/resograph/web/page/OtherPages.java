package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.resograph.web.resource.Facts;

/** Pages of whatever has no page of its own: all that is said of it, and what names it. */
final class OtherPages {

    private static final int MOST_INCOMING = 100;

    private static final Query INCOMING =
            Rows.query("SELECT DISTINCT ?thing { ?thing ?property ?value } ORDER BY ?thing");

    private final View view;
    private final Facts facts;
    private final Ui ui;

    OtherPages(View view) {
        this.view = view;
        this.facts = view.facts();
        this.ui = view.ui();
    }

    ThingModel any(Node thing) {
        return new ThingModel(view, thing)
                .properties(properties(thing))
                .listing(Listing.whole("named-by", ui.t("named-by"), incoming(thing)));
    }

    /** A document that others cite, and that is not here itself. */
    ThingModel citedDocument(Node document) {
        return new ThingModel(view, document)
                .eyebrow(ui.t("class-Document"))
                .lead(ui.t("only-cited"))
                .fields(
                        new Fields(view, document)
                                .links(
                                        "elsewhere",
                                        List.of(
                                                new Link(
                                                        "https://docs.un.org/"
                                                                + view.names()
                                                                        .of(document)
                                                                        .replace(" (", "("),
                                                        ui.t("official-document"))))
                                .list())
                .listing(
                        Listing.whole(
                                "cited-by",
                                ui.t("cited-by"),
                                Citations.in(view, document).stream().map(Entry::of).toList()));
    }

    /** A named graph: what its source says is in the file; the page says how much it is. */
    ThingModel graph(Node name) {
        int size = facts.graph().size();
        return new ThingModel(view, name)
                .eyebrow(ui.t("named-graph"))
                .lead(ui.t("triples", size))
                .properties(properties(name));
    }

    private List<ThingModel.Property> properties(Node thing) {
        Map<String, List<Node>> byProperty = new TreeMap<>();
        List<Triple> triples = facts.graph().find(thing, Node.ANY, Node.ANY).toList();
        triples.forEach(
                triple ->
                        byProperty
                                .computeIfAbsent(
                                        triple.getPredicate().getURI(), p -> new ArrayList<>())
                                .add(triple.getObject()));
        return byProperty.entrySet().stream().map(this::property).toList();
    }

    private ThingModel.Property property(Map.Entry<String, List<Node>> entry) {
        Node property = NodeFactory.createURI(entry.getKey());
        return new ThingModel.Property(
                view.named(property).text(),
                ui.href(property),
                entry.getValue().stream().sorted(Facts.ORDER).map(this::value).toList());
    }

    private ThingModel.Value value(Node value) {
        if (value.isURI()) {
            return new ThingModel.Value(view.names().of(value), ui.href(value), "", "ltr");
        }
        String language = value.isLiteral() ? value.getLiteralLanguage() : "";
        return new ThingModel.Value(view.names().of(value), "", language, ui.dir(language));
    }

    private List<Entry> incoming(Node thing) {
        return Rows.of(view.data(), INCOMING, Map.of("value", thing), 0, MOST_INCOMING).stream()
                .map(row -> Entry.of(view.named(Rows.value(row, "thing").orElseThrow())))
                .toList();
    }
}
