package org.resograph.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Prov;
import org.resograph.rdf.Vocabulary;

/**
 * The graphs that say from which source, when, and by which reader a graph was read; and when one
 * was withdrawn that is there no more:
 *
 * <pre>{@code
 * <provenance/A/RES/1/1/en> { <graph/A/RES/1/1/en> prov:invalidatedAtTime "2026-11-28T16:00:00Z" }
 * }</pre>
 */
final class Provenance {

    private final Iris iris;

    Provenance(Iris iris) {
        this.iris = iris;
    }

    /** Its name, of the provenance of the graph of that name. */
    Node name(Node graph) {
        return iris.provenance(graph);
    }

    /** What is to be stored beside a graph that is stored now. */
    Graph graph(NamedGraph of, Instant now) {
        Graph graph = GraphFactory.createDefaultGraph();
        of.sha256()
                .ifPresent(
                        sha -> graph.add(of.name(), Prov.WAS_DERIVED_FROM, Iris.sourceFile(sha)));
        graph.add(
                of.name(), Vocabulary.readerVersion, NodeFactory.createLiteralString(of.reader()));
        graph.add(of.name(), Prov.GENERATED_AT, seconds(now));
        return graph;
    }

    /** What is to be stored in the place of a graph that is withdrawn now. */
    Graph withdrawn(Node name, Instant now) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(name, Prov.INVALIDATED_AT, seconds(now));
        return graph;
    }

    private static Node seconds(Instant time) {
        return NodeFactory.createLiteralDT(
                time.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    /** Whether the stored graph of that name was read from the same source by the same reader. */
    boolean isStored(DatasetGraph dataset, NamedGraph graph) {
        return wasRead(dataset, graph.name(), graph.reader())
                && graph.sha256().stream()
                        .map(Iris::sourceFile)
                        .allMatch(
                                source ->
                                        dataset.contains(
                                                name(graph.name()),
                                                graph.name(),
                                                Prov.WAS_DERIVED_FROM,
                                                source));
    }

    /** The stored graph that this reader read from the source with that hash. */
    Optional<Node> find(DatasetGraph dataset, String sha256, String reader) {
        return derivedFrom(dataset, sha256).stream()
                .filter(graph -> wasRead(dataset, graph, reader))
                .findFirst();
    }

    /** The stored graphs that were read from the source with that hash. */
    List<Node> derivedFrom(DatasetGraph dataset, String sha256) {
        return Iter.iter(
                        dataset.findNG(
                                Node.ANY, Node.ANY, Prov.WAS_DERIVED_FROM, Iris.sourceFile(sha256)))
                .filter(quad -> isProvenance(quad.getGraph()))
                .map(Quad::getSubject)
                .toList();
    }

    private boolean isProvenance(Node graph) {
        return iris.name(graph.getURI())
                .filter(name -> name.kind() == Name.Kind.PROVENANCE)
                .isPresent();
    }

    /** Whether the stored graph of that name was read by that reader. */
    boolean wasRead(DatasetGraph dataset, Node graph, String reader) {
        return dataset.contains(
                name(graph),
                graph,
                Vocabulary.readerVersion,
                NodeFactory.createLiteralString(reader));
    }
}
