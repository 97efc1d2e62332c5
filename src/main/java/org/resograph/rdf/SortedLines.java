package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * N-Triples or N-Quads; the lines of each graph are sorted by their bytes, as {@code sort} does.
 */
final class SortedLines implements GraphWriter {

    private final OutputStream out;
    private final boolean named;

    private SortedLines(OutputStream out, boolean named) {
        this.out = out;
        this.named = named;
    }

    static SortedLines triples(OutputStream out) {
        return new SortedLines(out, false);
    }

    static SortedLines quads(OutputStream out) {
        return new SortedLines(out, true);
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
        String end = name.map(n -> " <" + n.getURI() + "> .\n").orElse(" .\n");
        List<byte[]> lines = new ArrayList<>(graph.size());
        StringBuilder line = new StringBuilder(256);
        graph.find()
                .forEach(
                        triple -> {
                            line.setLength(0);
                            append(triple, line);
                            line.append(end);
                            lines.add(line.toString().getBytes(StandardCharsets.UTF_8));
                        });
        lines.sort(Arrays::compareUnsigned);
        for (byte[] sorted : lines) {
            out.write(sorted);
        }
    }

    private static void append(Triple triple, StringBuilder line) {
        append(triple.getSubject(), line);
        append(triple.getPredicate(), line.append(' '));
        append(triple.getObject(), line.append(' '));
    }

    private static void append(Node node, StringBuilder line) {
        if (node.isURI()) {
            line.append('<').append(node.getURI()).append('>');
        } else if (node.isLiteral()) {
            TurtleTerms.quoted(node.getLiteralLexicalForm(), line);
            if (!node.getLiteralLanguage().isEmpty()) {
                line.append('@').append(node.getLiteralLanguage());
            } else if (!node.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
                line.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
            }
        } else {
            throw new IllegalArgumentException("a blank node: " + node);
        }
    }
}
