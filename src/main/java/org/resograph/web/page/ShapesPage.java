package org.resograph.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.resograph.rdf.Vocabulary;
import org.resograph.web.resource.Facts;

/**
 * What a graph must fulfil to be published: the shapes, in the sentences that a report would say.
 */
final class ShapesPage implements SitePage.Model {

    /** The files of {@code shapes/}, in the order of the page. */
    static final List<String> FILES = List.of("document", "part", "vote", "session", "reference");

    private static final String FOLDER = "/org/resograph/shapes/";
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Node MESSAGE = NodeFactory.createURI(SHACL + "message");
    private static final Node NODE_SHAPE = NodeFactory.createURI(SHACL + "NodeShape");
    private static final Node TARGET_CLASS = NodeFactory.createURI(SHACL + "targetClass");
    private static final List<Node> PARTS =
            List.of(
                    NodeFactory.createURI(SHACL + "property"),
                    NodeFactory.createURI(SHACL + "sparql"));

    private final Facts facts;

    ShapesPage() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            RDFParser.fromString(text(file), Lang.TURTLE).parse(graph);
        }
        this.facts = new Facts(graph);
    }

    /**
     * A shape.
     *
     * @param name in its IRI
     * @param classes that it is about
     * @param rules what it asks, in sentences
     */
    public record Shape(String name, List<Link> classes, List<String> rules) {}

    private static String text(String file) {
        try (InputStream in = ShapesPage.class.getResourceAsStream(FOLDER + file + ".ttl")) {
            return new String(
                    Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** All of them as one file. */
    static String turtle() {
        StringBuilder all = new StringBuilder();
        FILES.forEach(file -> all.append(text(file)).append('\n'));
        return all.toString();
    }

    @Override
    public Map<String, ?> of(View view) {
        return Map.of(
                "shapes",
                facts.having(RDF.Nodes.type, NODE_SHAPE).stream()
                        .filter(Node::isURI)
                        .map(shape -> shape(view, shape))
                        .filter(shape -> !shape.rules().isEmpty())
                        .sorted(Comparator.comparing(Shape::name))
                        .toList());
    }

    private Shape shape(View view, Node shape) {
        List<String> rules = new ArrayList<>(messages(view, shape));
        for (Node property : PARTS) {
            List<String> own = new ArrayList<>();
            facts.all(shape, property).forEach(part -> own.addAll(messages(view, part)));
            own.stream().sorted(view.ui().collator()).forEach(rules::add);
        }
        return new Shape(
                name(shape),
                facts.all(shape, TARGET_CLASS).stream()
                        .map(type -> new Link(view.ui().href(type), "reso:" + name(type)))
                        .toList(),
                rules.stream().distinct().toList());
    }

    private List<String> messages(View view, Node subject) {
        return facts.best(view.languages(), subject, MESSAGE).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static String name(Node thing) {
        String iri = thing.getURI();
        return iri.startsWith(Vocabulary.NAMESPACE)
                ? iri.substring(Vocabulary.NAMESPACE.length())
                : iri.substring(iri.indexOf('#') + 1);
    }
}
