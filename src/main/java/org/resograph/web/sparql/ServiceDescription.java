package org.resograph.web.sparql;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/**
 * What the endpoint says of itself: SPARQL 1.1 Service Description, with the limits in our own
 * terms; and the editor for those who would rather see a page.
 */
public final class ServiceDescription implements Handler {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "JSON-LD",
                    "RDF_XML",
                    "TriG",
                    "N-Quads");

    private static final List<ResultFormat> OFFERS =
            List.of(
                    ResultFormat.TURTLE,
                    ResultFormat.NTRIPLES,
                    ResultFormat.JSONLD,
                    ResultFormat.RDFXML,
                    ResultFormat.HTML);

    private final Limits limits;
    private final Supplier<URI> endpoint;
    private final Supplier<URI> graphStore;
    private final Handler editor;

    /**
     * A description.
     *
     * @param endpoint its public address
     * @param graphStore the public address of the graph store of the same data
     * @param editor answers those who accept HTML rather than data
     */
    public ServiceDescription(
            Limits limits, Supplier<URI> endpoint, Supplier<URI> graphStore, Handler editor) {
        this.limits = limits;
        this.endpoint = endpoint;
        this.graphStore = graphStore;
        this.editor = editor;
    }

    @Override
    public Reply handle(Request request) {
        ResultFormat format =
                request.accept()
                        .choose(OFFERS, ResultFormat::type)
                        .orElseThrow(
                                () ->
                                        Problem.notAcceptable(
                                                OFFERS.stream().map(ResultFormat::type).toList()));
        if (format.equals(ResultFormat.HTML)) {
            return editor.handle(request);
        }
        String text = RDFWriter.source(graph()).format(format.graph().orElseThrow()).asString();
        return Reply.of(Bytes.of(format.type(), text))
                .with("Vary", "Accept, Accept-Encoding")
                .with("Cache-Control", "public, max-age=3600");
    }

    private Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping()
                .setNsPrefix("sd", SD)
                .setNsPrefix("formats", FORMATS)
                .setNsPrefix("rdfs", RDFS.getURI())
                .setNsPrefix("reso", Vocabulary.NAMESPACE)
                .setNsPrefix("xsd", XSDDatatype.XSD + "#");
        Node service = NodeFactory.createURI(endpoint.get().toString());
        Node dataset = NodeFactory.createURI(endpoint.get() + "#dataset");
        Node defaultGraph = NodeFactory.createURI(endpoint.get() + "#default-graph");
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("propertyFeature"), NodeFactory.createURI(TextQuery.IRI));
        for (String format : RESULTS) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        // The vocabulary has no word for a graph store, and of writing only SPARQL11Update.
        graph.add(service, RDFS.Nodes.seeAlso, NodeFactory.createURI(graphStore.get().toString()));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.Nodes.type, sd("Graph"));
        graph.add(
                service,
                term("timeLimit"),
                NodeFactory.createLiteralDT(
                        limits.time().toString(), XSDDatatype.XSDdayTimeDuration));
        graph.add(service, term("rowLimit"), integer(limits.rows()));
        graph.add(service, term("byteLimit"), integer(limits.bytes()));
        graph.add(service, term("concurrentQueries"), integer(limits.concurrent()));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Vocabulary.NAMESPACE + name);
    }

    private static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
