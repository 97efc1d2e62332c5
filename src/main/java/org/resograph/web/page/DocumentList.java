package org.resograph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/**
 * Lists of documents, the latest first, as the pages of bodies, sessions and subjects show them. Of
 * one day, 54/2 comes before 54/10: a shorter symbol before a longer one.
 */
final class DocumentList {

    private static final Query LIST =
            Rows.query(
                    """
                    SELECT DISTINCT ?document ?date {
                      ?document ?property ?value ; reso:outcome ?outcome .
                      OPTIONAL { ?document reso:adoptionDate ?date }
                    } ORDER BY DESC(?date) STRLEN(STR(?document)) ?document
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
                    } ORDER BY DESC(?date) STRLEN(STR(?document)) ?document
                    """);

    /** What the line of a document in a list says. */
    static final List<Node> SHOWN =
            List.of(
                    DCTerms.title.asNode(),
                    Vocabulary.symbol,
                    Vocabulary.adoptionDate,
                    Vocabulary.outcome,
                    Vocabulary.vote);

    private static final List<Node> STATED =
            List.of(
                    Vocabulary.statedInFavour,
                    Vocabulary.statedAgainst,
                    Vocabulary.statedAbstaining);

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
        return entry(view.gather(document, SHOWN), view, document);
    }

    /** The same of one that may be there no more. */
    static Optional<Entry> known(View view, Node document) {
        View gathered = view.gather(document, SHOWN);
        return gathered.facts().knows(document)
                ? Optional.of(entry(gathered, view, document))
                : Optional.empty();
    }

    private static Entry entry(View gathered, View view, Node document) {
        Facts facts = gathered.facts();
        Optional<Node> title = facts.best(view.languages(), document, DCTerms.title.asNode());
        List<String> notes = new ArrayList<>();
        facts.one(document, Vocabulary.outcome)
                .filter(outcome -> !LocalName.of(outcome).equals("adopted"))
                .ifPresent(outcome -> notes.addAll(notAdopted(view, document, outcome)));
        facts.string(document, Vocabulary.adoptionDate).map(view.ui()::date).ifPresent(notes::add);
        facts.one(document, Vocabulary.vote)
                .map(vote -> totals(view, vote))
                .filter(totals -> !totals.isEmpty())
                .ifPresent(notes::add);
        return new Entry(
                new Link(
                        view.ui().href(document),
                        facts.string(document, Vocabulary.symbol)
                                .orElseGet(() -> gathered.names().of(document))),
                title.map(Node::getLiteralLexicalForm).orElse(""),
                title.map(Node::getLiteralLanguage).orElse(""),
                notes);
    }

    /** What a document is that was not adopted, and what became of it if that is stated. */
    private static List<String> notAdopted(View view, Node document, Node outcome) {
        String kind = view.gather(document, List.of(RDF.Nodes.type)).names().kind(document);
        return LocalName.of(outcome).equals("not-stated")
                ? List.of(kind)
                : List.of(kind, view.named(outcome).text());
    }

    /** The totals of a vote of which nothing is gathered: the positions only where they decide. */
    private static String totals(View view, Node vote) {
        Facts stated = view.gather(vote, STATED).facts();
        return STATED.stream().allMatch(total -> stated.one(vote, total).isPresent())
                ? totals(stated, vote)
                : totals(view.gather(vote).facts(), vote);
    }

    /**
     * For, against and abstaining: {@code 23–16–8}. What is not stated is nought where those that
     * are account for all who are listed; otherwise nothing is said.
     */
    static String totals(Facts facts, Node vote) {
        List<Integer> totals = new ArrayList<>();
        int stated = 0;
        for (Node total : STATED) {
            Optional<Integer> n = facts.integer(vote, total);
            stated += n.orElse(0);
            totals.add(n.orElse(-1));
        }
        boolean all = stated == facts.all(vote, Vocabulary.position).size();
        if (totals.contains(-1) && (stated == 0 || !all)) {
            return "";
        }
        return totals.stream()
                .map(n -> String.valueOf(Math.max(0, n)))
                .collect(Collectors.joining("–"));
    }
}
