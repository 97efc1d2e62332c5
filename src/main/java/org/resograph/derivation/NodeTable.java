package org.resograph.derivation;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Triples without blank nodes in few bytes: each node once, then the triples as their numbers. */
final class NodeTable {

    private static final int BELOW = 0;
    private static final int IRI = 1;
    private static final int WORDS = 2;
    private static final int TYPED = 3;

    private NodeTable() {}

    /**
     * Writes triples.
     *
     * @param base that many of the IRIs start with
     */
    static void write(List<Triple> triples, String base, DataOutputStream out) throws IOException {
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        for (Triple triple : triples) {
            number(triple.getSubject(), numbers);
            number(triple.getPredicate(), numbers);
            number(triple.getObject(), numbers);
        }
        out.writeInt(numbers.size());
        for (Node node : numbers.keySet()) {
            write(node, base, out);
        }
        out.writeInt(triples.size());
        for (Triple triple : triples) {
            out.writeInt(number(triple.getSubject(), numbers));
            out.writeInt(number(triple.getPredicate(), numbers));
            out.writeInt(number(triple.getObject(), numbers));
        }
    }

    private static int number(Node node, Map<Node, Integer> numbers) {
        Integer known = numbers.putIfAbsent(node, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static void write(Node node, String base, DataOutputStream out) throws IOException {
        if (node.isURI()) {
            String iri = node.getURI();
            boolean isBelow = iri.startsWith(base);
            out.writeByte(isBelow ? BELOW : IRI);
            write(isBelow ? iri.substring(base.length()) : iri, out);
        } else if (node.getLiteralLanguage().isEmpty()) {
            out.writeByte(TYPED);
            write(node.getLiteralLexicalForm(), out);
            write(node.getLiteralDatatypeURI(), out);
        } else {
            out.writeByte(WORDS);
            write(node.getLiteralLexicalForm(), out);
            write(node.getLiteralLanguage(), out);
        }
    }

    static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what {@link #write} has written with the same base. */
    static List<Triple> read(ByteBuffer bytes, String base) {
        Node[] nodes = new Node[bytes.getInt()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = node(bytes, base);
        }
        int size = bytes.getInt();
        List<Triple> triples = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Node subject = nodes[bytes.getInt()];
            Node predicate = nodes[bytes.getInt()];
            triples.add(Triple.create(subject, predicate, nodes[bytes.getInt()]));
        }
        return triples;
    }

    private static Node node(ByteBuffer bytes, String base) {
        int kind = bytes.get();
        String text = text(bytes);
        return switch (kind) {
            case BELOW -> NodeFactory.createURI(base + text);
            case IRI -> NodeFactory.createURI(text);
            case WORDS -> NodeFactory.createLiteralLang(text, text(bytes));
            default ->
                    NodeFactory.createLiteralDT(
                            text, TypeMapper.getInstance().getSafeTypeByName(text(bytes)));
        };
    }

    static String text(ByteBuffer bytes) {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
