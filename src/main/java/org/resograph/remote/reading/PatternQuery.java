package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.List;
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
    private static final List<Var> NAMES =
            List.of(Var.alloc("g"), Var.alloc("s"), Var.alloc("p"), Var.alloc("o"));
    private static final int GRAPH = 0;

    private final List<Quad> patterns;
    private final Scope scope;
    private final Shape shape;

    /**
     * What is asked for.
     *
     * @param known whether graph, subject, predicate, object are said
     * @param union whether any graph will do, and each triple is wanted once
     */
    record Shape(List<Boolean> known, boolean union) {

        static Shape of(Quad pattern) {
            boolean union = Quad.isUnionGraph(pattern.getGraph());
            return new Shape(
                    List.of(
                            !union && pattern.getGraph().isConcrete(),
                            pattern.getSubject().isConcrete(),
                            pattern.getPredicate().isConcrete(),
                            pattern.getObject().isConcrete()),
                    union);
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
        text.append("GRAPH ").append(term(GRAPH)).append(" {");
        for (int place = 1; place < NAMES.size(); place++) {
            text.append(' ').append(term(place));
        }
        text.append(" } ").append(shape.known().get(GRAPH) ? "" : scope.filter() + " ");
        return text.append('}').toString();
    }

    private String asked() {
        StringBuilder asked = new StringBuilder(patterns.size() > 1 ? NUMBER.toString() : "");
        for (int place = 0; place < NAMES.size(); place++) {
            if (!shape.known().get(place) && !(place == GRAPH && shape.union())) {
                asked.append(' ').append(NAMES.get(place));
            }
        }
        return asked.isEmpty() ? "(1 AS " + NUMBER + ")" : asked.toString();
    }

    private void values(StringBuilder text) {
        List<Integer> varying = new ArrayList<>();
        text.append("VALUES (").append(NUMBER);
        for (int place = 0; place < NAMES.size(); place++) {
            if (varies(place)) {
                varying.add(place);
                text.append(' ').append(NAMES.get(place));
            }
        }
        text.append(") {");
        for (int i = 0; i < patterns.size(); i++) {
            text.append(" (").append(i);
            for (int place : varying) {
                text.append(' ').append(NodeFmtLib.strNT(node(patterns.get(i), place)));
            }
            text.append(')');
        }
        text.append(" } ");
    }

    private String term(int place) {
        return shape.known().get(place) && !varies(place)
                ? NodeFmtLib.strNT(node(patterns.get(0), place))
                : NAMES.get(place).toString();
    }

    private boolean varies(int place) {
        if (!shape.known().get(place)) {
            return false;
        }
        Node first = node(patterns.get(0), place);
        return patterns.stream().anyMatch(pattern -> !node(pattern, place).equals(first));
    }

    private static Node node(Quad pattern, int place) {
        return switch (place) {
            case GRAPH -> pattern.getGraph();
            case 1 -> pattern.getSubject();
            case 2 -> pattern.getPredicate();
            default -> pattern.getObject();
        };
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
                value(row, pattern, GRAPH),
                value(row, pattern, 1),
                value(row, pattern, 2),
                value(row, pattern, 3));
    }

    private Node value(Binding row, Quad pattern, int place) {
        boolean told = !shape.known().get(place) && !(place == GRAPH && shape.union());
        return told ? asPublished(row.get(NAMES.get(place))) : node(pattern, place);
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
