package org.resograph.web.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Counts what is in a database, along its indexes. */
final class DatabaseCensus {

    private DatabaseCensus() {}

    /**
     * Counts: one walk along the index that begins with subjects, in which equal triples are
     * neighbours; what it holds in memory depends on the number of properties and classes alone.
     */
    static Census take(DatasetGraphTDB database) {
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        Tally tally =
                new Tally(IndexWalk.id(quads.getNodeTable().getNodeIdForNode(RDF.Nodes.type)));
        IndexWalk.over(quads, "SPOG").all(tally);
        tally.endProperty();
        return new Census(
                tally.triples,
                tally.subjects,
                named(tally.classes, quads.getNodeTable()),
                named(tally.properties, quads.getNodeTable()));
    }

    /** Counts triples as they pass, each as often as there are graphs that hold it. */
    private static final class Tally implements IndexWalk.Visitor {

        final Map<Long, Long> classes = new HashMap<>();
        final Map<Long, Long> properties = new HashMap<>();
        long triples;
        long subjects;
        private final long type;
        private long subject;
        private long property;
        private long object;
        private long ofProperty;

        Tally(long type) {
            this.type = type;
        }

        @Override
        public void visit(long first, long second, long third) {
            boolean isFirst = triples == 0;
            boolean sameSubject = first == subject && !isFirst;
            boolean sameProperty = second == property && !isFirst;
            if (sameSubject && sameProperty && third == object) {
                return;
            }
            if (!sameProperty) {
                endProperty();
            }
            subject = first;
            property = second;
            object = third;
            triples++;
            ofProperty++;
            subjects += sameSubject ? 0 : 1;
            if (property == type) {
                classes.merge(object, 1L, Long::sum);
            }
        }

        /** The triples of one property come in runs. */
        void endProperty() {
            if (ofProperty > 0) {
                properties.merge(property, ofProperty, Long::sum);
                ofProperty = 0;
            }
        }
    }

    /**
     * The things of a class that have no value of a property: one walk along the index in which the
     * things of a class are neighbours.
     *
     * @param property null to count all of them
     */
    static long things(DatasetGraphTDB database, Node type, @Nullable Node property) {
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        NodeTable nodes = quads.getNodeTable();
        NodeId kind = nodes.getNodeIdForNode(RDF.Nodes.type);
        NodeId of = nodes.getNodeIdForNode(type);
        if (NodeId.isDoesNotExist(kind) || NodeId.isDoesNotExist(of)) {
            return 0;
        }
        Things things =
                property == null
                        ? new Things()
                        : new Things(quads.getTupleTable(), nodes.getNodeIdForNode(property));
        IndexWalk.over(quads, "POSG").beginningWith(List.of(kind, of), things);
        return things.count;
    }

    /** Counts the subjects that pass in their order, each once. */
    private static final class Things implements IndexWalk.Visitor {

        private final @Nullable TupleTable table;
        private final @Nullable NodeId without;
        private long last;
        private boolean isBegun;
        long count;

        Things() {
            this.table = null;
            this.without = null;
        }

        Things(TupleTable table, NodeId without) {
            this.table = table;
            this.without = without;
        }

        @Override
        public void visit(long property, long object, long subject) {
            if (!isBegun || subject != last) {
                isBegun = true;
                last = subject;
                count += has(subject) ? 0 : 1;
            }
        }

        private boolean has(long subject) {
            return table != null
                    && without != null
                    && !NodeId.isDoesNotExist(without)
                    && table.find(
                                    TupleFactory.create4(
                                            NodeId.NodeIdAny,
                                            IndexWalk.node(subject),
                                            without,
                                            NodeId.NodeIdAny))
                            .hasNext();
        }
    }

    /** How many things have each value of a property, of those that have another property, too. */
    static Map<String, Long> values(DatasetGraphTDB database, Node property, Node having) {
        NodeTupleTable quads = database.getQuadTable().getNodeTupleTable();
        NodeId of = quads.getNodeTable().getNodeIdForNode(property);
        NodeId too = quads.getNodeTable().getNodeIdForNode(having);
        if (NodeId.isDoesNotExist(of) || NodeId.isDoesNotExist(too)) {
            return Map.of();
        }
        IndexWalk walk = IndexWalk.over(quads, "POSG");
        Set<Long> those = new HashSet<>();
        walk.beginningWith(List.of(too), (p, value, thing) -> those.add(thing));
        Values values = new Values(those);
        walk.beginningWith(List.of(of), values);
        return named(values.counts, quads.getNodeTable());
    }

    /** Counts pairs of value and thing that pass in their order, each once. */
    private static final class Values implements IndexWalk.Visitor {

        final Map<Long, Long> counts = new HashMap<>();
        private final Set<Long> those;
        private long lastValue;
        private long lastThing;
        private boolean isBegun;

        Values(Set<Long> those) {
            this.those = those;
        }

        @Override
        public void visit(long property, long value, long thing) {
            if (!isBegun || thing != lastThing || value != lastValue) {
                isBegun = true;
                lastValue = value;
                lastThing = thing;
                if (those.contains(thing)) {
                    counts.merge(value, 1L, Long::sum);
                }
            }
        }
    }

    private static Map<String, Long> named(Map<Long, Long> counts, NodeTable nodes) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach(
                (id, count) -> {
                    Node node = nodes.getNodeForNodeId(IndexWalk.node(id));
                    if (node.isURI()) {
                        named.put(node.getURI(), count);
                    }
                });
        return named;
    }
}
