package org.resograph.web.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the properties of a {@link Star} for each thing, one after the other as they stand in the
 * index by subject, where Jena looks up each by itself.
 */
final class StarIterator extends QueryIterRepeatApply {

    /** More of one thing are found one by one. */
    private static final int MOST_ROWS = 1000;

    private final Star star;
    private final NodeTable nodes;
    private final SubjectCursor cursor;
    private final Function<Binding, QueryIterator> otherwise;
    private final boolean isPossible;
    private final List<Wanted> wanted;

    /** A property by its key in the database, and the variable of its value. */
    private record Wanted(long predicate, Var value) {}

    /**
     * The properties of things.
     *
     * @param things rows in which the subject of the star is bound
     * @param otherwise finds them for one row in another way
     */
    StarIterator(
            Star star,
            QueryIterator things,
            NodeTable nodes,
            SubjectCursor cursor,
            Function<Binding, QueryIterator> otherwise,
            ExecutionContext context) {
        super(things, context);
        this.star = star;
        this.nodes = nodes;
        this.cursor = cursor;
        this.otherwise = otherwise;
        this.wanted =
                star.properties().stream()
                        .map(property -> wanted(property, nodes))
                        .flatMap(Optional::stream)
                        .sorted((a, b) -> Long.compareUnsigned(a.predicate(), b.predicate()))
                        .toList();
        this.isPossible = wanted.size() == star.properties().size();
    }

    private static Optional<Wanted> wanted(Star.Property property, NodeTable nodes) {
        NodeId id = nodes.getNodeIdForNode(property.predicate());
        return NodeId.isDoesNotExist(id)
                ? Optional.empty()
                : Optional.of(new Wanted(SubjectCursor.key(id), property.value()));
    }

    @Override
    protected QueryIterator nextStage(Binding row) {
        NodeId subject = isOpen(row) ? id(row) : null;
        if (subject == null) {
            return otherwise.apply(row);
        }
        if (!isPossible || NodeId.isDoesNotExist(subject)) {
            return QueryIterNullIterator.create(getExecContext());
        }
        List<BindingNodeId> found = rows(row, SubjectCursor.key(subject));
        return found == null
                ? otherwise.apply(row)
                : QueryIterPlainWrapper.create(
                        Iter.map(found.iterator(), ids -> new BindingTDB(ids, nodes)),
                        getExecContext());
    }

    /** Whether nothing is known yet of any value. */
    private boolean isOpen(Binding row) {
        return star.properties().stream().noneMatch(property -> row.contains(property.value()));
    }

    private @Nullable NodeId id(Binding row) {
        NodeId known = row instanceof BindingTDB stored ? stored.getNodeId(star.subject()) : null;
        if (known != null) {
            return known;
        }
        Node node = row.get(star.subject());
        return node == null ? null : nodes.getNodeIdForNode(node);
    }

    /** The row with each combination of values; null if there are too many for a list. */
    private @Nullable List<BindingNodeId> rows(Binding row, long subject) {
        List<BindingNodeId> rows = List.of(ids(row));
        for (Wanted property : wanted) {
            List<NodeId> values = new ArrayList<>(1);
            boolean isThere = cursor.seek(subject, property.predicate());
            for (; isThere; isThere = cursor.isAt(subject, property.predicate())) {
                values.add(cursor.object());
                if (rows.size() * values.size() > MOST_ROWS) {
                    return null;
                }
                cursor.next();
            }
            if (values.isEmpty()) {
                return List.of();
            }
            rows = with(property.value(), values, rows);
        }
        return rows;
    }

    /**
     * The row by the ids of its values, all of them: a pattern of the database that comes after
     * takes what has no id for not known.
     */
    private BindingNodeId ids(Binding row) {
        if (row instanceof BindingTDB stored) {
            return new BindingNodeId(stored.getBindingId());
        }
        BindingNodeId ids = new BindingNodeId(row);
        row.forEach((variable, node) -> ids.put(variable, nodes.getNodeIdForNode(node)));
        return ids;
    }

    private static List<BindingNodeId> with(
            Var variable, List<NodeId> values, List<BindingNodeId> rows) {
        if (values.size() == 1) {
            rows.forEach(row -> row.put(variable, values.get(0)));
            return rows;
        }
        List<BindingNodeId> longer = new ArrayList<>();
        for (BindingNodeId row : rows) {
            for (NodeId value : values) {
                BindingNodeId with = new BindingNodeId(row.getParentBinding());
                with.putAll(row);
                with.put(variable, value);
                longer.add(with);
            }
        }
        return longer;
    }

    @Override
    protected void closeSubIterator() {
        cursor.close();
        super.closeSubIterator();
    }
}
