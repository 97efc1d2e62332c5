package org.resograph.web.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.resograph.remote.reading.RemoteDataset;
import org.resograph.remote.reading.RemoteExecutor;

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

    /** Puts an execution over a dataset under guard, by its context. */
    static void install(Context context, DatasetGraph dataset, Guard guard) {
        QC.setFactory(
                context,
                dataset instanceof RemoteDataset
                        ? execution -> new Remote(execution, guard)
                        : execution -> new GuardedExecutor(execution, guard));
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
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return StarExecution.of(pattern, execCxt)
                .map(star -> star.run(input, super::execute))
                .orElseGet(() -> super.execute(pattern, input));
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        ExecutionContext steps =
                ExecutionContext.copyChangeActiveGraph(
                        execCxt, new GuardedGraph(execCxt.getActiveGraph(), guard));
        return new QueryIterPath(path.getTriplePath(), input, steps);
    }

    /** The same over a store that is far away, where each request asks too. */
    private static final class Remote extends RemoteExecutor {

        private final Guard guard;

        Remote(ExecutionContext context, Guard guard) {
            super(context);
            this.guard = guard;
        }

        @Override
        protected void goOn() {
            guard.check();
        }

        @Override
        protected Graph steps(Graph active) {
            return new GuardedGraph(active, guard);
        }
    }
}
