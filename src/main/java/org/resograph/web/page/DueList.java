package org.resograph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;

/** What is due at a session: the paragraphs that ask for it, of whom, and what. */
final class DueList {

    private static final int MOST = 300;

    private static final Query DUE =
            Rows.query(
                    """
                    SELECT DISTINCT ?part ?mandate {
                      ?mandate reso:dueSession ?session .
                      ?part reso:mandate ?mandate
                    } ORDER BY ?part ?mandate
                    """);
    private static final Query TOTAL =
            Rows.query(
                    """
                    SELECT (COUNT(DISTINCT ?mandate) AS ?n) { ?mandate reso:dueSession ?session }
                    """);
    private static final List<Node> SAID = List.of(Vocabulary.deliverable, Vocabulary.addressee);

    private DueList() {}

    static Listing of(View view, Node session) {
        Map<String, Node> values = Map.of("session", session);
        List<Entry> entries = new ArrayList<>();
        Map<Node, List<String>> said = new LinkedHashMap<>();
        for (Binding row : Rows.of(view.data(), DUE, values, 0, MOST)) {
            said.computeIfAbsent(Rows.value(row, "part").orElseThrow(), p -> new ArrayList<>())
                    .add(note(view, Rows.value(row, "mandate").orElseThrow()));
        }
        said.forEach(
                (part, notes) ->
                        entries.add(
                                new Entry(
                                        new Link(view.ui().href(part), name(view, part)),
                                        "",
                                        "",
                                        notes.stream()
                                                .filter(n -> !n.isEmpty())
                                                .distinct()
                                                .toList())));
        long total =
                entries.size() < MOST ? entries.size() : Rows.count(view.data(), TOTAL, values);
        return new Listing("due", view.ui().t("due-at-session"), entries, total, "", "");
    }

    /** The document and the part of it. */
    private static String name(View view, Node part) {
        String symbol =
                view.iris().name(part.getURI()).map(Name::owner).map(Names::symbol).orElse("");
        return view.ui().t("apposed", symbol, view.names().of(part));
    }

    /** What, and of whom. */
    private static String note(View view, Node mandate) {
        View of = view.gather(mandate, SAID);
        List<String> said = new ArrayList<>();
        for (Node property : SAID) {
            of.facts().all(mandate, property).forEach(v -> said.add(view.named(v).text()));
        }
        return view.ui().list(said);
    }
}
