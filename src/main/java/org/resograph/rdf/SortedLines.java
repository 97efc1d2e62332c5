package org.resograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * N-Triples or N-Quads; the lines of each graph are sorted by their bytes, as {@code sort} does.
 */
final class SortedLines implements GraphWriter {

    /** More terms than any vocabulary of ours has: a bound on what is kept. */
    private static final int MOST_PREDICATES = 1024;

    private final OutputStream out;
    private final boolean named;
    private final Utf8Buffer sorted = new Utf8Buffer();
    private final Utf8Buffer rest = new Utf8Buffer();
    private final Map<Node, byte[]> predicates = new HashMap<>();

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
        byte[] end =
                name.map(n -> " <" + n.getURI() + "> .\n")
                        .orElse(" .\n")
                        .getBytes(StandardCharsets.UTF_8);
        sorted.clear();
        for (Subject subject : subjects(graph)) {
            subject.append(end);
        }
        sorted.writeTo(out);
    }

    /** The subjects of a graph, in the order of their lines. */
    private List<Subject> subjects(Graph graph) {
        Map<Node, Subject> subjects = new HashMap<>();
        Iterator<Triple> triples = graph.find();
        Subject last = null;
        while (triples.hasNext()) {
            Triple triple = triples.next();
            if (last == null || !last.node.equals(triple.getSubject())) {
                last = subjects.computeIfAbsent(triple.getSubject(), Subject::new);
            }
            last.triples.add(triple);
        }
        List<Subject> inOrder = new ArrayList<>(subjects.values());
        inOrder.sort((one, other) -> Arrays.compareUnsigned(one.start, other.start));
        return inOrder;
    }

    /** The lines of one subject: they share their start, so only what follows is sorted. */
    private final class Subject {

        private final Node node;
        private final byte[] start;
        private final List<Triple> triples = new ArrayList<>();

        Subject(Node node) {
            this.node = node;
            this.start = ("<" + uri(node) + "> ").getBytes(StandardCharsets.UTF_8);
        }

        /** Appends its lines. */
        void append(byte[] end) {
            int size = triples.size();
            int[] ends = new int[size + 1];
            Integer[] lines = new Integer[size];
            rest.clear();
            for (int i = 0; i < size; i++) {
                rest.append(predicate(triples.get(i).getPredicate()));
                object(triples.get(i).getObject());
                ends[i + 1] = rest.length();
                lines[i] = i;
            }
            Arrays.sort(
                    lines,
                    (one, other) ->
                            rest.compare(ends[one], ends[one + 1], ends[other], ends[other + 1]));
            for (int line : lines) {
                sorted.append(start);
                sorted.append(rest, ends[line], ends[line + 1]);
                sorted.append(end);
            }
        }
    }

    private byte[] predicate(Node node) {
        byte[] known = predicates.get(node);
        if (known == null) {
            known = ("<" + uri(node) + "> ").getBytes(StandardCharsets.UTF_8);
            if (predicates.size() < MOST_PREDICATES) {
                predicates.put(node, known);
            }
        }
        return known;
    }

    private void object(Node node) {
        if (node.isLiteral()) {
            rest.quoted(node.getLiteralLexicalForm());
            String language = node.getLiteralLanguage();
            if (!language.isEmpty()) {
                rest.append('@');
                rest.append(language);
            } else if (!node.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
                rest.append("^^<");
                rest.append(node.getLiteralDatatypeURI());
                rest.append('>');
            }
        } else {
            rest.append('<');
            rest.append(uri(node));
            rest.append('>');
        }
    }

    private static String uri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("a blank node: " + node);
        }
        return node.getURI();
    }
}
