package org.resograph.web.published;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.resograph.remote.Answer;
import org.resograph.remote.SparqlEndpoint;
import org.resograph.remote.reading.Scope;

/** Has a store count what is in it. */
record RemoteCensus(SparqlEndpoint store, Scope scope) {

    /** A store of millions of triples goes through all of them. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String TYPE = term(RDF.Nodes.type);

    Census take() {
        Map<String, Long> properties =
                counts(
                        "SELECT ?key (COUNT(*) AS ?n) { SELECT DISTINCT ?s (?p AS ?key) ?o "
                                + in("?s ?p ?o")
                                + " } GROUP BY ?key");
        return new Census(
                properties.values().stream().mapToLong(Long::longValue).sum(),
                count("SELECT (COUNT(DISTINCT ?s) AS ?n) " + in("?s ?p ?o")),
                counts(
                        "SELECT ?key (COUNT(DISTINCT ?s) AS ?n) "
                                + in("?s " + TYPE + " ?key")
                                + " GROUP BY ?key"),
                properties);
    }

    /**
     * The things of a class that have no value of a property.
     *
     * @param property null to count all of them
     */
    long things(Node type, @Nullable Node property) {
        String without =
                property == null
                        ? ""
                        : " FILTER NOT EXISTS { GRAPH ?h { ?s " + term(property) + " ?o } }";
        return count(
                "SELECT (COUNT(DISTINCT ?s) AS ?n) "
                        + in("?s " + TYPE + " " + term(type), without));
    }

    /** How many things have each value of a property, of those that have another property, too. */
    Map<String, Long> values(Node property, Node having) {
        return counts(
                "SELECT ?key (COUNT(DISTINCT ?s) AS ?n) "
                        + in(
                                "?s " + term(property) + " ?key",
                                " GRAPH ?h { ?s " + term(having) + " ?o }")
                        + " GROUP BY ?key");
    }

    private String in(String pattern, String... more) {
        return "{ GRAPH ?g { " + pattern + " } " + scope.filter() + String.join("", more) + " }";
    }

    private long count(String query) {
        try (Answer answer = store.select(query, LONGEST)) {
            return number(answer.next());
        }
    }

    private Map<String, Long> counts(String query) {
        Map<String, Long> counts = new TreeMap<>();
        try (Answer answer = store.select(query, LONGEST)) {
            answer.forEachRemaining(
                    row -> {
                        Node key = row.get("key");
                        if (key != null && key.isURI()) {
                            counts.put(key.getURI(), number(row));
                        }
                    });
        }
        return counts;
    }

    private static long number(Binding row) {
        return ((Number) row.get("n").getLiteralValue()).longValue();
    }

    private static String term(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
