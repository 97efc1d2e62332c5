package org.resograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.resograph.store.Store;
import org.resograph.web.library.Library;
import org.resograph.web.library.LibraryQuery;

/** Asks the queries of the library of a store. */
final class Questions {

    private static final String BASE = "https://w3id.org/resograph/";

    private Questions() {}

    /**
     * The rows of an answer; a thing is named by the end of its IRI, what is unbound by an empty
     * text.
     *
     * @param name of the query's file
     * @param values of its parameters
     */
    static List<List<String>> ask(Store store, String name, Map<String, Node> values) {
        LibraryQuery query = Library.bundled().find(name).orElseThrow();
        Dataset dataset = DatasetFactory.wrap(store.dataset());
        dataset.begin(ReadWrite.READ);
        try (QueryExecution execution = QueryExecutionFactory.create(query.with(values), dataset)) {
            ResultSet rows = execution.execSelect();
            List<List<String>> answer = new ArrayList<>();
            while (rows.hasNext()) {
                var row = rows.next();
                answer.add(
                        rows.getResultVars().stream()
                                .map(v -> row.contains(v) ? text(row.get(v).asNode()) : "")
                                .toList());
            }
            return answer;
        } finally {
            dataset.end();
        }
    }

    private static String text(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : node.getURI()
                        .replace(BASE + "id/", "")
                        .replace("https://w3id.org/resograph/concept/", "");
    }
}
