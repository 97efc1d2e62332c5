package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/**
 * Lists of documents, the latest first, as the pages of bodies, sessions and subjects show them.
 */
final class DocumentList {

    private static final Query LIST =
            Rows.query(
                    """
                    SELECT DISTINCT ?document ?date {
                      ?document ?property ?value ; reso:outcome ?outcome .
                      OPTIONAL { ?document reso:adoptionDate ?date }
                    } ORDER BY DESC(?date) ?document
                    """);
    private static final Query COUNT =
            Rows.query(
                    """
                    SELECT (COUNT(DISTINCT ?document) AS ?n) {
                      ?document ?property ?value ; reso:outcome ?outcome .
                    }
                    """);
    private static final Query LATEST =
            Rows.query(
                    """
                    SELECT DISTINCT ?document ?date {
                      ?document reso:adoptionDate ?date ; reso:outcome ?outcome .
                    } ORDER BY DESC(?date) ?document
                    """);

    private DocumentList() {}

    /** The documents with a value of a property. */
    static Listing with(View view, Node property, Node value, String title, int page, String path) {
        Map<String, Node> values = Map.of("property", property, "value", value);
        long total = Rows.count(view.data(), COUNT, values);
        int offset = (page - 1) * Listing.ON_A_PAGE;
        List<Entry> entries =
                Rows.of(view.data(), LIST, values, offset, Listing.ON_A_PAGE).stream()
                        .map(row -> entry(view, row))
                        .toList();
        return new Listing(
                "documents",
                title,
                entries,
                total,
                page > 1 ? Pager.href(view.ui(), path, page - 1) : "",
                offset + Listing.ON_A_PAGE < total ? Pager.href(view.ui(), path, page + 1) : "");
    }

    /** The documents that were adopted last. */
    static List<Entry> latest(View view, int most) {
        return Rows.of(view.data(), LATEST, Map.of(), 0, most).stream()
                .map(row -> entry(view, row))
                .toList();
    }

    private static Entry entry(View view, Binding row) {
        return entry(view, Rows.value(row, "document").orElseThrow());
    }

    /** A document with its title, date and vote. */
    static Entry entry(View view, Node document) {
        Facts facts = view.gather(document).facts();
        Optional<Node> title = facts.best(view.languages(), document, DCTerms.title.asNode());
        List<String> notes = new ArrayList<>();
        facts.string(document, Vocabulary.adoptionDate).map(view.ui()::date).ifPresent(notes::add);
        facts.one(document, Vocabulary.vote)
                .map(vote -> totals(view.gather(vote).facts(), vote))
                .filter(totals -> !totals.isEmpty())
                .ifPresent(notes::add);
        return new Entry(
                new Link(
                        view.ui().href(document),
                        facts.string(document, Vocabulary.symbol)
                                .orElseGet(() -> view.names().of(document))),
                title.map(Node::getLiteralLexicalForm).orElse(""),
                title.map(Node::getLiteralLanguage).orElse(""),
                notes);
    }

    /** For, against and abstaining: {@code 23–16–8}. */
    static String totals(Facts facts, Node vote) {
        List<String> totals = new ArrayList<>();
        for (Node total :
                List.of(
                        Vocabulary.statedInFavour,
                        Vocabulary.statedAgainst,
                        Vocabulary.statedAbstaining)) {
            facts.integer(vote, total).ifPresent(n -> totals.add(n.toString()));
        }
        return String.join("–", totals);
    }
}
