package org.resograph.remote.reading;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.jspecify.annotations.Nullable;

/** Solves basic graph patterns, one triple pattern after the other, each for many rows at once. */
final class PatternSteps {

    private final RemoteDataset dataset;
    private final Runnable goOn;
    private final ExecutionContext execution;

    /**
     * Steps.
     *
     * @param goOn called before each request; throws when there is to be none
     */
    PatternSteps(RemoteDataset dataset, Runnable goOn, ExecutionContext execution) {
        this.dataset = dataset;
        this.goOn = goOn;
        this.execution = execution;
    }

    /** How a graph is called to whom the default graph is the union of all. */
    static Node graph(Node name) {
        return Quad.isDefaultGraph(name) ? Quad.unionGraph : name;
    }

    /** The solutions of a pattern in a graph, for the rows of an input. */
    QueryIterator execute(Node graph, BasicPattern pattern, QueryIterator input) {
        QueryIterPeek rows = QueryIterPeek.create(input, execution);
        Binding first = rows.peek();
        if (first == null || pattern.isEmpty()) {
            return rows;
        }
        QueryIterator solved = rows;
        for (Triple triple : inOrder(pattern, first)) {
            Quad step = Quad.create(graph(graph), triple);
            solved = new Batches(solved, execution, batch -> solve(step, batch));
        }
        return solved;
    }

    /** What is known best first, given what the rows bring. */
    private static BasicPattern inOrder(BasicPattern pattern, Binding first) {
        return ReorderLib.fixed()
                .reorderIndexes(Substitute.substitute(pattern, first))
                .reorder(pattern);
    }

    private Iterator<Binding> solve(Quad step, List<Binding> rows) {
        goOn.run();
        if (rows.size() == 1) {
            Binding row = rows.get(0);
            return joined(row, step, dataset.read(pattern(step, row)));
        }
        List<Quad> patterns = rows.stream().map(row -> pattern(step, row)).toList();
        Map<Quad, List<Quad>> found = dataset.read(patterns);
        Iterator<Quad> pattern = patterns.iterator();
        return Iter.flatMap(
                rows.iterator(),
                row ->
                        joined(
                                row,
                                step,
                                Objects.requireNonNull(found.get(pattern.next())).iterator()));
    }

    private static Quad pattern(Quad step, Binding row) {
        Quad known = Substitute.substitute(step, row);
        return Quad.create(
                any(known.getGraph()),
                any(known.getSubject()),
                any(known.getPredicate()),
                any(known.getObject()));
    }

    private static Node any(Node node) {
        return node.isVariable() ? Node.ANY : node;
    }

    private static Iterator<Binding> joined(Binding row, Quad step, Iterator<Quad> found) {
        return Iter.removeNulls(Iter.map(found, quad -> joined(row, step, quad)));
    }

    private static @Nullable Binding joined(Binding row, Quad step, Quad quad) {
        BindingBuilder builder = BindingBuilder.create(row);
        boolean fits =
                bind(builder, step.getGraph(), quad.getGraph())
                        && bind(builder, step.getSubject(), quad.getSubject())
                        && bind(builder, step.getPredicate(), quad.getPredicate())
                        && bind(builder, step.getObject(), quad.getObject());
        return fits ? builder.build() : null;
    }

    /** A variable that stands twice has to have one value. */
    private static boolean bind(BindingBuilder builder, Node wanted, Node value) {
        if (!wanted.isVariable()) {
            return true;
        }
        Var variable = Var.alloc(wanted);
        Node known = builder.get(variable);
        if (known == null) {
            builder.add(variable, value);
            return true;
        }
        return known.equals(value);
    }
}
