package org.resograph.web.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * Executes a query under guard. A path is followed to its end before the first row; here each step
 * of it asks whether it may go on.
 */
final class GuardedExecutor extends OpExecutorTDB2 {

    private final Guard guard;

    private GuardedExecutor(ExecutionContext context, Guard guard) {
        super(context);
        this.guard = guard;
    }

    /** Puts an execution under guard, by its context. */
    static void install(Context context, Guard guard) {
        QC.setFactory(context, execution -> new GuardedExecutor(execution, guard));
        RewriteFactory factory =
                // Guarded first: the optimizer works out what is constant.
                with ->
                        op ->
                                PathsFirst.FACTORY
                                        .create(with)
                                        .rewrite(GuardedExpressions.in(op, guard));
        context.set(ARQConstants.sysOptimizerFactory, factory);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        ExecutionContext steps =
                ExecutionContext.copyChangeActiveGraph(
                        execCxt, new GuardedGraph(execCxt.getActiveGraph(), guard));
        return new QueryIterPath(path.getTriplePath(), input, steps);
    }

    private static final class GuardedGraph extends GraphWrapper {

        private final Guard guard;

        GuardedGraph(Graph graph, Guard guard) {
            super(graph);
            this.guard = guard;
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            guard.check();
            Iterator<Triple> found = super.find(subject, predicate, object);
            return new WrappedIterator<>(found) {
                @Override
                public Triple next() {
                    guard.check();
                    return super.next();
                }
            };
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return find(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        }
    }
}
