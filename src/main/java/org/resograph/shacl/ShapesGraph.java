package org.resograph.shacl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sys.JenaSystem;
import org.resograph.text.Language;
import org.resograph.text.Severity;

/** The files of {@code shapes/} as one graph, and what is looked up in it. */
final class ShapesGraph {

    /** What the IRIs of our shapes start with. */
    static final String NAMESPACE = "https://w3id.org/resograph/shapes#";

    private static final String FOLDER = "/org/resograph/shapes/";

    private static final List<String> FILES =
            List.of("prefixes.ttl", "document.ttl", "part.ttl", "vote.ttl", "session.ttl");

    private final Graph graph;

    ShapesGraph(Graph graph) {
        this.graph = graph;
    }

    /** The shapes that come with the program. */
    static ShapesGraph bundled() {
        JenaSystem.init();
        Graph shapes = GraphMemFactory.createDefaultGraph();
        for (String file : FILES) {
            try (InputStream in = ShapesGraph.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its shapes: " + file);
                }
                RDFParser.source(in).lang(Lang.TURTLE).base(NAMESPACE).parse(shapes);
            } catch (IOException e) {
                throw new UncheckedIOException("can't read the shapes: " + file, e);
            }
        }
        return new ShapesGraph(shapes);
    }

    Graph graph() {
        return graph;
    }

    /** The same shapes without the SPARQL constraints of some. */
    ShapesGraph withoutSparql(Predicate<Node> of) {
        Graph core = GraphMemFactory.createDefaultGraph();
        graph.find()
                .filterDrop(t -> t.getPredicate().equals(SHACL.sparql) && of.test(t.getSubject()))
                .forEach(core::add);
        return new ShapesGraph(core);
    }

    /** A shape by its local name. */
    static Node shape(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    /** The shape with a name that a shape belongs to: itself, or the one it is a property of. */
    Node named(Node shape) {
        if (shape.isURI()) {
            return shape;
        }
        return graph.find(Node.ANY, SHACL.property, shape)
                .mapWith(Triple::getSubject)
                .nextOptional()
                .map(this::named)
                .orElse(shape);
    }

    /** What a shape says to people. */
    Map<Language, String> messages(Node shape) {
        Map<Language, String> messages = new HashMap<>();
        graph.find(shape, SHACL.message, Node.ANY)
                .mapWith(Triple::getObject)
                .forEach(
                        m ->
                                Language.parse(m.getLiteralLanguage())
                                        .ifPresent(
                                                l -> messages.put(l, m.getLiteralLexicalForm())));
        return messages;
    }

    /** How bad it is not to conform to a shape; an error where it does not say. */
    Severity severity(Node shape) {
        Node stated =
                graph.find(shape, SHACL.severity, Node.ANY)
                        .mapWith(Triple::getObject)
                        .nextOptional()
                        .orElse(SHACL.Violation);
        if (stated.equals(SHACL.Info)) {
            return Severity.INFO;
        }
        return stated.equals(SHACL.Warning) ? Severity.WARNING : Severity.ERROR;
    }
}
