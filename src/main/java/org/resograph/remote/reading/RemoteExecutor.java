package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDatasetNames;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Evaluates a query over a store that is far away: what Jena does row by row, with a look into the
 * data for each, is done here for many rows at once. What a query means is the same.
 */
public class RemoteExecutor extends OpExecutor {

    private static final AtomicLong COUNT = new AtomicLong();

    private final RemoteDataset dataset;

    /** An executor over a {@link RemoteDataset}. */
    protected RemoteExecutor(ExecutionContext execution) {
        super(execution);
        this.dataset = (RemoteDataset) execution.getDataset();
    }

    /** Asked before each request; throws when the query is to end. */
    protected void goOn() {}

    /** The graph in which the steps of a path are looked for. */
    protected Graph steps(Graph active) {
        return active;
    }

    @Override
    protected QueryIterator execute(OpQuadPattern op, QueryIterator input) {
        return new PatternSteps(dataset, this::goOn, execCxt)
                .execute(op.getGraphNode(), op.getBasicPattern(), input);
    }

    @Override
    protected QueryIterator execute(OpPath op, QueryIterator input) {
        Graph active = execCxt.getActiveGraph();
        ExecutionContext steps = ExecutionContext.copyChangeActiveGraph(execCxt, steps(active));
        TriplePath path = op.getTriplePath();
        if (!(active instanceof GraphView view)) {
            return new QueryIterPath(path, input, steps);
        }
        PathAhead ahead =
                new PathAhead(dataset, PatternSteps.graph(view.getGraphName()), this::goOn);
        return new Batches(
                input,
                execCxt,
                PathAhead.MOST_STARTS,
                rows -> {
                    ahead.read(path, rows);
                    return new QueryIterPath(path, iterator(rows), steps);
                });
    }

    @Override
    protected QueryIterator execute(OpConditional op, QueryIterator input) {
        if (!RowWise.is(op.getRight())) {
            return super.execute(op, input);
        }
        return new Batches(
                exec(op.getLeft(), input),
                execCxt,
                rows -> {
                    Map<Integer, List<Binding>> found = each(rows, op.getRight());
                    List<Binding> all = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        all.addAll(found.getOrDefault(i, List.of(rows.get(i))));
                    }
                    return all.iterator();
                });
    }

    @Override
    protected QueryIterator execute(OpUnion op, QueryIterator input) {
        List<Op> branches = flattenUnion(op);
        if (!branches.stream().allMatch(RowWise::is)) {
            return super.execute(op, input);
        }
        return new Batches(
                input,
                execCxt,
                rows -> branches.stream().flatMap(branch -> all(branch, rows).stream()).iterator());
    }

    @Override
    protected QueryIterator execute(OpFilter op, QueryIterator input) {
        ExprList others = new ExprList();
        List<ExprFunctionOp> questions = new ArrayList<>();
        for (Expr expr : op.getExprs()) {
            boolean isQuestion = expr instanceof E_Exists || expr instanceof E_NotExists;
            if (isQuestion && RowWise.is(((ExprFunctionOp) expr).getGraphPattern())) {
                questions.add((ExprFunctionOp) expr);
            } else {
                others.add(expr);
            }
        }
        if (questions.isEmpty()) {
            return super.execute(op, input);
        }
        Op rest = others.isEmpty() ? op.getSubOp() : OpFilter.filterBy(others, op.getSubOp());
        QueryIterator rows = exec(rest, input);
        for (ExprFunctionOp question : questions) {
            rows = asked(question, rows);
        }
        return rows;
    }

    @Override
    protected QueryIterator execute(OpDatasetNames op, QueryIterator input) {
        return new Batches(
                input,
                execCxt,
                rows -> Iter.flatMap(rows.iterator(), row -> named(op.getGraphNode(), row)));
    }

    /** Which graphs there are. */
    private Iterator<Binding> named(Node wanted, Binding row) {
        Node name = Substitute.substitute(wanted, row);
        return name.isVariable()
                ? Iter.map(
                        dataset.listGraphNodes(),
                        graph -> BindingFactory.binding(row, Var.alloc(name), graph))
                : dataset.containsGraph(name) ? Iter.singletonIterator(row) : Iter.nullIterator();
    }

    private QueryIterator asked(ExprFunctionOp question, QueryIterator input) {
        boolean wanted = question instanceof E_Exists;
        return new Batches(
                input,
                execCxt,
                rows -> {
                    Set<Integer> found = each(rows, question.getGraphPattern()).keySet();
                    List<Binding> kept = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        if (found.contains(i) == wanted) {
                            kept.add(rows.get(i));
                        }
                    }
                    return kept.iterator();
                });
    }

    /** What an operation makes of rows, by the number of the row. */
    private Map<Integer, List<Binding>> each(List<Binding> rows, Op op) {
        Var number = Var.alloc(".row" + COUNT.incrementAndGet());
        List<Binding> numbered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            numbered.add(
                    BindingFactory.binding(rows.get(i), number, NodeValue.makeInteger(i).asNode()));
        }
        Map<Integer, List<Binding>> found = new HashMap<>();
        for (Binding row : all(op, numbered)) {
            Integer of = (Integer) row.get(number).getLiteralValue();
            found.computeIfAbsent(of, i -> new ArrayList<>()).add(without(row, number));
        }
        return found;
    }

    private static Binding without(Binding row, Var variable) {
        BindingBuilder builder = BindingBuilder.create();
        row.forEach((v, node) -> addUnless(v.equals(variable), builder, v, node));
        return builder.build();
    }

    private static void addUnless(boolean not, BindingBuilder builder, Var variable, Node node) {
        if (!not) {
            builder.add(variable, node);
        }
    }

    private List<Binding> all(Op op, List<Binding> rows) {
        QueryIterator found = QC.execute(op, iterator(rows), execCxt);
        try {
            List<Binding> all = new ArrayList<>();
            found.forEachRemaining(all::add);
            return all;
        } finally {
            found.close();
        }
    }

    private QueryIterator iterator(List<Binding> rows) {
        return QueryIterPlainWrapper.create(rows.iterator(), execCxt);
    }
}
