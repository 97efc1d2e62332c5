package org.resograph.rdf;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Nodes as Turtle writes them, and which prefixes that took. */
final class TurtleTerms {

    private static final @Nullable String[] ESCAPES = escapes();

    private final Set<String> used = new TreeSet<>();

    /** The prefixes of the terms so far. */
    Set<String> used() {
        return used;
    }

    /**
     * Appends a term.
     *
     * @throws IllegalArgumentException if it is a blank node
     */
    void append(Node node, StringBuilder out) {
        if (node.isURI()) {
            iri(node.getURI(), out);
        } else if (node.isLiteral()) {
            literal(node, out);
        } else {
            throw new IllegalArgumentException("a blank node: " + node);
        }
    }

    private void iri(String iri, StringBuilder out) {
        Optional<String> prefix = Prefixes.of(iri);
        if (prefix.isPresent()) {
            used.add(prefix.get());
            out.append(prefix.get()).append(':').append(iri, Prefixes.localName(iri), iri.length());
        } else {
            out.append('<').append(iri).append('>');
        }
    }

    private void literal(Node literal, StringBuilder out) {
        String text = literal.getLiteralLexicalForm();
        String language = literal.getLiteralLanguage();
        String type = literal.getLiteralDatatypeURI();
        boolean bare =
                (type.equals(XSDDatatype.XSDinteger.getURI()) && isInteger(text))
                        || (type.equals(XSDDatatype.XSDboolean.getURI())
                                && (text.equals("true") || text.equals("false")));
        if (bare) {
            out.append(text);
            return;
        }
        quoted(text, out);
        if (!language.isEmpty()) {
            out.append('@').append(language);
        } else if (!type.equals(XSDDatatype.XSDstring.getURI())) {
            iri(type, out.append("^^"));
        }
    }

    /** Appends a string in quotes, as Turtle and N-Triples write it. */
    static void quoted(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape != null) {
                out.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /** What stands for a character within quotes; null if it stands for itself. */
    static @Nullable String escape(char c) {
        return c < ESCAPES.length ? ESCAPES[c] : null;
    }

    private static boolean isInteger(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        return text.length() > from && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable String[] escapes() {
        @Nullable String[] escapes = new @Nullable String[128];
        for (char c = 0; c < ' '; c++) {
            escapes[c] = String.format("\\u%04X", (int) c);
        }
        escapes['\u007F'] = "\\u007F";
        escapes['"'] = "\\\"";
        escapes['\\'] = "\\\\";
        escapes['\n'] = "\\n";
        escapes['\r'] = "\\r";
        escapes['\t'] = "\\t";
        return escapes;
    }
}
