package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle, or TriG, in {@link ReadingOrder}: whoever reads it sees the document in its order. Each
 * thing is one block, each property one line; a prefix is declared before the first graph that
 * needs it.
 */
public final class OrderedTurtle implements GraphWriter {

    private final OutputStream out;
    private final boolean named;
    private final Set<String> declared = new TreeSet<>();
    private boolean first = true;

    private OrderedTurtle(OutputStream out, boolean named) {
        this.out = out;
        this.named = named;
    }

    static OrderedTurtle turtle(OutputStream out) {
        return new OrderedTurtle(out, false);
    }

    static OrderedTurtle trig(OutputStream out) {
        return new OrderedTurtle(out, true);
    }

    /** Writes one graph as Turtle; flushes the stream and leaves it open. */
    public static void write(Graph graph, OutputStream out) throws IOException {
        try (OrderedTurtle turtle = turtle(out)) {
            turtle.write(graph);
        }
    }

    /** One graph as Turtle. */
    public static String toString(Graph graph) {
        return turtle(OutputStream.nullOutputStream()).format(Optional.empty(), graph);
    }

    @Override
    public void write(Node name, Graph graph) throws IOException {
        write(named ? Optional.of(name) : Optional.empty(), graph);
    }

    @Override
    public void write(Graph graph) throws IOException {
        write(Optional.empty(), graph);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void write(Optional<Node> name, Graph graph) throws IOException {
        out.write(format(name, graph).getBytes(StandardCharsets.UTF_8));
    }

    private String format(Optional<Node> name, Graph graph) {
        TurtleTerms terms = new TurtleTerms();
        StringBuilder body = new StringBuilder(64 * graph.size());
        boolean opened = false;
        for (ReadingOrder.Description description : ReadingOrder.of(graph)) {
            if (opened) {
                body.append('\n');
            }
            opened = true;
            describe(description, terms, body);
        }
        StringBuilder text = new StringBuilder(body.length() + 1024);
        declare(terms.used(), text);
        if (!first || !text.isEmpty()) {
            text.append('\n');
        }
        first = false;
        name.ifPresent(n -> text.append("GRAPH <").append(n.getURI()).append("> {\n\n"));
        text.append(body);
        name.ifPresent(n -> text.append("}\n"));
        return text.toString();
    }

    private void declare(Set<String> used, StringBuilder text) {
        List<String> fresh = new ArrayList<>();
        Prefixes.forEach(
                (prefix, namespace) -> {
                    if (used.contains(prefix) && declared.add(prefix)) {
                        fresh.add(prefix);
                    }
                });
        if (!first && !fresh.isEmpty()) {
            text.append('\n');
        }
        for (String prefix : fresh) {
            text.append("PREFIX ").append(prefix).append(": <");
            text.append(Prefixes.namespace(prefix)).append(">\n");
        }
    }

    private static void describe(
            ReadingOrder.Description description, TurtleTerms terms, StringBuilder out) {
        terms.append(description.subject(), out);
        String separator = "\n    ";
        for (ReadingOrder.Statement statement : description.statements()) {
            out.append(separator);
            separator = " ;\n    ";
            if (statement.predicate().equals(RDF.Nodes.type)) {
                out.append('a');
            } else {
                terms.append(statement.predicate(), out);
            }
            boolean several = statement.objects().size() > 1;
            String between = several ? "\n        " : " ";
            for (Node object : statement.objects()) {
                terms.append(object, out.append(between));
                between = " ,\n        ";
            }
        }
        out.append(" .\n");
    }
}
