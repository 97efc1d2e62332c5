package org.resograph.web.writing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.resograph.rdf.Iris;
import org.resograph.rdf.Name;
import org.resograph.rdf.Vocabulary;
import org.resograph.store.NamedGraph;
import org.resograph.store.Publication;
import org.resograph.web.http.EntityTag;
import org.resograph.web.http.Problem;
import org.resograph.web.http.Reply;
import org.resograph.web.http.Request;

/**
 * PUT, POST and DELETE of a graph by the SPARQL 1.1 Graph Store HTTP Protocol. Each that changes
 * something is a release: what is derived from the graph follows with it, and readers see all of it
 * or nothing. A graph that breaks a shape changes nothing.
 */
public final class GraphChanges {

    private static final int MOST_FINDINGS = 100;

    private final Writing writing;
    private final Iris iris;
    private final Function<Node, Optional<Graph>> stored;
    private final Function<Graph, List<EntityTag>> tags;

    /**
     * Changes to graphs.
     *
     * @param stored what is published under a name now
     * @param tags under which a graph is served, in one form or another
     */
    public GraphChanges(
            Writing writing,
            Iris iris,
            Function<Node, Optional<Graph>> stored,
            Function<Graph, List<EntityTag>> tags) {
        this.writing = writing;
        this.iris = iris;
        this.stored = stored;
        this.tags = tags;
    }

    /**
     * Makes the change that a request asks for.
     *
     * @param name of the graph; empty if the request names none
     * @throws Problem if it may not, or if it is none
     */
    public Reply handle(Request request, Optional<String> name) {
        writing.credential().demand(request.header("Authorization"));
        Node graph =
                GraphName.writable(
                        name.orElseThrow(() -> Problem.badRequest("The graph is not named.")),
                        iris);
        Optional<GraphBody> body =
                request.method().equals("DELETE")
                        ? Optional.empty()
                        : Optional.of(GraphBody.of(request));
        try (Publication publication =
                writing.publications().get().orElseThrow(GraphChanges::busy)) {
            Optional<Graph> before = stored.apply(graph);
            demandPreconditions(request, before);
            Graph after =
                    body.isPresent()
                            ? conforming(request, graph, before, body.get().read(graph))
                            : removed(graph, before);
            publication.put(
                    new NamedGraph(
                            graph, after, Optional.empty(), writing.credential().publisher()),
                    change -> {});
            publication.finish();
            return Reply.empty(before.isPresent() ? 204 : 201).with("Cache-Control", "no-store");
        }
    }

    private static Graph removed(Node name, Optional<Graph> before) {
        if (before.isEmpty()) {
            throw Problem.notFound("There is no graph " + name + ".");
        }
        return Graph.emptyGraph;
    }

    private Graph conforming(Request request, Node name, Optional<Graph> before, Graph sent) {
        Graph after = sent;
        if (request.method().equals("POST") && before.isPresent()) {
            after = GraphMemFactory.createDefaultGraph();
            GraphUtil.addInto(after, before.get());
            GraphUtil.addInto(after, sent);
        }
        if (after.isEmpty()) {
            throw Problem.of(
                    422,
                    "empty-graph",
                    "Empty graph",
                    "The graph has no triple; DELETE removes one.");
        }
        demandVersion(name, after);
        List<Objection> objections = writing.gate().apply(after);
        if (!objections.isEmpty()) {
            throw Problem.of(
                            422,
                            "breaks-shapes",
                            "Breaks shapes",
                            "The graph breaks a shape, so nothing has changed: "
                                    + objections.get(0).message())
                    .member("count", objections.size())
                    .member(
                            "findings",
                            objections.stream()
                                    .limit(MOST_FINDINGS)
                                    .map(Objection::members)
                                    .toList());
        }
        return after;
    }

    /**
     * A graph under the name of another would stay beside it: no publication of the document would
     * replace it.
     */
    private void demandVersion(Node name, Graph graph) {
        Name of = iris.name(name.getURI()).orElseThrow();
        Node document = iris.thing(of.owner());
        Node version = iris.thing(of.owner() + "/" + of.local());
        if (!graph.contains(version, Vocabulary.versionOf, document)) {
            throw Problem.of(
                    422,
                    "other-document",
                    "Other document",
                    "The graph is not that of the version after which it is named: it does not say"
                            + " that <"
                            + version
                            + "> is a version of <"
                            + document
                            + ">.");
        }
    }

    private void demandPreconditions(Request request, Optional<Graph> before) {
        boolean fails =
                request.header("If-Match")
                                .filter(named -> !is(before, tag -> tag.matchesStrongly(named)))
                                .isPresent()
                        || request.header("If-None-Match")
                                .filter(named -> is(before, tag -> tag.matches(named)))
                                .isPresent();
        if (fails) {
            throw Problem.of(
                    412,
                    "precondition-failed",
                    "Precondition failed",
                    "The graph is not, or not any more, what the request expects.");
        }
    }

    private boolean is(Optional<Graph> graph, Predicate<EntityTag> named) {
        return graph.map(tags).orElse(List.of()).stream()
                .anyMatch(tag -> named.test(tag) || named.test(tag.coded("gzip")));
    }

    private static Problem busy() {
        return Problem.of(
                        503,
                        "publishing",
                        "Publishing",
                        "Another publication goes on; nothing has changed.")
                .with("Retry-After", "30");
    }
}
