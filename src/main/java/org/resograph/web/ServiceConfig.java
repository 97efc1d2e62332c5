package org.resograph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.resograph.web.sparql.Limits;

/**
 * The service as {@code fuseki-config/config.ttl} describes it: its endpoints and their limits. The
 * store that the file names is for a stock Fuseki; here the store is the one that is open.
 */
final class ServiceConfig {

    private static final String FILE = "/org/resograph/fuseki-config/config.ttl";
    private static final Node DATASET =
            NodeFactory.createURI("http://jena.apache.org/fuseki#dataset");
    private static final Node NO_DATASET =
            NodeFactory.createURI("http://jena.hpl.hp.com/2005/11/Assembler#RDFDatasetZero");
    private static final Symbol ROW_LIMIT = Symbol.create("reso:rowLimit");
    private static final Symbol CONCURRENT = Symbol.create("reso:concurrentQueries");
    private static final Symbol KEPT = Symbol.create("reso:keptAnswers");

    private final DataAccessPoint service;

    private ServiceConfig(DataAccessPoint service) {
        this.service = service;
    }

    /** The description that comes with the program. */
    static ServiceConfig bundled() {
        try (InputStream in = ServiceConfig.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + FILE);
            }
            return of(RDFParser.source(in).lang(Lang.TURTLE).base("file:///config.ttl").toGraph());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static ServiceConfig of(Graph graph) {
        Node dataset = G.find(graph, Node.ANY, DATASET, Node.ANY).next().getObject();
        graph.remove(dataset, Node.ANY, Node.ANY);
        graph.add(dataset, RDF.Nodes.type, NO_DATASET);
        return new ServiceConfig(FusekiConfig.servicesAndDatasets(graph).get(0));
    }

    /** The name under which Fuseki knows the service. */
    String name() {
        return service.getName();
    }

    /** The endpoints, without data. */
    DataService endpoints() {
        return service.getDataService();
    }

    /** What one query may use. */
    Limits limits() {
        Context context =
                service.getDataService().getEndpoints(Operation.Query).get(0).getContext();
        Limits limits = Limits.standard();
        String timeout = context.getAsString(ARQ.queryTimeout);
        if (timeout != null) {
            String overall = timeout.substring(timeout.indexOf(',') + 1);
            limits = limits.withTime(Duration.ofMillis(Long.parseLong(overall.strip())));
        }
        limits =
                limits.withRows(context.getLong(ROW_LIMIT, limits.rows()))
                        .withKept(context.getLong(KEPT, limits.kept()));
        return limits.withConcurrent(
                context.getInt(CONCURRENT, limits.concurrent()),
                limits.waiting(),
                limits.patience());
    }
}
