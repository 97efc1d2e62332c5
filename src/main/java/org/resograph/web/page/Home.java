package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;

/** The home page: what there is, what is new, and ways in. */
final class Home implements SitePage.Model {

    private static final int LATEST = 8;
    private static final int QUESTIONS = 6;

    private static final Map<String, Query> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("documents", count("?thing reso:outcome ?o"));
        COUNTS.put("versions", count("?thing a reso:LanguageVersion"));
        COUNTS.put(
                "paragraphs",
                count(
                        "{ ?thing a reso:PreambularParagraph } UNION { ?thing a"
                                + " reso:OperativeParagraph }"));
        COUNTS.put("votes", count("?thing a reso:Vote"));
        COUNTS.put("citations", count("?thing a reso:Citation"));
    }

    /** How many there are of something. */
    public record Count(String key, long number) {}

    private final Library library;

    Home(Library library) {
        this.library = library;
    }

    private static Query count(String pattern) {
        return Rows.query("SELECT (COUNT(DISTINCT ?thing) AS ?n) { " + pattern + " }");
    }

    @Override
    public Map<String, ?> of(View view) {
        Map<String, Object> model = new HashMap<>();
        List<Count> counts = new ArrayList<>();
        COUNTS.forEach(
                (key, query) ->
                        counts.add(new Count(key, Rows.count(view.data(), query, Map.of()))));
        List<Entry> latest = DocumentList.latest(view, LATEST);
        model.put("counts", counts);
        model.put("latest", latest);
        model.put("bodies", Browse.bodies(view));
        model.put(
                "questions",
                library.queries().stream().limit(QUESTIONS).map(q -> link(view.ui(), q)).toList());
        model.put("example", latest.isEmpty() ? "" : example(latest.get(0), view));
        return model;
    }

    /** The path of an IRI that a program may begin with. */
    private static String example(Entry entry, View view) {
        Node thing = view.iris().thing(entry.link().text().replace(" (", "("));
        return thing.getURI().substring(view.iris().base().length());
    }

    static Link link(Ui ui, LibraryQuery query) {
        return new Link(ui.href("/q/" + query.name()), query.title(ui.language()));
    }
}
