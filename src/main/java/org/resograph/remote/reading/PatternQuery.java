package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One query for all that patterns of one shape find. What they have in common is written out, what
 * differs is in VALUES, and each row says by a number for which pattern it is.
 *
 * <pre>
 * SELECT ?i ?g ?p ?o { VALUES (?i ?s) { (0 &lt;a&gt;) (1 &lt;b&gt;) } GRAPH ?g { ?s ?p ?o } FILTER … }
 * </pre>
 */
final class PatternQuery {

    private static final Var NUMBER = Var.alloc("i");

    /** Where a term stands in a quad. */
    private enum Place {
        GRAPH("g"),
        SUBJECT("s"),
        PREDICATE("p"),
        OBJECT("o");

        private final String name;

        Place(String name) {
            this.name = name;
        }

        /** The variable of what is not said there. */
        Var variable() {
            return Objects.requireNonNull(VARIABLES.get(this));
        }

        Node of(Quad pattern) {
            return switch (this) {
                case GRAPH -> pattern.getGraph();
                case SUBJECT -> pattern.getSubject();
                case PREDICATE -> pattern.getPredicate();
                case OBJECT -> pattern.getObject();
            };
        }
    }

    private static final Map<Place, Var> VARIABLES = new EnumMap<>(Place.class);

    static {
        for (Place place : Place.values()) {
            VARIABLES.put(place, Var.alloc(place.name));
        }
    }

    private final List<Quad> patterns;
    private final Scope scope;
    private final Shape shape;

    /**
     * What is asked for.
     *
     * @param known the places of which the term is said
     * @param union whether any graph will do, and each triple is wanted once
     */
    record Shape(Set<Place> known, boolean union) {

        static Shape of(Quad pattern) {
            boolean union = Quad.isUnionGraph(pattern.getGraph());
            Set<Place> known = EnumSet.noneOf(Place.class);
            for (Place place : Place.values()) {
                if (place.of(pattern).isConcrete() && !(union && place == Place.GRAPH)) {
                    known.add(place);
                }
            }
            return new Shape(known, union);
        }

        /** Whether each row says the term of a place. */
        boolean asks(Place place) {
            return !known.contains(place) && !(union && place == Place.GRAPH);
        }
    }

    /** A query for patterns that are all of one shape. */
    PatternQuery(List<Quad> patterns, Scope scope) {
        this.scope = scope;
        this.patterns = List.copyOf(patterns);
        this.shape = Shape.of(patterns.get(0));
    }

    /** Whether anything can fit: a blank node has no name that another would know. */
    static boolean canFit(Quad pattern, Scope scope) {
        Node graph = pattern.getGraph();
        return (!graph.isConcrete() || Quad.isUnionGraph(graph) || scope.has(graph))
                && isName(pattern.getSubject())
                && isName(pattern.getPredicate())
                && !pattern.getObject().isBlank();
    }

    private static boolean isName(Node node) {
        return node.isURI() || !node.isConcrete();
    }

    /** The query. */
    String text() {
        StringBuilder text = new StringBuilder("SELECT ");
        text.append(shape.union() ? "DISTINCT " : "").append(asked());
        text.append(" { ");
        if (patterns.size() > 1) {
            values(text);
        }
        text.append("GRAPH ").append(term(Place.GRAPH)).append(" {");
        for (Place place : EnumSet.complementOf(EnumSet.of(Place.GRAPH))) {
            text.append(' ').append(term(place));
        }
        text.append(" } ");
        if (!shape.known().contains(Place.GRAPH)) {
            text.append(scope.filter()).append(' ');
        }
        return text.append('}').toString();
    }

    private String asked() {
        StringBuilder asked = new StringBuilder(patterns.size() > 1 ? NUMBER.toString() : "");
        for (Place place : Place.values()) {
            if (shape.asks(place)) {
                asked.append(' ').append(place.variable());
            }
        }
        return asked.isEmpty() ? "(1 AS " + NUMBER + ")" : asked.toString();
    }

    private void values(StringBuilder text) {
        List<Place> varying = new ArrayList<>();
        text.append("VALUES (").append(NUMBER);
        for (Place place : Place.values()) {
            if (varies(place)) {
                varying.add(place);
                text.append(' ').append(place.variable());
            }
        }
        text.append(") {");
        for (int i = 0; i < patterns.size(); i++) {
            text.append(" (").append(i);
            for (Place place : varying) {
                text.append(' ').append(NodeFmtLib.strNT(place.of(patterns.get(i))));
            }
            text.append(')');
        }
        text.append(" } ");
    }

    private String term(Place place) {
        return shape.known().contains(place) && !varies(place)
                ? NodeFmtLib.strNT(place.of(patterns.get(0)))
                : place.variable().toString();
    }

    private boolean varies(Place place) {
        if (!shape.known().contains(place)) {
            return false;
        }
        Node first = place.of(patterns.get(0));
        return patterns.stream().anyMatch(pattern -> !place.of(pattern).equals(first));
    }

    /** The pattern that a row is for. */
    Quad pattern(Binding row) {
        return patterns.size() == 1
                ? patterns.get(0)
                : patterns.get(((Number) row.get(NUMBER).getLiteralValue()).intValue());
    }

    /** What a row says of its pattern. */
    Quad quad(Binding row, Quad pattern) {
        return Quad.create(
                value(row, pattern, Place.GRAPH),
                value(row, pattern, Place.SUBJECT),
                value(row, pattern, Place.PREDICATE),
                value(row, pattern, Place.OBJECT));
    }

    private Node value(Binding row, Quad pattern, Place place) {
        return shape.asks(place) ? asPublished(row.get(place.variable())) : place.of(pattern);
    }

    /**
     * Virtuoso takes an integer of more than 32 bits for a decimal; no term of ours has decimals.
     */
    private static Node asPublished(Node value) {
        return value.isLiteral()
                        && XSDDatatype.XSDdecimal.equals(value.getLiteralDatatype())
                        && value.getLiteralLexicalForm().indexOf('.') < 0
                ? NodeFactory.createLiteralDT(value.getLiteralLexicalForm(), XSDDatatype.XSDinteger)
                : value;
    }
}
