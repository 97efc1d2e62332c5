package org.resograph.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Outline;

/**
 * What was derived of a document, a paragraph or a vote: what it continues, where it stands again.
 */
final class Related {

    private static final int MOST = 20;
    private static final Query FROM =
            Rows.query("SELECT DISTINCT ?thing { ?subject ?property ?thing } ORDER BY ?thing");
    private static final Query TO =
            Rows.query("SELECT DISTINCT ?thing { ?thing ?property ?subject } ORDER BY ?thing");
    private static final Query ABSENT =
            Rows.query(
                    """
                    SELECT DISTINCT ?thing {
                      ?subject reso:derivedPosition ?position . ?position reso:state ?thing
                    } ORDER BY ?thing
                    """);

    /** Of fewer paragraphs that stand again, two texts are not versions of each other. */
    private static final int LEAST_REPEATED = 3;

    private static final int MOST_TEXTS = 3;

    private Related() {}

    /** The earlier documents that one continues. */
    static List<Link> earlier(View view, Node document) {
        return links(view, FROM, document, Vocabulary.followsOn);
    }

    /** The later documents that continue one. */
    static List<Link> later(View view, Node document) {
        return links(view, TO, document, Vocabulary.followsOn);
    }

    /** The earlier paragraph that one repeats. */
    static List<Link> repeated(View view, Node part) {
        return links(view, FROM, part, Vocabulary.repeats);
    }

    /** The later paragraphs that repeat one, at most twenty. */
    static List<Link> repeating(View view, Node part) {
        return links(view, TO, part, Vocabulary.repeats);
    }

    /**
     * The earlier documents of whose paragraphs at least three stand again in one, at most three of
     * them, that with the most first.
     */
    static List<Link> reworded(View view, Node document) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Outline outline : Outline.of(view.facts(), document)) {
            outline.walk(part -> count(view, part, counts));
        }
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= LEAST_REPEATED)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_TEXTS)
                .map(count -> view.named(view.iris().thing(count.getKey())))
                .toList();
    }

    private static void count(View view, Node part, Map<String, Integer> counts) {
        for (Node earlier : view.facts().all(part, Vocabulary.repeats)) {
            view.iris()
                    .name(earlier.getURI())
                    .ifPresent(name -> counts.merge(name.owner(), 1, Integer::sum));
        }
    }

    /** The members of the body that are not listed in a vote. */
    static List<Link> absent(View view, Node vote) {
        return Rows.of(view.data(), ABSENT, Map.of("subject", vote), -1, -1).stream()
                .map(row -> view.named(Rows.value(row, "thing").orElseThrow()))
                .sorted(Comparator.comparing(Link::text, view.ui().collator()))
                .toList();
    }

    private static List<Link> links(View view, Query query, Node subject, Node property) {
        Map<String, Node> values = Map.of("subject", subject, "property", property);
        return Rows.of(view.data(), query, values, 0, MOST).stream()
                .map(row -> link(view, Rows.value(row, "thing").orElseThrow()))
                .toList();
    }

    /** A part is told by its document too. */
    private static Link link(View view, Node thing) {
        Link link = view.named(thing);
        return view.iris()
                .name(thing.getURI())
                .filter(name -> name.kind() == Name.Kind.PART)
                .map(
                        name ->
                                new Link(
                                        link.href(),
                                        view.ui()
                                                .t(
                                                        "apposed",
                                                        Names.symbol(name.owner()),
                                                        link.text())))
                .orElse(link);
    }
}
