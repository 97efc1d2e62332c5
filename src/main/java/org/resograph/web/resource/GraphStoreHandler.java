package org.resograph.web.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.resograph.rdf.Iris;
import org.resograph.rdf.RdfFormat;
import org.resograph.web.http.Bytes;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.Handler;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;
import org.resograph.web.published.Published;
import org.resograph.web.published.Snapshot;
import org.resograph.web.writing.GraphChanges;
import org.resograph.web.writing.Writing;

/**
 * The graphs that are published, by the SPARQL 1.1 Graph Store HTTP Protocol and by their names: to
 * read, and to write for who has the credential. The default graph is all of them together, which
 * the dumps hold.
 */
public final class GraphStoreHandler implements Handler {

    /** A graph of one document has some thousands; the reference, some hundred thousand. */
    private static final int MOST_TRIPLES = 2_000_000;

    private static final Set<String> WRITES = Set.of("PUT", "POST", "DELETE");

    private static final List<Variant> OFFERS =
            Variant.ALL.stream()
                    .filter(variant -> variant.format().filter(f -> !f.hasGraphNames()).isPresent())
                    .toList();

    private final Published published;
    private final Optional<GraphChanges> changes;

    /**
     * The graphs of these data.
     *
     * @param writing what writing needs; empty if nothing is to be written
     */
    public GraphStoreHandler(Published published, Iris iris, Optional<Writing> writing) {
        this.published = published;
        this.changes =
                writing.map(w -> new GraphChanges(w, iris, this::stored, GraphStoreHandler::tags));
    }

    @Override
    public List<String> methods() {
        return changes.isPresent()
                ? List.of("GET", "HEAD", "PUT", "POST", "DELETE")
                : List.of("GET", "HEAD");
    }

    @Override
    public Problem refusal(String method, String allowed) {
        return changes.isEmpty() && WRITES.contains(method)
                ? Problem.of(
                                405,
                                "writing-off",
                                "Writing is off",
                                "This server has no credential for writing configured, so its graphs"
                                        + " are to read only.")
                        .with("Allow", allowed)
                : Problem.methodNotAllowed(method, allowed);
    }

    @Override
    public Reply handle(Request request) {
        return changes.isPresent() && WRITES.contains(request.method())
                ? changes.get().handle(request, request.query().one("graph"))
                : read(request);
    }

    private Reply read(Request request) {
        if (request.query().has("default")) {
            throw Problem.of(
                    403,
                    "too-large",
                    "Too large",
                    "The default graph is all that is published: /sparql asks it, and the dumps, where"
                            + " there are any, have it.");
        }
        String name =
                request.query()
                        .one("graph")
                        .orElseThrow(
                                () ->
                                        Problem.badRequest(
                                                "The parameter “graph” is not given: the IRI of a"
                                                        + " graph."));
        Variant variant =
                request.accept()
                        .choose(OFFERS, Variant::type)
                        .orElseThrow(
                                () ->
                                        Problem.notAcceptable(
                                                OFFERS.stream().map(Variant::type).toList()));
        Graph graph =
                stored(NodeFactory.createURI(name))
                        .orElseThrow(() -> Problem.notFound("There is no graph <" + name + ">."));
        return Reply.of(new Bytes(variant.type(), write(variant.format().orElseThrow(), graph)))
                .with("Vary", "Accept, Accept-Encoding")
                .with("Cache-Control", "public, no-cache");
    }

    private Optional<Graph> stored(Node name) {
        return published.read(data -> copy(data, name));
    }

    private static List<EntityTag> tags(Graph graph) {
        return OFFERS.stream()
                .map(variant -> write(variant.format().orElseThrow(), graph))
                .map(EntityTag::of)
                .toList();
    }

    private static Optional<Graph> copy(Snapshot data, Node node) {
        Graph copy = GraphMemFactory.createDefaultGraph();
        Iterator<Quad> quads = data.dataset().findNG(node, Node.ANY, Node.ANY, Node.ANY);
        while (quads.hasNext() && copy.size() < MOST_TRIPLES) {
            copy.add(quads.next().asTriple());
        }
        if (quads.hasNext()) {
            throw Problem.of(422, "row-limit", "Answer too large", "The graph is too large.");
        }
        return copy.isEmpty() ? Optional.empty() : Optional.of(copy);
    }

    private static byte[] write(RdfFormat format, Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 << 10);
        try {
            format.write(graph, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
