package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;
import org.resograph.web.published.Published;

/** The home page: what there is, what is new, and ways in. */
final class Home implements SitePage.Model {

    private static final int LATEST = 8;
    private static final int QUESTIONS = 6;

    private static final Query DOCUMENTS =
            Rows.query("SELECT (COUNT(DISTINCT ?thing) AS ?n) { ?thing reso:outcome ?o }");

    private static final Map<String, List<Node>> CLASSES = new LinkedHashMap<>();

    static {
        CLASSES.put("versions", List.of(Vocabulary.LanguageVersion));
        CLASSES.put(
                "paragraphs",
                List.of(Vocabulary.PreambularParagraph, Vocabulary.OperativeParagraph));
        CLASSES.put("votes", List.of(Vocabulary.Vote));
        CLASSES.put("citations", List.of(Vocabulary.Citation));
    }

    /** How many there are of something. */
    public record Count(String key, long number) {}

    private final Library library;
    private final Published published;

    Home(Library library, Published published) {
        this.library = library;
        this.published = published;
    }

    @Override
    public Map<String, ?> of(View view) {
        Map<String, Object> model = new HashMap<>();
        List<Count> counts = new ArrayList<>();
        counts.add(new Count("documents", Rows.count(view.data(), DOCUMENTS, Map.of())));
        CLASSES.forEach(
                (key, classes) ->
                        counts.add(
                                new Count(
                                        key, classes.stream().mapToLong(published::things).sum())));
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
