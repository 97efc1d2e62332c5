package org.resograph.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.resograph.rdf.ReadAhead;
import org.resograph.web.published.Snapshot;
import org.resograph.web.sparql.Engine;

/** Runs the queries of pages, in the transaction of the page. */
final class Rows {

    private static final String PREFIXES =
            """
            PREFIX choice:  <https://w3id.org/resograph/concept/choice/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX org:     <http://www.w3.org/ns/org#>
            PREFIX reso:    <https://w3id.org/resograph/ontology#>
            PREFIX skos:    <http://www.w3.org/2004/02/skos/core#>
            """;

    /** Names on one page. */
    private static final int MOST_NAMED = 500;

    private Rows() {}

    /** A query in the prefixes of pages. */
    static Query query(String text) {
        return QueryFactory.create(PREFIXES + text);
    }

    /**
     * The rows of a query.
     *
     * @param values of variables
     * @param offset of the first row; negative for all
     */
    static List<Binding> of(
            Snapshot data, Query query, Map<String, Node> values, int offset, int limit) {
        Query bound = bind(query, values);
        if (offset >= 0) {
            bound.setOffset(offset);
            bound.setLimit(limit);
        }
        List<Binding> rows = new ArrayList<>();
        try (QueryExec execution = Engine.execution(bound, data)) {
            RowSet found = execution.select();
            found.forEachRemaining(rows::add);
        }
        ReadAhead.of(data.dataset(), () -> toBeNamed(rows));
        return rows;
    }

    /** What is in a list is named there. */
    private static List<Quad> toBeNamed(List<Binding> rows) {
        Set<Node> things = new LinkedHashSet<>();
        rows.forEach(row -> row.forEach((variable, node) -> things.add(node)));
        return things.stream()
                .filter(Node::isURI)
                .limit(MOST_NAMED)
                .map(thing -> Quad.create(Node.ANY, thing, Node.ANY, Node.ANY))
                .toList();
    }

    private static Query bind(Query query, Map<String, Node> values) {
        Map<Var, Node> nodes = new HashMap<>();
        values.forEach((name, node) -> nodes.put(Var.alloc(name), node));
        return QueryTransformOps.replaceVars(query, nodes);
    }

    /** The one number that a query counts. */
    static long count(Snapshot data, Query query, Map<String, Node> values) {
        return of(data, query, values, -1, -1).stream()
                .findFirst()
                .map(row -> number(row, "n"))
                .orElse(0L);
    }

    /** The number that is the value of a variable in a row; 0 where there is none. */
    static long number(Binding row, String variable) {
        return value(row, variable).map(n -> ((Number) n.getLiteralValue()).longValue()).orElse(0L);
    }

    /** The value of a variable in a row. */
    static Optional<Node> value(Binding row, String variable) {
        return Optional.ofNullable(row.get(Var.alloc(variable)));
    }
}
