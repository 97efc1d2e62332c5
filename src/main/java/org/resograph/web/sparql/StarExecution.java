package org.resograph.web.sparql;

import java.util.Optional;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Executes a {@link Star} over all graphs of a database: first what narrows it, and then the other
 * properties of each thing together.
 *
 * @param star the pattern
 * @param whole the same, for Jena
 * @param quads of the database
 * @param bySubject its index by subject, predicate, object and graph
 */
record StarExecution(
        Star star,
        OpQuadPattern whole,
        NodeTupleTable quads,
        TupleIndexRecord bySubject,
        ExecutionContext context) {

    /** How Jena executes a pattern. */
    @FunctionalInterface
    interface Plain {
        QueryIterator execute(OpQuadPattern pattern, QueryIterator input);
    }

    /** The execution of a pattern, if it is a star and over all graphs of a database. */
    static Optional<StarExecution> of(OpQuadPattern pattern, ExecutionContext context) {
        if (!Quad.isUnionGraph(pattern.getGraphNode())
                || !(context.getDataset() instanceof DatasetGraphTDB database)) {
            return Optional.empty();
        }
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        TupleIndexRecord index = quads.getTupleTable().selectIndex("SPOG", TupleIndexRecord.class);
        return index == null
                ? Optional.empty()
                : Star.of(pattern.getBasicPattern())
                        .map(star -> new StarExecution(star, pattern, quads, index, context));
    }

    QueryIterator run(QueryIterator input, Plain plain) {
        QueryIterPeek rows = QueryIterPeek.create(input, context);
        Binding first = rows.peek();
        if (first == null) {
            rows.close();
            return QueryIterNullIterator.create(context);
        }
        boolean isNarrowed = !star.narrowing().isEmpty();
        boolean isOpen = star.properties().stream().noneMatch(p -> first.contains(p.value()));
        if (!isOpen || !star.isNarrow() && !first.contains(star.subject())) {
            // Jena begins at what is known.
            return plain.execute(whole, rows);
        }
        return new StarIterator(
                star,
                isNarrowed ? plain.execute(with(star.narrowing()), rows) : rows,
                quads.getNodeTable(),
                new SubjectCursor(bySubject.getRangeIndex()),
                row -> plain.execute(with(star.rest()), QueryIterSingleton.create(row, context)),
                context);
    }

    private OpQuadPattern with(BasicPattern part) {
        return new OpQuadPattern(whole.getGraphNode(), part);
    }
}
