package org.resograph.web.writing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFLib;
import org.resograph.rdf.StrictRdf;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Request;

/** The graph in the body of a request. */
final class GraphBody {

    /** As much as the graph of a very long document has. */
    static final int MOST_BYTES = 16 << 20;

    private static final int MOST_REMARKS = 20;

    private static final Map<String, Lang> SYNTAXES = new LinkedHashMap<>();

    static {
        SYNTAXES.put("text/turtle", Lang.TURTLE);
        SYNTAXES.put("application/n-triples", Lang.NTRIPLES);
        SYNTAXES.put("application/ld+json", Lang.JSONLD11);
        SYNTAXES.put("application/rdf+xml", Lang.RDFXML);
    }

    private final Lang syntax;
    private final byte[] bytes;

    private GraphBody(Lang syntax, byte[] bytes) {
        this.syntax = syntax;
        this.bytes = bytes;
    }

    /**
     * Takes it in.
     *
     * @throws Problem 413 if it is too long, 415 if it says that it is in no syntax that is read
     */
    static GraphBody of(Request request) {
        // A body without a type is not guessed at: a form of another site can send one.
        Lang syntax = request.contentType().map(SYNTAXES::get).orElse(null);
        boolean isCoded =
                request.header("Content-Encoding")
                        .filter(coding -> !coding.strip().equalsIgnoreCase("identity"))
                        .isPresent();
        if (syntax == null || isCoded) {
            throw Problem.unsupportedMediaType(List.copyOf(SYNTAXES.keySet()));
        }
        return new GraphBody(syntax, request.body(MOST_BYTES));
    }

    /**
     * Reads it. No address and no file is opened.
     *
     * @param base that relative IRIs are resolved against
     * @throws Problem 400 if it is not well formed, 422 if it has blank nodes
     */
    Graph read(Node base) {
        demandText();
        Graph graph = GraphMemFactory.createDefaultGraph();
        List<StrictRdf.Remark> remarks =
                StrictRdf.read(
                        bytes, syntax, base.getURI(), StreamRDFLib.graph(graph), MOST_REMARKS);
        if (!remarks.isEmpty()) {
            throw Problem.of(
                            400,
                            "malformed-rdf",
                            "Malformed RDF",
                            "The body is not well-formed "
                                    + syntax.getName()
                                    + ": "
                                    + remarks.get(0))
                    .member("remarks", remarks.stream().map(StrictRdf.Remark::toString).toList());
        }
        demandNames(graph);
        return graph;
    }

    // Jena would put U+FFFD in the place of what is no UTF-8. XML may declare another encoding.
    private void demandText() {
        if (syntax.equals(Lang.RDFXML)) {
            return;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("The body is not well-formed UTF-8.");
        }
    }

    private static void demandNames(Graph graph) {
        for (Triple triple : graph.find().toList()) {
            if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
                throw Problem.of(
                        422,
                        "blank-nodes",
                        "Blank nodes",
                        "A published graph has no blank node; this one has, at "
                                + triple.getPredicate()
                                + ". Give each thing an IRI.");
            }
        }
    }
}
