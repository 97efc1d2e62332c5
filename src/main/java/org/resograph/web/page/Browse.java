package org.resograph.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.resograph.rdf.LocalName;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.published.Published;

/** Ways through the data: bodies by year, states, instruments, subjects. */
final class Browse implements SitePage.Model {

    private static final Query BY_YEAR =
            Rows.query(
                    """
                    SELECT ?body ?year (COUNT(DISTINCT ?document) AS ?n) {
                      ?document reso:adoptedBy ?body ; reso:outcome ?outcome .
                      OPTIONAL { ?document reso:adoptionDate ?date }
                      BIND(YEAR(?date) AS ?year)
                    } GROUP BY ?body ?year ORDER BY ?body DESC(?year)
                    """);
    private static final Query STATES =
            Rows.query("SELECT DISTINCT ?thing { ?thing a reso:State }");
    private static final Query GROUPS =
            Rows.query("SELECT DISTINCT ?thing { ?thing a reso:RegionalGroup }");
    private static final int MOST_INSTRUMENTS = 40;
    private static final Query SUBJECTS =
            Rows.query(
                    """
                    SELECT ?thing (COUNT(DISTINCT ?document) AS ?n) {
                      { ?document reso:librarianSubject ?thing }
                      UNION { ?document reso:publisherSubject ?thing }
                    } GROUP BY ?thing ORDER BY DESC(?n) ?thing LIMIT 60
                    """);

    private final Published published;

    Browse(Published published) {
        this.published = published;
    }

    /**
     * A body with how much of it there is.
     *
     * @param key of the body
     * @param years with the number of documents, the latest first
     */
    public record BodyEntry(String key, Link link, long documents, List<Year> years) {}

    /** A year of a body. */
    public record Year(String year, String href, long documents) {}

    @Override
    public Map<String, ?> of(View view) {
        return Map.of(
                "bodies", bodies(view),
                "states", named(view, STATES),
                "groups", named(view, GROUPS),
                "instruments", instruments(view),
                "subjects", counted(view, SUBJECTS));
    }

    /** The bodies that have documents, those with most first. */
    static List<BodyEntry> bodies(View view) {
        Map<Node, List<Year>> years = new LinkedHashMap<>();
        Map<Node, Long> totals = new LinkedHashMap<>();
        for (Binding row : Rows.of(view.data(), BY_YEAR, Map.of(), -1, -1)) {
            Node body = Rows.value(row, "body").orElseThrow();
            long n = number(row);
            totals.merge(body, n, Long::sum);
            Rows.value(row, "year")
                    .map(Node::getLiteralLexicalForm)
                    .ifPresent(
                            year ->
                                    years.computeIfAbsent(body, b -> new ArrayList<>())
                                            .add(new Year(year, search(view, body, year), n)));
        }
        return totals.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue().reversed())
                .map(
                        e ->
                                new BodyEntry(
                                        LocalName.of(e.getKey()),
                                        view.named(e.getKey()),
                                        e.getValue(),
                                        years.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    private static String search(View view, Node body, String year) {
        return view.ui().href("/search?body=" + LocalName.of(body) + "&year=" + year);
    }

    private static long number(Binding row) {
        return Rows.number(row, "n");
    }

    private static List<Link> named(View view, Query query) {
        return Rows.of(view.data(), query, Map.of(), -1, -1).stream()
                .map(row -> view.named(Rows.value(row, "thing").orElseThrow()))
                .sorted(Comparator.comparing(Link::text, view.ui().collator()))
                .toList();
    }

    private static List<Entry> counted(View view, Query query) {
        return Rows.of(view.data(), query, Map.of(), -1, -1).stream()
                .map(row -> entry(view, Rows.value(row, "thing").orElseThrow(), number(row)))
                .toList();
    }

    private static Entry entry(View view, Node thing, long documents) {
        return new Entry(view.named(thing), "", "", List.of(view.ui().number(documents)));
    }

    /** Those that most documents cite; far more paragraphs do, so that they are counted apart. */
    private List<Entry> instruments(View view) {
        return published.values(Vocabulary.cites, Vocabulary.outcome).entrySet().stream()
                .filter(e -> view.iris().name(e.getKey()).filter(Browse::isInstrument).isPresent())
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_INSTRUMENTS)
                .map(e -> entry(view, NodeFactory.createURI(e.getKey()), e.getValue()))
                .toList();
    }

    private static boolean isInstrument(Name name) {
        return name.kind() == Name.Kind.INSTRUMENT;
    }
}
