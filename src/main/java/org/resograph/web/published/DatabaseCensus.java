package org.resograph.web.published;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.lib.tuple.Tuple;
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
        NodeId type = quads.getNodeTable().getNodeIdForNode(RDF.Nodes.type);
        Map<NodeId, Long> classes = new HashMap<>();
        Map<NodeId, Long> properties = new HashMap<>();
        long triples = 0;
        long subjects = 0;
        NodeId subject = null;
        NodeId property = null;
        NodeId object = null;
        Iterator<Tuple<NodeId>> all = quads.getTupleTable().selectIndex("SPOG").all();
        while (all.hasNext()) {
            Tuple<NodeId> quad = all.next();
            boolean sameSubject = quad.get(1).equals(subject);
            if (sameSubject && quad.get(2).equals(property) && quad.get(3).equals(object)) {
                continue;
            }
            subject = quad.get(1);
            property = quad.get(2);
            object = quad.get(3);
            triples++;
            subjects += sameSubject ? 0 : 1;
            properties.merge(property, 1L, Long::sum);
            if (property.equals(type)) {
                classes.merge(object, 1L, Long::sum);
            }
        }
        return new Census(triples, subjects, named(classes, quads), named(properties, quads));
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
        NodeId has = property == null ? null : nodes.getNodeIdForNode(property);
        NodeId kind = nodes.getNodeIdForNode(RDF.Nodes.type);
        NodeId of = nodes.getNodeIdForNode(type);
        if (NodeId.isDoesNotExist(kind) || NodeId.isDoesNotExist(of)) {
            return 0;
        }
        TupleTable table = quads.getTupleTable();
        long count = 0;
        NodeId last = null;
        Iterator<Tuple<NodeId>> all =
                table.find(TupleFactory.create4(NodeId.NodeIdAny, NodeId.NodeIdAny, kind, of));
        while (all.hasNext()) {
            NodeId thing = all.next().get(1);
            if (!thing.equals(last)) {
                last = thing;
                count += has != null && has(table, thing, has) ? 0 : 1;
            }
        }
        return count;
    }

    private static boolean has(TupleTable table, NodeId thing, NodeId property) {
        return !NodeId.isDoesNotExist(property)
                && table.find(
                                TupleFactory.create4(
                                        NodeId.NodeIdAny, thing, property, NodeId.NodeIdAny))
                        .hasNext();
    }

    private static Map<String, Long> named(Map<NodeId, Long> counts, NodeTupleTable quads) {
        Map<String, Long> named = new TreeMap<>();
        counts.forEach(
                (id, count) -> {
                    Node node = quads.getNodeTable().getNodeForNodeId(id);
                    if (node.isURI()) {
                        named.put(node.getURI(), count);
                    }
                });
        return named;
    }
}
