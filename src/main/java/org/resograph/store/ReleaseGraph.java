package org.resograph.store;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Vocabulary;

/**
 * The graph that names the releases of a store, and the one that the store is.
 *
 * <pre>{@code
 * <provenance/releases> dcat:hasCurrentVersion <release/7> ; reso:readerVersion "Resograph 0.1 …" .
 * <release/7> dcat:version "7" ; dct:issued "2026-11-28T16:00:00Z" ; void:documents 4711 .
 * }</pre>
 *
 * <p>The reader's version is that of who derived what is derived.
 */
record ReleaseGraph(Iris iris) {

    private static final Node CURRENT = NodeFactory.createURI(DCAT.NS + "hasCurrentVersion");
    private static final Node VERSION = NodeFactory.createURI(DCAT.NS + "version");
    private static final Node ISSUED = DCTerms.issued.asNode();
    private static final Node GRAPHS = VOID.documents.asNode();

    /** The release that a transaction sees. */
    Optional<Release> current(DatasetGraph dataset) {
        return object(dataset, iris.releases(), CURRENT).flatMap(node -> release(dataset, node));
    }

    /** A release by its number. */
    Optional<Release> release(DatasetGraph dataset, long number) {
        return release(dataset, iris.release(number));
    }

    /** Who derived what is derived. */
    Optional<String> derivedBy(DatasetGraph dataset) {
        return object(dataset, iris.releases(), Vocabulary.readerVersion)
                .map(Node::getLiteralLexicalForm);
    }

    /** The difference that a release makes to the graph. */
    GraphDiff following(DatasetGraph dataset, Release release, String derivedBy) {
        GraphDiff diff = new GraphDiff();
        Node node = iris.release(release.number());
        Node number = NodeFactory.createLiteralString(Long.toString(release.number()));
        diff.added().add(Triple.create(node, VERSION, number));
        diff.added().add(Triple.create(node, ISSUED, time(release.at())));
        diff.added().add(Triple.create(node, GRAPHS, count(release.graphs())));
        replace(dataset, CURRENT, node, diff);
        Node version = NodeFactory.createLiteralString(derivedBy);
        replace(dataset, Vocabulary.readerVersion, version, diff);
        return diff;
    }

    private void replace(DatasetGraph dataset, Node predicate, Node value, GraphDiff diff) {
        Optional<Node> before = object(dataset, iris.releases(), predicate);
        if (before.filter(value::equals).isEmpty()) {
            before.map(b -> Triple.create(iris.releases(), predicate, b))
                    .ifPresent(diff.removed()::add);
            diff.added().add(Triple.create(iris.releases(), predicate, value));
        }
    }

    private Optional<Release> release(DatasetGraph dataset, Node node) {
        return object(dataset, node, ISSUED)
                .map(
                        issued ->
                                new Release(
                                        iris.releaseNumber(node),
                                        Instant.parse(issued.getLiteralLexicalForm()),
                                        object(dataset, node, GRAPHS)
                                                .map(n -> (Number) n.getLiteralValue())
                                                .map(Number::longValue)
                                                .orElse(0L)));
    }

    private Optional<Node> object(DatasetGraph dataset, Node subject, Node predicate) {
        Iterator<Quad> quads = dataset.findNG(iris.releases(), subject, predicate, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    }

    private static Node time(Instant at) {
        return NodeFactory.createLiteralDT(at.toString(), XSDDatatype.XSDdateTime);
    }

    private static Node count(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
