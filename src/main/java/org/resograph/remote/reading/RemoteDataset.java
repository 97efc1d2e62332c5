package org.resograph.remote.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.engine.main.QC;
import org.resograph.rdf.ReadAhead;
import org.resograph.remote.Answer;
import org.resograph.remote.SparqlEndpoint;

/**
 * The named graphs of a store that are the data, to read only, with the union of them as default
 * graph. What was found is kept and found again without a request, up to some tens of megabytes,
 * for as long as the dataset lives: who knows that the store has changed makes another. Safe for
 * use by many threads. What can't be had is a {@link org.resograph.remote.StoreUnavailable}.
 *
 * <p>Transactions are those of the program only: a store that changes while it is read is seen so.
 */
public final class RemoteDataset extends DatasetGraphBaseFind implements ReadAhead {

    private final SparqlEndpoint endpoint;
    private final Scope scope;
    private final KeptPatterns kept;
    private final Transactional transactions = TransactionalNull.create();

    /** The graphs of a store that are the data. */
    public RemoteDataset(SparqlEndpoint endpoint, Scope scope) {
        this.endpoint = endpoint;
        this.scope = scope;
        this.kept = new KeptPatterns(new PatternReader(endpoint, scope));
        RemoteEngine.makeKnown();
        QC.setFactory(getContext(), RemoteExecutor::new);
    }

    /** The store. */
    public SparqlEndpoint endpoint() {
        return endpoint;
    }

    @Override
    public void readAhead(Collection<Quad> patterns) {
        Map<Quad, List<Quad>> unused = read(patterns);
    }

    /** What each of many patterns finds. */
    Map<Quad, List<Quad>> read(Collection<Quad> patterns) {
        return kept.read(patterns);
    }

    /** What a pattern finds; so many quads perhaps that they are not held. */
    Iterator<Quad> read(Quad pattern) {
        return kept.read(pattern);
    }

    // Finding: the default graph is the union of all.

    @Override
    protected Iterator<Quad> findInDftGraph(Node subject, Node predicate, Node object) {
        return Iter.map(
                findInUnionGraph(subject, predicate, object),
                triple -> Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public Iterator<Triple> findInUnionGraph(Node subject, Node predicate, Node object) {
        return Iter.map(
                findInSpecificNamedGraph(Quad.unionGraph, subject, predicate, object),
                Quad::asTriple);
    }

    @Override
    public Iterator<Quad> findQuadsInUnionGraph(Node subject, Node predicate, Node object) {
        return findInSpecificNamedGraph(Quad.unionGraph, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node predicate, Node object) {
        return findInSpecificNamedGraph(Node.ANY, subject, predicate, object);
    }

    @Override
    protected Iterator<Quad> findInSpecificNamedGraph(
            Node graph, Node subject, Node predicate, Node object) {
        return read(Quad.create(graph, any(subject), any(predicate), any(object)));
    }

    private static Node any(Node node) {
        return node == null || !node.isConcrete() ? Node.ANY : node;
    }

    /** All quads of named graphs: the default graph has no triples of its own. */
    @Override
    protected Iterator<Quad> findAny(Node subject, Node predicate, Node object) {
        return findInAnyNamedGraphs(subject, predicate, object);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        String query = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } " + scope.filter() + " }";
        try (Answer answer = endpoint.select(query)) {
            List<Node> graphs = new ArrayList<>();
            answer.forEachRemaining(row -> graphs.add(row.get("g")));
            return graphs.iterator();
        }
    }

    @Override
    public boolean containsGraph(Node graph) {
        if (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
            return true;
        }
        if (!scope.has(graph)) {
            return false;
        }
        PatternQuery query =
                new PatternQuery(List.of(Quad.create(graph, Node.ANY, Node.ANY, Node.ANY)), scope);
        try (Answer answer = endpoint.select(query.text() + " LIMIT 1")) {
            return answer.hasNext();
        }
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }

    @Override
    public Graph getUnionGraph() {
        return GraphView.createUnionGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name)
                ? getUnionGraph()
                : GraphView.createNamedGraph(this, name);
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.emptyPrefixMap();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a remote store is read only");
    }

    // Transactions: whoever asks for one is in one.

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return false;
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw readOnly();
        }
        transactions.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }
}
